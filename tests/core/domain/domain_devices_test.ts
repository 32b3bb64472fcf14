import assert from "node:assert/strict";
import { VirtError } from "../../../core/contract/errors.ts";
import { testAnswers, testRequests } from "../_domain.ts";
import { FakeHost, WEB } from "../_fake_host.ts";

testRequests([
  [
    "attachDevice()",
    (d) => d.attachDevice("<disk/>", { config: true }),
    "domainAttachDeviceFlags",
    WEB,
    "<disk/>",
    2,
  ],
  [
    "detachDevice()",
    (d) => d.detachDevice("<disk/>", { live: true }),
    "domainDetachDeviceFlags",
    WEB,
    "<disk/>",
    1,
  ],
  [
    "updateDevice()",
    (d) => d.updateDevice("<disk/>", { force: true }),
    "domainUpdateDeviceFlags",
    WEB,
    "<disk/>",
    4,
  ],
  ["detachDeviceByAlias()", (d) => d.detachDeviceByAlias("net0"), "domainDetachDeviceAlias", WEB, "net0", 0],
  ["setAutostart()", (d) => d.setAutostart(true), "domainSetAutostart", WEB, 1],
  ["setAutostartOnce()", (d) => d.setAutostartOnce(false), "domainSetAutostartOnce", WEB, 0],
  ["title()", (d) => d.title(), "domainGetMetadata", WEB, 1, null, 0],
  [
    "metadata()",
    (d) => d.metadata("urn:x", { config: true }),
    "domainGetMetadata",
    WEB,
    2,
    "urn:x",
    2,
  ],
  [
    "setMetadata()",
    (d) => d.setMetadata("urn:x", "<a/>", { key: "k", live: true }),
    "domainSetMetadata",
    WEB,
    2,
    "<a/>",
    "k",
    "urn:x",
    1,
  ],
  [
    "setTitle() away",
    (d) => d.setTitle(undefined),
    "domainSetMetadata",
    WEB,
    1,
    null,
    null,
    null,
    0,
  ],
  [
    "announceInterface()",
    (d) => d.announceInterface(),
    "domainAnnounceInterface",
    WEB,
    null,
    {},
    0,
  ],
  [
    "announceInterface() of one, as told",
    (d) => d.announceInterface("vnet0", { initialMs: 1, maxMs: 2, rounds: 3, stepMs: 0 }),
    "domainAnnounceInterface",
    WEB,
    "vnet0",
    { initial: 1, max: 2, rounds: 3, step: 0 },
    0,
  ],
  ["rename()", (d) => d.rename("new"), "domainRename", WEB, "new", 0],
]);

testAnswers([
  [(d) => d.autostart(), "domainGetAutostart", 1, true],
  [(d) => d.autostartOnce(), "domainGetAutostartOnce", 0, false],
]);

Deno.test("Domain.title() is undefined where there is none, and throws whatever else is wrong", async () => {
  const refuse = (code: "NO_DOMAIN_METADATA" | "NO_DOMAIN") =>
    new FakeHost({
      domainGetMetadata: () => {
        throw new VirtError("no", { code, domain: "QEMU", outcome: "refused" });
      },
    });
  const none = refuse("NO_DOMAIN_METADATA");
  assert.equal(await (await none.domain()).title(), undefined);
  assert.equal(await (await none.domain()).description(), undefined);
  assert.equal(await (await none.domain()).metadata("urn:x"), undefined);
  const gone = refuse("NO_DOMAIN");
  await assert.rejects((await gone.domain()).title(), { code: "NO_DOMAIN" });
  await none.connection.close();
  await gone.connection.close();
});

Deno.test("Domain.rename() gives a handle with the new name", async () => {
  const host = new FakeHost({ domainRename: 0 });
  const renamed = await (await host.domain()).rename("shop");
  assert.equal(renamed.name, "shop");
  assert.equal(renamed.uuid, WEB.uuid);
  await host.connection.close();
});
