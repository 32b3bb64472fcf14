import { VirtError } from "../../../core/contract/errors.ts";
import { EarlyCollection } from "./early_collection.ts";
import { type Part, UnreadParts } from "./unread_parts.ts";

type Controller = ReadableByteStreamController | ReadableStreamDefaultController<Part>;

/** What a reader's end tells its stream. */
export interface ReaderOwner {
  /** Somebody waits for a part, and there is none. */
  readerWaits(): void;
  /** Some of what was unread has been taken. */
  readerTook(): void;
  /** The reader has been cancelled. */
  readerCancelled(reason: unknown): Promise<void>;
  /** It cannot be read further, by what came or by how it is read. */
  readerBroke(error: unknown): void;
}

/**
 * The end of a stream that is read: bytes, and with holes for who asks for those.
 *
 * It closes by `close()` alone, when all has been read by then; whoever comes late is told of a failure all the same.
 */
export class StreamReader {
  readonly readable: ReadableStream<Uint8Array>;
  readonly #owner: ReaderOwner;
  /** Whose stream it is, for messages. */
  readonly #name: string;
  readonly #unread = new UnreadParts();
  readonly #collection = new EarlyCollection();
  #bytes!: ReadableByteStreamController;
  #parts: ReadableStreamDefaultController<Part> | undefined;
  #sparse: ReadableStream<Part> | undefined;
  #state: "open" | "complete" | "ended" = "open";
  #failure: { readonly reason: unknown } | undefined;
  #wanted: { readonly by: Controller; readonly come: () => void } | undefined;

  constructor(owner: ReaderOwner, name: string) {
    this.#owner = owner;
    this.#name = name;
    // Of bytes, so that who reads much can have it all in one buffer.
    this.readable = new ReadableStream({
      type: "bytes",
      start: (controller) => {
        this.#bytes = controller;
      },
      pull: (controller) => this.#pull(controller),
      cancel: (reason) => this.#cancel(reason),
    });
  }

  get sparse(): ReadableStream<Part> {
    return this.#sparse ??= new ReadableStream<Part>({
      start: (controller) => {
        this.#parts = controller;
        if (this.#failure) controller.error(this.#failure.reason);
        else if (this.#state === "ended") controller.close();
      },
      pull: (controller) => this.#pull(controller),
      cancel: (reason) => this.#cancel(reason),
    }, { highWaterMark: 0 });
  }

  /** What lies here unread. */
  get unread(): Pick<UnreadParts, "bytes" | "full"> {
    return this.#unread;
  }

  /** Whether somebody waits for the next part. */
  get waiting(): boolean {
    return this.#wanted !== undefined;
  }

  /** Whether more may be read, or an end is still to be told. */
  get open(): boolean {
    return this.#state !== "ended";
  }

  /** Takes what came. */
  push(part: Part): void {
    if (this.#state === "ended") return;
    this.#unread.push(part);
    const wanted = this.#wanted;
    if (wanted === undefined) return;
    this.#wanted = undefined;
    this.#handOut(wanted.by);
    wanted.come();
  }

  /** All has come: the end follows what is unread. */
  close(): void {
    if (this.#state !== "open") return;
    this.#state = "complete";
    if (this.#unread.bytes === 0) this.#closeNow();
  }

  /** Ends it with an error; what is unread is lost. */
  fail(reason: unknown): void {
    if (this.#state === "ended") return;
    this.#failure = { reason };
    this.#bytes.error(reason);
    this.#parts?.error(reason);
    this.#end();
  }

  #cancel(reason: unknown): Promise<void> {
    this.#failure = { reason };
    this.#end();
    return this.#owner.readerCancelled(reason);
  }

  /** Resolves when there is a part for the reader. */
  #pull(by: Controller): void | Promise<void> {
    if (this.#unread.bytes > 0) return this.#handOut(by);
    if (this.#state === "complete") return this.#closeNow();
    return new Promise((come) => {
      this.#wanted = { by, come };
      this.#owner.readerWaits();
    });
  }

  #handOut(by: Controller): void {
    const part = this.#unread.shift()!;
    try {
      if (!("byobRequest" in by)) by.enqueue(part);
      else if (part instanceof Uint8Array) this.#handOutBytes(by, part as Uint8Array<ArrayBuffer>);
      // A hole takes no place on the wire, but any in memory.
      else throw unlookedForHole(this.#name);
    } catch (error) {
      // What somebody does with a buffer or a view of theirs ends their own stream, and not whoever brought the bytes.
      return this.#owner.readerBroke(error);
    }
    this.#owner.readerTook();
    if (this.#state === "complete" && this.#unread.bytes === 0) this.#closeNow();
  }

  #handOutBytes(by: ReadableByteStreamController, part: Uint8Array<ArrayBuffer>): void {
    const request = by.byobRequest;
    if (!request?.view) {
      this.#collection.handedOut(part.length);
      return by.enqueue(part);
    }
    const { buffer, byteOffset, byteLength } = request.view;
    const length = Math.min(byteLength, part.length);
    new Uint8Array(buffer as ArrayBuffer, byteOffset, length).set(part.subarray(0, length));
    if (length < part.length) this.#unread.giveBack(part.subarray(length));
    // Left to the collector, tens of megabytes would wait for it.
    else part.buffer.transfer(0);
    request.respond(length);
  }

  #closeNow(): void {
    this.#end();
    try {
      this.#bytes.close();
      this.#bytes.byobRequest?.respond(0);
    } catch (reason) {
      // A view of wider numbers holds a part of one: the platform has told its reader so.
      this.#failure = { reason };
    }
    this.#parts?.close();
  }

  #end(): void {
    this.#state = "ended";
    this.#unread.clear();
    this.#wanted?.come();
    this.#wanted = undefined;
  }
}

function unlookedForHole(name: string): VirtError {
  return new VirtError(`Cannot read the stream of ${name}, wanted one without holes: the host sent a hole`, {
    code: "NO_SUPPORT",
    domain: "STREAMS",
    outcome: "unknown",
  });
}
