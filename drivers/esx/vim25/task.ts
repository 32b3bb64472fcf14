import { printError } from "../../../events/print_error.ts";
import { watchResult } from "../../../events/watch_result.ts";
import { VirtError } from "../../../core/contract/errors.ts";
import { callOptionNames, type OptionNames } from "../../../core/contract/checked_options.ts";
import type { CallOptions } from "../../../core/contract/references.ts";
import type { Progress } from "../../../core/job/progress.ts";
import { checkClientOptions } from "./client_options.ts";
import type { ManagedObjectReference } from "./managed_object_reference.ts";
import { filterFor } from "./properties.ts";
import { rest } from "./_rest.ts";
import type { Vim25Client } from "./vim25_client.ts";
import { faultOf, localizedFault } from "./vim_error.ts";
import type { TaskInfo } from "./generated/vim_types.gen.ts";

/** How long the host may hold an answer back while nothing changes. */
const WAIT_SECONDS = 20;
/** What the network may take beside that. */
const GRACE_MS = 30_000;
const PAUSE_MS = 500;

/** How a task is waited for. */
export interface WaitForTaskOptions extends CallOptions {
  /** Told of every change: how far it is, as a fraction where the host tells, and the task as it is. */
  readonly onProgress?: (progress: Progress, info: TaskInfo) => void;
  /** Whether ending the wait by `signal` asks the host to cancel the task; not unless told. */
  readonly cancelOnAbort?: boolean;
  /** What the task does, for the error's message: `start domain "x"`. */
  readonly action?: string;
}

const taskOptionNames: OptionNames<WaitForTaskOptions> = {
  ...callOptionNames,
  onProgress: true,
  cancelOnAbort: true,
  action: true,
};

/**
 * Waits for the end of a task.
 *
 * @returns What the task has made, if it makes something: `info.result`.
 * @throws {VirtError} What the task failed with, its fault in `native`; `OPERATION_ABORTED` if it was cancelled.
 * @see libvirt 9.0.0 `esxVI_WaitForTaskCompletion`
 */
export async function waitForTask(
  client: Vim25Client,
  task: ManagedObjectReference,
  options: WaitForTaskOptions = {},
): Promise<unknown> {
  checkClientOptions(client, options, "waitForTask()", taskOptionNames);
  const { signal, action = "finish a task" } = options;
  const abort = () => {
    if (options.cancelOnAbort) cancelTask(client, task).catch(() => {});
  };
  signal?.addEventListener("abort", abort, { once: true });
  try {
    let info = await readInfo(client, task, options);
    let told: number | undefined | null = null;
    const tell = () => {
      if (info.progress === told) return;
      told = info.progress;
      // Whatever becomes of the telling, the caller is to learn how the task ends.
      const failed = (error: unknown) => {
        const what = "Listener for a task's progress threw";
        if (client.logger === undefined) printError(`${what}:`, error);
        else client.logger.error(what, error);
      };
      try {
        watchResult(options.onProgress?.(progressOf(info), info), failed);
      } catch (error) {
        failed(error);
      }
    };
    tell();
    while (!isOver(info)) {
      info = await nextInfo(client, task, options, (changed) => {
        info = changed;
        tell();
      });
      tell();
    }
    if (info.state === "success") return info.result;
    throw localizedFault(action, info.error);
  } finally {
    signal?.removeEventListener("abort", abort);
  }
}

/** Asks the host to cancel a task. A task that has ended already, or can't be cancelled, goes on as it is. */
export async function cancelTask(
  client: Vim25Client,
  task: ManagedObjectReference,
  options: CallOptions = {},
): Promise<boolean> {
  checkClientOptions(client, options, "cancelTask()");
  try {
    await client.call(task, "CancelTask", {}, options);
    return true;
  } catch (error) {
    const fault = faultOf(error);
    if (fault === "InvalidState" || fault === "NotSupported" || fault === "ManagedObjectNotFound") {
      return false;
    }
    throw error;
  }
}

/** The host tells whole percents. */
function progressOf({ progress }: TaskInfo): Progress {
  return progress === undefined ? {} : { fraction: Math.min(1, Math.max(0, progress / 100)) };
}

function isOver({ state }: TaskInfo): boolean {
  return state === "success" || state === "error";
}

async function readInfo(
  client: Vim25Client,
  task: ManagedObjectReference,
  options: CallOptions,
): Promise<TaskInfo> {
  const { info } = await client.properties("Task", task, ["info"], { signal: options.signal });
  return info!;
}

/** Watches the task until it is over; what it is may change on the way. */
async function nextInfo(
  client: Vim25Client,
  task: ManagedObjectReference,
  { signal }: CallOptions,
  changed: (info: TaskInfo) => void,
): Promise<TaskInfo> {
  const generation = client.generation;
  const collector = await client.call(client.content.propertyCollector, "CreatePropertyCollector", {}, {
    signal,
  });
  try {
    const spec = filterFor("Task", [task], ["info"]);
    await client.call(collector, "CreateFilter", { spec, partialUpdates: false }, { signal });
    let version = "";
    for (;;) {
      const wait = { version, options: { maxWaitSeconds: WAIT_SECONDS } };
      const timeoutMs = WAIT_SECONDS * 1000 + GRACE_MS;
      const set = await client.call(collector, "WaitForUpdatesEx", wait, { signal, timeoutMs });
      // Nothing changed, or nobody said so: what it is by now is asked once more.
      if (set === undefined) return await readInfo(client, task, { signal });
      version = set.version;
      for (const { changeSet = [] } of set.filterSet?.flatMap((filter) => filter.objectSet ?? []) ?? []) {
        for (const { name, val } of changeSet) {
          if (name !== "info" || val === undefined) continue;
          const info = val as TaskInfo;
          if (isOver(info)) return info;
          changed(info);
        }
      }
    }
  } catch (error) {
    // The collector went with the session, or what it said with the connection: the task did not.
    const fault = faultOf(error);
    const gone = fault === "ManagedObjectNotFound" && client.generation !== generation;
    const broken = error instanceof VirtError && error.code === "RPC";
    if (!gone && !broken && fault !== "InvalidCollectorVersion") throw error;
    await rest(PAUSE_MS, signal);
    return await readInfo(client, task, { signal });
  } finally {
    await client.destroy(collector, "DestroyPropertyCollector");
  }
}
