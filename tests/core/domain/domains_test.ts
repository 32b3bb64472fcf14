import assert from "node:assert/strict";
import { VirtError } from "../../../core/contract/errors.ts";
import type { DomainRef } from "../../../core/contract/references.ts";
import { FakeHost, WEB } from "../_fake_host.ts";

const OFF = { name: "db", uuid: "11111111-2222-3333-4444-555555555555", id: -1 };

function noDomain(): never {
  throw new VirtError("no", { code: "NO_DOMAIN", domain: "TEST", outcome: "refused" });
}

Deno.test("Domains.get() looks a name up in one call", async () => {
  const host = new FakeHost({});
  const domain = await host.connection.domains.get("web");
  assert.equal(domain.uuid, WEB.uuid);
  assert.deepEqual(host.taken(), [["domainLookupByName", "web"]]);
  await host.connection.close();
});

Deno.test("Domains.get() takes a UUID in any form, and then still a name like one", async () => {
  const host = new FakeHost({ domainLookupByUUID: WEB });
  await host.connection.domains.get(WEB.uuid.toUpperCase());
  await host.connection.domains.get(WEB.uuid.replaceAll("-", ""));
  assert.deepEqual(host.taken(), [["domainLookupByUUID", WEB.uuid], ["domainLookupByUUID", WEB.uuid]]);
  const other = new FakeHost({ domainLookupByUUID: noDomain });
  assert.equal((await other.connection.domains.get(WEB.uuid)).name, "web");
  assert.deepEqual(other.taken(), [["domainLookupByUUID", WEB.uuid], ["domainLookupByName", WEB.uuid]]);
  await host.connection.close();
  await other.connection.close();
});

Deno.test("Domains.get() and getById() refuse what is no name, UUID or id before anything is sent", async () => {
  const host = new FakeHost({ domainLookupByID: WEB });
  const { domains } = host.connection;
  await assert.rejects(domains.get(""), TypeError);
  await assert.rejects(domains.get(7 as never), TypeError);
  await assert.rejects(domains.getById(-1), RangeError);
  await assert.rejects(domains.getById("7" as never), TypeError);
  assert.deepEqual(host.taken(), []);
  assert.equal((await domains.getById(7)).name, "web");
  assert.deepEqual(host.taken(), [["domainLookupByID", 7]]);
  await host.connection.close();
});

Deno.test("Domains.find() is undefined for NO_DOMAIN alone", async () => {
  const host = new FakeHost({ domainLookupByName: noDomain });
  assert.equal(await host.connection.domains.find("web"), undefined);
  const broken = new FakeHost({
    domainLookupByName: () => {
      throw new VirtError("no", { code: "AUTH_FAILED", domain: "RPC", outcome: "refused" });
    },
  });
  await assert.rejects(broken.connection.domains.find("web"), { code: "AUTH_FAILED" });
  await host.connection.close();
  await broken.connection.close();
});

Deno.test("Domains.list() has every filter of libvirt's, and passes a call's options on", async () => {
  const host = new FakeHost({ connectListAllDomains: [WEB, OFF] });
  const { domains } = host.connection;
  const names = [
    "active",
    "inactive",
    "persistent",
    "transient",
    "running",
    "paused",
    "shutoff",
    "other",
    "managedSave",
    "noManagedSave",
    "autostart",
    "noAutostart",
    "hasSnapshot",
    "noSnapshot",
    "hasCheckpoint",
    "noCheckpoint",
  ];
  assert.deepEqual((await domains.list()).map(({ name }) => name), ["web", "db"]);
  for (const name of names) await domains.list({ [name]: true });
  assert.deepEqual(host.taken(), [
    ["connectListAllDomains", 0],
    ...names.map((_, i) => ["connectListAllDomains", 2 ** i]),
  ]);
  await domains.list({ active: true, persistent: true, transient: false, timeoutMs: 5 });
  assert.deepEqual(host.taken(), [["connectListAllDomains", 5]]);
  assert.equal(host.optionsSeen.at(-1)?.timeoutMs, 5);
  await assert.rejects(domains.list({ active: 1 as never }), TypeError);
  await assert.rejects(domains.list({ managedSave: "no" as never }), TypeError);
  await host.connection.close();
});

Deno.test("Domains is iterable, and NO_SUPPORT where the driver cannot list", async () => {
  const host = new FakeHost({ connectListAllDomains: [WEB, OFF] });
  const names: string[] = [];
  for await (const { name } of host.connection.domains) names.push(name);
  assert.deepEqual(names, ["web", "db"]);
  const poor = new FakeHost({});
  await assert.rejects(poor.connection.domains.list(), {
    code: "NO_SUPPORT",
    message: 'Cannot list domains of "fake:///": the driver "fake" does not support connectListAllDomains',
  });
  await host.connection.close();
  await poor.connection.close();
});

Deno.test("Domains.define(), create() and restore() send document, path and flags", async () => {
  const host = new FakeHost({
    domainDefineXMLFlags: OFF,
    domainCreateXML: WEB,
    domainRestoreFlags: undefined,
    domainSaveImageGetXMLDesc: "<domain/>",
    domainSaveImageDefineXML: undefined,
    domainQemuAttach: WEB,
  });
  const { domains } = host.connection;
  assert.equal((await domains.define("<domain/>", { validate: true })).name, "db");
  assert.equal((await domains.create("<domain/>", { paused: true, validate: true })).ref.id, 7);
  await domains.restore("/a", { xml: "<x/>", running: true });
  assert.equal(await domains.saveImageXml("/a", { secure: true }), "<domain/>");
  await domains.defineSaveImage("/a", "<x/>", { paused: true });
  await domains.attachQemu(12);
  assert.deepEqual(host.taken(), [
    ["domainDefineXMLFlags", "<domain/>", 1],
    ["domainCreateXML", "<domain/>", 17],
    ["domainRestoreFlags", "/a", "<x/>", 2],
    ["domainSaveImageGetXMLDesc", "/a", 1],
    ["domainSaveImageDefineXML", "/a", "<x/>", 4],
    ["domainQemuAttach", 12, 0],
  ]);
  for (
    const refused of [
      domains.define(""),
      domains.define([] as never),
      domains.create(undefined as never),
      domains.restore(""),
      domains.restore("/a", { xml: "" }),
      domains.defineSaveImage("/a", ""),
    ]
  ) {
    await assert.rejects(refused, TypeError);
  }
  assert.deepEqual(host.taken(), []);
  await host.connection.close();
});

Deno.test("Domains takes older forms where the driver has only these and no flag is set", async () => {
  const host = new FakeHost({
    domainDefineXML: (xml: string): DomainRef => ({ ...OFF, name: xml }),
    domainRestore: undefined,
  });
  const { domains } = host.connection;
  assert.equal((await domains.define("<a/>")).name, "<a/>");
  await domains.restore("/a");
  assert.deepEqual(host.taken(), [["domainDefineXML", "<a/>"], ["domainRestore", "/a"]]);
  await assert.rejects(domains.define("<a/>", { validate: true }), { code: "NO_SUPPORT" });
  await assert.rejects(domains.restore("/a", { xml: "<x/>" }), { code: "NO_SUPPORT" });
  await host.connection.close();
});
