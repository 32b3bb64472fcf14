import type { EventMap } from "../../../events/mod.ts";
import { call } from "../../handle/driver_call.ts";
import { listenToDomain } from "../../handle/domain_event_listener.ts";
import { type BlockJobInfo, type BlockJobType, readBlockJob } from "./domain_block_job_info.ts";
import type { DomainIdentity } from "../../handle/domain_identity.ts";
import { domainDiskErrorCode } from "../../contract/generated/enums.gen.ts";
import { VirtError } from "../../contract/errors.ts";
import {
  domainBlockJobAbortFlags as abortFlags,
  domainStatsTypes,
} from "../../contract/generated/flags.gen.ts";
import type { RunningJob } from "../../job/job.ts";
import { wordOf } from "../../contract/enum_words.ts";

/** What a block job that follows its source does when it has caught up. */
export type WhenReady = "pivot" | "finish";

/** A block job: what the host is asked for, and what for. */
export interface BlockJobRequest {
  /** The action for errors: `Cannot copy disk "vda" of domain "web"`. */
  readonly what: string;
  /** The disk's target name, or its source's path. */
  readonly disk: string;
  /** What the host's events call it. */
  readonly types: readonly BlockJobType[];
  /** Has the host begin. */
  start(): Promise<void>;
  /** Absent: it waits for `complete()`. */
  readonly whenReady?: WhenReady;
}

/** Has the host begin with a block job, and listens for its end. */
export async function beginBlockJob(
  domain: DomainIdentity,
  request: BlockJobRequest,
): Promise<RunningJob<void, BlockJobInfo>> {
  const job = new RunningBlockJob(domain, request);
  await job.begin();
  return job;
}

class RunningBlockJob implements RunningJob<void, BlockJobInfo> {
  readonly #domain: DomainIdentity;
  readonly #request: BlockJobRequest;
  readonly #done = Promise.withResolvers<void>();
  readonly #ready = Promise.withResolvers<void>();
  /** The disk's target name: it stays while the paths behind it change. */
  #target = "";
  #listening: Disposable | undefined;
  #begun = false;
  #finishing = false;
  #completing: Promise<void> | undefined;

  constructor(domain: DomainIdentity, request: BlockJobRequest) {
    this.#domain = domain;
    this.#request = request;
    // It may fail before anybody waits.
    this.#done.promise.catch(() => {});
  }

  get done(): Promise<void> {
    return this.#done.promise;
  }

  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  async begin(): Promise<void> {
    const { what, disk, types, whenReady } = this.#request;
    const target = this.#target = await targetOf(this.#domain, disk);
    this.#listening = await listenToDomain(this.#domain, "domain.block-job", {
      heard: (event) => {
        // What comes before is of an earlier job; of a backup something comes after the backup's own end.
        if (!this.#begun || !types.includes(event.jobType)) return;
        if (event.disk === target) this.#heard(event);
      },
      missed: () => void this.#lookAgain().catch((error) => this.#done.reject(error)),
      ended: (error) => this.#done.reject(error),
    }, what);
    try {
      this.#begun = true;
      await this.#request.start();
    } catch (error) {
      this.release();
      throw error;
    }
    if (whenReady !== undefined) {
      this.ready.then(() => whenReady === "pivot" ? this.complete() : this.#finish())
        .catch((error) => this.#done.reject(error));
    }
  }

  progress(): Promise<BlockJobInfo | undefined> {
    return readBlockJob(this.#domain, this.#target);
  }

  complete(): Promise<void> {
    return this.#completing ??= this.#abort(abortFlags.pivot | abortFlags.async).catch((error) => {
      this.#completing = undefined;
      throw error;
    });
  }

  async cancel(): Promise<void> {
    await this.#abort(abortFlags.async);
  }

  release(): void {
    this.#listening?.[Symbol.dispose]();
  }

  async #finish(): Promise<void> {
    this.#finishing = true;
    await this.#abort(abortFlags.async);
  }

  async #abort(flags: number): Promise<void> {
    const { connection, ref } = this.#domain;
    try {
      await call(connection, "domainBlockJobAbort", ref, this.#target, flags);
    } catch (error) {
      // One that has just ended needs no more; its event is on the way.
      if (await this.progress().catch(() => undefined) !== undefined) throw error;
    }
  }

  #heard({ status }: EventMap["domain.block-job"]): void {
    if (status === "ready") this.#ready.resolve();
    else if (status === "completed") this.#done.resolve();
    else if (status === "failed") void this.#fail();
    else if (status === "canceled" && this.#finishing) this.#done.resolve();
    else if (status === "canceled") {
      this.#done.reject(this.#error("the job was cancelled", "OPERATION_ABORTED"));
    }
  }

  async #fail(): Promise<void> {
    const { connection, ref } = this.#domain;
    // All that libvirt tells of why: it writes the rest to its log.
    const why = await call(connection, "domainGetDiskErrors", ref, 0).then(
      ({ errors }) => errors.find(({ disk }) => disk === this.#target),
      () => undefined,
    );
    const word = why === undefined ? "" : ` (${wordOf(domainDiskErrorCode, why.error)})`;
    this.#done.reject(this.#error(`the host says that the job failed${word}`, "OPERATION_FAILED"));
  }

  async #lookAgain(): Promise<void> {
    const info = await this.progress();
    if (info === undefined) {
      this.#done.reject(this.#error("the job ended while no event came", "OPERATION_FAILED", "unknown"));
    } else if (info.processed === info.total && (info.type === "copy" || info.type === "active-commit")) {
      this.#ready.resolve();
    }
  }

  #error(
    found: string,
    code: "OPERATION_ABORTED" | "OPERATION_FAILED",
    outcome: "refused" | "unknown" = "refused",
  ): VirtError {
    const object = { kind: "domain", name: this.#domain.name };
    return new VirtError(`${this.#request.what}: ${found}`, { code, domain: "DOMAIN", outcome, object });
  }
}

/** The target name of a disk that may be named by its source's path: what the events name it by. */
async function targetOf({ connection, ref }: DomainIdentity, disk: string): Promise<string> {
  if (!disk.startsWith("/")) return disk;
  const [found] = await call(connection, "connectGetAllDomainStats", [ref], domainStatsTypes.block, 0);
  for (const [field, value] of Object.entries(found?.params ?? {})) {
    if (value === disk && field.endsWith(".path")) {
      return String(found!.params[field.replace(/path$/, "name")]);
    }
  }
  return disk;
}
