import type { Deviation } from "./subject.ts";

/** What VMware does otherwise than libvirt, and what vcsim 0.24 lacks of it. */
export const vcsimDeviations: readonly Deviation[] = [
  {
    checks: ["states.paused.reboot", "states.paused.reset"],
    found: "found OPERATION_INVALID",
    reason: "A suspended machine sleeps on the disk: VMware has nobody to reboot or to reset.",
  },
  {
    checks: ["states.running.undefine"],
    found: "found OPERATION_INVALID",
    reason:
      "VMware has no machine that runs without being registered, and libvirt's ESX driver refuses it too.",
  },
  {
    checks: ["shutoff", "running", "paused"].flatMap((state) => [
      `states.${state}.autostart`,
      `states.${state}.set-autostart`,
    ]),
    found: "found OPERATION_UNSUPPORTED",
    reason: "vcsim 0.24 has no HostAutoStartManager.",
  },
];
