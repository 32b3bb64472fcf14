import type { DomainRef, SharedFraction, TypedParameters } from "../../../core/contract/references.ts";
import type { DomainGetJobInfoResult, HypervisorTable } from "../../../core/contract/generated/tables.gen.ts";
import { checkFlags } from "../contract/esx_error.ts";
import type { EsxHost } from "../inventory/esx_host.ts";
import type { RunningTask } from "../inventory/machine_tasks.ts";

/** What is under way on a domain from here: the host's task, by its percentage. */
export function domainJobs(host: EsxHost): HypervisorTable {
  return {
    async domainGetJobInfo(dom, options) {
      await host.machines.find(dom, options);
      return jobInfo(host, dom);
    },
    async domainGetJobStats(dom, flags, options) {
      checkFlags(flags, 0x3, "domainGetJobStats");
      await host.machines.find(dom, options);
      const { type, timeElapsed, dataTotal, dataProcessed, dataRemaining, ...shared } = jobInfo(host, dom);
      const operation = runningOf(host, dom)?.operation;
      const params: TypedParameters = operation === undefined ? {} : {
        operation,
        time_elapsed: timeElapsed,
        data_total: dataTotal,
        data_processed: dataProcessed,
        data_remaining: dataRemaining,
      };
      return { type, params, ...shared.fraction === undefined ? {} : { fraction: shared.fraction } };
    },
    async domainAbortJob(dom, options) {
      await host.machines.find(dom, options);
      const tasks = host.vcenter?.tasks.running(dom) ? host.vcenter.tasks : host.tasks;
      await tasks.cancel(dom, options);
    },
  };
}

/** What the host does, or its vCenter. */
function runningOf(host: EsxHost, dom: DomainRef): RunningTask | undefined {
  return host.tasks.running(dom) ?? host.vcenter?.tasks.running(dom);
}

/** A task tells nothing but its percentage: that is the data, for those who want bytes of it. */
function jobInfo(host: EsxHost, dom: DomainRef): DomainGetJobInfoResult & SharedFraction {
  const running = runningOf(host, dom);
  const done = BigInt(Math.round((running?.fraction ?? 0) * 100));
  return {
    type: running === undefined ? 0 : 1,
    timeElapsed: running === undefined ? 0n : BigInt(Date.now() - running.startedAt),
    timeRemaining: 0n,
    dataTotal: running === undefined ? 0n : 100n,
    dataProcessed: done,
    dataRemaining: running === undefined ? 0n : 100n - done,
    memTotal: 0n,
    memProcessed: 0n,
    memRemaining: 0n,
    fileTotal: 0n,
    fileProcessed: 0n,
    fileRemaining: 0n,
    ...running === undefined ? {} : { fraction: running.fraction },
  };
}
