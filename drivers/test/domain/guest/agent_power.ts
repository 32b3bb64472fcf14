import { type AgentCommand, agentError } from "./agent_arguments.ts";
import { announce, Reason, stopAndAnnounce } from "../lifecycle.ts";
import { power } from "../power.ts";
import { State, type TestDomain } from "../../model/test_domain.ts";
import type { SimulatedHost } from "../../model/simulated_host.ts";

/** The ways in which an agent ends or stills its guest. */
export function agentPower(
  simulated: SimulatedHost,
  domain: TestDomain,
): Readonly<Record<string, AgentCommand>> {
  const suspend = (target: number) => () => {
    power(simulated).domainPMSuspendForDuration(domain.ref(), target, 0n, 0);
    return undefined;
  };
  return {
    "guest-shutdown"({ mode = "powerdown" }) {
      if (mode !== "powerdown" && mode !== "halt" && mode !== "reboot") {
        throw agentError("guest-shutdown", "mode is invalid (valid values are: halt|powerdown|reboot)");
      }
      const restarts = mode === "reboot" && domain.definition.onReboot.endsWith("restart") ||
        mode !== "reboot" && domain.definition.onPoweroff.endsWith("restart");
      if (mode === "reboot" || restarts) simulated.emit({ type: "domain.reboot", domain: domain.ref() });
      if (restarts) {
        domain.setState(State.RUNNING, Reason.RUNNING_BOOTED);
        return undefined;
      }
      announce(simulated, domain, { event: "shutdown", detail: "guest" });
      stopAndAnnounce(simulated, domain, Reason.SHUTOFF_SHUTDOWN, "shutdown");
      return undefined;
    },
    "guest-suspend-ram": suspend(0),
    "guest-suspend-disk": suspend(1),
    "guest-suspend-hybrid": suspend(2),
  };
}
