import type { DriverConnection, DriverEntry, KeepaliveOptions } from "../core/contract/driver.ts";
import { defaultDrivers } from "../mod.ts";
import { Client } from "./client/client.ts";
import { ClientList } from "./client/client_list.ts";
import { DaemonLog, type DaemonLogger, wordsOf } from "./daemon_log.ts";
import { DaemonMetrics, metricsText } from "./daemon_metrics.ts";
import type { ByteEnds } from "./client/frame_socket.ts";
import { type CheckedOptions, checkedOptions } from "./checked_options.ts";
import type { DaemonLimits } from "./limits.ts";
import { addressText, type ListenAddress } from "./listen_address.ts";
import { Listener, type Reception } from "./listener.ts";
import type { LoginUsers } from "./scram_login.ts";
import { type Served, ServedUris } from "./served_uri.ts";
import { StatusPage } from "./status_page.ts";
import { type DaemonTls, readTls } from "./tls_files.ts";

/** What a daemon is started with. */
export interface DenovirtdOptions {
  /** Where to listen: `unix:PATH`, `unix-ro:PATH`, `tcp:HOST:PORT`, `tls:HOST:PORT`. Port 0 is one that is free. */
  readonly listen: readonly string[];
  /** What to serve; a client that names none gets the first. */
  readonly uris: readonly Served[];
  /** The certificate and key of `tls:` addresses. */
  readonly tls?: DaemonTls;
  /**
   * Who may log in, by SASL's SCRAM-SHA-256 or SCRAM-SHA-1: passwords by name, or what looks one up. Nobody needs to
   * unless this is given; with it, everybody does, and `tcp:` addresses are refused. What is no text, or an empty one, is
   * nobody's password.
   */
  readonly auth?: { readonly users: LoginUsers };
  /** What it bears of its clients. */
  readonly limits?: DaemonLimits;
  /** How often a silent client is asked whether it is there, and how many unanswered questions end it; 5 s and 5 unless told. */
  readonly keepalive?: KeepaliveOptions | false;
  /** Milliseconds that running calls have to end when it stops, `Infinity` for as many as they need; 5,000 unless told. */
  readonly graceMs?: number;
  /**
   * Whether a served `test:///default` outlives its last client, until the daemon stops. It does not unless told, as
   * libvirtd's does not.
   */
  readonly keep?: boolean;
  /** A port of 127.0.0.1 for HTTP: `/metrics` for Prometheus, `/healthz`; 0 is one that is free. None unless told. */
  readonly metrics?: number;
  /** Names by which that page may be asked for beside `localhost`, `127.0.0.1` and `[::1]`, where a proxy stands before it. */
  readonly metricsHosts?: readonly string[];
  /** Takes what it has to say about itself. */
  readonly logger?: DaemonLogger;
  /** Drivers to choose from instead of the default ones. */
  readonly drivers?: readonly DriverEntry[];
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
  readonly #listeners: Listener[] = [];
  readonly #clients: ClientList;
  readonly #uris: ServedUris;
  readonly #limits: Required<DaemonLimits>;
  readonly #metrics = new DaemonMetrics();
  readonly #log: DaemonLog;
  readonly #users: LoginUsers | undefined;
  readonly #graceMs: number;
  #kept: readonly DriverConnection[] = [];
  #ticking: ReturnType<typeof setInterval> | undefined;
  #page: StatusPage | undefined;
  #lastId = 0;
  #stopped: Promise<void> | undefined;

  private constructor(options: CheckedOptions) {
    this.#uris = new ServedUris(options.uris, options.drivers ?? defaultDrivers, options.keep);
    this.#limits = options.limits;
    this.#log = new DaemonLog(options.logger);
    this.#users = options.users;
    this.#graceMs = options.graceMs;
    this.#clients = new ClientList(this.#limits, this.#log, this.#metrics);
  }

  /**
   * Starts a daemon; it takes clients once this resolves.
   *
   * @throws {TypeError} If there is no such option, one is not of its form, or options don't fit together.
   * @throws {RangeError} If a number is out of its range.
   * @throws {VirtError} `INVALID_ARG` or `NO_CONNECT` of a URI that no driver has, `SYSTEM_ERROR` if a certificate or key
   * can't be read or it can't listen at an address, which is named; whatever the driver says of a node file that it can't read.
   */
  static async start(given: DenovirtdOptions): Promise<Denovirtd> {
    const options = checkedOptions(given);
    const daemon = new Denovirtd(options);
    try {
      // What reads documents is long to load: all clients would wait for the first one's document.
      await import("../core/config/xml/parse_xml.ts");
      daemon.#kept = await daemon.#uris.keep();
      const tls = options.tls && await readTls(options.tls);
      for (const address of options.addresses) {
        daemon.#listeners.push(
          await Listener.open(address, tls, daemon.#log, daemon.#reception),
        );
      }
      daemon.#watch(options.keepalive);
      if (options.metrics !== undefined) {
        daemon.#page = new StatusPage(options.metrics, options.metricsHosts, () => daemon.metrics());
      }
    } catch (error) {
      await daemon.stop();
      throw error;
    }
    daemon.#log.info("listening", {
      addresses: daemon.addresses.join(" "),
      uris: daemon.#uris.names.join(" "),
    });
    return daemon;
  }

  /** Where it listens, in the form of the option, with the ports that it got. */
  get addresses(): readonly string[] {
    return this.#listeners.map(({ address }) => addressText(address));
  }

  /** The port of its page with metrics and health; absent without one. */
  get metricsPort(): number | undefined {
    return this.#page?.port;
  }

  /** How many clients it has. */
  get clients(): number {
    return this.#clients.size;
  }

  /** What it counts, in Prometheus' text format. */
  metrics(): string {
    return metricsText(this.#metrics, this.#clients.gauges());
  }

  #watch(keepalive: CheckedOptions["keepalive"]): void {
    if (keepalive === undefined) return;
    this.#ticking = setInterval(() => {
      for (const client of this.#clients) client.tick(keepalive.count);
    }, keepalive.intervalMs);
  }

  get #reception(): Reception {
    const clients = this.#clients;
    return {
      get full() {
        return clients.full;
      },
      room: () => clients.room(),
      welcome: (bytes, at) => this.#welcome(bytes, at),
      turnedAway: (at) => {
        this.#metrics.clientsTurnedAway++;
        this.#log.warn("a client was turned away: there are enough", { by: addressText(at) });
      },
      evicted: (at, why) => {
        this.#metrics.clientsEvicted++;
        this.#log.debug("a handshake was ended", { by: addressText(at), why });
      },
    };
  }

  #welcome(bytes: ByteEnds, address: ListenAddress): void {
    const client = new Client(bytes, {
      id: ++this.#lastId,
      by: addressText(address),
      readonly: address.transport === "unix" && address.readonly,
      users: this.#users,
    }, {
      uris: this.#uris,
      limits: this.#limits,
      log: this.#log,
      metrics: this.#metrics,
      spoke: (client) => this.#clients.spoke(client),
      known: (known) => this.#clients.known(known),
      gone: (gone) => this.#clients.remove(gone),
    });
    this.#log.debug("a client has come", { client: client.id, by: addressText(address) });
    this.#clients.add(client);
  }

  /**
   * Takes no more clients, lets the calls of those that are there end, and resolves when nothing of them is left.
   */
  stop(): Promise<void> {
    return this.#stopped ??= this.#stop();
  }

  async #stop(): Promise<void> {
    clearInterval(this.#ticking);
    await Promise.all(this.#listeners.map((listener) => listener.close()));
    await this.#clients.finish(this.#graceMs);
    for (const connection of this.#kept) {
      try {
        await connection[Symbol.asyncDispose]();
      } catch (error) {
        this.#log.warn("closing what was kept open failed", { error: wordsOf(error) });
      }
    }
    await this.#page?.close();
    this.#log.info("stopped");
  }

  /** The same as `stop()`. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.stop();
  }
}
