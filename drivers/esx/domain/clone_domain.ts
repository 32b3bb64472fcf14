import { callOptionNames, checkOptions, type OptionNames } from "../../../core/contract/checked_options.ts";
import { Domain } from "../../../core/domain/domain.ts";
import { Job } from "../../../core/job/job.ts";
import type { Progress } from "../../../core/job/progress.ts";
import type { CallOptions } from "../../../core/contract/references.ts";
import { extraOf } from "./vmware_calls.ts";
import { taskOf } from "../job/task_progress.ts";

/** How a domain is copied. */
export interface CloneDomainOptions extends CallOptions {
  /** Starts the copy; not unless told. */
  readonly start?: boolean;
  /** Makes a template of it, which is no domain and can't be started; not unless told. */
  readonly template?: boolean;
  /** The datastore of the copy's files, by its name; that of the original unless told. */
  readonly datastore?: string;
  /**
   * A snapshot of the original, by its name: the copy shares what its disks had then, and keeps its own changes. A copy of
   * all unless told.
   */
  readonly linkedTo?: string;
}

const cloneOptionNames: OptionNames<CloneDomainOptions> = {
  ...callOptionNames,
  start: true,
  template: true,
  datastore: true,
  linkedTo: true,
};

/**
 * Copies a domain within its vCenter, which a host alone can't do.
 *
 * @param name The copy's.
 * @returns The job; its result is the copy. `cancel()` asks the vCenter to stop.
 * @throws {TypeError} If the name is none.
 * @throws {VirtError} `NO_SUPPORT` of another driver's domain, `OPERATION_UNSUPPORTED` of a host without a vCenter,
 * `DOM_EXIST`, `NO_DOMAIN`, `NO_DOMAIN_SNAPSHOT`, `NO_STORAGE_POOL`.
 * @see vSphere API 6.7 `CloneVM_Task`
 */
export function cloneDomain(
  domain: Domain,
  name: string,
  options: CloneDomainOptions = {},
): Job<Domain, Progress> {
  // deno-lint-ignore require-await -- what is wrong with an argument is a rejection
  return new Job(async () => {
    checkOptions(options, cloneOptionNames, "cloneDomain()");
    if (typeof name !== "string" || name === "") {
      throw new TypeError(`Cannot clone domain "${domain.name}", wanted a name: found ${typeof name}`);
    }
    const { connection, ref } = domain;
    const { start = false, template = false, datastore, linkedTo } = options;
    const request = { name, powerOn: start, template, datastore, snapshot: linkedTo };
    const made = extraOf(domain, "esxCloneDomain").esxCloneDomain(ref, request);
    return { done: made.then((copy) => new Domain(connection, copy)), ...taskOf(domain) };
  }, options);
}
