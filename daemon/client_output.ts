import {
  beginFrame,
  endFrame,
  KEEPALIVE_PROGRAM,
  MessageStatus,
  MessageType,
  type Procedure,
} from "../drivers/libvirt/wire/mod.ts";
import { writeError } from "./error_reply.ts";
import type { FrameSocket } from "./frame_socket.ts";
import { refused } from "./refusals.ts";

/** Bytes that wait for a client before no more of its calls are taken. */
const UNSENT_PAUSE = 1 << 20;

/** What one client is sent beside its streams: replies, errors, events and questions. */
export class ClientOutput {
  readonly #socket: FrameSocket;
  readonly #busy: () => boolean;
  #flushing = false;

  /** @param busy Whether more replies are to be expected in this turn. */
  constructor(socket: FrameSocket, busy: () => boolean) {
    this.#socket = socket;
    this.#busy = busy;
  }

  /**
   * Answers a call.
   *
   * @param after Done when the reply has been written, and before it leaves.
   * @throws Whatever the reply's encoding or `after` throws; nothing is sent then.
   */
  reply(
    procedure: Procedure<unknown, unknown>,
    serial: number,
    value: () => unknown,
    after?: () => void,
  ): void {
    const { out } = this.#socket;
    const before = out.length;
    try {
      const { program, number } = procedure;
      const start = beginFrame(out, program, number, MessageType.reply, serial, MessageStatus.ok);
      if (procedure.ret) procedure.ret.write(out, value());
      endFrame(out, start);
      after?.();
    } catch (error) {
      out.truncate(before);
      throw error;
    }
    this.#flushSoon();
  }

  /** Answers a call with an error. */
  fail(program: number, number: number, serial: number, error: unknown): void {
    const { out } = this.#socket;
    const before = out.length;
    const start = beginFrame(out, program, number, MessageType.reply, serial, MessageStatus.error);
    try {
      writeError(out, error);
    } catch {
      // An error that the wire can't hold.
      out.truncate(before);
      beginFrame(out, program, number, MessageType.reply, serial, MessageStatus.error);
      writeError(out, refused("INTERNAL_ERROR", "the error cannot be told"));
    }
    endFrame(out, start);
    this.#flushSoon();
  }

  /**
   * Sends what no call asked for.
   *
   * @throws {RangeError} If the wire can't hold it.
   */
  message<Message>({ program, number, args }: Procedure<Message, unknown>, message: Message): void {
    const { out } = this.#socket;
    const before = out.length;
    try {
      const start = beginFrame(out, program, number, MessageType.message, 0, MessageStatus.ok);
      args!.write(out, message);
      endFrame(out, start);
    } catch (error) {
      out.truncate(before);
      throw error;
    }
    this.#flushSoon();
  }

  /** Asks whether the client is there, or says that we are. */
  keepalive(procedure: number): void {
    const { out } = this.#socket;
    endFrame(out, beginFrame(out, KEEPALIVE_PROGRAM, procedure, MessageType.message, 0, MessageStatus.ok));
    this.#socket.flush();
  }

  /** At once where nothing more is to be expected in this turn; else with the other replies of it. */
  #flushSoon(): void {
    if (this.#socket.unsent > UNSENT_PAUSE) this.#holdBack();
    if (!this.#busy()) return this.#socket.flush();
    if (this.#flushing) return;
    this.#flushing = true;
    afterMicrotasks(() => {
      this.#flushing = false;
      this.#socket.flush();
    });
  }

  /** Takes no more calls of a client that does not take its replies. */
  #holdBack(): void {
    this.#socket.pause("replies");
    this.#socket.drained().then(() => this.#socket.resume("replies"));
  }
}

/** Runs after the microtasks that are there now, and those that these make. */
export function afterMicrotasks(does: () => void, hops = 6): void {
  queueMicrotask(() => hops === 0 ? does() : afterMicrotasks(does, hops - 1));
}
