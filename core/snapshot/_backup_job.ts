import { call } from "../handle/driver_call.ts";
import { type DomainListener, listenToDomain } from "../handle/domain_event_listener.ts";
import type { BackupProgress } from "./domain_backup.ts";
import type { DomainIdentity } from "../handle/domain_identity.ts";
import { domainJobOperation, domainJobType } from "../contract/generated/enums.gen.ts";
import { VirtError } from "../contract/errors.ts";
import { domainGetJobStatsFlags } from "../contract/generated/flags.gen.ts";
import type { RunningJob } from "../job/job.ts";
import { progressOf } from "../job/progress.ts";
import type { CallOptions } from "../contract/references.ts";
import { wordOf } from "../contract/enum_words.ts";

type Params = { readonly [field: string]: unknown };

/** The root of a document in pull mode; push is what libvirt takes unless told. */
const PULL = /<domainbackup\s(?:[^<>]*\s)?mode\s*=\s*(["'])pull\1/;

/** Has the host begin with a backup, and listens for its end. */
export async function beginBackup(
  domain: DomainIdentity,
  what: string,
  xml: string,
  checkpointXml: string | null,
  flags: number,
  options: CallOptions | undefined,
): Promise<RunningJob<BackupProgress, BackupProgress>> {
  const job = new RunningBackup(domain, what, PULL.test(xml));
  await job.begin(() =>
    call(domain.connection, "domainBackupBegin", domain.ref, xml, checkpointXml, flags, options)
  );
  return job;
}

class RunningBackup implements RunningJob<BackupProgress, BackupProgress> {
  readonly ready: Promise<void> | undefined;
  readonly #domain: DomainIdentity;
  readonly #what: string;
  readonly #pull: boolean;
  readonly #done = Promise.withResolvers<BackupProgress>();
  #listening: Disposable | undefined;
  #begun = false;
  #cancelled = false;

  constructor(domain: DomainIdentity, what: string, pull: boolean) {
    this.#domain = domain;
    this.#what = what;
    this.#pull = pull;
    this.ready = pull ? Promise.resolve() : undefined;
    // It may fail before anybody waits.
    this.#done.promise.catch(() => {});
  }

  get done(): Promise<BackupProgress> {
    return this.#done.promise;
  }

  async begin(start: () => Promise<void>): Promise<void> {
    const listener: DomainListener<"domain.job-completed"> = {
      heard: ({ params }) => {
        // What comes before is of an earlier job.
        if (this.#begun && operationOf(params) === "backup") this.#ended(params);
      },
      missed: () => void this.#lookAgain().catch((error) => this.#done.reject(error)),
      ended: (error) => this.#done.reject(error),
    };
    this.#listening = await listenToDomain(this.#domain, "domain.job-completed", listener, this.#what);
    try {
      this.#begun = true;
      await start();
    } catch (error) {
      this.release();
      throw error;
    }
  }

  async progress(): Promise<BackupProgress | undefined> {
    const { params } = await this.#stats(0);
    return operationOf(params) === "backup" ? backupOf(params) : undefined;
  }

  async complete(): Promise<void> {
    if (this.#pull) await this.#abort();
  }

  async cancel(): Promise<void> {
    this.#cancelled = true;
    try {
      await this.#abort();
    } catch (error) {
      this.#cancelled = false;
      // One that has just ended needs no cancelling; its event is on the way.
      if (await this.progress().catch(() => undefined) !== undefined) throw error;
    }
  }

  release(): void {
    this.#listening?.[Symbol.dispose]();
  }

  async #abort(): Promise<void> {
    await call(this.#domain.connection, "domainAbortJob", this.#domain.ref);
  }

  #stats(flags: number): Promise<{ readonly type: number; readonly params: Params }> {
    return call(this.#domain.connection, "domainGetJobStats", this.#domain.ref, flags);
  }

  #ended(params: Params): void {
    const { success, errmsg } = params;
    if (this.#cancelled && this.#pull) {
      this.#done.reject(this.#error("it was cancelled", "OPERATION_ABORTED"));
    } else if (success === true) this.#done.resolve(backupOf(params));
    else void this.#fail(errmsg);
  }

  /** The event says no more than that it is no success. */
  async #fail(errmsg: unknown): Promise<void> {
    const { completed, keepCompleted } = domainGetJobStatsFlags;
    const type = await this.#stats(completed | keepCompleted).then(
      ({ type }) => wordOf(domainJobType, type),
      () => "failed",
    );
    this.#done.reject(
      type === "cancelled" || this.#cancelled
        ? this.#error("it was cancelled", "OPERATION_ABORTED")
        : this.#error(
          typeof errmsg === "string" ? errmsg : "the host says that it failed",
          "OPERATION_FAILED",
        ),
    );
  }

  async #lookAgain(): Promise<void> {
    if (await this.progress() !== undefined) return;
    const { completed, keepCompleted } = domainGetJobStatsFlags;
    const { type, params } = await this.#stats(completed | keepCompleted);
    if (operationOf(params) === "backup") {
      this.#ended({ success: wordOf(domainJobType, type) === "completed", ...params });
    } else {
      this.#done.reject(this.#error("it ended while no event came", "OPERATION_FAILED", "unknown"));
    }
  }

  #error(
    found: string,
    code: "OPERATION_ABORTED" | "OPERATION_FAILED",
    outcome: "refused" | "unknown" = "refused",
  ): VirtError {
    return new VirtError(`${this.#what}: ${found}`, { code, domain: "DOMAIN", outcome });
  }
}

function operationOf({ operation }: Params): string | undefined {
  return typeof operation === "number" ? wordOf(domainJobOperation, operation) : undefined;
}

function backupOf(params: Params): BackupProgress {
  const of = (field: string) => typeof params[field] === "bigint" ? Number(params[field]) : 0;
  return {
    timeElapsedMs: of("time_elapsed"),
    ...progressOf({
      total: of("disk_total"),
      processed: of("disk_processed"),
      remaining: of("disk_remaining"),
    }),
    temporary: { total: of("disk_temp_total"), used: of("disk_temp_used") },
  };
}
