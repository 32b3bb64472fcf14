import type { DriverEvent } from "../../../core/contract/driver.ts";
import {
  type DomainPicture,
  type NetworkPicture,
  PolledEvents,
  type PollOptions,
  type ReadPictureOptions,
} from "../../../drivers/_polled_events/mod.ts";
import type { HypervisorEventType } from "../../../events/mod.ts";
import { ManualClock } from "./_manual_clock.ts";

export const OFF = 5, RUNNING = 1, PAUSED = 3;

/** A host in memory that reports nothing, and the events that are made of its pictures. */
export class PolledHost implements AsyncDisposable {
  readonly clock = new ManualClock();
  readonly domains = new Map<string, DomainPicture>();
  readonly networks = new Map<string, NetworkPicture>();
  readonly events: PolledEvents;
  readonly told: DriverEvent[] = [];
  readonly lost: unknown[] = [];
  /** What was read: `list`, or a domain's UUID. */
  readonly reads: string[] = [];
  readonly asked: ReadPictureOptions[] = [];
  /** Does each reading, before or after the host is looked at. */
  beforeRead: (what: string) => void | Promise<void> = () => {};
  afterRead: (what: string) => void | Promise<void> = () => {};

  constructor({ get = true, ...options }: PollOptions & { readonly get?: boolean } = {}) {
    const read = async <T>(what: string, asked: ReadPictureOptions, look: () => T): Promise<T> => {
      this.reads.push(what);
      this.asked.push(asked);
      await this.beforeRead(what);
      const seen = look();
      await this.afterRead(what);
      return seen;
    };
    const types: readonly HypervisorEventType[] = [
      ...["domain.metadata-change", "domain.device-added", "domain.device-removed"] as const,
      ...["domain.agent-lifecycle", "domain.balloon-change", "domain.reboot"] as const,
    ];
    this.events = new PolledEvents("test", {
      domains: {
        types,
        list: (asked) => read("list", asked, () => [...this.domains.values()]),
        ...(get ? { get: (uuid, asked) => read(uuid, asked, () => this.domains.get(uuid)) } : {}),
      },
      networks: { list: (asked) => read("networks", asked, () => [...this.networks.values()]) },
    }, {
      minMs: 100,
      maxMs: 1000,
      clock: this.clock,
      onLost: (error) => this.lost.push(error),
      ...options,
    });
    this.events.deliver((event) => this.told.push(event));
  }

  put(uuid: string, change: Partial<DomainPicture> & { readonly name?: string; readonly id?: number }): void {
    const { name = uuid, id = (change.state ?? OFF) === OFF ? -1 : 4, ...picture } = change;
    this.domains.set(uuid, { state: OFF, persistent: true, ...picture, ref: { name, uuid, id } });
  }

  /** What has been told since it was last asked for, in words. */
  get words(): string[] {
    return this.told.splice(0).map((event) => {
      const { type, synthetic, time: _, domain, network, ...words } = event as DriverEvent & {
        readonly domain?: { readonly name: string };
        readonly network?: { readonly name: string };
      };
      const name = (domain ?? network)?.name;
      const kind = type.endsWith(".lifecycle") ? undefined : type;
      const all = [kind, name, ...Object.values(words).map(String), synthetic && "(synthetic)"];
      return all.filter((word) => word !== undefined).join(" ");
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.events[Symbol.asyncDispose]();
  }
}

/** A domain's lifecycle event as a driver tells it of its own action. */
export function lifecycle(uuid: string, event: string, detail: string, name = uuid, id = -1): DriverEvent {
  return {
    ...{ type: "domain.lifecycle", time: 7, domain: { name, uuid, id }, event, detail },
  } as DriverEvent;
}
