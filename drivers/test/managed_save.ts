import { checkFlags, excludeFlags } from "./_refusal.ts";
import type { OperationsOf } from "./_contract.ts";
import { Reason, stopAndAnnounce } from "./lifecycle.ts";
import type { World } from "./world.ts";

const BYPASS_CACHE = 1;
const RUNNING = 2;
const PAUSED = 4;

/** Guests that are put away in the world itself; libvirt's test driver writes no file for them either. */
export function managedSaving(
  world: World,
): OperationsOf<"domainManagedSave" | "domainHasManagedSaveImage" | "domainManagedSaveRemove"> {
  return {
    async domainManagedSave(dom, flags) {
      excludeFlags(flags, RUNNING, PAUSED, "domainManagedSave");
      checkFlags(flags, BYPASS_CACHE | RUNNING | PAUSED, "domainManagedSave");
      const domain = world.find(dom);
      domain.checkActive();
      domain.checkPersistent();
      const { withSavingJob } = await import("./saving_job.ts");
      await withSavingJob(world, domain, { operation: "save" }, () => {
        domain.checkPersistent();
        stopAndAnnounce(world, domain, Reason.SHUTOFF_SAVED, "saved");
        domain.hasManagedSave = true;
      });
    },
    domainHasManagedSaveImage(dom, flags) {
      checkFlags(flags, 0, "domainHasManagedSaveImage");
      return Number(world.find(dom).hasManagedSave);
    },
    domainManagedSaveRemove(dom, flags) {
      checkFlags(flags, 0, "domainManagedSaveRemove");
      world.find(dom).hasManagedSave = false;
    },
  };
}
