import { testAnswers, testRequests } from "../_domain.ts";
import { WEB } from "../_fake_host.ts";

testRequests([
  ["start()", (d) => d.start(), "domainCreateWithFlags", WEB, 0],
  ["start() paused", (d) => d.start({ paused: true, resetNvram: true }), "domainCreateWithFlags", WEB, 33],
  ["shutdown()", (d) => d.shutdown(), "domainShutdownFlags", WEB, 0],
  ["shutdown() by mode", (d) => d.shutdown({ mode: "agent" }), "domainShutdownFlags", WEB, 2],
  ["shutdown() by modes", (d) => d.shutdown({ mode: ["acpi", "paravirt"] }), "domainShutdownFlags", WEB, 17],
  ["reboot()", (d) => d.reboot({ mode: "initctl" }), "domainReboot", WEB, 4],
  ["reset()", (d) => d.reset(), "domainReset", WEB, 0],
  ["destroy()", (d) => d.destroy({ graceful: true }), "domainDestroyFlags", WEB, 1],
  ["undefine()", (d) => d.undefine({ managedSave: true, keepTpm: true }), "domainUndefineFlags", WEB, 65],
  ["suspend()", (d) => d.suspend(), "domainSuspend", WEB],
  ["resume()", (d) => d.resume(), "domainResume", WEB],
  ["pmSuspend()", (d) => d.pmSuspend("hybrid", { seconds: 9 }), "domainPMSuspendForDuration", WEB, 2, 9n, 0],
  ["pmWakeup()", (d) => d.pmWakeup(), "domainPMWakeup", WEB, 0],
]);

testAnswers([
  [
    (d) => d.controlInfo(),
    "domainGetControlInfo",
    { state: 3, details: 2, stateTime: 9n },
    { state: "error", details: "monitor", stateTimeMs: 9 },
  ],
  [(d) => d.isUpdated(), "domainIsUpdated", 1, true],
  [(d) => d.osType(), "domainGetOSType", "hvm", "hvm"],
]);
