import assert from "node:assert/strict";
import { filterBits } from "../../../core/contract/flag_bits.ts";
import { connectListAllDomainsFlags as flags } from "../../../core/contract/generated/startup_flags.gen.ts";
import { connect } from "../../../mod.ts";
import { FakeHost } from "../_fake_host.ts";

const GROUPS = [["active", "inactive"], ["running", "paused", "shutoff", "other"], ["hasSnapshot"]] as const;
const WHAT = "Cannot list domains";

Deno.test("filterBits() makes of false all others of its group", () => {
  assert.equal(filterBits(flags, GROUPS, undefined, WHAT), 0);
  assert.equal(filterBits(flags, GROUPS, { active: true }, WHAT), flags.active);
  assert.equal(filterBits(flags, GROUPS, { active: false }, WHAT), flags.inactive);
  assert.equal(filterBits(flags, GROUPS, { active: true, inactive: false }, WHAT), flags.active);
  assert.equal(filterBits(flags, GROUPS, { active: true, inactive: true }, WHAT), 3);
  assert.equal(filterBits(flags, GROUPS, { paused: false }, WHAT), 16 | 64 | 128);
  assert.equal(filterBits(flags, GROUPS, { paused: false, running: true }, WHAT), 16);
  assert.equal(filterBits(flags, GROUPS, { inactive: false, shutoff: false }, WHAT), 1 | 16 | 32 | 128);
});

Deno.test("filterBits() refuses what leaves nothing, and what hosts have no flag for", () => {
  assert.throws(() => filterBits(flags, GROUPS, { active: false, inactive: false }, WHAT), {
    name: "TypeError",
    message: "Cannot list domains, wanted one of active, inactive not to be false: found all of them so",
  });
  assert.throws(() => filterBits(flags, GROUPS, { hasSnapshot: false }, WHAT), {
    name: "TypeError",
    message:
      'Cannot list domains, wanted "hasSnapshot" to be true or left out, as hosts cannot list all others: found false',
  });
});

Deno.test("A filter of each collection takes false for the opposite of true", async () => {
  const lists = [
    "connectListAllDomains",
    "connectListAllNetworks",
    "connectListAllStoragePools",
    "connectListAllInterfaces",
    "connectListAllNodeDevices",
    "connectListAllSecrets",
    "domainListAllSnapshots",
    "domainListAllCheckpoints",
    "domainSnapshotListAllChildren",
    "domainCheckpointListAllChildren",
    "connectGetAllDomainStats",
  ];
  const host = new FakeHost(Object.fromEntries(lists.map((name) => [name, []])));
  const { connection } = host;
  const domain = await host.domain();
  await connection.domains.list({ active: false, managedSave: false, hasCheckpoint: false });
  await connection.networks.list({ autostart: false });
  await connection.storagePools.list({ persistent: false, dir: false });
  await connection.interfaces.list({ active: false });
  await connection.nodeDevices.list({ active: false });
  await connection.secrets.list({ private: false });
  await domain.snapshots.list({ metadata: false, diskOnly: false });
  await domain.checkpoints.list({ leaves: false });
  await connection.stats({ running: false });
  assert.deepEqual(host.taken().map(([name, ...args]) => [name, args.at(-1)]), [
    ["connectListAllDomains", 2 | 512 | 32768],
    ["connectListAllNetworks", 32],
    ["connectListAllStoragePools", 8 | 0xfff80],
    ["connectListAllInterfaces", 1],
    ["connectListAllNodeDevices", 2 ** 30],
    ["connectListAllSecrets", 8],
    ["domainListAllSnapshots", 16 | 32 | 64],
    ["domainListAllCheckpoints", 8],
    ["connectGetAllDomainStats", 32 | 64 | 128],
  ]);
  await assert.rejects(connection.nodeDevices.list({ capNet: false }), TypeError);
  await assert.rejects(domain.snapshots.list({ roots: false }), TypeError);
  assert.deepEqual(host.taken(), []);
  await connection.close();
});

Deno.test("What the embedded hypervisor lists with false is what it does not list with true", async () => {
  await using connection = await connect("test:///default");
  await connection.domains.define(
    "<domain type='test'><name>off</name><memory>1048576</memory><os><type>hvm</type></os></domain>",
  );
  const names = async (filter: object) => (await connection.domains.list(filter)).map(({ name }) => name);
  assert.deepEqual(await names({ active: false }), ["off"]);
  assert.deepEqual(await names({ inactive: false }), ["test"]);
  assert.deepEqual(await names({ shutoff: false }), ["test"]);
  assert.deepEqual((await names({ autostart: false })).toSorted(), ["off", "test"]);
  assert.deepEqual(await names({ persistent: false }), []);
});
