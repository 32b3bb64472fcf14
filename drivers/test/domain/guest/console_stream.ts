import type { DriverStream } from "../../../../core/contract/references.ts";
import { refusal } from "../../contract/refusal.ts";
import { endingOf } from "../../contract/end_signal.ts";
import type { ConsoleViewer, GuestConsole } from "./guest_console.ts";
import type { TestDomain } from "../../model/test_domain.ts";

const MAX_QUEUED = 64;

/** Somebody's way to a guest's console or channel: it shows what the guest prints, and ends with the guest's run. */
export class ConsoleStream implements DriverStream, ConsoleViewer {
  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream<Uint8Array>;
  readonly #console: GuestConsole;
  readonly #over = new AbortController();
  #output!: ReadableStreamDefaultController<Uint8Array>;
  #input!: WritableStreamDefaultController;
  #roomFree: (() => void) | undefined;

  /**
   * @param owner The connection that it is of, and ends with.
   * @param greeting What it shows first.
   */
  constructor(domain: TestDomain, owner: object, console: GuestConsole, greeting: string) {
    this.#console = console;
    this.readable = new ReadableStream<Uint8Array>({
      start: (controller) => {
        this.#output = controller;
        if (greeting !== "") controller.enqueue(new TextEncoder().encode(greeting));
      },
      pull: () => this.#roomFree?.(),
      cancel: (reason) => this.abort(reason),
    }, { highWaterMark: MAX_QUEUED });
    this.writable = new WritableStream<Uint8Array>({
      start: (controller) => {
        this.#input = controller;
      },
      write: (chunk) => this.#type(chunk),
      close: () => {
        if (this.#leave()) this.#output.close();
      },
      abort: (reason) => this.abort(reason),
    });
    console.viewers.add(this);
    const ended = { once: true, signal: this.#over.signal };
    endingOf(domain).addEventListener("abort", () => this.end(), ended);
    endingOf(owner).addEventListener("abort", () => void this.abort(closed()), ended);
  }

  async #type(chunk: Uint8Array): Promise<void> {
    this.#console.type(chunk);
    // A reader that falls behind holds the writer back.
    while (!this.#over.signal.aborted && (this.#output.desiredSize ?? 0) <= 0) {
      await new Promise<void>((resolve) => this.#roomFree = resolve);
    }
  }

  show(text: Uint8Array): void {
    this.#output.enqueue(text);
  }

  /** Ends it: the guest has stopped, or somebody else has taken the console. What is typed from here on is refused. */
  end(): void {
    if (!this.#leave()) return;
    this.#output.close();
    this.#input.error(ended());
  }

  /** Whether it was open until now. */
  #leave(): boolean {
    if (this.#over.signal.aborted) return false;
    this.#over.abort();
    this.#console.viewers.delete(this);
    this.#roomFree?.();
    return true;
  }

  /** Gives it up: both ends are told. */
  abort(reason: unknown = aborted()): Promise<void> {
    if (this.#leave()) {
      this.#output.error(reason);
      this.#input.error(reason);
    }
    return Promise.resolve();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.abort();
  }
}

const WANTED = "Cannot go on with a guest's console, wanted an open one";

const ended = () => refusal("OPERATION_INVALID", `${WANTED}: found it ended by the host`, "STREAMS");
const aborted = () => refusal("OPERATION_ABORTED", `${WANTED}: found it aborted`, "STREAMS");
const closed = () => refusal("INVALID_CONN", `${WANTED}: found its connection closed`, "STREAMS");
