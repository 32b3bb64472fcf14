import assert from "node:assert/strict";
import { domainXml, openSimulatedHost } from "../_simulated_host.ts";

Deno.test("listing() finds domains by id, name and UUID, or says NO_DOMAIN", async () => {
  await using simulated = await openSimulatedHost();
  const { table } = simulated;
  const dom = { name: "test", uuid: "6695eb01-f6a4-8304-79aa-97f2502e193f", id: 1 };
  assert.deepEqual(await table.domainLookupByID(1), dom);
  assert.deepEqual(await table.domainLookupByName("test"), dom);
  assert.deepEqual(await table.domainLookupByUUID("6695EB01f6a4830479aa97f2502e193f"), dom);
  const missing = { code: "NO_DOMAIN", domain: "TEST", number: 42, outcome: "refused" };
  await assert.rejects(table.domainLookupByID(99), missing);
  await assert.rejects(table.domainLookupByName("none"), missing);
  await assert.rejects(table.domainLookupByUUID("6695eb01-f6a4-8304-79aa-97f2502e1930"), missing);
  await assert.rejects(table.domainLookupByID(-1), { code: "INVALID_ARG", domain: "DOMAIN" });
  await assert.rejects(table.domainLookupByUUID("zz"), { code: "INVALID_ARG", domain: "DOMAIN" });
});

Deno.test("connectListAllDomains() filters as libvirt: any flag of a group, and all groups", async () => {
  await using simulated = await openSimulatedHost();
  const { table } = simulated;
  const off = await table.domainDefineXML(domainXml("off"));
  await table.domainSetAutostart(off, 1);
  const saved = await table.domainDefineXML(domainXml("saved"));
  await table.domainCreate(saved);
  await table.domainManagedSave(saved, 0);
  const paused = await table.domainCreateXML(domainXml("paused"), 0);
  await table.domainSuspend(paused);
  const names = async (flags: number) =>
    (await table.connectListAllDomains(flags)).map((dom) => dom.name).sort();
  const all = ["off", "paused", "saved", "test"];
  const expected: Record<number, readonly string[]> = {
    0: all,
    0x1: ["paused", "test"],
    0x2: ["off", "saved"],
    0x3: all,
    0x4: ["off", "saved", "test"],
    0x8: ["paused"],
    0x10: ["test"],
    0x20: ["paused"],
    0x40: ["off", "saved"],
    0x60: ["off", "paused", "saved"],
    0x80: [],
    0x100: ["saved"],
    0x200: ["off", "paused", "test"],
    0x400: ["off"],
    0x800: ["paused", "saved", "test"],
    0x1000: [],
    0x2000: all,
    0x4000: [],
    0x8000: all,
    0x442: ["off"],
    0x9: ["paused"],
    0x11: ["test"],
    0x12: [],
  };
  for (const [flags, wanted] of Object.entries(expected)) {
    assert.deepEqual(await names(Number(flags)), wanted, `flags ${flags}`);
  }
  await assert.rejects(table.connectListAllDomains(0x10000), { code: "INVALID_ARG", domain: "TEST" });
  assert.deepEqual(await table.connectListDomains(), [1, 3]);
  assert.deepEqual([...await table.connectListDefinedDomains()].sort(), ["off", "saved"]);
  assert.equal(await table.connectNumOfDomains(), 2);
  assert.equal(await table.connectNumOfDefinedDomains(), 2);
});
