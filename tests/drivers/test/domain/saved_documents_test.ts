import assert from "node:assert/strict";
import { connect } from "@denovirt/denovirt";
import { domainXml } from "../_simulated_host.ts";

Deno.test("A managed save holds the run's document, which may be another when the guest goes on", async () => {
  await using connection = await connect("test:///default?world=saved-documents");
  const domain = await connection.domains.define(domainXml("vm"));
  await assert.rejects(domain.managedSaveXml(), { code: "OPERATION_INVALID" });
  await domain.start();
  await domain.attachDevice("<disk><source file='/live'/><target dev='vdb' bus='virtio'/></disk>");
  await domain.managedSave();
  const xml = await domain.managedSaveXml();
  assert.match(xml, /\/live/);
  assert.doesNotMatch(await domain.xml(), /\/live/);
  await domain.defineManagedSave(xml.replace("/live", "/other"), { paused: true });
  await assert.rejects(domain.defineManagedSave(domainXml("x")), { code: "OPERATION_INVALID" });
  await domain.start();
  assert.match(await domain.xml(), /\/other/);
  assert.doesNotMatch(await domain.xml({ inactive: true }), /\/other/);
  assert.equal((await domain.state()).state, "paused");
  await domain.managedSave();
  await domain.start({ forceBoot: true });
  assert.doesNotMatch(await domain.xml(), /\/other/);
  assert.equal((await domain.state()).state, "running");
});
