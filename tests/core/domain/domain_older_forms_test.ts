import assert from "node:assert/strict";
import { VirtError } from "../../../core/contract/errors.ts";
import { type Call, type Do, KIB, map } from "../_domain.ts";
import { FakeHost, WEB } from "../_fake_host.ts";

/** The older form that is taken where a driver has only that, and the flag that it cannot do. */
const older: readonly (readonly [does: Do, ...call: Call])[] = [
  [(d) => d.start(), "domainCreate", WEB],
  [(d) => d.shutdown(), "domainShutdown", WEB],
  [(d) => d.destroy(), "domainDestroy", WEB],
  [(d) => d.undefine(), "domainUndefine", WEB],
  [(d) => d.save("/a"), "domainSave", WEB, "/a"],
  [(d) => d.setMemory("2 GiB"), "domainSetMemory", WEB, KIB],
  [(d) => d.setVcpus(2), "domainSetVcpus", WEB, 2],
  [(d) => d.pinVcpu(0, [0, 2]), "domainPinVcpu", WEB, 0, map],
  [(d) => d.attachDevice("<a/>"), "domainAttachDevice", WEB, "<a/>"],
  [(d) => d.detachDevice("<a/>"), "domainDetachDevice", WEB, "<a/>"],
  [(d) => d.schedulerParameters(), "domainGetSchedulerParameters", WEB],
  [
    (d) => d.setSchedulerParameters({ cpu_shares: 1 }),
    "domainSetSchedulerParameters",
    WEB,
    { cpu_shares: 1n },
  ],
];

Deno.test("Domain takes the older form of a method where the driver has only that and no flag is set", async () => {
  for (const [does, name, ...args] of older) {
    const host = new FakeHost({ [name]: undefined });
    await does(await host.domain());
    assert.deepEqual(host.taken(), [[name, ...args]]);
    await host.connection.close();
  }
});

Deno.test("Domain takes the older form of a method where the host says that it lacks the newer", async () => {
  const refuse = (code: "NO_SUPPORT" | "OPERATION_INVALID") => () => {
    throw new VirtError("no", { code, domain: "ESX", outcome: "refused" });
  };
  const host = new FakeHost({ domainDestroyFlags: refuse("NO_SUPPORT"), domainDestroy: undefined });
  const domain = await host.domain();
  await domain.destroy();
  assert.deepEqual(host.taken(), [["domainDestroyFlags", WEB, 0], ["domainDestroy", WEB]]);
  await assert.rejects(domain.destroy({ graceful: true }), { code: "NO_SUPPORT", domain: "ESX" });
  assert.deepEqual(host.taken(), [["domainDestroyFlags", WEB, 1]]);
  const off = new FakeHost({ domainDestroyFlags: refuse("OPERATION_INVALID"), domainDestroy: undefined });
  await assert.rejects((await off.domain()).destroy(), { code: "OPERATION_INVALID" });
  assert.equal(off.taken().length, 1);
  await host.connection.close();
  await off.connection.close();
});

Deno.test("Domain does not take an older form that would leave a flag out", async () => {
  const host = new FakeHost({
    domainCreate: undefined,
    domainDestroy: undefined,
    domainSetMemory: undefined,
  });
  const domain = await host.domain();
  await assert.rejects(domain.start({ paused: true }), {
    code: "NO_SUPPORT",
    message: /domainCreateWithFlags/,
  });
  await assert.rejects(domain.destroy({ graceful: true }), {
    code: "NO_SUPPORT",
    message: /domainDestroyFlags/,
  });
  await assert.rejects(domain.setMemory("1 GiB", { config: true }), { code: "NO_SUPPORT" });
  assert.deepEqual(host.taken(), []);
  await host.connection.close();
});
