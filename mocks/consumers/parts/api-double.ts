import type { Api, Effect } from '../../../src/simulation/api.ts';
import type { Outgoing } from './surroundings.ts';

/** What there is of the Messaging API for a consumer in this process: it accepts everything and remembers it. */
export class ApiDouble implements Api {
  readonly baseUrl = 'http://bandwidth.invalid/api/v2';
  #effects: Effect[] = [];
  #count = 0;

  /** Takes a message; answers with the status of acceptance. */
  accept({ to, ...message }: Outgoing, at: number): number {
    const id = `${at}${String(++this.#count).padStart(16, '0')}`;
    this.#effects.push({ at, id, applicationId: 'double', to: [to], ...message });
    return 202;
  }

  effects(): readonly Effect[] {
    return this.#effects;
  }

  forget(): void {
    this.#effects = [];
  }
}
