import { refusal } from "../contract/refusal.ts";
import { dirtyBytes } from "../domain/statistics/dirty_rate.ts";
import { endingOf } from "../contract/end_signal.ts";
import { DomainJob, JobOperation, type JobProgress } from "../job/domain_job.ts";
import type { IncomingMigration } from "./incoming_migration.ts";
import { jobSpeed } from "../job/job_speed.ts";
import { announce, Reason } from "../domain/lifecycle.ts";
import { limitsOf } from "./migration_limits.ts";
import { Migrate, type MigrationRequest } from "./migration_request.ts";
import { State, type TestDomain } from "../model/test_domain.ts";
import { Transfer } from "../simulation/timed_transfer.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

const MIB = 1024 * 1024;
const PAGE = 4096;
const MAX_THROTTLE = 99;

/** A guest that is about to leave for another host. */
export class OutgoingMigration {
  readonly simulated: SimulatedHost;
  readonly domain: TestDomain;
  readonly request: MigrationRequest;
  readonly #job: DomainJob;
  readonly #was: { readonly state: number; readonly reason: number };
  readonly #switched = new AbortController();
  readonly #broken = new AbortController();
  #incoming: IncomingMigration | undefined;
  #pass: Transfer | undefined;
  #copied = 0;
  readonly #total: number;
  #iteration = 0;
  #throttle = 0;
  #postCopy = false;
  #standsStill = false;
  #stillSinceMs = 0;

  private constructor(
    simulated: SimulatedHost,
    domain: TestDomain,
    request: MigrationRequest,
    diskBytes: number,
    job: DomainJob,
  ) {
    this.simulated = simulated;
    this.domain = domain;
    this.request = request;
    this.#was = { state: domain.state, reason: domain.reason };
    this.#total = domain.definition.balloonKib * 1024 + diskBytes;
    this.#job = job;
    outgoing.set(domain, this);
  }

  /** Begins, once the domain's other job has ended. */
  static async begin(
    simulated: SimulatedHost,
    domain: TestDomain,
    request: MigrationRequest,
    diskBytes: number,
  ): Promise<OutgoingMigration> {
    let migration: OutgoingMigration | undefined;
    const job = await DomainJob.begin(simulated, domain, {
      operation: JobOperation.MIGRATION_OUT,
      what: "migration",
      bounded: false,
      progress: () => migration === undefined ? {} : migration.#progress(),
      breakPostCopy: () => migration !== undefined && migration.#breakPostCopy(),
    });
    return migration = new OutgoingMigration(simulated, domain, request, diskBytes, job);
  }

  /** Whether it may go on in post-copy, and has not yet. */
  get allowsPostCopy(): boolean {
    return (this.request.flags & Migrate.POSTCOPY) !== 0 && this.#pass !== undefined && !this.#postCopy;
  }

  /** Has the guest run over there at once, and get what is missing when it needs it. */
  startPostCopy(): void {
    this.#switched.abort();
  }

  /** Goes on as fast as has been said meanwhile. */
  speedChanged(): void {
    this.#pass?.setSpeed(this.#speed());
  }

  /** Gives up where whoever has asked for it can't go on with it. */
  ownerGone(): void {
    if (outgoing.get(this.domain) !== this) return;
    if (this.#pass !== undefined && this.#job.bound === undefined) this.#job.abort();
    else if (!this.#postCopy) this.stay();
  }

  /**
   * Moves the guest; resolves when it can run over there.
   *
   * @throws {VirtError} `OPERATION_ABORTED` if it was aborted, `OPERATION_FAILED` if one of both sides is gone.
   */
  async perform(incoming: IncomingMigration): Promise<void> {
    const { domain } = this;
    this.#incoming = incoming;
    if (!(this.request.flags & Migrate.LIVE)) this.#standStill();
    let left = this.#total;
    while (left > 0) {
      this.#iteration++;
      this.simulated.emit({
        type: "domain.migration-iteration",
        domain: domain.ref(),
        iteration: this.#iteration,
      });
      const beganMs = this.simulated.clock.now();
      const postCopy = await this.#move(left, incoming);
      if (postCopy !== undefined) {
        incoming.rest = postCopy.rest;
        return;
      }
      const changed = this.#changedIn(this.simulated.clock.now() - beganMs);
      if (changed * 1000 / this.#speed() <= Number(limitsOf(domain).downtimeMs)) {
        this.#standStill();
        if (changed > 0) await this.#move(changed, incoming);
        left = 0;
      } else left = changed;
    }
    this.#standStill();
    this.#job.bound = "running at its destination";
  }

  /** Takes the guest away, which runs over there. */
  leave(): void {
    outgoing.delete(this.domain);
    this.#pass = undefined;
    this.#job.end("completed", true);
  }

  /** Lets the guest go on here. */
  stay(error?: unknown): void {
    outgoing.delete(this.domain);
    const { simulated, domain } = this;
    // The destination learns that nothing more comes.
    this.#incoming?.drop();
    this.#job.bound = undefined;
    this.#job.end(
      this.#job.cancelled ? "cancelled" : "failed",
      true,
      error instanceof Error ? error.message : undefined,
    );
    if (simulated.lookUp(domain.uuid) !== domain || !domain.isActive || !this.#standsStill) return;
    if (this.#postCopy) {
      domain.setState(State.PAUSED, Reason.PAUSED_POSTCOPY_FAILED);
      announce(simulated, domain, { event: "suspended", detail: "postcopy-failed" });
    } else if (this.#was.state === State.RUNNING) {
      domain.setState(State.RUNNING, Reason.RUNNING_MIGRATION_CANCELED);
      announce(simulated, domain, { event: "resumed", detail: "migrated" });
    } else domain.setState(this.#was.state, this.#was.reason);
  }

  /** @returns What is still to come, where it goes on in post-copy. */
  async #move(
    bytes: number,
    incoming: IncomingMigration,
  ): Promise<{ readonly rest: Promise<void> } | undefined> {
    const pass = this.#pass = new Transfer(this.simulated.clock, bytes, this.#speed());
    const { signal } = this.#job;
    const still = this.#watch(incoming);
    try {
      const changed = (this.request.flags & Migrate.POSTCOPY) !== 0 && !this.#standsStill;
      await pass.done(AbortSignal.any([signal, still.signal, ...changed ? [this.#switched.signal] : []]));
      this.#copied += bytes;
      this.#pass = undefined;
      return undefined;
    } catch {
      this.#copied += pass.processed;
      this.#pass = undefined;
      if (this.#job.cancelled) throw this.#job.abortedError();
      if (signal.aborted) throw this.#failure("the guest running", "it stopped");
      if (still.signal.aborted) throw this.#failure("the destination waiting for it", "it gone");
      return { rest: this.#goOnInPostCopy(pass.remaining) };
    } finally {
      still.stop();
    }
  }

  #breakPostCopy(): boolean {
    if (this.#postCopy) this.#broken.abort(this.#job.abortedError());
    return this.#postCopy;
  }

  #goOnInPostCopy(left: number): Promise<void> {
    this.#postCopy = true;
    this.#job.bound = "in post-copy";
    this.#standsStill = true;
    this.#stillSinceMs = this.simulated.clock.now();
    this.domain.setState(State.PAUSED, Reason.PAUSED_POSTCOPY);
    announce(this.simulated, this.domain, { event: "suspended", detail: "postcopy" });
    const pass = this.#pass = new Transfer(this.simulated.clock, left, this.#speed());
    const rest = pass.done(AbortSignal.any([this.#broken.signal, this.#job.signal])).then(() => {
      this.#copied += left;
      this.#pass = undefined;
    });
    rest.catch(() => {});
    return rest;
  }

  // The domain over there may be stopped, or its connection may end, while data is on its way.
  #watch(
    { simulated, domain }: IncomingMigration,
  ): { readonly signal: AbortSignal; readonly stop: () => void } {
    const gone = new AbortController();
    const { signal } = gone;
    const ending = endingOf(domain);
    const abort = () => gone.abort();
    ending.addEventListener("abort", abort, { once: true });
    if (simulated.lookUp(domain.uuid) !== domain || !domain.isActive) abort();
    return { signal, stop: () => ending.removeEventListener("abort", abort) };
  }

  #standStill(): void {
    if (this.#standsStill) return;
    this.#standsStill = true;
    this.#stillSinceMs = this.simulated.clock.now();
    if (this.domain.state === State.RUNNING) {
      this.domain.setState(State.PAUSED, Reason.PAUSED_MIGRATION);
      announce(this.simulated, this.domain, { event: "suspended", detail: "migrated" });
    }
  }

  /** Bytes of memory that the guest has changed in so many milliseconds. */
  #changedIn(ms: number): number {
    if (this.#standsStill || this.domain.state !== State.RUNNING) return 0;
    const rate = dirtyBytes(this.domain) * (1 - this.#throttle / 100);
    if (this.request.flags & Migrate.AUTO_CONVERGE && rate * 2 >= this.#speed()) {
      const { throttleInitial, throttleIncrement } = this.request;
      const next = this.#throttle === 0 ? throttleInitial : this.#throttle + throttleIncrement;
      this.#throttle = Math.min(next, MAX_THROTTLE);
    }
    return Math.min(Math.floor(rate * ms / 1000), this.domain.definition.balloonKib * 1024);
  }

  #speed(): number {
    const limits = limitsOf(this.domain);
    const mib = this.#postCopy
      ? this.request.postcopyBandwidth || limits.postcopySpeedMib
      : this.request.bandwidth || limits.speedMib;
    return jobSpeed(this.simulated, this.#total, Number(mib) * MIB);
  }

  #progress(): JobProgress {
    const remaining = this.#pass?.remaining ?? (this.#copied > 0 ? 0 : this.#total);
    const processed = this.#copied + (this.#pass === undefined ? 0 : this.#pass.processed);
    const rate = dirtyBytes(this.domain) * (1 - this.#throttle / 100);
    return {
      memory: { total: this.#total, processed: Math.min(processed, this.#copied + this.#total), remaining },
      more: {
        downtime: BigInt(Math.round(this.#standsStill ? this.simulated.clock.now() - this.#stillSinceMs : 0)),
        memory_page_size: BigInt(PAGE),
        memory_iteration: BigInt(this.#iteration),
        memory_bps: BigInt(Math.min(Math.round(this.#pass?.speed ?? 0), Number.MAX_SAFE_INTEGER)),
        memory_dirty_rate: BigInt(Math.round(rate / PAGE)),
        memory_constant: 0n,
        memory_normal: BigInt(Math.floor(processed / PAGE)),
        memory_normal_bytes: BigInt(processed),
        ...this.#postCopy ? { memory_postcopy_requests: BigInt(Math.ceil(remaining / PAGE)) } : {},
        ...this.#throttle > 0 ? { auto_converge_throttle: this.#throttle } : {},
      },
    };
  }

  #failure(wanted: string, found: string) {
    return refusal(
      "OPERATION_FAILED",
      `Cannot migrate "${this.domain.definition.name}", wanted ${wanted}: found ${found}`,
      "QEMU",
    );
  }
}

const outgoing = new WeakMap<TestDomain, OutgoingMigration>();

/** The migration that takes this domain away. */
export function outgoingOf(domain: TestDomain): OutgoingMigration | undefined {
  return outgoing.get(domain);
}
