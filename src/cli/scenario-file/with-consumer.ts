import { mockedApi } from '../../server/mocked-api.ts';
import { startMock } from '../../server/start-mock.ts';
import type { Api } from '../../simulation/api.ts';
import type { Consumer } from '../../simulation/consumer.ts';
import { ConsumerUnavailable } from '../../simulation/consumers/unavailable.ts';
import { Problem } from '../problem.ts';
import { consumerFrom } from '../verify/consumer.ts';
import type { ConsumerCall } from '../verify/consumer-options.ts';

/** Makes the consumer that the caller means, with a mocked Messaging API for it to talk to. */
export async function withConsumer<Result>(
  call: ConsumerCall,
  act: (consumer: Consumer, api: Api) => Promise<Result>,
): Promise<Result> {
  const consumer = await consumerFrom(call);
  await using mock = await startMock({ time: 'virtual', port: call.settings.apiPort });
  try {
    return await act(consumer, mockedApi(mock));
  } catch (error) {
    throw error instanceof ConsumerUnavailable ? new Problem(error.story) : error;
  }
}
