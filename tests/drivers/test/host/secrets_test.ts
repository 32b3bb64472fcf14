import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import type { SecretTable } from "../../../../core/contract/generated/tables.gen.ts";
import { openSimulatedHost } from "../_simulated_host.ts";

const XML = "<secret><usage type='ceph'><name>client.admin</name></usage></secret>";

Deno.test("secrets() keeps a copy of a value, gives copies out, and tells nobody of it in events", async () => {
  await using simulated = await openSimulatedHost();
  const table = simulated.connection.secrets as Required<SecretTable>;
  const secret = await table.secretDefineXML(XML, 0);
  // Node's Buffer, whose slice() is no copy.
  const value = Buffer.from("open sesame");
  await table.secretSetValue(secret, value, 0);
  value.fill(0);
  const given = await table.secretGetValue(secret, 0);
  assert.equal(new TextDecoder().decode(given), "open sesame");
  given.fill(0);
  assert.equal(new TextDecoder().decode(await table.secretGetValue(secret, 0)), "open sesame");
  assert.deepEqual(simulated.events.map(({ time: _, ...event }) => event), [
    {
      type: "secret.lifecycle",
      secret: { uuid: secret.uuid, usageType: "ceph", usageId: "client.admin" },
      event: "defined",
    },
    {
      type: "secret.value-changed",
      secret: { uuid: secret.uuid, usageType: "ceph", usageId: "client.admin" },
    },
  ]);
});

Deno.test("secrets() are the host's: another connection sees them, and the next host does not", async () => {
  {
    await using one = await openSimulatedHost();
    await using two = await openSimulatedHost();
    const { uuid } = await (one.connection.secrets as Required<SecretTable>).secretDefineXML(XML, 0);
    assert.deepEqual(await two.connection.secrets!.connectListSecrets!(), [uuid]);
    assert.equal(two.events.length, 1);
  }
  await using next = await openSimulatedHost();
  assert.equal(await next.connection.secrets!.connectNumOfSecrets!(), 0);
});

Deno.test("secrets() have the same UUIDs in every host of a seed", async () => {
  const uuids: string[] = [];
  for (let i = 0; i < 2; i++) {
    await using simulated = await openSimulatedHost("test:///default?seed=x");
    uuids.push((await (simulated.connection.secrets as Required<SecretTable>).secretDefineXML(XML, 0)).uuid);
  }
  assert.equal(uuids[0], uuids[1]);
});

Deno.test("lateTable() does nothing for an aborted signal, and refuses calls of a closed connection", async () => {
  const simulated = await openSimulatedHost();
  const table = simulated.connection.secrets as Required<SecretTable>;
  const reason = new Error("no");
  await assert.rejects(table.secretDefineXML(XML, 0, { signal: AbortSignal.abort(reason) }), reason);
  assert.equal(await table.connectNumOfSecrets(), 0);
  await simulated[Symbol.asyncDispose]();
  await assert.rejects(table.connectNumOfSecrets(), { code: "INVALID_CONN" });
});
