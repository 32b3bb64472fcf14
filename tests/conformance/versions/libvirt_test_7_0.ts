import { conform } from "../conform.ts";
import { versionSubject } from "../version_subject.ts";

conform(
  versionSubject("7.0", "test", "7.0.0", {
    more: [{
      checks: ["pools.validate", "pool.validate", "interfaces.validate", "node-devices.validate"],
      found: "unsupported flags (0x1)",
      reason: "libvirt validates documents of pools, interfaces and node devices since 7.3 to 8.10.",
    }],
  }),
);
