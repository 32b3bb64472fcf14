import type { ConnectionEventObjects, Subscription, VirtEvent } from "@denovirt/denovirt";
import { until } from "../hosts/until.ts";
import type { CheckContext } from "./check_context.ts";
import { same } from "./found.ts";

type DomainEvent = Extract<VirtEvent<ConnectionEventObjects>, { domain: unknown }>;

const TYPES = [
  "domain.lifecycle",
  "domain.metadata-change",
  "domain.device-added",
  "domain.device-removed",
  "domain.reboot",
  "domain.tunable",
] as const;

/** What was heard of a domain, a line an event. */
export class Heard {
  readonly lines: string[] = [];
  readonly #context: CheckContext;
  readonly #marker: string;
  readonly #subscriptions: readonly Subscription[];
  #markers = 0;

  private constructor(context: CheckContext, names: Set<string>) {
    this.#context = context;
    this.#marker = context.name("marker");
    const { events } = context.connection;
    this.#subscriptions = TYPES.map((type) =>
      events.on(type, (event) => {
        const { name } = (event as DomainEvent).domain;
        if (name === this.#marker) this.#markers++;
        else if (names.has(name)) this.lines.push(lineOf(event as DomainEvent));
      })
    );
  }

  /** Resolves when the host has confirmed, so that nothing later is missed. */
  static async of(context: CheckContext, ...names: readonly string[]): Promise<Heard> {
    const heard = new Heard(context, new Set(names));
    await Promise.all(heard.#subscriptions.map(({ ready }) => ready));
    // What another listener subscribed for may still be on its way from before.
    await heard.forget();
    return heard;
  }

  /** All that was heard once nothing can be on its way any more. */
  async all(kind = ""): Promise<readonly string[]> {
    const before = this.#markers;
    const xml = this.#context.domainXml({ name: this.#marker });
    // Hosts tell in the order in which things happened, so that what comes behind this came before it.
    const marker = await this.#context.connection.domains.define(xml);
    await marker.undefine();
    await until(() => this.#markers >= before + 2, "the event behind all others");
    return this.lines.filter((line) => line.startsWith(kind));
  }

  /** Wants just these events, in this order. */
  async are(...wanted: readonly string[]): Promise<void> {
    same(await this.all(), wanted, "the events");
  }

  /**
   * Wants just these lifecycle events, in this order. That a guest is about to end is told by hosts that hear of it, and is
   * no part of it.
   */
  async lifecycleIs(...wanted: readonly string[]): Promise<void> {
    const lines = (await this.all("lifecycle")).map((line) => line.slice("lifecycle ".length));
    same(lines.filter((line) => !line.startsWith("shutdown ")), wanted, "the events");
  }

  /** Forgets what was heard. */
  async forget(): Promise<void> {
    await this.all();
    this.lines.length = 0;
  }

  end(): Promise<void> {
    for (const subscription of this.#subscriptions) subscription[Symbol.dispose]();
    return Promise.resolve();
  }
}

function lineOf(event: DomainEvent): string {
  const kind = event.type.slice("domain.".length);
  if (event.type === "domain.lifecycle") return `${kind} ${event.event} ${event.detail}`;
  if (event.type === "domain.metadata-change") return `${kind} ${event.metadataType}`;
  return kind;
}
