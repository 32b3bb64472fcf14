import type { Random } from "../fuzz/_random.ts";
import { fakeStream } from "./_fake_driver.ts";

/** A stream as the driver sees it: what it gives and takes is the model's choice. */
export class DriverEnd {
  ended = false;
  readonly #gives: boolean;
  readonly #longest: number;
  readonly #writes: PromiseWithResolvers<void>[] = [];
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  readonly stream = fakeStream({
    readable: new ReadableStream<Uint8Array>({
      start: (controller) => void (this.#controller = controller),
      cancel: () => this.#end(),
    }),
    writable: new WritableStream<Uint8Array>({
      write: () => {
        const write = Promise.withResolvers<void>();
        this.#writes.push(write);
        return write.promise;
      },
      close: () => this.#end(),
    }),
    abort: () => (this.#end(), Promise.resolve()),
  });

  /**
   * @param gives Whether it gives something; else it takes.
   * @param longest What it gives at once is shorter.
   */
  constructor(gives: boolean, longest: number) {
    this.#gives = gives;
    this.#longest = longest;
  }

  #end(): void {
    this.ended = true;
    for (const write of this.#writes.splice(0)) write.reject(new Error("aborted"));
  }

  /** Takes what it was written, or gives something, or is done, or breaks. */
  act(random: Random): void {
    if (this.ended) return;
    if (!this.#gives) return void this.#writes.shift()?.resolve();
    const choice = random.below(20);
    if (choice < 18) return this.#controller!.enqueue(new Uint8Array(random.below(this.#longest)));
    this.#end();
    if (choice === 18) this.#controller!.close();
    else this.#controller!.error(new Error("the disk is full"));
  }

  /** Whether there was something. */
  takeAll(): boolean {
    const writes = this.#writes.splice(0);
    for (const write of writes) write.resolve();
    return writes.length > 0;
  }
}
