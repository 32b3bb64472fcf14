import type { Client } from "./client.ts";
import type { DaemonLog } from "./daemon_log.ts";
import type { DaemonGauges, DaemonMetrics } from "./daemon_metrics.ts";
import type { DaemonLimits } from "./limits.ts";

/** A stranger that came so long ago has had its chance: to say anything at all, and to make itself known. */
const SILENT_MS = 50;
const SPEAKING_MS = 500;
/** How often it is looked whether strangers have been there for too long. */
const LOOK_MS = 1_000;

/** The clients of a daemon, and whether there is room for more. */
export class ClientList {
  readonly #clients = new Map<Client, Promise<void>>();
  /** In the order in which they came: such as have said nothing yet, and others. */
  readonly #silent = new Set<Client>();
  readonly #speaking = new Set<Client>();
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
    if (this.#strangers < this.#limits.unauthenticatedClients) return "yes";
    const now = performance.now();
    for (const [strangers, chanceMs] of [[this.#silent, SILENT_MS], [this.#speaking, SPEAKING_MS]] as const) {
      const [oldest] = strangers;
      if (oldest === undefined || now - oldest.since < chanceMs) continue;
      strangers.delete(oldest);
      oldest.evict("others need its place");
      return "yes";
    }
    return "later";
  }

  get #strangers(): number {
    return this.#silent.size + this.#speaking.size;
  }

  add(client: Client): void {
    this.#metrics.clientsCome++;
    this.#silent.add(client);
    this.#looking ??= setInterval(() => this.#look(), LOOK_MS);
    this.#clients.set(client, client.serve());
  }

  #look(): void {
    const before = performance.now() - this.#limits.authenticationMs;
    for (const strangers of [this.#silent, this.#speaking]) {
      for (const stranger of strangers) {
        if (stranger.since > before) break;
        strangers.delete(stranger);
        stranger.evict("it has not made itself known in time");
      }
    }
    if (this.#strangers > 0) return;
    clearInterval(this.#looking);
    this.#looking = undefined;
  }

  /** It has said something for the first time. */
  spoke(client: Client): void {
    if (this.#silent.delete(client)) this.#speaking.add(client);
  }

  /** It is no stranger any more. */
  known(client: Client): void {
    this.#silent.delete(client);
    this.#speaking.delete(client);
  }

  /** It has gone. */
  remove(client: Client): void {
    this.known(client);
    this.#clients.delete(client);
    this.#metrics.bytesIn += client.traffic.bytesIn;
    this.#metrics.bytesOut += client.traffic.bytesOut;
  }

  /** What is there now. */
  gauges(): DaemonGauges {
    const sums = { running: 0, streams: 0, bytesIn: 0, bytesOut: 0 };
    for (const client of this.#clients.keys()) {
      sums.running += client.running;
      sums.streams += client.openStreams;
      sums.bytesIn += client.traffic.bytesIn;
      sums.bytesOut += client.traffic.bytesOut;
    }
    return { clients: this.#clients.size, strangers: this.#strangers, ...sums };
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
