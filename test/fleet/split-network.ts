import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to a port that can lose every packet: connections stay open, and nothing comes through. */
export class SplitNetwork implements Disposable {
  readonly #server = createServer(near => this.#join(near));
  readonly #sockets = new Set<Socket>();
  readonly #target: number;
  #isSplit = false;

  private constructor(target: number) {
    this.#target = target;
  }

  static async to(target: number): Promise<SplitNetwork> {
    const network = new SplitNetwork(target);
    await new Promise<void>(resolve => network.#server.listen(0, '127.0.0.1', resolve));
    return network;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  split(): void {
    this.#isSplit = true;
    for (const socket of this.#sockets) socket.pause();
  }

  heal(): void {
    this.#isSplit = false;
    for (const socket of this.#sockets) socket.resume();
  }

  [Symbol.dispose](): void {
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
  }

  #join(near: Socket): void {
    const far = connect(this.#target, '127.0.0.1');
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#sockets.add(from);
      from.on('data', bytes => to.write(bytes));
      from.on('close', () => {
        this.#sockets.delete(from);
        to.destroy();
      });
      from.on('error', () => {});
      if (this.#isSplit) from.pause();
    }
  }
}
