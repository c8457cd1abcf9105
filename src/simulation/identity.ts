/** Who the scenarios play: the account whose callbacks the consumer takes. */
export interface Identity {
  /** The account in API paths. Default `9900000`. */
  readonly accountId: string;
  /** The application that events name. Default a UUID of ours; give the consumer's when it checks it. */
  readonly applicationId: string;
  /** What `us`, `us2`, … stand for; more are made up when a scenario asks for more. */
  readonly numbers: readonly string[];
}

/** Numbers of the range that is set aside for fiction, so that no text ever reaches a person by mistake. */
export const defaultIdentity: Identity = {
  accountId: '9900000',
  applicationId: '93de2206-9669-4e07-948d-329f4b722ee2',
  numbers: ['+19195550100', '+19195550101'],
};

/** The number that `us` (1), `us2` (2), … stands for. */
export function ownNumber({ numbers }: Identity, position: number): string {
  return numbers[position - 1] ?? `+1919555${String(101 + position).padStart(4, '0')}`;
}
