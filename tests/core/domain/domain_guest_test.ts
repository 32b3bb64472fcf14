import assert from "node:assert/strict";
import { testAnswers, testRequests } from "../_domain.ts";
import { FakeHost, WEB } from "../_fake_host.ts";

testRequests([
  ["hostname()", (d) => d.hostname({ agent: true }), "domainGetHostname", WEB, 2],
  ["setTime()", (d) => d.setTime(1_500_000_000n), "domainSetTime", WEB, 1n, 500_000_000, 0],
  ["setTime() by a Date", (d) => d.setTime(new Date(2_500)), "domainSetTime", WEB, 2n, 500_000_000, 0],
  ["setTime() before the epoch", (d) => d.setTime(-1n), "domainSetTime", WEB, -1n, 999_999_999, 0],
  ["setTime() from the clock", (d) => d.setTime("sync"), "domainSetTime", WEB, 0n, 0, 1],
  ["fsFreeze()", (d) => d.fsFreeze(), "domainFSFreeze", WEB, [], 0],
  ["fsThaw()", (d) => d.fsThaw(["/a"]), "domainFSThaw", WEB, ["/a"], 0],
  ["fsTrim()", (d) => d.fsTrim({ minimum: "1 KiB" }), "domainFSTrim", WEB, null, 1024n, 0],
  [
    "setUserPassword()",
    (d) => d.setUserPassword("me", "x", { encrypted: true }),
    "domainSetUserPassword",
    WEB,
    "me",
    "x",
    1,
  ],
  ["authorizedSshKeys()", (d) => d.authorizedSshKeys("me"), "domainAuthorizedSSHKeysGet", WEB, "me", 0],
  [
    "setAuthorizedSshKeys()",
    (d) => d.setAuthorizedSshKeys("me", ["k"], { remove: true }),
    "domainAuthorizedSSHKeysSet",
    WEB,
    "me",
    ["k"],
    2,
  ],
  ["setAgentTimeout()", (d) => d.setAgentTimeout("block"), "domainAgentSetResponseTimeout", WEB, -2, 0],
]);

testAnswers([
  [
    (d) => d.interfaceAddresses(),
    "domainInterfaceAddresses",
    [{ name: "vnet0", hwaddr: null, addrs: [{ type: 1, addr: "fe80::1", prefix: 64 }] }],
    [{ name: "vnet0", addrs: [{ type: "ipv6", addr: "fe80::1", prefix: 64 }] }],
  ],
  [(d) => d.time(), "domainGetTime", { seconds: 2n, nseconds: 5 }, 2_000_000_005n],
  [
    (d) => d.guestInfo(["os", "users"]),
    "domainGetGuestInfo",
    { "user.count": 1, "user.0.name": "me", "os.id": "debian", hostname: "h" },
    { users: [{ name: "me" }], os: { id: "debian" }, hostname: "h" },
  ],
]);

Deno.test("Domain.setUserPassword() does not show a password that is none", async () => {
  const host = new FakeHost({});
  const domain = await host.domain();
  await assert.rejects(domain.setUserPassword("me", 12345 as never), (error: Error) => {
    assert.ok(error instanceof TypeError);
    assert.ok(!error.message.includes("12345"));
    return true;
  });
  await host.connection.close();
});
