import type { FrameSocket } from "./transport/socket.ts";

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
  readonly #everySecond: (does: () => void) => () => void;
  #stop: (() => void) | undefined;
  #still = 0;

  /**
   * @param tell Tells the host that somebody is here.
   * @param expecting Whether more than the streams' bytes may come.
   */
  constructor(
    socket: Pick<FrameSocket, "pause" | "resume" | "sip">,
    tell: () => void,
    expecting: () => boolean,
    everySecond: (does: () => void) => () => void = byTimer,
  ) {
    this.#socket = socket;
    this.#tell = tell;
    this.#expecting = expecting;
    this.#everySecond = everySecond;
  }

  /** Whether nothing is read now. */
  get on(): boolean {
    return this.#stop !== undefined;
  }

  begin(): void {
    if (this.on) return;
    this.#still = 0;
    this.#socket.pause();
    this.#stop = this.#everySecond(() => this.#tick());
  }

  /** A reader has taken something. */
  progress(): void {
    this.#still = 0;
  }

  end(): void {
    if (!this.on) return;
    this.#stop!();
    this.#stop = undefined;
    this.#socket.resume();
  }

  #tick(): void {
    this.#tell();
    if (++this.#still > PATIENCE && this.#expecting()) this.#socket.sip();
  }
}

function byTimer(does: () => void): () => void {
  const timer = setInterval(does, TOLD_MS);
  // A reader that never comes back does not keep the program running.
  Deno.unrefTimer(timer as unknown as number);
  return () => clearInterval(timer);
}
