import { checkFlags, refusal } from "../contract/refusal.ts";
import type { OperationsOf } from "../contract/table_methods.ts";
import { announce, Reason, stopAndAnnounce } from "./lifecycle.ts";
import { State } from "../model/test_domain.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

/** libvirt's `VIR_NODE_SUSPEND_TARGET_*`. */
const Target = { MEM: 0, DISK: 1, HYBRID: 2 } as const;

/**
 * Sleep and wake-up of guests. libvirt's test driver has neither; what they do here is what its qemu driver does.
 */
export function power(
  simulated: SimulatedHost,
): OperationsOf<"domainPMSuspendForDuration" | "domainPMWakeup"> {
  return {
    domainPMSuspendForDuration(dom, target, duration, flags) {
      checkFlags(flags, 0, "domainPMSuspendForDuration");
      if (duration !== 0n) {
        throw refusal(
          "ARGUMENT_UNSUPPORTED",
          `Cannot put a guest to sleep, wanted a duration of 0: found ${duration}`,
        );
      }
      if (target !== Target.MEM && target !== Target.DISK && target !== Target.HYBRID) {
        throw refusal(
          "INVALID_ARG",
          `Cannot put a guest to sleep, wanted memory, disk or both: found ${target}`,
        );
      }
      const domain = simulated.find(dom);
      domain.checkActive();
      if (domain.state !== State.RUNNING) {
        throw refusal(
          "OPERATION_INVALID",
          `Cannot put "${dom.name}" to sleep, wanted it running: found it otherwise`,
        );
      }
      if (target === Target.DISK) {
        announce(simulated, domain, { event: "pmsuspended", detail: "disk" });
        simulated.emit({ type: "domain.pm-suspend-disk", domain: domain.ref() });
        stopAndAnnounce(simulated, domain, Reason.SHUTOFF_SHUTDOWN, "shutdown");
        return;
      }
      domain.setState(State.PMSUSPENDED, 0);
      announce(simulated, domain, { event: "pmsuspended", detail: "memory" });
      simulated.emit({ type: "domain.pm-suspend", domain: domain.ref() });
    },
    domainPMWakeup(dom, flags) {
      checkFlags(flags, 0, "domainPMWakeup");
      const domain = simulated.find(dom);
      domain.checkActive();
      if (domain.state !== State.PMSUSPENDED) {
        // QEMU refuses it, and libvirt passes that on as an error of its own.
        throw refusal(
          "INTERNAL_ERROR",
          `Cannot wake "${dom.name}" up, wanted it asleep: found it otherwise`,
        );
      }
      domain.setState(State.RUNNING, Reason.RUNNING_WAKEUP);
      announce(simulated, domain, { event: "started", detail: "wakeup" });
      simulated.emit({ type: "domain.pm-wakeup", domain: domain.ref() });
    },
  };
}
