import type { ClientRequest, IncomingMessage } from "node:http";
import { HttpFailure, httpFailure } from "./http_failure.ts";

/** What was answered. */
export interface HttpReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** To be read to its end, or cancelled: it comes at the reader's pace. */
  readonly body: AsyncIterable<Uint8Array>;
  /** Gives the rest of the body up. */
  cancel(): void;
}

/** A reply whose head is there, and whose body is on its way. */
export class StreamedReply implements HttpReply {
  readonly status: number;
  readonly headers: HttpReply["headers"];
  readonly body: AsyncIterable<Uint8Array>;
  readonly #message: IncomingMessage;

  constructor(message: IncomingMessage, call: ClientRequest, signal: AbortSignal | undefined) {
    this.#message = message;
    this.status = message.statusCode ?? 0;
    this.headers = message.headers;
    this.body = chunks(message, call, signal);
  }

  cancel(): void {
    this.#message.on("error", () => {});
    this.#message.destroy();
  }
}

async function* chunks(
  message: IncomingMessage,
  call: ClientRequest,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  let whole = false;
  message.once("end", () => whole = true);
  try {
    for await (const chunk of message) yield chunk as Uint8Array;
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    throw httpFailure(error, true);
  } finally {
    if (!whole) {
      call.on("error", () => {});
      message.destroy();
    }
  }
  if (!message.complete) throw new HttpFailure("it hung up in the middle of its answer", true);
}
