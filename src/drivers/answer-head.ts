/** What the head of an answer says that the sender cares about. */
export interface Head {
  readonly status: number;
  /** Whether it asks for Basic credentials. */
  readonly challenge: boolean;
}

/** A head longer than this is no answer. Servers and clients commonly stop at 16 kB. */
const LONGEST_HEAD = 65_536;

/** Reads the head of an HTTP answer from the pieces in which it arrives. */
export class AnswerHead {
  #text = '';

  read(chunk: Buffer): Head | 'incomplete' | 'malformed' {
    this.#text += chunk.toString('latin1');
    for (;;) {
      const end = this.#text.indexOf('\r\n\r\n');
      if (end < 0) return this.#isHopeless() ? 'malformed' : 'incomplete';
      const head = this.#text.slice(0, end);
      const status = /^HTTP\/1\.[01] (\d{3})(?: |\r|$)/.exec(head)?.[1];
      if (status === undefined) return 'malformed';
      if (Number(status) >= 200) {
        return { status: Number(status), challenge: /^www-authenticate:.*\bbasic\b/im.test(head) };
      }
      // An interim answer such as 100 Continue is not the answer.
      this.#text = this.#text.slice(end + 4);
    }
  }

  #isHopeless(): boolean {
    return this.#text.length > LONGEST_HEAD || !'HTTP/1.'.startsWith(this.#text.slice(0, 7));
  }
}
