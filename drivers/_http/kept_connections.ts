import { Agent, type ClientRequest, type ClientRequestArgs } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { HttpFailure, httpFailure } from "./http_failure.ts";
import type { HttpTarget } from "./http_target.ts";
import { openConnection } from "./open_connection.ts";
import { brokenSince } from "./socket_errors.ts";

/** A kept connection is not used again after so long: the other end may be about to close it. */
const IDLE_MS = 20_000;
/** Idle connections that are kept. */
const KEPT = 4;

/** The connections to one target, of which idle ones are kept for the next requests. */
export class KeptConnections extends Agent {
  readonly #target: HttpTarget;
  readonly #pinned: boolean;
  readonly #ended = new AbortController();
  readonly #served = new WeakMap<object, number>();
  #opened = false;

  /** @param pinned Whether there is one connection in all, which no other follows. */
  constructor(target: HttpTarget, pinned = false) {
    super({
      ...{ keepAlive: true, maxFreeSockets: KEPT, timeout: target.idleMs ?? IDLE_MS },
      ...(pinned ? { timeout: 0 } : {}),
    });
    this.#target = target;
    this.#pinned = pinned;
  }

  override createConnection(
    _: ClientRequestArgs,
    done: (error: Error | null, stream: Duplex) => void,
  ): Duplex {
    const fail = (error: unknown) => done(httpFailure(error, false), undefined as unknown as Duplex);
    if (this.#pinned && this.#opened) fail(new HttpFailure("the connection has ended", false));
    else {
      this.#opened = true;
      openConnection(this.#target, this.#ended.signal).then((socket) => {
        const broken = brokenSince(socket);
        if (!broken) return done(null, socket);
        socket.destroy();
        fail(broken);
      }, fail);
    }
    // It waits for what `done` is told.
    return undefined as unknown as Duplex;
  }

  override keepSocketAlive(socket: Socket): boolean {
    const served = (this.#served.get(socket) ?? 0) + 1;
    this.#served.set(socket, served);
    if (served >= (this.#target.requestsPerConnection ?? Infinity)) return false;
    return super.keepSocketAlive(socket) as unknown as boolean;
  }

  /** Closes the idle ones: where one has turned out to be dead the others may be too. */
  closeIdle(): void {
    for (const sockets of Object.values(this.freeSockets)) {
      for (const socket of sockets ?? []) socket.destroy();
    }
  }

  /** Closes all, those too that are about to be there. */
  override destroy(): void {
    this.#ended.abort(new HttpFailure("the connection was closed", false, "closed"));
    super.destroy();
  }
}

/** Whether a request goes over a connection that has served another one. */
export function isReused(call: ClientRequest): boolean {
  const reused = call.reusedSocket;
  // Deno 2.9 sends what went over a kept connection once more by itself if that ends, whatever it was: a change would
  // be made twice, and what was given up would go on. It goes by this.
  call.reusedSocket = false;
  return reused;
}
