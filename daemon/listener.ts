import { VirtError } from "../core/contract/errors.ts";
import { type DaemonLog, wordsOf } from "./daemon_log.ts";
import type { ByteEnds } from "./client/frame_socket.ts";
import { addressText, type ListenAddress } from "./listen_address.ts";

/** What a listener does with who comes. */
export interface Reception {
  /** Whether nobody can come, whoever makes room. */
  readonly full: boolean;
  /** Whether there is room for one more; where others have to make it, it is made. */
  room(): "yes" | "no" | "later";
  welcome(bytes: ByteEnds, address: ListenAddress): void;
  /** Told of each that was turned away. */
  turnedAway(address: ListenAddress): void;
  /** Told of each that was let go before it had shaken hands, and why. */
  evicted(address: ListenAddress, why: string): void;
}

/** Over TLS the client waits for this byte, by which the host says that it takes its certificate. */
const ACCEPTED = new Uint8Array([1]);
const HANDSHAKE_MS = 10_000;
/** Handshakes at once: each is worth milliseconds of work. Beyond it the oldest makes room, when it has had its chance. */
const HANDSHAKES_MAX = 200;
const HANDSHAKE_CHANCE_MS = 500;
const LATER_MS = 25;

type Accepted = Deno.TcpConn | Deno.UnixConn | Deno.TlsConn;

/** Takes clients at one address. */
export class Listener {
  readonly address: ListenAddress;
  readonly #listener: Deno.Listener | Deno.TlsListener | Deno.UnixListener;
  readonly #log: DaemonLog;
  readonly #reception: Reception;
  readonly #accepting: Promise<void>;
  /** Such as shake hands or wait for a place after it, in the order in which they came, and when that was. */
  readonly #handshakes = new Map<Deno.TlsConn, number>();
  readonly #arriving = new Set<Promise<void>>();
  #closed = false;

  private constructor(
    address: ListenAddress,
    listener: Deno.Listener | Deno.TlsListener | Deno.UnixListener,
    log: DaemonLog,
    reception: Reception,
  ) {
    this.address = address;
    this.#listener = listener;
    this.#log = log;
    this.#reception = reception;
    this.#accepting = this.#accept();
  }

  /** Listens. A socket that nobody listens on any more is put out of the way. */
  static async open(
    address: ListenAddress,
    tls: { readonly cert: string; readonly key: string } | undefined,
    log: DaemonLog,
    reception: Reception,
  ): Promise<Listener> {
    if (address.transport === "unix") {
      const { path } = address;
      await removeStale(path);
      const listener = opened(address, () => Deno.listen({ transport: "unix", path }));
      return new Listener(address, listener, log, reception);
    }
    const { hostname, port, transport } = address;
    const listener = opened(
      address,
      () =>
        transport === "tls" ? Deno.listenTls({ hostname, port, ...tls! }) : Deno.listen({ hostname, port }),
    );
    return new Listener({ ...address, port: (listener.addr as Deno.NetAddr).port }, listener, log, reception);
  }

  async #accept(): Promise<void> {
    while (!this.#closed) {
      let connection: Accepted;
      try {
        connection = await this.#listener.accept() as Accepted;
      } catch (error) {
        if (this.#closed) return;
        // Out of descriptors, or a client that left before it was taken: the next may do better.
        this.#log.warn("a client could not be taken", {
          by: addressText(this.address),
          error: wordsOf(error),
        });
        await pause(100);
        continue;
      }
      if (this.address.transport === "tls") {
        if (await this.#mayShakeHands()) this.#begin(connection as Deno.TlsConn);
        else close(connection);
      } else {
        if (this.address.transport === "tcp") (connection as Deno.TcpConn).setNoDelay(true);
        await this.#letIn(connection, () => !this.#closed);
      }
    }
  }

  /** Lets a client in as soon as there is room for it, or turns it away. */
  async #letIn(connection: Accepted, wanted: () => boolean): Promise<void> {
    while (wanted()) {
      const room = this.#reception.room();
      if (room === "yes") return this.#reception.welcome(connection, this.address);
      if (room === "no") {
        this.#reception.turnedAway(this.address);
        break;
      }
      await pause(LATER_MS);
    }
    close(connection);
  }

  /** Makes room for one more handshake; nobody who is there has to go for one that may never come to its end. */
  async #mayShakeHands(): Promise<boolean> {
    if (this.#reception.full) {
      this.#reception.turnedAway(this.address);
      return false;
    }
    while (this.#handshakes.size >= HANDSHAKES_MAX && !this.#closed) {
      const [[oldest, since]] = this.#handshakes as unknown as [[Deno.TlsConn, number]];
      if (performance.now() - since < HANDSHAKE_CHANCE_MS) await pause(LATER_MS);
      else this.#evict(oldest, "others need its place");
    }
    return !this.#closed;
  }

  #evict(connection: Deno.TlsConn, why: string): void {
    if (!this.#handshakes.delete(connection)) return;
    this.#reception.evicted(this.address, why);
    close(connection);
  }

  #begin(connection: Deno.TlsConn): void {
    this.#handshakes.set(connection, performance.now());
    const arriving = this.#shakeHands(connection).finally(() => {
      this.#handshakes.delete(connection);
      this.#arriving.delete(arriving);
    });
    this.#arriving.add(arriving);
  }

  async #shakeHands(connection: Deno.TlsConn): Promise<void> {
    const timeout = setTimeout(
      () => this.#evict(connection, "its handshake has not ended in time"),
      HANDSHAKE_MS,
    );
    try {
      await connection.write(ACCEPTED);
    } catch (error) {
      this.#log.debug("a handshake failed", { by: addressText(this.address), error: wordsOf(error) });
      return close(connection);
    } finally {
      clearTimeout(timeout);
    }
    // Others may have come while it shook hands.
    await this.#letIn(connection, () => !this.#closed && this.#handshakes.has(connection));
  }

  /** Takes nobody any more, and removes its socket. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#listener.close();
    for (const connection of this.#handshakes.keys()) close(connection);
    await this.#accepting;
    await Promise.all(this.#arriving);
    if (this.address.transport === "unix") await Deno.remove(this.address.path).catch(() => {});
  }
}

function close(connection: Deno.Conn): void {
  try {
    connection.close();
  } catch {
    // It is closed already.
  }
}

/** @throws {VirtError} `SYSTEM_ERROR` that names the address. */
function opened<Opened>(address: ListenAddress, open: () => Opened): Opened {
  try {
    return open();
  } catch (error) {
    throw new VirtError(`Cannot listen on ${addressText(address)}: ${wordsOf(error)}`, {
      code: "SYSTEM_ERROR",
      domain: "RPC",
      outcome: "not-sent",
      cause: error,
    });
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Removes a socket that nobody listens on any more. */
async function removeStale(path: string): Promise<void> {
  try {
    if (!(await Deno.lstat(path)).isSocket) return;
  } catch {
    return;
  }
  try {
    (await Deno.connect({ transport: "unix", path })).close();
  } catch (error) {
    if (error instanceof Deno.errors.ConnectionRefused) await Deno.remove(path);
  }
}
