import type { Client } from "./client.ts";
import type { DaemonLog } from "../daemon_log.ts";
import type { DaemonGauges, DaemonMetrics } from "../daemon_metrics.ts";
import { endsWithin } from "../ends_within.ts";
import type { DaemonLimits } from "../limits.ts";

/** An unauthenticated client that came so long ago has had its chance: to say anything at all, and to make itself known. */
const SILENT_MS = 50;
const SPEAKING_MS = 500;
/** How often it is looked whether unauthenticated clients have been there for too long. */
const LOOK_MS = 1_000;

/** What drivers have to close what clients had opened, when the daemon stops and they are gone. */
const CLOSING_MS = 2_000;

/** The clients of a daemon, and whether there is room for more. */
export class ClientList {
  readonly #clients = new Map<Client, Promise<void>>();
  /** In the order in which they came: all that have not made themselves known, and of these such as have said nothing. */
  readonly #unauthenticated = new Set<Client>();
  readonly #silent = new Set<Client>();
  /** Such as had to go, until nothing of them is left. */
  readonly #leaving = new Set<Client>();
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

  /** Whether nobody can come, whoever goes of those that may have to. */
  get full(): boolean {
    return this.#clients.size >= this.#limits.clients &&
      this.#unauthenticated.size + this.#leaving.size === 0;
  }

  /**
   * Whether one more may come: `later` where unauthenticated clients have places that are needed, and each may still speak.
   *
   * The oldest unauthenticated client makes room: who opens connections and says nothing keeps nobody out for long.
   */
  room(): "yes" | "no" | "later" {
    if (this.full) return "no";
    if (this.#clients.size >= this.#limits.clients) {
      if (this.#leaving.size === 0) this.#makeRoom();
      return "later";
    }
    if (this.#unauthenticated.size < this.#limits.unauthenticatedClients) return "yes";
    return this.#makeRoom() ? "yes" : "later";
  }

  /** Lets the oldest go that has said nothing, else the oldest of all unauthenticated clients, if it has had its chance. */
  #makeRoom(): boolean {
    const now = performance.now();
    const [silent] = this.#silent;
    const [oldest] = this.#unauthenticated;
    if (silent !== undefined && now - silent.since >= SILENT_MS) this.#evict(silent, "others need its place");
    else if (oldest !== undefined && now - oldest.since >= SPEAKING_MS) {
      this.#evict(oldest, "others need its place");
    } else return false;
    return true;
  }

  #evict(client: Client, why: string): void {
    this.known(client);
    this.#leaving.add(client);
    client.evict(why);
  }

  add(client: Client): void {
    this.#metrics.clientsCome++;
    this.#unauthenticated.add(client);
    this.#silent.add(client);
    this.#looking ??= setInterval(() => this.#look(), LOOK_MS);
    this.#clients.set(client, client.serve());
  }

  #look(): void {
    const before = performance.now() - this.#limits.authenticationMs;
    for (const client of this.#unauthenticated) {
      if (client.since > before) break;
      this.#evict(client, "it has not made itself known in time");
    }
    if (this.#unauthenticated.size > 0) return;
    clearInterval(this.#looking);
    this.#looking = undefined;
  }

  /** It has said something for the first time. */
  spoke(client: Client): void {
    this.#silent.delete(client);
  }

  /** It has made itself known. */
  known(client: Client): void {
    this.#unauthenticated.delete(client);
    this.#silent.delete(client);
  }

  /** It has gone. */
  remove(client: Client): void {
    this.known(client);
    this.#leaving.delete(client);
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
    return { clients: this.#clients.size, unauthenticated: this.#unauthenticated.size, ...sums };
  }

  /**
   * Ends them all, each when its running calls have been answered; resolves when nothing of them is left, or when a driver
   * has had its time to close what they had opened.
   */
  async finish(graceMs: number): Promise<void> {
    clearInterval(this.#looking);
    this.#log.info("letting the clients go", { clients: this.#clients.size });
    const served = [...this.#clients.values()];
    await Promise.all([...this.#clients.keys()].map((client) => client.finish(graceMs)));
    if (await endsWithin(CLOSING_MS, Promise.all(served))) return;
    this.#log.warn("a driver does not close what clients had opened", { clients: this.#clients.size });
  }
}
