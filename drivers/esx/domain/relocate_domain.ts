import { callOptionNames, checkOptions } from "../../../core/contract/checked_options.ts";
import type { Domain } from "../../../core/domain/domain.ts";
import { Job } from "../../../core/job/job.ts";
import type { Progress } from "../../../core/job/progress.ts";
import type { CallOptions } from "../../../core/contract/references.ts";
import { extraOf } from "./vmware_calls.ts";
import { taskOf } from "../job/task_progress.ts";

/**
 * Takes a domain's files to another datastore of its vCenter, while it runs on: VMware's Storage vMotion. Where it runs
 * stays; `domain.migrate()` changes that.
 *
 * @param datastore Its name.
 * @returns The job. `cancel()` asks the vCenter to stop.
 * @throws {TypeError} If the name is none.
 * @throws {VirtError} `NO_SUPPORT` of another driver's domain, `OPERATION_UNSUPPORTED` of a host without a vCenter,
 * `NO_DOMAIN`, `NO_STORAGE_POOL`.
 * @see vSphere API 6.7 `RelocateVM_Task`
 */
export function relocateDomain(
  domain: Domain,
  datastore: string,
  options: CallOptions = {},
): Job<void, Progress> {
  // deno-lint-ignore require-await -- what is wrong with an argument is a rejection
  return new Job(async () => {
    checkOptions(options, callOptionNames, "relocateDomain()");
    if (typeof datastore !== "string" || datastore === "") {
      throw new TypeError(
        `Cannot relocate domain "${domain.name}", wanted a datastore's name: found ${typeof datastore}`,
      );
    }
    const done = extraOf(domain, "esxRelocateDomain").esxRelocateDomain(domain.ref, datastore);
    return { done, ...taskOf(domain) };
  }, options);
}
