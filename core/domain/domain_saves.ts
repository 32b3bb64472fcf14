import { callOptionNames, checkOptions, type OptionNames } from "../contract/checked_options.ts";
import { abortJobOf } from "../migration/abort_domain_job.ts";
import { shown, wantText } from "../contract/argument_checks.ts";
import { call, callEither } from "../handle/driver_call.ts";
import { optionalDocument } from "../handle/document_text.ts";
import { inTurn } from "../job/concurrency_limit.ts";
import { checkDeadline } from "../contract/time_limits.ts";
import { DomainIdentity } from "../handle/domain_identity.ts";
import { type DomainJobInfo, readJobInfo } from "../handle/domain_job_info.ts";
import {
  type DomainManagedSaveOptions,
  type DomainSaveOptions,
  managedSaveOptionNames,
  saveOptionNames,
} from "./save_options.ts";
import { domainCoreDumpFormat } from "../contract/generated/enums.gen.ts";
import { VirtError } from "../contract/errors.ts";
import { flagBits } from "../contract/flag_bits.ts";
import { domainCoreDumpFlags, domainSaveRestoreFlags } from "../contract/generated/flags.gen.ts";
import { Job } from "../job/job.ts";
import type { CallOptions, TypedParameters } from "../contract/references.ts";
import { numberOf } from "../contract/enum_words.ts";

/** A core dump's form. @see libvirt 9.0.0 `virDomainCoreDumpFormat` */
export type CoreDumpFormat = "raw" | "kdump-zlib" | "kdump-lzo" | "kdump-snappy" | "win-dmp";

/** How a core dump is made. @see libvirt 9.0.0 `virDomainCoreDumpFlags` */
export interface DomainCoreDumpOptions extends CallOptions {
  /** `raw` unless told. */
  readonly format?: CoreDumpFormat;
  /** Leave the domain crashed. */
  readonly crash?: boolean;
  /** Let the guest run while it is dumped. */
  readonly live?: boolean;
  /** Keep the dump out of the host's file cache. */
  readonly bypassCache?: boolean;
  /** Reset the guest afterwards. */
  readonly reset?: boolean;
  /** Dump memory alone, in a common format. */
  readonly memoryOnly?: boolean;
}

const coreDumpOptionNames: OptionNames<DomainCoreDumpOptions> = {
  ...callOptionNames,
  format: true,
  crash: true,
  live: true,
  bypassCache: true,
  reset: true,
  memoryOnly: true,
};

/** What writes all of a guest's memory, and so takes long. `cancel()` has the guest run on as if nothing had been. */
export abstract class DomainSaves extends DomainIdentity {
  /**
   * Saves the guest's state to a file of the host and ends it; `domains.restore(path)` goes on from there.
   *
   * @throws {TypeError} If the path is no text, or an option of the wrong type.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run; `OPERATION_ABORTED` if it was cancelled.
   * @see libvirt 9.0.0 `virDomainSaveFlags`, `virDomainSave`, `virDomainSaveParams`
   */
  save(path: string, options?: DomainSaveOptions): Job<void, DomainJobInfo> {
    checkOptions(options, saveOptionNames, "domain.save()");
    return jobOfCall(this, options, async () => {
      const what = `Cannot save domain "${this.name}"`;
      wantText(path, what, "a path on the host");
      const xml = await optionalDocument("domain", options?.xml, what);
      const bits = flagBits(domainSaveRestoreFlags, options, what);
      const { connection, ref } = this;
      if (options?.params !== undefined) {
        const params = saveParams(path, xml, options.params, what);
        return async (limits) => await call(connection, "domainSaveParams", ref, params, bits, limits);
      }
      return (limits) =>
        callEither(
          connection,
          xml === null && bits === 0,
          ["domainSaveFlags", ref, path, xml, bits, limits],
          ["domainSave", ref, path, limits],
        );
    });
  }

  /**
   * Saves the guest's state where the host keeps it and ends it; the next start goes on from there.
   *
   * @throws {TypeError} If an option is no boolean.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run or is transient; `OPERATION_ABORTED` if it was cancelled.
   * @see libvirt 9.0.0 `virDomainManagedSave`
   */
  managedSave(options?: DomainManagedSaveOptions): Job<void, DomainJobInfo> {
    checkOptions(options, managedSaveOptionNames, "domain.managedSave()");
    return jobOfCall(this, options, () => {
      const bits = flagBits(domainSaveRestoreFlags, options, `Cannot save domain "${this.name}"`);
      return async (limits) => await call(this.connection, "domainManagedSave", this.ref, bits, limits);
    });
  }

  /**
   * Writes the guest's memory to a file of the host, for a debugger.
   *
   * @throws {TypeError} If the path is no text, the format none, or another option no boolean.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run; `OPERATION_ABORTED` if it was cancelled.
   * @see libvirt 9.0.0 `virDomainCoreDump`, `virDomainCoreDumpWithFormat`
   */
  coreDump(path: string, options?: DomainCoreDumpOptions): Job<void, DomainJobInfo> {
    checkOptions(options, coreDumpOptionNames, "domain.coreDump()");
    return jobOfCall(this, options, () => {
      const what = `Cannot dump domain "${this.name}"`;
      wantText(path, what, "a path on the host");
      const bits = flagBits(domainCoreDumpFlags, options, what);
      const format = numberOf(domainCoreDumpFormat, options?.format ?? "raw", what);
      return async (limits) => {
        if (format === 0) {
          await call(this.connection, "domainCoreDump", this.ref, path, bits, limits);
        } else {
          await call(this.connection, "domainCoreDumpWithFormat", this.ref, path, format, bits, limits);
        }
      };
    });
  }
}

/** libvirt's parameters of saving to a file, and of restoring from it. */
export function saveParams(
  path: string,
  xml: string | null,
  params: TypedParameters,
  what: string,
): TypedParameters {
  if (typeof params !== "object" || params === null || Array.isArray(params)) {
    throw new TypeError(`${what}, wanted an object of parameters: found ${shown(params)}`);
  }
  return { ...params, file: path, ...(xml === null ? {} : { dxml: xml }) };
}

type Run = (limits: CallOptions | undefined) => Promise<void>;

/**
 * A job that lasts as long as a call of the host, with its `signal` and `timeoutMs` for the wait for its turn and the call
 * together.
 *
 * @param prepare Checks the arguments.
 */
function jobOfCall(
  domain: DomainIdentity,
  options: CallOptions | undefined,
  prepare: () => Run | Promise<Run>,
): Job<void, DomainJobInfo> {
  return new Job(async () => {
    const run = await prepare();
    checkDeadline(options, `Cannot save domain "${domain.name}"`);
    options?.signal?.throwIfAborted();
    let running = false;
    const waiting = new AbortController();
    const begin = performance.now();
    const done = inTurn(domain.connection, waiting.signal, options ?? {}, async () => {
      running = true;
      await run(limitsLeft(options, performance.now() - begin)).finally(() => running = false);
    });
    return {
      done,
      progress: () => jobProgress(domain),
      cancel: () => {
        waiting.abort(cancelledError(domain));
        return abortJobOf(domain, () => !running, done);
      },
    };
  });
}

function limitsLeft(options: CallOptions | undefined, elapsedMs: number): CallOptions | undefined {
  if (options?.timeoutMs === undefined) return options;
  return { ...options, timeoutMs: Math.max(0, options.timeoutMs - elapsedMs) };
}

function cancelledError({ name }: DomainIdentity): VirtError {
  return new VirtError(`Cannot save domain "${name}", wanted its turn: found it cancelled`, {
    code: "OPERATION_ABORTED",
    domain: "NONE",
    outcome: "not-sent",
    object: { kind: "domain", name },
  });
}

async function jobProgress(domain: DomainIdentity): Promise<DomainJobInfo | undefined> {
  try {
    const info = await readJobInfo(domain);
    return info.type === "none" ? undefined : info;
  } catch (error) {
    // The guest has just ended with its save, or the host has nothing to tell.
    if (error instanceof VirtError && error.outcome !== "unknown") return undefined;
    throw error;
  }
}
