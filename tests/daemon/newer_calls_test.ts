import assert from "node:assert/strict";
import { connect } from "@denovirt/denovirt";
import { testHost } from "@denovirt/denovirt/testing";
import { ServedDaemon } from "./_served.ts";

Deno.test("denovirtd serves what libvirt 10.2 and 12.5 added, with parameters in the types that libvirt takes", async () => {
  await using host = testHost({ domains: 1 });
  await using served = await ServedDaemon.start({ uris: [host.uri] });
  await using connection = await connect(served.uri);
  const [domain] = await connection.domains.list();
  await domain!.announceInterface(undefined, { rounds: 2, stepMs: 0 });
  await assert.rejects(domain!.announceInterface("52:54:00:00:00:99"), { code: "INVALID_ARG" });
  await domain!.reloadGraphics({ type: "vnc" });
  await domain!.destroy();
  await assert.rejects(domain!.announceInterface(), { code: "OPERATION_INVALID" });
});
