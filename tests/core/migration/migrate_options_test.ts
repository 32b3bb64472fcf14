import assert from "node:assert/strict";
import type { DomainMigrateOptions } from "@denovirt/denovirt";
import { Pair } from "./_migration_pair.ts";

/** Options that are refused before anything is sent. */
const wrong: readonly (readonly [to: unknown, options: unknown, error: typeof TypeError, found: RegExp])[] = [
  [undefined, {}, TypeError, /wanted a connection or a URI: found undefined$/],
  ["", {}, TypeError, /found ""$/],
  ["qemu://there/system", {}, TypeError, /wanted "peer2peer" or "unmanaged" for a URI: found neither$/],
  [
    "qemu:///system",
    { peer2peer: true },
    TypeError,
    /wanted the URI of another host: found "qemu:\/\/\/system"$/,
  ],
  ["qemu+tcp://localhost/system", { peer2peer: true }, TypeError, /another host/],
  ["xenmigr://there", { unmanaged: true, peer2peer: true }, TypeError, /found both$/],
  [null, { unmanaged: true }, TypeError, /wanted a hypervisor's URI for "unmanaged": found a connection$/],
  [null, { unmanaged: 1 }, TypeError, /"unmanaged": found 1$/],
  [null, { live: 1 }, TypeError, /"live": found 1$/],
  [null, { nonSharedDisk: true, nonSharedInc: true }, TypeError, /found both$/],
  [null, { nonSharedSynchronousWrites: true }, TypeError, /where disks are copied/],
  [null, { tunnelled: true, peer2peer: true, parallel: true }, TypeError, /found both$/],
  [null, { tunnelled: true }, TypeError, /with "peer2peer": found it alone$/],
  [
    null,
    { bandwidth: 1000 },
    RangeError,
    /"bandwidth", wanted a multiple of 1 MiB a second: found 1000 bytes$/,
  ],
  [null, { destName: "" }, TypeError, /"destName", wanted a name: found ""$/],
  [null, { migrateDisks: "vda" }, TypeError, /found "vda"$/],
  [null, { compression: [""] }, TypeError, /found ""$/],
  [null, { compressionMtLevel: 10 }, RangeError, /from 0 to 9: found 10$/],
  [null, { disksPort: 65536 }, RangeError, /found 65536$/],
];

Deno.test("Domain.migrate() refuses what makes no sense before anything is sent", async () => {
  await using pair = new Pair([4, 13]);
  const domain = await pair.source.domain();
  for (const [to, options, error, found] of wrong) {
    const destination = to === null ? pair.destination.connection : to;
    await assert.rejects(domain.migrate(destination as string, options as DomainMigrateOptions), (thrown) => {
      assert(thrown instanceof error, `${thrown}`);
      assert.match(thrown.message, /^Cannot migrate domain "web"/);
      assert.match(thrown.message, found);
      return true;
    });
  }
  await assert.rejects(
    domain.migrate(pair.destination.connection, { signal: AbortSignal.abort(new Error("no")) }),
    {
      message: "no",
    },
  );
  assert.deepEqual([...pair.source.taken(), ...pair.destination.taken()], []);
});

Deno.test("Domain.migrate() has a named option for each of libvirt's parameters", async () => {
  await using pair = new Pair([13]);
  const named = {
    migrateUri: "tcp://a",
    destName: "b",
    destXml: "<c/>",
    persistentXml: "<d/>",
    bandwidth: "1 MiB",
    postcopyBandwidth: "2 MiB",
    switchoverBandwidth: "8 MiB",
    graphicsUri: "spice://e",
    listenAddress: "f",
    migrateDisks: ["g"],
    migrateDisksDetectZeroes: ["g"],
    migrateDisksTargetZero: ["g"],
    disksPort: 1,
    disksUri: "tcp://h",
    compression: ["mt", "xbzrle"],
    compressionMtLevel: 2,
    compressionMtThreads: 3,
    compressionMtDthreads: 4,
    compressionZlibLevel: 8,
    compressionZstdLevel: 9,
    compressionXbzrleCache: "1 KiB",
    autoConvergeInitial: 5,
    autoConvergeIncrement: 6,
    parallelConnections: 7,
    tlsDestination: "i",
    params: { "newer.field": 8n },
  } as const;
  await pair.migrate(named);
  const { typedParamTypes } = await import("../../../core/contract/generated/typed_params.gen.ts");
  const begun = Pair.steps(pair.source)[0] as [string, unknown, Record<string, unknown>];
  assert.deepEqual(
    Object.keys(begun[2]).sort(),
    [...Object.keys(typedParamTypes.migrate), "newer.field"].sort(),
  );
  assert.equal(begun[2]["compression.xbzrle.cache"], 1024n);
  assert.equal(begun[2]["bandwidth.postcopy"], 2n);
  assert.equal(begun[2]["bandwidth.avail.switchover"], 8n);
  assert.deepEqual(begun[2].compression, ["mt", "xbzrle"]);
});
