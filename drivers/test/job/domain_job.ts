import type { VirtError } from "../../../core/contract/errors.ts";
import type { TypedParameter } from "../../../core/contract/references.ts";
import type { DomainGetJobInfoResult } from "../../../core/contract/generated/tables.gen.ts";
import { refusal } from "../contract/refusal.ts";
import { endingOf } from "../contract/end_signal.ts";
import type { TestDomain } from "../model/test_domain.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

/** libvirt's `VIR_DOMAIN_JOB_OPERATION_*`. */
export const JobOperation = { SAVE: 2, MIGRATION_IN: 4, MIGRATION_OUT: 5, DUMP: 8, BACKUP: 9 } as const;

/** libvirt's `VIR_DOMAIN_JOB_*`. */
export const JobType = {
  NONE: 0,
  BOUNDED: 1,
  UNBOUNDED: 2,
  COMPLETED: 3,
  FAILED: 4,
  CANCELLED: 5,
} as const;

/** How far a part of a job is, in bytes. */
export interface PartProgress {
  readonly total: number;
  readonly processed: number;
  readonly remaining: number;
}

/** How far a job is. */
export interface JobProgress {
  readonly memory?: PartProgress;
  readonly disk?: PartProgress;
  /** Fields that only its kind has, by libvirt's names. */
  readonly more?: Readonly<Record<string, TypedParameter>>;
}

/** What a job is. */
export interface JobPlan {
  readonly operation: (typeof JobOperation)[keyof typeof JobOperation];
  /** What is done, for errors: `save`. */
  readonly what: string;
  /** Whether it is known when it will have ended. */
  readonly bounded: boolean;
  progress(): JobProgress;
  /** Breaks its post-copy phase off, as when the network between the hosts fails; whether it is in one. */
  breakPostCopy?(): boolean;
}

const NOTHING: PartProgress = { total: 0, processed: 0, remaining: 0 };
// What libvirt's qemu driver waits for another job to end.
const WAIT_MS = 30_000;

/** What a domain's host is busy with on its behalf: one thing at a time. */
export class DomainJob {
  readonly #simulated: SimulatedHost;
  readonly #domain: TestDomain;
  readonly #plan: JobPlan;
  readonly #startMs: number;
  readonly #stop = new AbortController();
  readonly #ended = Promise.withResolvers<void>();
  /** Why it can't be ended now. */
  bound: string | undefined = undefined;
  #type: number;
  #endMs: number | undefined;
  #last: JobProgress | undefined;
  #error: string | undefined;

  private constructor(simulated: SimulatedHost, domain: TestDomain, plan: JobPlan) {
    this.#simulated = simulated;
    this.#domain = domain;
    this.#plan = plan;
    this.#startMs = simulated.clock.now();
    this.#type = plan.bounded ? JobType.BOUNDED : JobType.UNBOUNDED;
  }

  /**
   * Begins, once the domain's other job has ended.
   *
   * @throws {VirtError} `OPERATION_TIMEOUT` if that takes 30 seconds of the host's clock.
   */
  static async begin(simulated: SimulatedHost, domain: TestDomain, plan: JobPlan): Promise<DomainJob> {
    if (running.has(domain)) await idle(simulated, domain, plan.what);
    return DomainJob.beginNow(simulated, domain, plan);
  }

  /** Begins while the domain has no other. */
  static beginNow(simulated: SimulatedHost, domain: TestDomain, plan: JobPlan): DomainJob {
    const job = new DomainJob(simulated, domain, plan);
    running.set(domain, job);
    return job;
  }

  get what(): string {
    return this.#plan.what;
  }

  get operation(): number {
    return this.#plan.operation;
  }

  get type(): number {
    return this.#type;
  }

  /** Resolves when it has ended. */
  get ended(): Promise<void> {
    return this.#ended.promise;
  }

  /** Aborts when it is to be given up, also because the domain's run has ended. */
  get signal(): AbortSignal {
    return AbortSignal.any([this.#stop.signal, endingOf(this.#domain)]);
  }

  /** Whether somebody has asked for its end. */
  get cancelled(): boolean {
    return this.#stop.signal.aborted;
  }

  /** @throws {VirtError} `OPERATION_INVALID` if it can't be ended now. */
  abort(): void {
    if (this.bound !== undefined) {
      throw refusal(
        "OPERATION_INVALID",
        `Cannot abort the ${this.what} of "${this.#domain.definition.name}", wanted it before that: found it ${this.bound}`,
      );
    }
    this.#stop.abort(this.abortedError());
  }

  /**
   * Breaks a migration off in its post-copy phase.
   *
   * @throws {VirtError} `OPERATION_INVALID` if it is in none.
   */
  abortPostCopy(): void {
    if (this.#plan.breakPostCopy?.()) return;
    throw refusal(
      "OPERATION_INVALID",
      `Cannot abort post-copy of "${this.#domain.definition.name}", wanted a migration in it: found none`,
    );
  }

  /** The error of a job that somebody has ended. */
  abortedError(): VirtError {
    return refusal(
      "OPERATION_ABORTED",
      `Cannot end the ${this.what} of "${this.#domain.definition.name}": somebody has aborted it`,
      "QEMU",
    );
  }

  /**
   * Has it end.
   *
   * @param tell Whether those who listen are told.
   */
  end(how: "completed" | "failed" | "cancelled", tell: boolean, error?: string): void {
    if (this.#endMs !== undefined) return;
    this.#last = this.#plan.progress();
    this.#endMs = this.#simulated.clock.now();
    this.#error = error;
    this.#type = { completed: JobType.COMPLETED, failed: JobType.FAILED, cancelled: JobType.CANCELLED }[how];
    if (running.get(this.#domain) === this) running.delete(this.#domain);
    completed.set(this.#domain, this);
    this.#ended.resolve();
    if (!tell) return;
    const params = { ...this.params(), success: how === "completed" };
    this.#simulated.emit({ type: "domain.job-completed", domain: this.#domain.ref(), params });
  }

  /** What is known of it, by libvirt's names. */
  params(): Record<string, TypedParameter> {
    const { memory = NOTHING, disk = NOTHING, more } = this.#progress();
    const params: Record<string, TypedParameter> = {
      operation: this.operation,
      time_elapsed: BigInt(Math.round(this.elapsedMs)),
    };
    const remaining = this.#remainingMs({ memory, disk });
    if (this.#type === JobType.BOUNDED) params.time_remaining = BigInt(remaining);
    const add = (name: string, part: (of: PartProgress) => number, parts: readonly PartProgress[]) => {
      params[name] = BigInt(parts.reduce((sum, each) => sum + part(each), 0));
    };
    for (
      const [prefix, parts] of [["data", [memory, disk]], ["memory", [memory]], ["disk", [disk]]] as const
    ) {
      add(`${prefix}_total`, ({ total }) => total, parts);
      add(`${prefix}_processed`, ({ processed }) => processed, parts);
      add(`${prefix}_remaining`, ({ remaining }) => remaining, parts);
    }
    return { ...params, ...more, ...this.#error === undefined ? {} : { errmsg: this.#error } };
  }

  get elapsedMs(): number {
    return (this.#endMs ?? this.#simulated.clock.now()) - this.#startMs;
  }

  /** As `domainGetJobInfo` has it. */
  info(): DomainGetJobInfoResult {
    const { memory = NOTHING, disk = NOTHING } = this.#progress();
    const big = (value: number) => BigInt(Math.round(value));
    return {
      type: this.#type,
      timeElapsed: big(this.elapsedMs),
      timeRemaining: this.#type === JobType.BOUNDED ? big(this.#remainingMs({ memory, disk })) : 0n,
      dataTotal: big(memory.total + disk.total),
      dataProcessed: big(memory.processed + disk.processed),
      dataRemaining: big(memory.remaining + disk.remaining),
      memTotal: big(memory.total),
      memProcessed: big(memory.processed),
      memRemaining: big(memory.remaining),
      fileTotal: big(disk.total),
      fileProcessed: big(disk.processed),
      fileRemaining: big(disk.remaining),
    };
  }

  #progress(): JobProgress {
    return this.#last ?? this.#plan.progress();
  }

  #remainingMs({ memory, disk }: { readonly memory: PartProgress; readonly disk: PartProgress }): number {
    const processed = memory.processed + disk.processed;
    if (processed === 0) return 0;
    return Math.round(this.elapsedMs * (memory.remaining + disk.remaining) / processed);
  }
}

async function idle(simulated: SimulatedHost, domain: TestDomain, what: string): Promise<void> {
  const end = new AbortController();
  try {
    const late = simulated.clock.wait(WAIT_MS, end.signal).then(() => true);
    late.catch(() => {});
    for (let other = running.get(domain); other !== undefined; other = running.get(domain)) {
      if (await Promise.race([other.ended, late]) !== true) continue;
      throw refusal(
        "OPERATION_TIMEOUT",
        `Cannot begin a ${what} of "${domain.definition.name}", wanted it idle: found it busy with a ${other.what}`,
      );
    }
  } finally {
    end.abort();
  }
}

const running = new WeakMap<TestDomain, DomainJob>();
const completed = new WeakMap<TestDomain, DomainJob>();

/** The job that a domain has now. */
export function jobOf(domain: TestDomain): DomainJob | undefined {
  return running.get(domain);
}

/** The job that a domain had last; forgotten then unless it is to be kept. */
export function completedJobOf(domain: TestDomain, keep: boolean): DomainJob | undefined {
  const job = completed.get(domain);
  if (!keep) completed.delete(domain);
  return job;
}
