import { testAnswers, testRequests } from "../_domain.ts";
import { WEB } from "../_fake_host.ts";

testRequests([
  ["migrateStartPostCopy()", (d) => d.migrateStartPostCopy(), "domainMigrateStartPostCopy", WEB, 0],
  ["setMigrateMaxSpeed()", (d) => d.setMigrateMaxSpeed("3 MiB"), "domainMigrateSetMaxSpeed", WEB, 3n, 0],
  [
    "setMigrateMaxSpeed() in post-copy",
    (d) => d.setMigrateMaxSpeed(0, { postcopy: true }),
    "domainMigrateSetMaxSpeed",
    WEB,
    0n,
    1,
  ],
  [
    "setMigrateMaxDowntime()",
    (d) => d.setMigrateMaxDowntime(500),
    "domainMigrateSetMaxDowntime",
    WEB,
    500n,
    0,
  ],
  [
    "setMigrateCompressionCache()",
    (d) => d.setMigrateCompressionCache("1 MiB"),
    "domainMigrateSetCompressionCache",
    WEB,
    1_048_576n,
    0,
  ],
]);

testAnswers([
  [(d) => d.migrateMaxSpeed(), "domainMigrateGetMaxSpeed", 8796093022207n, 9223372036853727232],
  [(d) => d.migrateMaxDowntime(), "domainMigrateGetMaxDowntime", 300n, 300],
  [(d) => d.migrateCompressionCache(), "domainMigrateGetCompressionCache", 67108864n, 67108864],
]);
