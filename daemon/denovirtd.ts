import type { DriverConnection, DriverEntry, KeepaliveOptions, Logger } from "../core/driver.ts";
import { defaultDrivers } from "../mod.ts";
import { Client } from "./client.ts";
import type { ByteEnds } from "./frame_socket.ts";
import { checkedLimits, type DaemonLimits } from "./limits.ts";
import { addressText, type ListenAddress, parseListenAddress } from "./listen_address.ts";
import { type Served, ServedUris } from "./served_uri.ts";

/** What a daemon is started with. */
export interface DenovirtdOptions {
  /** Where to listen: `unix:PATH`, `unix-ro:PATH`, `tcp:HOST:PORT`, `tls:HOST:PORT`. Port 0 is one that is free. */
  readonly listen: readonly string[];
  /** What to serve; a client that names none gets the first. */
  readonly uris: readonly Served[];
  /** What it bears of its clients. */
  readonly limits?: DaemonLimits;
  /** How often a silent client is asked whether it is there, and how many unanswered questions end it; 5 s and 5 unless told. */
  readonly keepalive?: KeepaliveOptions | false;
  /** Takes what it has to say about itself. */
  readonly logger?: Logger;
  /** Drivers to choose from instead of the default ones. */
  readonly drivers?: readonly DriverEntry[];
}

interface Listening {
  readonly address: ListenAddress;
  readonly listener: Deno.Listener;
  readonly done: Promise<void>;
}

/**
 * denovirtd: serves connections over libvirt's remote protocol, so that virsh and every other client of libvirt can
 * drive whatever driver is behind them.
 *
 * @example
 * ```ts
 * import { Denovirtd } from "@denovirt/denovirt/daemon";
 *
 * await using daemon = await Denovirtd.start({ listen: ["tcp:127.0.0.1:0"], uris: ["test:///default"] });
 * console.log(daemon.addresses); // virsh -c 'test+tcp://127.0.0.1:PORT/default' list
 * ```
 *
 * @see libvirt 9.0.0 `libvirtd`
 */
export class Denovirtd implements AsyncDisposable {
  readonly #listening: Listening[] = [];
  readonly #clients = new Map<Client, Promise<void>>();
  readonly #uris: ServedUris;
  readonly #limits: Required<DaemonLimits>;
  readonly #logger: Logger | undefined;
  #kept: readonly DriverConnection[] = [];
  #ticking: ReturnType<typeof setInterval> | undefined;
  #lastId = 0;
  #stopped: Promise<void> | undefined;

  private constructor(options: DenovirtdOptions) {
    this.#uris = new ServedUris(options.uris, options.drivers ?? defaultDrivers);
    this.#limits = checkedLimits(options.limits);
    this.#logger = options.logger;
  }

  /**
   * Starts a daemon; it takes clients once this resolves.
   *
   * @throws {TypeError} If an option is not of its form.
   * @throws {RangeError} If a limit is out of its range.
   * @throws {VirtError} `INVALID_ARG` or `NO_CONNECT` of a URI that no driver has.
   * @throws Whatever Deno throws where it can't listen.
   */
  static async start(options: DenovirtdOptions): Promise<Denovirtd> {
    const addresses = options.listen.map(parseListenAddress);
    if (addresses.length === 0) {
      throw new TypeError("Cannot start denovirtd, wanted an address to listen on: found none");
    }
    const { intervalMs = 5_000, count = 5 } = options.keepalive || {};
    if (!(intervalMs > 0 && intervalMs < 2 ** 31 && Number.isInteger(count) && count > 0)) {
      throw new RangeError(
        `Cannot start denovirtd, wanted a positive intervalMs and count of keepalive: found ${intervalMs} and ${count}`,
      );
    }
    const daemon = new Denovirtd(options);
    if (options.keepalive !== false) {
      daemon.#ticking = setInterval(() => {
        for (const client of daemon.#clients.keys()) client.tick(count);
      }, intervalMs);
    }
    try {
      daemon.#kept = await daemon.#uris.keep();
      for (const address of addresses) await daemon.#listen(address);
    } catch (error) {
      await daemon.stop();
      throw error;
    }
    return daemon;
  }

  /** Where it listens, in the form of the option, with the ports that it got. */
  get addresses(): readonly string[] {
    return this.#listening.map(({ address }) => addressText(address));
  }

  /** How many clients it has. */
  get clients(): number {
    return this.#clients.size;
  }

  async #listen(address: ListenAddress): Promise<void> {
    if (address.transport === "unix") {
      await removeStale(address.path);
      const listener = Deno.listen({ transport: "unix", path: address.path });
      return this.#accept(address, listener);
    }
    const listener = Deno.listen({ hostname: address.hostname, port: address.port });
    const { port } = listener.addr as Deno.NetAddr;
    this.#accept({ ...address, port }, listener);
  }

  #accept(address: ListenAddress, listener: Deno.Listener): void {
    const accepting = async () => {
      for (;;) {
        let connection: Deno.Conn;
        try {
          connection = await listener.accept();
        } catch (error) {
          if (error instanceof Deno.errors.BadResource || error instanceof Deno.errors.Interrupted) return;
          // Out of descriptors, or a client that left before it was taken: the next may do better.
          this.#logger?.warn(`taking a client on ${addressText(address)} failed: ${String(error)}`);
          await new Promise((resolve) => setTimeout(resolve, 100));
          continue;
        }
        this.#welcome(connection, address);
      }
    };
    this.#listening.push({ address, listener, done: accepting() });
  }

  #welcome(connection: Deno.Conn, address: ListenAddress): void {
    if (this.#clients.size >= this.#limits.clients || this.#stopped !== undefined) {
      this.#logger?.warn(
        `a client on ${addressText(address)} was turned away: there are ${this.#clients.size}`,
      );
      return connection.close();
    }
    if (address.transport !== "unix") (connection as Deno.TcpConn).setNoDelay(true);
    const client = new Client(connection as ByteEnds, {
      id: ++this.#lastId,
      by: addressText(address),
      readonly: address.transport === "unix" && address.readonly,
    }, {
      uris: this.#uris,
      limits: this.#limits,
      logger: this.#logger,
      gone: (gone) => this.#clients.delete(gone),
    });
    this.#clients.set(client, client.serve());
  }

  /** Takes no more clients, ends those that are there, and resolves when nothing of them is left. */
  stop(): Promise<void> {
    return this.#stopped ??= this.#stop();
  }

  async #stop(): Promise<void> {
    clearInterval(this.#ticking);
    for (const { listener } of this.#listening) listener.close();
    await Promise.all(this.#listening.map(({ done }) => done));
    const served = [...this.#clients.values()];
    for (const client of this.#clients.keys()) client.close();
    await Promise.all(served);
    for (const connection of this.#kept) await connection[Symbol.asyncDispose]();
    for (const { address } of this.#listening) {
      if (address.transport === "unix") await Deno.remove(address.path).catch(() => {});
    }
  }

  /** Stops it. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.stop();
  }
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
