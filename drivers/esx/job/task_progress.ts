import type { Domain } from "../../../core/domain/domain.ts";
import { readJobInfo } from "../../../core/handle/domain_job_info.ts";
import type { Progress } from "../../../core/job/progress.ts";

/** What a job tells of the task that goes on with a domain, and how it is ended. A task has a fraction alone. */
export function taskOf(domain: Domain): {
  readonly progress: () => Promise<Progress | undefined>;
  readonly cancel: () => Promise<void>;
} {
  const { connection, ref } = domain;
  return {
    progress: async () => {
      const { type, fraction } = await readJobInfo(domain);
      return type === "none" || fraction === undefined ? undefined : { fraction };
    },
    cancel: () => connection.tables.hypervisor.domainAbortJob!(ref),
  };
}
