/** The consumer cannot be started or reached, so that nothing can be judged. The message is three sentences for people. */
export class ConsumerUnavailable extends Error {
  override readonly name = 'ConsumerUnavailable';
}
