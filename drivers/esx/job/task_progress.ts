import type { Domain } from "../../../core/domain/domain.ts";

/** How far something that a host does with a domain has come. */
export interface TaskProgress {
  /** Of the host's task. */
  readonly percent: number;
}

/** What a job tells of the task that goes on with a domain, and how it is ended. */
export function taskOf({ connection, ref }: Domain): {
  readonly progress: () => Promise<TaskProgress | undefined>;
  readonly cancel: () => Promise<void>;
} {
  const { hypervisor } = connection.tables;
  return {
    progress: async () => {
      const { dataProcessed, type } = await hypervisor.domainGetJobInfo!(ref);
      return type === 0 ? undefined : { percent: Number(dataProcessed) };
    },
    cancel: () => hypervisor.domainAbortJob!(ref),
  };
}
