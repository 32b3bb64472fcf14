import { DomainJob, JobOperation } from "../job/domain_job.ts";
import { refusal } from "../contract/refusal.ts";
import { jobSpeed } from "../job/job_speed.ts";
import { Reason } from "./lifecycle.ts";
import { State, type TestDomain } from "../model/test_domain.ts";
import { Transfer } from "../simulation/timed_transfer.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

/** What of a guest's memory is put somewhere, and whether the guest stands still meanwhile. */
export interface SavingPlan {
  readonly operation: "save" | "dump";
  readonly live?: boolean;
}

/**
 * Lets pass what writing a guest's memory takes, as a job of it; nothing where the host says nothing of its speed. A
 * guest whose job is aborted goes on as if nothing had been.
 *
 * @param work Comes then, while the job goes on.
 * @throws {VirtError} `OPERATION_ABORTED` if it is aborted, `OPERATION_FAILED` if the guest stops meanwhile.
 */
export async function withSavingJob(
  simulated: SimulatedHost,
  domain: TestDomain,
  { operation, live = false }: SavingPlan,
  work: () => Promise<void> | void,
): Promise<void> {
  const total = domain.definition.balloonKib * 1024;
  // What is not asked for takes no time: then it is over before anybody could look.
  const takesTime = simulated.jobSpeed !== undefined;
  const transfer = new Transfer(simulated.clock, total, takesTime ? jobSpeed(simulated, total, 0) : Infinity);
  const job = await DomainJob.begin(simulated, domain, {
    operation: operation === "save" ? JobOperation.SAVE : JobOperation.DUMP,
    what: operation,
    bounded: false,
    progress: () => ({ memory: transfer }),
  });
  const { id, state, reason } = domain;
  let paused = false;
  try {
    domain.checkActive();
    if (takesTime) {
      if (!live && state === State.RUNNING) {
        paused = true;
        domain.setState(State.PAUSED, operation === "save" ? Reason.PAUSED_SAVE : Reason.PAUSED_DUMP);
      }
      await transfer.done(job.signal);
    }
    if (operation === "dump" && paused) domain.setState(state, reason);
    await work();
    job.end("completed", takesTime);
  } catch (error) {
    job.end(job.cancelled ? "cancelled" : "failed", takesTime);
    const same = simulated.lookUp(domain.uuid) === domain && domain.id === id;
    if (paused && same) {
      domain.setState(state, operation === "save" ? Reason.RUNNING_SAVE_CANCELED : reason);
    }
    if (job.cancelled || same) throw error;
    throw refusal(
      "OPERATION_FAILED",
      `Cannot ${operation} "${domain.definition.name}", wanted it running all the while: found it stopped`,
      "DOMAIN",
    );
  }
}
