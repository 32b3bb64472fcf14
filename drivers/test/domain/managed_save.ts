import { checkFlags, excludeFlags } from "../contract/refusal.ts";
import type { OperationsOf } from "../contract/table_methods.ts";
import { Reason, stopAndAnnounce } from "./lifecycle.ts";
import { forgetSavedRun, saveRun } from "./saved_run.ts";
import { State } from "../model/test_domain.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

const BYPASS_CACHE = 1;
const RUNNING = 2;
const PAUSED = 4;

/**
 * Whether a guest that is saved in a state goes on paused. libvirt's test driver lets every guest run, where libvirt's
 * manual says that it goes on as it was.
 */
export function pausedWhenRestored(state: number, flags: number): boolean {
  return (flags & PAUSED) !== 0 || state === State.PAUSED && (flags & RUNNING) === 0;
}

/** Guests that are put away in the host itself; libvirt's test driver writes no file for them either. */
export function managedSaving(
  simulated: SimulatedHost,
): OperationsOf<"domainManagedSave" | "domainHasManagedSaveImage" | "domainManagedSaveRemove"> {
  return {
    async domainManagedSave(dom, flags) {
      excludeFlags(flags, RUNNING, PAUSED, "domainManagedSave");
      checkFlags(flags, BYPASS_CACHE | RUNNING | PAUSED, "domainManagedSave");
      const domain = simulated.find(dom);
      domain.checkActive();
      domain.checkPersistent();
      const paused = pausedWhenRestored(domain.state, flags);
      const { withSavingJob } = await simulated.clock.loading(import("./saving_job.ts"));
      await withSavingJob(simulated, domain, { operation: "save" }, () => {
        domain.checkPersistent();
        saveRun(domain, { ...domain.definition });
        stopAndAnnounce(simulated, domain, Reason.SHUTOFF_SAVED, "saved");
        domain.hasManagedSave = true;
        domain.savedPaused = paused;
      });
    },
    domainHasManagedSaveImage(dom, flags) {
      checkFlags(flags, 0, "domainHasManagedSaveImage");
      return Number(simulated.find(dom).hasManagedSave);
    },
    domainManagedSaveRemove(dom, flags) {
      checkFlags(flags, 0, "domainManagedSaveRemove");
      const domain = simulated.find(dom);
      if (!domain.hasManagedSave) {
        simulated.refuseFor(
          "no-managed-save",
          `Cannot remove the managed save of "${domain.definition.name}", wanted one: found none`,
        );
      }
      domain.hasManagedSave = false;
      forgetSavedRun(domain);
    },
  };
}
