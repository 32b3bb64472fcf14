import { checkFlags, refusal } from "../contract/refusal.ts";
import type { OperationsOf } from "../contract/table_methods.ts";
import { formatDefinition } from "../config/definition.ts";
import { withoutPasswords } from "../config/document_graphics.ts";
import { guestTime, setGuestTime } from "./guest/guest_time.ts";
import { State } from "../model/test_domain.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

// VIR_DOMAIN_XML_SECURE, INACTIVE, UPDATE_CPU and MIGRATABLE.
const XML_SECURE = 1;
const XML_FLAGS = 15;
const XML_INACTIVE = 2;

/** libvirt's `VIR_DOMAIN_CONTROL_*`. */
const Control = { OK: 0, JOB: 1, OCCUPIED: 2, ERROR: 3 } as const;

/** What calls ask for most: a domain's state and its document. */
export function information(
  simulated: SimulatedHost,
): OperationsOf<
  | "domainGetInfo"
  | "domainGetState"
  | "domainGetXMLDesc"
  | "domainGetControlInfo"
  | "domainGetHostname"
  | "domainGetOSType"
  | "domainGetMaxMemory"
  | "domainGetSecurityLabel"
  | "domainGetMessages"
  | "domainGetTime"
  | "domainSetTime"
> {
  return {
    domainGetInfo(dom) {
      const domain = simulated.find(dom);
      const { definition } = domain;
      return {
        state: domain.state,
        maxMem: BigInt(definition.memoryKib),
        memory: BigInt(definition.balloonKib),
        nrVirtCpu: definition.vcpus,
        cpuTime: simulated.countedNs(domain),
      };
    },
    domainGetState(dom, flags) {
      checkFlags(flags, 0, "domainGetState");
      const { state, reason } = simulated.find(dom);
      return { state, reason };
    },
    domainGetXMLDesc(dom, flags) {
      checkFlags(flags, XML_FLAGS, "domainGetXMLDesc");
      const domain = simulated.find(dom);
      const inactive = flags & XML_INACTIVE;
      const definition = inactive && domain.next !== undefined ? domain.next : domain.definition;
      const text = formatDefinition(definition, inactive ? -1 : domain.id);
      return flags & XML_SECURE ? text : withoutPasswords(text);
    },
    domainGetControlInfo(dom, flags) {
      checkFlags(flags, 0, "domainGetControlInfo");
      const domain = simulated.find(dom);
      domain.checkActive();
      return controlInfo(simulated.dialect.inventsFacts ? guestTime(simulated, domain).seconds : 0n);
    },
    domainGetHostname(dom, flags) {
      checkFlags(flags, 0, "domainGetHostname");
      const domain = simulated.find(dom);
      domain.checkActive();
      return `${domain.definition.name}host`;
    },
    domainGetOSType(dom) {
      const { machine } = simulated.find(dom).definition.sections;
      return simulated.dialect.inventsFacts ? "linux" : /<type[^<>]*>([^<]*)</.exec(machine)?.[1] ?? "hvm";
    },
    domainGetMaxMemory: (dom) => BigInt(simulated.find(dom).definition.memoryKib),
    domainGetSecurityLabel(dom) {
      const active = simulated.find(dom).isActive;
      return { label: active ? "libvirt-test" : "", enforcing: Number(active) };
    },
    domainGetMessages(dom, flags) {
      checkFlags(flags, 3, "domainGetMessages");
      simulated.find(dom);
      return [];
    },
    domainGetTime(dom, flags) {
      checkFlags(flags, 0, "domainGetTime");
      const domain = simulated.find(dom);
      if (domain.state !== State.RUNNING) {
        throw refusal(
          "OPERATION_INVALID",
          `Cannot read the clock of "${domain.definition.name}", wanted it running: found it otherwise`,
        );
      }
      const { seconds, nseconds } = guestTime(simulated, domain);
      return { seconds, nseconds };
    },
    domainSetTime(dom, seconds, nseconds, flags) {
      checkFlags(flags, 1, "domainSetTime");
      const domain = simulated.find(dom);
      domain.checkActive();
      setGuestTime(simulated, domain, seconds, nseconds);
    },
  };
}

// libvirt's test driver plays a control state by what the guest's clock was set to.
function controlInfo(seconds: bigint) {
  if (seconds > 0n && seconds < 10_000n) return { state: Control.JOB, details: 0, stateTime: seconds };
  if (seconds >= 10_000n && seconds < 30_000n) {
    return { state: Control.OCCUPIED, details: 0, stateTime: seconds - 10_000n };
  }
  if (seconds >= 30_000n && seconds < 60_000n) {
    return { state: Control.ERROR, details: Number(seconds % 4n), stateTime: seconds - 30_000n };
  }
  return { state: Control.OK, details: 0, stateTime: 0n };
}
