import assert from "node:assert/strict";
import { hostInterfaces } from "../../../../drivers/test/host/host_interfaces.ts";
import { networks } from "../../../../drivers/test/network/networks.ts";
import { nodeDevices } from "../../../../drivers/test/host/node_devices.ts";
import { nwfilters } from "../../../../drivers/test/network/filter/nwfilters.ts";
import { objectTables } from "../../../../drivers/test/connection/object_tables.ts";
import { ConnectionShell } from "../../../../drivers/_connection/mod.ts";
import { secrets } from "../../../../drivers/test/host/secrets.ts";
import { storage } from "../../../../drivers/test/storage/storage_table.ts";
import { defaultHost } from "../../../../drivers/test/connection/default_host.ts";

Deno.test("objectTables() names all methods of the modules that it loads later, and no others", () => {
  const simulated = defaultHost();
  const tables = objectTables(simulated, new ConnectionShell({ driver: "test", domain: "NONE" }));
  const loaded = {
    networks: networks(simulated),
    nwfilters: nwfilters(simulated),
    interfaces: hostInterfaces(simulated),
    storage: storage(simulated, () => {}),
    secrets: secrets(simulated),
    nodeDevices: nodeDevices(simulated),
  };
  for (const [name, operations] of Object.entries(loaded)) {
    const table = tables[name as keyof typeof loaded];
    assert.deepEqual(Object.keys(table).sort(), Object.keys(operations).sort(), name);
  }
});
