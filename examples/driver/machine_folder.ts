/** The hypervisor: machines in a folder, which change by what this process does and by nothing else. */
import type { CallOptions, DomainRef, DriverEvent } from "@denovirt/denovirt";
import type { DefinitionStore, EventSubscriptions, StoredObject } from "@denovirt/denovirt/driver-kit";
import { refusal } from "./machine_document.ts";

/** How a machine runs: what its status file holds. */
export interface Run {
  readonly id: number;
  readonly state: "running" | "paused";
  readonly reason: string;
  /** Its document as it runs; the definition is for its next start. */
  readonly xml: string;
}

/** A machine as it is now; one without `definition` is transient. */
export interface Machine extends DomainRef, Pick<StoredObject, "definition" | "autostart"> {
  readonly run?: Run;
}

type Lifecycle = Extract<DriverEvent, { type: "domain.lifecycle" }>;

/** What connections to one folder share. */
export class MachineFolder implements AsyncDisposable {
  readonly store: DefinitionStore;
  readonly listeners = new Set<EventSubscriptions>();
  /** Why machines that are off are off: nothing on the disk says so. */
  readonly ends = new Map<string, string>();
  /** Of the machine that was started last. */
  lastId: number;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(store: DefinitionStore) {
    this.store = store;
    this.lastId = Math.max(0, ...this.list().map(({ id }) => id));
  }

  list(): readonly Machine[] {
    return this.store.list().map(machineOf);
  }

  find({ uuid }: { readonly uuid: string }): Machine {
    return wanted(this.list().find((each) => each.uuid === uuid), uuid);
  }

  /** One change after the other: none begins with what another changes just then. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work);
    this.#turn = mine.catch(() => {});
    return mine;
  }

  async setRun(
    { name, uuid }: { name: string; uuid: string },
    run: Run,
    options?: CallOptions,
  ): Promise<Machine> {
    await this.store.setStatus({ name, uuid }, JSON.stringify(run), options);
    return this.find({ uuid });
  }

  /** Tells all connections of what one of them has done. */
  tell({ name, uuid, id }: DomainRef, event: Lifecycle["event"], detail: string): void {
    const told = { type: "domain.lifecycle", domain: { name, uuid, id }, event, detail } as Lifecycle;
    for (const listener of this.listeners) listener.emit(told);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#turn;
    await this.store[Symbol.asyncDispose]();
  }
}

function machineOf({ status, uuid = "", ...stored }: StoredObject): Machine {
  const run: Run | undefined = status && JSON.parse(status);
  return { ...stored, uuid, id: run?.id ?? -1, run };
}

/** A machine that has to be there. */
export function wanted(found: Machine | undefined, key: string | number): Machine {
  if (found !== undefined) return found;
  throw refusal("NO_DOMAIN", `Cannot find a machine, wanted "${key}": found none`);
}
