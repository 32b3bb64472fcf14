import type { FrameSocket } from "./socket.ts";

/** How often a peer whose messages are not read is told that somebody is here: every daemon waits longer than that. */
const TOLD_MS = 1000;
/** So many times without a reader's move, and the events behind the stream's bytes are let through all the same. */
const PATIENCE = 10;

/**
 * Holds a host back by not reading the socket, which is all that libvirt's protocol has for it.
 *
 * The host's own questions are among what is not read, so that it is told unasked that somebody is here. Where the
 * readers stand still while someone listens to events, a little is read every second: events get through, if late, and a
 * reader that never comes back ends in its stream's overflow, after minutes.
 */
export class ReadingPause {
  readonly #socket: Pick<FrameSocket, "pause" | "resume" | "sip">;
  readonly #tell: () => void;
  readonly #expecting: () => boolean;
  #timer: ReturnType<typeof setInterval> | undefined;
  #still = 0;

  /**
   * @param tell Tells the host that somebody is here.
   * @param expecting Whether more than the streams' bytes may come.
   */
  constructor(
    socket: Pick<FrameSocket, "pause" | "resume" | "sip">,
    tell: () => void,
    expecting: () => boolean,
  ) {
    this.#socket = socket;
    this.#tell = tell;
    this.#expecting = expecting;
  }

  /** Whether nothing is read now. */
  get on(): boolean {
    return this.#timer !== undefined;
  }

  begin(): void {
    if (this.on) return;
    this.#still = 0;
    this.#socket.pause();
    this.#timer = setInterval(() => this.#tick(), TOLD_MS);
    Deno.unrefTimer(this.#timer as unknown as number);
  }

  /** A reader has taken something. */
  progress(): void {
    this.#still = 0;
  }

  end(): void {
    if (!this.on) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#socket.resume();
  }

  #tick(): void {
    this.#tell();
    if (++this.#still > PATIENCE && this.#expecting()) this.#socket.sip();
  }
}
