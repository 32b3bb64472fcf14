import { type DaemonLog, wordsOf } from "./daemon_log.ts";
import type { ByteEnds } from "./frame_socket.ts";
import { addressText, type ListenAddress } from "./listen_address.ts";

/** What a listener does with who comes. */
export interface Reception {
  /** Whether there is room for one more. */
  room(): "yes" | "no" | "later";
  welcome(bytes: ByteEnds, address: ListenAddress): void;
}

/** Over TLS the client waits for this byte, by which the host says that it takes its certificate. */
const ACCEPTED = new Uint8Array([1]);
const HANDSHAKE_MS = 10_000;
/** Handshakes at once: each is worth milliseconds of work. */
const HANDSHAKES_MAX = 200;
const LATER_MS = 25;

type Accepted = Deno.TcpConn | Deno.UnixConn | Deno.TlsConn;

/** Takes clients at one address. */
export class Listener {
  readonly address: ListenAddress;
  readonly #listener: Deno.Listener | Deno.TlsListener | Deno.UnixListener;
  readonly #log: DaemonLog;
  readonly #reception: Reception;
  readonly #accepting: Promise<void>;
  readonly #handshakes = new Set<Deno.TlsConn>();
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
      await removeStale(address.path);
      return new Listener(address, Deno.listen({ transport: "unix", path: address.path }), log, reception);
    }
    const { hostname, port, transport } = address;
    const listener = transport === "tls"
      ? Deno.listenTls({ hostname, port, ...tls! })
      : Deno.listen({ hostname, port });
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
      let room = this.#reception.room();
      while (room === "later" && !this.#closed) {
        await pause(LATER_MS);
        room = this.#reception.room();
      }
      if (room !== "yes" || this.#closed || this.#handshakes.size >= HANDSHAKES_MAX) {
        this.#log.warn("a client was turned away: there are enough", { by: addressText(this.address) });
        connection.close();
      } else if (this.address.transport === "tls") {
        this.#shakeHands(connection as Deno.TlsConn);
      } else {
        if (this.address.transport === "tcp") (connection as Deno.TcpConn).setNoDelay(true);
        this.#reception.welcome(connection, this.address);
      }
    }
  }

  async #shakeHands(connection: Deno.TlsConn): Promise<void> {
    this.#handshakes.add(connection);
    const timeout = setTimeout(() => connection.close(), HANDSHAKE_MS);
    try {
      await connection.write(ACCEPTED);
    } catch (error) {
      this.#log.debug("a handshake failed", { by: addressText(this.address), error: wordsOf(error) });
      close(connection);
      return;
    } finally {
      clearTimeout(timeout);
      this.#handshakes.delete(connection);
    }
    if (this.#closed) close(connection);
    else this.#reception.welcome(connection, this.address);
  }

  /** Takes nobody any more, and removes its socket. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#listener.close();
    for (const connection of this.#handshakes) close(connection);
    await this.#accepting;
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
