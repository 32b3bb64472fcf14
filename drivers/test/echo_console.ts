import type { DriverStream } from "../../core/references.ts";

const MAX_QUEUED = 64;

/** A guest's console: it says that the guest has booted, and gives back what is typed. */
export class EchoConsole implements DriverStream {
  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream<Uint8Array>;
  #output: ReadableStreamDefaultController<Uint8Array> | undefined;

  constructor(name: string) {
    let roomFree: (() => void) | undefined;
    this.readable = new ReadableStream<Uint8Array>({
      start: (controller) => {
        this.#output = controller;
        controller.enqueue(new TextEncoder().encode(`${name}: booted by the test hypervisor\r\n`));
      },
      pull: () => roomFree?.(),
      cancel: () => {
        this.#output = undefined;
        roomFree?.();
      },
    }, { highWaterMark: MAX_QUEUED });
    this.writable = new WritableStream<Uint8Array>({
      write: async (chunk) => {
        this.#output?.enqueue(chunk);
        // A reader that falls behind holds the writer back.
        while (this.#output !== undefined && (this.#output.desiredSize ?? 0) <= 0) {
          await new Promise<void>((resolve) => roomFree = resolve);
        }
      },
      close: () => this.#end(),
      abort: () => this.#end(),
    });
  }

  async abort(reason?: unknown): Promise<void> {
    this.#end();
    if (!this.readable.locked) await this.readable.cancel(reason);
    if (!this.writable.locked) await this.writable.abort(reason).catch(() => {});
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.abort();
  }

  #end(): void {
    const output = this.#output;
    this.#output = undefined;
    output?.close();
  }
}
