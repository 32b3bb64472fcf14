import { testAnswers, testRequests } from "../_domain.ts";
import { WEB } from "../_fake_host.ts";

testRequests([
  [
    "qemuMonitorCommand()",
    (d) => d.qemuMonitorCommand({ execute: "query-status" }),
    "domainQemuMonitorCommand",
    WEB,
    '{"execute":"query-status"}',
    0,
  ],
  [
    "qemuMonitorCommand() for people",
    (d) => d.qemuMonitorCommand("info block", { hmp: true }),
    "domainQemuMonitorCommand",
    WEB,
    "info block",
    1,
  ],
  [
    "qemuAgentCommand()",
    (d) => d.qemuAgentCommand("{}", { agentTimeout: 5 }),
    "domainQemuAgentCommand",
    WEB,
    "{}",
    5,
    0,
  ],
]);

testAnswers([
  [(d) => d.qemuAgentCommand({ execute: "guest-shutdown" }), "domainQemuAgentCommand", null, undefined],
]);
