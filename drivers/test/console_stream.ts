import type { DriverStream } from "../../core/references.ts";
import { endingOf } from "./ending.ts";
import type { ConsoleViewer, GuestConsole } from "./guest_console.ts";
import type { TestDomain } from "./test_domain.ts";

const MAX_QUEUED = 64;

/** Somebody's way to a guest's console or channel: it shows what the guest prints, and ends with the guest's run. */
export class ConsoleStream implements DriverStream, ConsoleViewer {
  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream<Uint8Array>;
  readonly #console: GuestConsole;
  #output: ReadableStreamDefaultController<Uint8Array> | undefined;

  /** @param greeting What it shows first. */
  constructor(domain: TestDomain, console: GuestConsole, greeting: string) {
    this.#console = console;
    let roomFree: (() => void) | undefined;
    const end = () => this.end();
    this.readable = new ReadableStream<Uint8Array>({
      start: (controller) => {
        this.#output = controller;
        if (greeting !== "") controller.enqueue(new TextEncoder().encode(greeting));
      },
      pull: () => roomFree?.(),
      cancel: () => {
        this.#output = undefined;
        this.end();
        roomFree?.();
      },
    }, { highWaterMark: MAX_QUEUED });
    this.writable = new WritableStream<Uint8Array>({
      write: async (chunk) => {
        if (this.#console.viewers.has(this)) this.#console.type(chunk);
        // A reader that falls behind holds the writer back.
        while (this.#output !== undefined && (this.#output.desiredSize ?? 0) <= 0) {
          await new Promise<void>((resolve) => roomFree = resolve);
        }
      },
      close: end,
      abort: end,
    });
    console.viewers.add(this);
    endingOf(domain).addEventListener("abort", end, { once: true });
  }

  show(text: Uint8Array): void {
    this.#output?.enqueue(text);
  }

  /** Ends what is shown: the guest has stopped, or somebody else has taken the console. */
  end(): void {
    this.#console.viewers.delete(this);
    const output = this.#output;
    this.#output = undefined;
    output?.close();
  }

  async abort(reason?: unknown): Promise<void> {
    this.end();
    if (!this.readable.locked) await this.readable.cancel(reason);
    if (!this.writable.locked) await this.writable.abort(reason).catch(() => {});
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.abort();
  }
}
