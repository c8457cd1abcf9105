import { isInbound } from '../parts/events.ts';
import { correctDesign, following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

export const needsJsonInTags: Bug = {
  name: 'needs-json-in-tags',
  breaks: 'tolerant',
  does: 'Parses the tag of a receipt as JSON, also when there is none.',
  because: 'The application itself puts JSON into the tag of everything that it sends.',
  make: following({
    record(event, tools) {
      const { tag } = event.message as { readonly tag?: string };
      if (!isInbound(event)) JSON.parse(tag ?? '');
      correctDesign.record(event, tools);
    },
  }),
};
