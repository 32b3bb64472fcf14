import type { DriverEvent } from "../../core/contract/driver.ts";
import type { LifecycleEvent } from "../../core/difference/domain_difference.ts";
import {
  type FoundAt,
  type ObjectDifference,
  objectDifferences,
} from "../../core/difference/object_difference.ts";
import type { HypervisorEventType } from "../../events/mod.ts";
import { comparedDomains } from "./_compared_domains.ts";
import type { PictureKind } from "./pictures.ts";

/** Details of lifecycle events to come, as far as somebody knows them. */
export type ExpectedDetails = Partial<Record<LifecycleEvent, string>>;

/** What is known of how a difference came. */
export interface Circumstances {
  /** When an object's change was found, or `hostTime` where the host has a time of its own. */
  foundAt(key: string, hostTime?: number): FoundAt;
  /** The detail that is expected of an object's event; it is expected no longer. */
  detailOf(key: string, event: LifecycleEvent): string | undefined;
}

/** How the objects of a kind are compared; `S` is what is known of one. */
export interface ComparedKind<S> {
  /** What its lifecycle events are called. */
  readonly lifecycle: HypervisorEventType;
  /** What the types of all its events begin with. */
  readonly prefix: string;
  /** What is known of a picture. */
  known(picture: unknown): S;
  keyOf(known: S): string;
  /** The key of an event's object. */
  keyIn(event: DriverEvent): string | undefined;
  /** Takes over what an event says; whether that was news. */
  follow(state: Map<string, S>, event: DriverEvent): boolean;
  /** Events that must have come before this one, for it to be possible. */
  missing(known: S | undefined, event: DriverEvent, circumstances: Circumstances): DriverEvent[];
  difference(
    before: ReadonlyMap<string, S>,
    after: ReadonlyMap<string, S>,
    circumstances: Circumstances,
  ): DriverEvent[];
}

interface Referenced {
  readonly ref: object;
}

function compared<S extends Referenced>(
  lifecycle: HypervisorEventType,
  object: "network" | "pool" | "device" | "secret",
  key: "uuid" | "name",
  how: ObjectDifference<S>,
): ComparedKind<S> {
  const keyOf = (ref: object) => (ref as Record<typeof key, string>)[key];
  const before = (known: S | undefined) => new Map(known ? [[keyOf(known.ref), known]] : []);
  return {
    lifecycle,
    prefix: lifecycle.slice(0, lifecycle.indexOf(".")),
    known: (picture) => picture as S,
    keyOf: ({ ref }) => keyOf(ref),
    keyIn(event) {
      const ref = (event as unknown as Record<typeof object, object | undefined>)[object];
      return ref && keyOf(ref);
    },
    follow(state, event) {
      if (event.type !== lifecycle) return true;
      const name = this.keyIn(event)!;
      const was = state.get(name);
      how.follow(state, event);
      return !sameFacts(was, state.get(name));
    },
    missing(known, event, { foundAt }) {
      if (event.type !== lifecycle) return [];
      const opposite = OPPOSITE[(event as unknown as { readonly event: string }).event];
      const state = before(known);
      if (opposite === undefined || this.follow(new Map(state), event)) return [];
      const after = new Map(state);
      how.follow(after, { ...event, event: opposite } as DriverEvent);
      return how.difference(state, after, (name) => ({ ...foundAt(name), synthetic: true }));
    },
    difference: (was, is, { foundAt }) => how.difference(was, is, (name) => foundAt(name)),
  };
}

/** An object can end only what it is. That it begins what it is already, need not be: it may be defined anew. */
const OPPOSITE: Readonly<Record<string, string>> = {
  undefined: "defined",
  stopped: "started",
  started: "stopped",
  created: "deleted",
  deleted: "created",
};

function sameFacts(one: Referenced | undefined, other: Referenced | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  const { active, persistent } = one as { readonly active?: boolean; readonly persistent?: boolean };
  const also = other as { readonly active?: boolean; readonly persistent?: boolean };
  return active === also.active && persistent === also.persistent;
}

export const comparedKinds: { readonly [Kind in PictureKind]: ComparedKind<unknown> } = {
  domains: comparedDomains as ComparedKind<unknown>,
  networks: compared("network.lifecycle", "network", "uuid", objectDifferences.network) as ComparedKind<
    unknown
  >,
  storagePools: compared(
    "storage-pool.lifecycle",
    "pool",
    "uuid",
    objectDifferences.storagePool,
  ) as ComparedKind<unknown>,
  nodeDevices: compared(
    "node-device.lifecycle",
    "device",
    "name",
    objectDifferences.nodeDevice,
  ) as ComparedKind<unknown>,
  secrets: compared("secret.lifecycle", "secret", "uuid", objectDifferences.secret) as ComparedKind<unknown>,
};
