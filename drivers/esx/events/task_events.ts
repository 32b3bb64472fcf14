import type { EventParams } from "../../../events/mod.ts";
import type { TaskInfo } from "../vim25/generated/vim_types.gen.ts";

/** `virDomainJobOperation`, by what a task does. */
const OPERATIONS: Readonly<Record<string, number>> = {
  suspend: 2,
  migrate: 5,
  relocate: 5,
  createSnapshot: 6,
  createSnapshotEx: 6,
  revertToSnapshot: 7,
  revertToCurrentSnapshot: 7,
  revert: 7,
  remove: 10,
  removeSnapshot: 10,
  removeAllSnapshots: 10,
  consolidateDisks: 10,
  clone: 0,
  instantClone: 0,
};
/** Whether a task is one that libvirt calls a job; what is done at once is none. */
const JOB = /^(?:VirtualMachine|vm\.Snapshot|VirtualMachineSnapshot)\.(.+)$/;

/**
 * A job's statistics for its end, by libvirt's names; `undefined` for a task that is no job of a machine.
 *
 * @see libvirt 9.0.0 `VIR_DOMAIN_JOB_OPERATION`, `VIR_DOMAIN_JOB_TIME_ELAPSED`, `VIR_DOMAIN_JOB_SUCCESS`
 */
export function jobParams(
  { descriptionId, state, startTime, completeTime, error }: TaskInfo,
): EventParams | undefined {
  const operation = OPERATIONS[JOB.exec(descriptionId)?.[1]?.replace(/_Task$/, "") ?? ""];
  if (operation === undefined || (state !== "success" && state !== "error")) return undefined;
  const elapsed = Date.parse(completeTime ?? "") - Date.parse(startTime ?? "");
  return {
    operation,
    ...(elapsed >= 0 ? { time_elapsed: BigInt(elapsed) } : {}),
    success: state === "success",
    ...(error ? { errmsg: error.localizedMessage || error.fault?._typeName || "" } : {}),
  };
}
