import {
  beginFrame,
  endFrame,
  KEEPALIVE_PROGRAM,
  MessageStatus,
  MessageType,
  type Procedure,
} from "../../drivers/libvirt/wire/mod.ts";
import { writeError } from "../calls/error_reply.ts";
import type { FrameSocket } from "./frame_socket.ts";
import { refused } from "../refusals.ts";

/** Of the bytes that may wait for a client: the part from which on no more of its calls are taken. */
const HELD_PART = 64;

/** What is asked and told of a client that is written to. */
export interface Addressee {
  /** Whether more replies are to be expected in this turn. */
  busy(): boolean;
  /** It has taken enough of what it was sent. */
  took(): void;
  /** More waits for it than may. */
  full(): void;
}

/** What one client is sent: replies, errors, events, questions, and packets of its streams. */
export class ClientOutput {
  readonly #socket: FrameSocket;
  readonly #client: Addressee;
  readonly #max: number;
  #flushing = false;
  #held = false;

  /** @param max Bytes that may wait for the client. */
  constructor(socket: FrameSocket, max: number, client: Addressee) {
    this.#socket = socket;
    this.#max = max;
    this.#client = client;
  }

  /** Whether so much waits for the client that it gets no more replies before it has taken some. */
  get held(): boolean {
    return this.#held;
  }

  /** Whether streams wait until the client has taken some: earlier than replies, which are fewer. */
  get streamsWait(): boolean {
    return this.#socket.unsent > this.#max / HELD_PART / 2;
  }

  /** The most bytes of a stream that go into one packet. */
  get longestPacket(): number {
    return Math.max(Math.floor(this.#max / 4), 1);
  }

  /** Resolves once the client has taken some of what waits for it, or has gone. */
  drained(): Promise<void> {
    return this.#socket.drained();
  }

  /**
   * Answers a call.
   *
   * @param after Done when the reply has been written, and before it leaves.
   * @throws Whatever the reply's encoding or `after` throws; nothing is sent then.
   * @throws {VirtError} `OPERATION_FAILED` if it is longer than what may wait for the client.
   */
  reply(
    procedure: Procedure<unknown, unknown>,
    serial: number,
    value: () => unknown,
    after?: () => void,
  ): void {
    const { program, number } = procedure;
    this.#whole(() => {
      const { out } = this.#socket;
      const start = beginFrame(out, program, number, MessageType.reply, serial, MessageStatus.ok);
      if (procedure.ret) procedure.ret.write(out, value());
      endFrame(out, start);
      if (this.#socket.unsent > this.#max) {
        throw refused("OPERATION_FAILED", `the reply is too long: ${this.#max} bytes may wait for a client`);
      }
      after?.();
    });
    this.#flushSoon();
  }

  /** Answers a call with an error. */
  fail(program: number, number: number, serial: number, error: unknown): void {
    this.#error(program, number, MessageType.reply, serial, error);
    this.#flushSoon();
  }

  /**
   * Sends what no call asked for.
   *
   * @throws {RangeError} If the wire can't hold it.
   */
  message<Message>({ program, number, args }: Procedure<Message, unknown>, message: Message): void {
    this.#whole(() => {
      const { out } = this.#socket;
      const start = beginFrame(out, program, number, MessageType.message, 0, MessageStatus.ok);
      args!.write(out, message);
      endFrame(out, start);
    });
    this.#flushSoon();
  }

  /** Asks whether the client is there, or says that we are. */
  keepalive(procedure: number): void {
    const { out } = this.#socket;
    endFrame(out, beginFrame(out, KEEPALIVE_PROGRAM, procedure, MessageType.message, 0, MessageStatus.ok));
    this.#flushNow();
  }

  /**
   * Sends a packet of a stream.
   *
   * @throws {RangeError} If the wire can't hold it.
   */
  packet(
    { program, number }: Procedure<unknown, unknown>,
    serial: number,
    status: number,
    content?: Uint8Array | { readonly hole: number },
  ): void {
    const hole = content !== undefined && "hole" in content ? content.hole : undefined;
    const type = hole === undefined ? MessageType.stream : MessageType.streamHole;
    this.#whole(() => {
      const { out } = this.#socket;
      const start = beginFrame(out, program, number, type, serial, status);
      if (hole !== undefined) {
        out.i64(BigInt(hole));
        out.u32(0);
      } else if (content instanceof Uint8Array) out.raw(content);
      endFrame(out, start);
    });
    this.#flushNow();
  }

  /** Ends a stream with an error. */
  failStream({ program, number }: Procedure<unknown, unknown>, serial: number, error: unknown): void {
    this.#error(program, number, MessageType.stream, serial, error);
    this.#flushNow();
  }

  #error(program: number, number: number, type: number, serial: number, error: unknown): void {
    const write = (told: unknown) =>
      this.#whole(() => {
        const { out } = this.#socket;
        const start = beginFrame(out, program, number, type, serial, MessageStatus.error);
        writeError(out, told);
        endFrame(out, start);
      });
    try {
      write(error);
    } catch {
      // An error that the wire can't hold.
      write(refused("INTERNAL_ERROR", "the error cannot be told"));
    }
  }

  /** Writes a frame, or nothing where that throws: half of one would break all that follows. */
  #whole(write: () => void): void {
    const { out } = this.#socket;
    const before = out.length;
    try {
      write();
    } catch (error) {
      out.truncate(before);
      throw error;
    }
  }

  /** At once where nothing more is to be expected in this turn; else with the other replies of it. */
  #flushSoon(): void {
    this.#bound();
    if (!this.#client.busy()) return this.#socket.flush();
    if (this.#flushing) return;
    this.#flushing = true;
    afterMicrotasks(() => {
      this.#flushing = false;
      this.#socket.flush();
    });
  }

  #flushNow(): void {
    this.#bound();
    this.#socket.flush();
  }

  /** Holds all that is written against what may wait for the client. */
  #bound(): void {
    const { unsent } = this.#socket;
    if (unsent > this.#max) return this.#client.full();
    if (unsent > this.#max / HELD_PART && !this.#held) this.#hold();
  }

  /** Takes nothing more of a client that does not take what it is sent. */
  async #hold(): Promise<void> {
    this.#held = true;
    this.#socket.pause("replies");
    while (this.#socket.unsent > this.#max / HELD_PART / 2) await this.#socket.drained();
    this.#held = false;
    this.#socket.resume("replies");
    this.#client.took();
  }
}

/** Runs after the microtasks that are there now, and those that these make. */
export function afterMicrotasks(does: () => void, hops = 6): void {
  queueMicrotask(() => hops === 0 ? does() : afterMicrotasks(does, hops - 1));
}
