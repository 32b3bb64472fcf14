import { testAnswers, testRequests } from "../_domain.ts";
import { WEB } from "../_fake_host.ts";

testRequests([
  [
    "setLaunchSecurityState()",
    (d) => d.setLaunchSecurityState({ "sev-secret": "x" }),
    "domainSetLaunchSecurityState",
    WEB,
    {
      "sev-secret": "x",
    },
    0,
  ],
  ["messages()", (d) => d.messages({ tainting: true }), "domainGetMessages", WEB, 2],
]);

testAnswers([
  [
    (d) => d.securityLabel(),
    "domainGetSecurityLabel",
    { label: "l", enforcing: 1 },
    { label: "l", enforcing: true },
  ],
  [
    (d) => d.securityLabels(),
    "domainGetSecurityLabelList",
    [{ label: "l", enforcing: 0 }],
    [{ label: "l", enforcing: false }],
  ],
]);
