import type { Client } from "./client.ts";
import type { DaemonLog } from "./daemon_log.ts";
import type { DaemonGauges, DaemonMetrics } from "./daemon_metrics.ts";
import type { DaemonLimits } from "./limits.ts";

/** A stranger that came so long ago has had its chance to speak. */
const CHANCE_MS = 250;
/** How often it is looked whether strangers have been there for too long. */
const LOOK_MS = 1_000;

/** The clients of a daemon, and whether there is room for more. */
export class ClientList {
  readonly #clients = new Map<Client, Promise<void>>();
  /** In the order in which they came. */
  readonly #strangers = new Set<Client>();
  readonly #limits: Required<DaemonLimits>;
  readonly #log: DaemonLog;
  readonly #metrics: DaemonMetrics;
  #looking: ReturnType<typeof setInterval> | undefined;

  constructor(limits: Required<DaemonLimits>, log: DaemonLog, metrics: DaemonMetrics) {
    this.#limits = limits;
    this.#log = log;
    this.#metrics = metrics;
  }

  get size(): number {
    return this.#clients.size;
  }

  [Symbol.iterator](): IterableIterator<Client> {
    return this.#clients.keys();
  }

  /**
   * Whether one more may come: `later` where strangers have all places, and each may still speak.
   *
   * The oldest stranger makes room: who opens connections and says nothing keeps nobody out for long.
   */
  room(): "yes" | "no" | "later" {
    if (this.#clients.size >= this.#limits.clients) return "no";
    if (this.#strangers.size < this.#limits.unauthenticatedClients) return "yes";
    const [oldest] = this.#strangers;
    if (performance.now() - oldest!.since < CHANCE_MS) return "later";
    this.#strangers.delete(oldest!);
    oldest!.evict("others need its place");
    return "yes";
  }

  add(client: Client): void {
    this.#metrics.clientsCome++;
    this.#strangers.add(client);
    this.#looking ??= setInterval(() => this.#look(), LOOK_MS);
    this.#clients.set(client, client.serve());
  }

  #look(): void {
    const before = performance.now() - this.#limits.authenticationMs;
    for (const stranger of this.#strangers) {
      if (stranger.since > before) break;
      this.#strangers.delete(stranger);
      stranger.evict("it has not made itself known in time");
    }
    if (this.#strangers.size > 0) return;
    clearInterval(this.#looking);
    this.#looking = undefined;
  }

  /** It is no stranger any more. */
  known(client: Client): void {
    this.#strangers.delete(client);
  }

  /** It has gone. */
  remove(client: Client): void {
    this.#strangers.delete(client);
    this.#clients.delete(client);
    this.#metrics.bytesIn += client.bytesIn;
    this.#metrics.bytesOut += client.bytesOut;
  }

  /** What is there now. */
  gauges(): DaemonGauges {
    const sums = { running: 0, streams: 0, bytesIn: 0, bytesOut: 0 };
    for (const client of this.#clients.keys()) {
      sums.running += client.running;
      sums.streams += client.openStreams;
      sums.bytesIn += client.bytesIn;
      sums.bytesOut += client.bytesOut;
    }
    return { clients: this.#clients.size, strangers: this.#strangers.size, ...sums };
  }

  /** Ends them all, each when its running calls have been answered; resolves when nothing of them is left. */
  async finish(graceMs: number): Promise<void> {
    clearInterval(this.#looking);
    this.#log.info("letting the clients go", { clients: this.#clients.size });
    const served = [...this.#clients.values()];
    await Promise.all([...this.#clients.keys()].map((client) => client.finish(graceMs)));
    await Promise.all(served);
  }
}
