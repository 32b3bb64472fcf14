import type { DomainRef } from "../../../core/contract/references.ts";
import { refusal } from "../contract/refusal.ts";
import type { Definition } from "../config/definition.ts";
import type { SimulatedClock } from "../simulation/simulated_clock.ts";

/** libvirt's `virDomainState`. */
export const State = {
  NOSTATE: 0,
  RUNNING: 1,
  BLOCKED: 2,
  PAUSED: 3,
  SHUTDOWN: 4,
  SHUTOFF: 5,
  CRASHED: 6,
  PMSUSPENDED: 7,
} as const;

/** libvirt's `VIR_DOMAIN_AFFECT_*`; neither of them is the current state. */
export const Affect = { LIVE: 1, CONFIG: 2 } as const;

/** What few domains have: kept apart so that the many stay small. */
export interface GuestExtras {
  /** File systems that are frozen: `/`, `/boot`. */
  readonly frozen: Set<string>;
  /** What the guest's clock has been set to, and when that was by its host's; it began as its host's unless told. */
  setTime: { readonly seconds: bigint; readonly nseconds: number; readonly atMs: number } | undefined;
  readonly iothreads: IothreadPolling[];
}

/** How an I/O thread polls. */
export interface IothreadPolling {
  readonly id: number;
  pollMaxNs: bigint;
  pollGrow: number;
  pollShrink: number;
}

/** A domain of the in-memory hypervisor: libvirt's `virDomainObj`. */
export class TestDomain {
  readonly uuid: string;
  /** What it is: its running definition, and its persistent one while it does not run. */
  definition: Definition;
  /** What it will be once it has stopped; there is none for one that does not run, or is transient. */
  next: Definition | undefined = undefined;
  /** -1 while it does not run. */
  id = -1;
  state: number = State.SHUTOFF;
  reason = 0;
  /** When it was started last, in milliseconds since the epoch. */
  startedMs = 0;
  persistent = false;
  autostart = false;
  autostartOnce = false;
  hasManagedSave = false;
  /** Whether the guest was paused when that was made, and is to be when it goes on. */
  savedPaused = false;
  /** The connection that takes it along when it is closed. */
  owner: unknown = undefined;
  readonly #clock: SimulatedClock;
  /** How long its CPUs have run since its start, up to when they were let run last. */
  #ranMs = 0;
  #runsSinceMs: number | undefined = undefined;
  #extras: GuestExtras | undefined = undefined;

  /** @param clock Its host's. */
  constructor(definition: Definition, clock: SimulatedClock) {
    this.#clock = clock;
    this.uuid = definition.uuid;
    this.definition = definition;
  }

  get isActive(): boolean {
    return this.id !== -1;
  }

  /** What few calls ask for. */
  get extras(): GuestExtras {
    return this.#extras ??= { frozen: new Set(), setTime: undefined, iothreads: [] };
  }

  ref(): DomainRef {
    return { name: this.definition.name, uuid: this.uuid, id: this.id };
  }

  setState(state: number, reason: number): void {
    const running = state === State.RUNNING;
    if (running !== (this.#runsSinceMs !== undefined)) this.#letRun(running);
    if (state === State.SHUTOFF) this.#ranMs = 0;
    this.state = state;
    this.reason = reason;
  }

  /** Milliseconds in which its CPUs have run since its start: a paused guest's stand still. */
  get ranMs(): number {
    return this.#ranMs + (this.#runsSinceMs === undefined ? 0 : this.#clock.now() - this.#runsSinceMs);
  }

  #letRun(running: boolean): void {
    this.#ranMs = this.ranMs;
    this.#runsSinceMs = running ? this.#clock.now() : undefined;
  }

  /** @throws {VirtError} `OPERATION_INVALID` if it does not run. */
  checkActive(): void {
    if (this.id === -1) throw notRunning(this);
  }

  /** @throws {VirtError} `OPERATION_INVALID` if it has no definition that outlives its run. */
  checkPersistent(): void {
    if (this.persistent) return;
    throw refusal(
      "OPERATION_INVALID",
      `Cannot use domain "${this.definition.name}", wanted a persistent one: found a transient one`,
    );
  }

  /** Which of its definitions a change with these flags is for. */
  definitions(flags: number): { readonly live?: Definition; readonly config?: Definition } {
    const affect = this.#affected(flags);
    if (!this.isActive) return { config: this.definition };
    return {
      ...(affect & Affect.LIVE ? { live: this.definition } : {}),
      ...(affect & Affect.CONFIG ? { config: this.next ?? this.definition } : {}),
    };
  }

  /** The one definition that a call with these flags is for. */
  oneDefinition(flags: number): Definition {
    if (flags & Affect.LIVE && flags & Affect.CONFIG) {
      throw refusal(
        "INVALID_ARG",
        `Cannot use domain "${this.definition.name}", wanted live or config: found both`,
        "DOMAIN",
      );
    }
    const affect = this.#affected(flags);
    return this.isActive && affect & Affect.CONFIG ? this.next ?? this.definition : this.definition;
  }

  #affected(flags: number): number {
    let affect = flags & (Affect.LIVE | Affect.CONFIG);
    if (affect === 0) affect = this.isActive ? Affect.LIVE : Affect.CONFIG;
    if (affect & Affect.LIVE && !this.isActive) throw notRunning(this);
    if (affect & Affect.CONFIG && !this.persistent) {
      throw refusal(
        "OPERATION_INVALID",
        `Cannot use the persistent definition of "${this.definition.name}", wanted one: found a transient domain`,
        "DOMAIN",
      );
    }
    return affect;
  }
}

function notRunning(domain: TestDomain) {
  return refusal(
    "OPERATION_INVALID",
    `Cannot use domain "${domain.definition.name}", wanted it running: found it shut off`,
    "DOMAIN",
  );
}
