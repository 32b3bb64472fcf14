import type { EventWord } from "../../../events/mod.ts";
import { refusal } from "../contract/refusal.ts";
import { jobSpeed } from "./job_speed.ts";
import { endingOf } from "../contract/end_signal.ts";
import type { TestDomain } from "../model/test_domain.ts";
import { Transfer } from "../simulation/timed_transfer.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

/** What a block job does. */
export type BlockJobType = "pull" | "copy" | "commit" | "active-commit" | "backup";

/** What a block job is to do. */
export interface BlockJobPlan {
  readonly type: BlockJobType;
  /** The disk's target. */
  readonly disk: string;
  /** Bytes of all of it. */
  readonly total: number;
  /** Bytes a second at most; 0 is no limit. */
  readonly bandwidth: number;
  /** Does what the job leads to, when it has ended by itself or been told to pivot. */
  readonly complete: () => void;
  /** Told when it has caught up. */
  readonly ready?: () => void;
  /** Told when it has ended otherwise. */
  readonly drop?: () => void;
}

type Status = EventWord<"blockJobStatus">;

/** A block job of a running domain. It goes on by itself, on its host's clock. */
export class BlockJob {
  readonly type: BlockJobType;
  readonly disk: string;
  readonly #simulated: SimulatedHost;
  readonly #domain: TestDomain;
  readonly #plan: BlockJobPlan;
  readonly #transfer: Transfer;
  readonly #stop = new AbortController();
  readonly #ended = Promise.withResolvers<Status | "gone">();
  #bandwidth: number;
  #isReady = false;

  constructor(simulated: SimulatedHost, domain: TestDomain, plan: BlockJobPlan) {
    this.type = plan.type;
    this.disk = plan.disk;
    this.#simulated = simulated;
    this.#domain = domain;
    this.#plan = plan;
    this.#bandwidth = plan.bandwidth;
    this.#transfer = new Transfer(
      simulated.clock,
      plan.total,
      jobSpeed(simulated, plan.total, plan.bandwidth),
    );
  }

  /** Bytes a second at most; 0 is no limit. */
  get bandwidth(): number {
    return this.#bandwidth;
  }

  get cur(): number {
    return this.#transfer.processed;
  }

  get end(): number {
    return this.#transfer.total;
  }

  /** Resolves when it has ended, with how that came: `gone` is with its domain's run. */
  get ended(): Promise<Status | "gone"> {
    return this.#ended.promise;
  }

  /** Whether it follows its source until it is told what to do. */
  get follows(): boolean {
    return this.type === "copy" || this.type === "active-commit";
  }

  begin(): void {
    jobsOf(this.#domain).set(this.disk, this);
    this.#run().catch(() => {});
  }

  setBandwidth(bandwidth: number): void {
    this.#bandwidth = bandwidth;
    this.#transfer.setSpeed(jobSpeed(this.#simulated, this.#transfer.total, bandwidth));
  }

  /** @throws {VirtError} `BLOCK_COPY_ACTIVE` if it has not caught up. */
  pivot(): void {
    if (!this.#isReady) {
      throw refusal(
        "BLOCK_COPY_ACTIVE",
        `Cannot pivot disk "${this.disk}" of "${this.#domain.definition.name}", wanted its job ready: found it under way`,
      );
    }
    this.#end("completed");
  }

  /** Ends it where it is: a copy that has caught up is one of this moment. */
  cancel(): void {
    this.#end("canceled");
  }

  /** Has it fail. */
  fail(): void {
    this.#end("failed");
  }

  async #run(): Promise<void> {
    const end = endingOf(this.#domain);
    // Nobody hears of the jobs of a run that has ended, as it is with libvirt's qemu driver.
    const gone = () => this.#leave("gone");
    end.addEventListener("abort", gone, { once: true });
    try {
      await this.#transfer.done(AbortSignal.any([end, this.#stop.signal]));
    } catch {
      return this.#leave("gone");
    } finally {
      if (!this.follows) end.removeEventListener("abort", gone);
    }
    if (this.#stop.signal.aborted || end.aborted) return;
    if (!this.follows) return this.#end("completed");
    this.#isReady = true;
    this.#plan.ready?.();
    this.#tell("ready");
  }

  #end(status: Status): void {
    if (this.#stop.signal.aborted) return;
    if (status === "completed") this.#plan.complete();
    else this.#plan.drop?.();
    this.#leave(status);
    this.#tell(status);
  }

  #leave(how: Status | "gone"): void {
    this.#stop.abort();
    const jobs = jobsOf(this.#domain);
    if (jobs.get(this.disk) === this) jobs.delete(this.disk);
    this.#ended.resolve(how);
  }

  #tell(status: Status): void {
    this.#simulated.emit({
      type: "domain.block-job",
      domain: this.#domain.ref(),
      disk: this.disk,
      diskForm: "target",
      jobType: this.type,
      status,
    });
  }
}

const jobs = new WeakMap<TestDomain, Map<string, BlockJob>>();

/** The block jobs that a domain has, by its disks' targets. */
export function jobsOf(domain: TestDomain): Map<string, BlockJob> {
  let its = jobs.get(domain);
  if (its === undefined) jobs.set(domain, its = new Map());
  return its;
}

/** @throws {VirtError} If the disk has a job, or any disk where none is named. */
export function checkNoBlockJob(domain: TestDomain, disk?: string): void {
  const its = jobs.get(domain);
  if (its === undefined || (disk === undefined ? its.size === 0 : !its.has(disk))) return;
  throw refusal(
    "BLOCK_COPY_ACTIVE",
    `Cannot change disks of "${domain.definition.name}", wanted no block job: found one of "${
      disk ?? [...its.keys()].join(", ")
    }"`,
  );
}
