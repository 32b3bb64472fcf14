import type { DriverEvent, EventReferences } from "../contract/driver.ts";

/** How pictures of one kind of object are followed and compared; `S` is what is known of one object. */
export interface ObjectDifference<S> {
  /** Takes over what an event says. */
  follow(state: Map<string, S>, event: DriverEvent): void;
  /** The events that lead from one picture to another. */
  difference(
    before: ReadonlyMap<string, S>,
    after: ReadonlyMap<string, S>,
    foundAt: (key: string) => FoundAt,
  ): DriverEvent[];
}

/** When an event's cause was found, and whether it was inferred. */
export interface FoundAt {
  readonly time: number;
  readonly synthetic?: true;
}

/** What is known of a network or a storage pool. */
export interface ActivatedFacts<R = EventReferences["network"]> {
  readonly ref: R;
  readonly active: boolean;
  readonly persistent: boolean;
}

type Named = EventReferences["network"];
type Lifecycle = { readonly event: string };

/** Objects that are defined, and active or not. */
function activated<R extends Named>(
  key: "network" | "pool",
  type: "network.lifecycle" | "storage-pool.lifecycle",
): ObjectDifference<ActivatedFacts<R>> {
  return {
    follow(state, event) {
      if (event.type !== type) return;
      const { event: word, [key]: ref } = event as unknown as Record<typeof key, R> & Lifecycle;
      const before = state.get(ref.uuid) ?? { ref, active: false, persistent: false };
      const after = { ...before, ref };
      if (word === "started" || word === "stopped") after.active = word === "started";
      if (word === "defined" || word === "undefined") after.persistent = word === "defined";
      if (after.active || after.persistent) state.set(ref.uuid, after);
      else if (word === "stopped" || word === "undefined") state.delete(ref.uuid);
    },
    difference(before, after, foundAt) {
      const events: DriverEvent[] = [];
      const say = (ref: R, event: string) =>
        events.push({ type, ...foundAt(ref.uuid), [key]: ref, event } as unknown as DriverEvent);
      // Those of before come first: what came anew may bear the name of one that has gone.
      for (const uuid of new Set([...before.keys(), ...after.keys()])) {
        const [was, is] = [before.get(uuid), after.get(uuid)];
        const { ref } = (is ?? was)!;
        if (is?.persistent && !was?.persistent) say(ref, "defined");
        if (is?.active && !was?.active) say(ref, "started");
        if (was?.active && !is?.active) say(ref, "stopped");
        if (was?.persistent && !is?.persistent) say(ref, "undefined");
      }
      return events;
    },
  };
}

/** Objects that are there or not. */
function present<R>(
  key: "device" | "secret",
  type: "node-device.lifecycle" | "secret.lifecycle",
  [comes, goes]: readonly [string, string],
  id: (ref: R) => string,
): ObjectDifference<{ readonly ref: R }> {
  return {
    follow(state, event) {
      if (event.type !== type) return;
      const { event: word, [key]: ref } = event as unknown as Record<typeof key, R> & Lifecycle;
      if (word === comes) state.set(id(ref), { ref });
      if (word === goes) state.delete(id(ref));
    },
    difference(before, after, foundAt) {
      const events: DriverEvent[] = [];
      const say = (ref: R, event: string) =>
        events.push({ type, ...foundAt(id(ref)), [key]: ref, event } as unknown as DriverEvent);
      for (const [name, { ref }] of before) if (!after.has(name)) say(ref, goes);
      for (const [name, { ref }] of after) if (!before.has(name)) say(ref, comes);
      return events;
    },
  };
}

/** All objects beside domains whose state can be compared. */
export const objectDifferences = {
  network: activated<EventReferences["network"]>("network", "network.lifecycle"),
  storagePool: activated<EventReferences["storagePool"]>("pool", "storage-pool.lifecycle"),
  nodeDevice: present<EventReferences["nodeDevice"]>(
    "device",
    "node-device.lifecycle",
    ["created", "deleted"],
    ({ name }) => name,
  ),
  secret: present<EventReferences["secret"]>(
    "secret",
    "secret.lifecycle",
    ["defined", "undefined"],
    ({ uuid }) => uuid,
  ),
} as const;
