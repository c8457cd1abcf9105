import type { Product } from '../../contract/generated/api-types.ts';
import { type AcceptedMessage, type Channel, senderKind } from '../../lifecycle/index.ts';

/** What a message that was sent is billed as. The names are documented, what falls under those of RBM is assumed. */
export function productSent({ channel, from, channelList }: AcceptedMessage): Product {
  if (channel !== 'RBM') return productOf(channel, from);
  const content = channelList?.find(choice => choice.channel === 'RBM')?.content ?? {};
  return ['media', 'cardContent', 'cardContents'].some(field => field in content) ? 'RBM_MEDIA' : 'RBM_RICH';
}

/** What a message is billed as that comes in on a number or, over RBM, to an agent. */
export function productReceived(channel: Channel, owner: string): Product {
  return channel === 'RBM' ? 'RBM_CONVERSATIONAL' : productOf(channel, owner);
}

function productOf(channel: Channel, owned: string): Product {
  switch (senderKind(owned, channel)) {
    case 'toll-free':
      return 'TOLL_FREE';
    case 'short-code':
      return 'SHORT_CODE_REACH';
    case 'alphanumeric':
      return 'ALPHA_NUMERIC';
    case 'rbm':
    case 'local':
    case undefined:
      return 'LOCAL_A2P';
  }
}
