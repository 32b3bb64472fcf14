import { checkFlags, refusal } from "../contract/refusal.ts";
import type { OperationsOf } from "../contract/table_methods.ts";
import { completedJobOf, jobOf } from "./domain_job.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

/** libvirt's `VIR_DOMAIN_JOB_STATS_*`. */
const Stats = { COMPLETED: 1, KEEP_COMPLETED: 2 } as const;
// VIR_DOMAIN_ABORT_JOB_POSTCOPY
const ABORT_POSTCOPY = 1;

/** What a domain's host is busy with on its behalf. */
export function domainJobs(
  simulated: SimulatedHost,
): OperationsOf<"domainGetJobInfo" | "domainGetJobStats" | "domainAbortJob" | "domainAbortJobFlags"> {
  function abort(name: string, domain: ReturnType<SimulatedHost["find"]>, flags: number): void {
    domain.checkActive();
    const job = jobOf(domain);
    if (job === undefined) {
      throw refusal("OPERATION_INVALID", `Cannot abort a job of "${name}", wanted one: found none`);
    }
    if (flags & ABORT_POSTCOPY) job.abortPostCopy();
    else job.abort();
  }

  return {
    domainGetJobInfo(dom) {
      const domain = simulated.find(dom);
      domain.checkActive();
      return jobOf(domain)?.info() ?? noJob();
    },
    domainGetJobStats(dom, flags) {
      checkFlags(flags, Stats.COMPLETED | Stats.KEEP_COMPLETED, "domainGetJobStats");
      const domain = simulated.find(dom);
      if (!(flags & Stats.COMPLETED)) domain.checkActive();
      const job = flags & Stats.COMPLETED
        ? completedJobOf(domain, (flags & Stats.KEEP_COMPLETED) !== 0)
        : jobOf(domain);
      return job === undefined ? { type: 0, params: {} } : { type: job.type, params: job.params() };
    },
    domainAbortJob: (dom) => abort(dom.name, simulated.find(dom), 0),
    domainAbortJobFlags(dom, flags) {
      checkFlags(flags, ABORT_POSTCOPY, "domainAbortJobFlags");
      abort(dom.name, simulated.find(dom), flags);
    },
  };
}

function noJob() {
  return {
    type: 0,
    timeElapsed: 0n,
    timeRemaining: 0n,
    dataTotal: 0n,
    dataProcessed: 0n,
    dataRemaining: 0n,
    memTotal: 0n,
    memProcessed: 0n,
    memRemaining: 0n,
    fileTotal: 0n,
    fileProcessed: 0n,
    fileRemaining: 0n,
  };
}
