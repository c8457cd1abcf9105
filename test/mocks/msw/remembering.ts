import { eventsIn, type Told } from './events.ts';

/** A consumer that accepts everything and remembers it. */
export function remembering() {
  const told: Told[] = [];
  const consumer = async (request: Request): Promise<Response> => {
    told.push(...eventsIn(await request.text()));
    return new Response(null, { status: 204 });
  };
  return { told, consumer };
}

export const typesOf = (told: readonly Told[]): string[] => told.map(({ type }) => type);
