import assert from "node:assert/strict";
import { connect } from "@denovirt/denovirt";
import { peerTest } from "../../../hosts/peers.ts";
import { PrivateLibvirtd } from "../../../hosts/private_libvirtd.ts";
import { Judge } from "../../../core/config/_judge.ts";

Deno.test("Connection.memoryStats() tells of the whole host and of its cells, and of none that is not there", async () => {
  await using connection = await connect("test:///default");
  const MiB = 1024 ** 2;
  assert.deepEqual(await connection.memoryStats(), {
    total: 3072 * MiB,
    free: 3072 * MiB,
    buffers: 0,
    cached: 0,
  });
  assert.deepEqual(await connection.memoryStats(1), { total: 4096 * MiB, free: 2048 * MiB });
  await assert.rejects(connection.memoryStats(2), { code: "INVALID_ARG", outcome: "refused" });
});

Deno.test("Connection.setMemoryParameters() is seen by all, and refuses what cannot be set", async () => {
  await using one = await connect("test:///default");
  await using two = await connect("test:///default");
  await one.setMemoryParameters({ shm_pages_to_scan: 5, shm_merge_across_nodes: 0 });
  const { shm_pages_to_scan, shm_sleep_millisecs, shm_merge_across_nodes } = await two.memoryParameters();
  assert.deepEqual([shm_pages_to_scan, shm_sleep_millisecs, shm_merge_across_nodes], [5, 20, 0]);
  await assert.rejects(one.setMemoryParameters({ shm_full_scans: 1n }), { outcome: "refused" });
});

peerTest(
  "The embedded host's memory parameters are those of a real host",
  ["libvirtd", "qemu"],
  async () => {
    await using daemon = await PrivateLibvirtd.start();
    await using host = await connect(daemon.uri("qemu"));
    await using embedded = await connect("test:///default");
    const fields = Object.entries(await host.memoryParameters()).map(([name, value]) => [name, typeof value]);
    const ours = Object.entries(await embedded.memoryParameters()).map((
      [name, value],
    ) => [name, typeof value]);
    assert.deepEqual(ours, fields);
    assert.deepEqual(Object.keys(await embedded.memoryStats()), Object.keys(await host.memoryStats()));
  },
);

peerTest("The embedded hypervisor's domain capabilities fit libvirt's own grammar", ["schemas"], async () => {
  await using connection = await connect("test:///default");
  using judge = new Judge();
  assert.equal(judge.verdict(await connection.domainCapabilitiesXml(), "domaincaps"), "");
});

Deno.test("Connection.domainCapabilities() tells of devices, and knows one emulator, architecture and type", async () => {
  await using connection = await connect("test:///default");
  const asked = { emulator: "/usr/bin/test-hv", arch: "i686", virtType: "test" };
  const { devices, vcpu } = await connection.domainCapabilities(asked);
  assert.equal(vcpu?.max, 32);
  assert(devices?.disk?.enum?.some(({ name, value }) => name === "bus" && value?.includes("virtio")));
  for (const other of [{ virtType: "kvm" }, { arch: "x86_64" }, { emulator: "/x" }, { machine: "q35" }]) {
    await assert.rejects(connection.domainCapabilities(other), { code: "INVALID_ARG", outcome: "refused" });
  }
});

Deno.test("Domain.securityLabels() has the one label of a domain that runs", async () => {
  await using connection = await connect("test:///default");
  const domain = await connection.domains.get("test");
  assert.deepEqual(await domain.securityLabels(), [await domain.securityLabel()]);
  await domain.destroy();
  assert.deepEqual(await domain.securityLabels(), []);
});

Deno.test("Domain.save() to no file is a managed save, and one by parameters is restored by them", async () => {
  await using connection = await connect("test:///default");
  const { ref } = await connection.domains.get("test");
  const table = connection.tables.hypervisor;
  const dir = await Deno.makeTempDir();
  try {
    const file = `${dir}/save`;
    await table.domainSaveParams!(ref, { file }, 0);
    await assert.rejects(table.domainRestoreParams!({}, 0), { code: "INVALID_ARG" });
    await assert.rejects(table.domainRestoreParams!({ path: file }, 0), { code: "ARGUMENT_UNSUPPORTED" });
    await table.domainRestoreParams!({ file }, 0);
    const domain = await connection.domains.get("test");
    assert.equal((await domain.info()).state, "running");
    await table.domainSaveParams!(domain.ref, {}, 0);
    assert.equal(await domain.hasManagedSave(), true);
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
});

Deno.test("Connection.baselineCpuXml() finds the model that is closest to what all CPUs have", async () => {
  await using connection = await connect("test:///default");
  const cpu = (model: string, rest = "") => `<cpu><arch>x86_64</arch><model>${model}</model>${rest}</cpu>`;
  assert.equal(
    await connection.baselineCpuXml([cpu("Haswell"), cpu("Nehalem", "<feature name='aes'/>")]),
    "<cpu mode='custom' match='exact'>\n  <model fallback='allow'>Westmere</model>\n</cpu>\n",
  );
  assert.match(
    await connection.baselineCpuXml([cpu("EPYC")], { expandFeatures: true }),
    /disable' name='monitor'/,
  );
  assert.equal((await connection.cpuModelNames("x86_64")).includes("EPYC-Milan"), true);
  await assert.rejects(connection.baselineCpuXml([cpu("486"), cpu("Haswell"), cpu("none")]), {
    code: "INTERNAL_ERROR",
    outcome: "refused",
  });
});

Deno.test("Connection.allocPages() sets pages aside in cells, all or none, and the capabilities tell", async () => {
  await using connection = await connect("test:///default");
  const huge = async () =>
    [...(await connection.capabilitiesXml()).matchAll(/<pages unit='KiB' size='2048'>(\d+)</g)].map((
      [, count],
    ) => Number(count));
  const page = (count: number, size = "2 MiB") => [{ size, count }];
  const { free } = await connection.memoryStats();
  assert.equal(await connection.allocPages(page(3)), 1);
  assert.equal(await connection.allocPages(page(4), { startCell: 0, cellCount: 2 }), 2);
  assert.deepEqual(await huge(), [7, 4]);
  assert.equal((await connection.memoryStats()).free, free! - 11 * 2 * 1024 ** 2);
  assert.match(await connection.capabilitiesXml(), /<pages unit='KiB' size='4'>520704</);
  await connection.allocPages(page(1), { startCell: 1, set: true });
  assert.deepEqual(await huge(), [7, 1]);
  for (
    const [code, pages, options] of [
      ["OPERATION_FAILED", [...page(1), ...page(9, "1 GiB")], {}],
      ["OPERATION_FAILED", page(513), { set: true }],
      ["OPERATION_FAILED", page(1, "16 KiB"), {}],
      ["OPERATION_UNSUPPORTED", page(1, "4 KiB"), {}],
      ["INTERNAL_ERROR", page(1), { startCell: 2 }],
    ] as const
  ) {
    await assert.rejects(connection.allocPages(pages, options), { code, outcome: "refused" });
  }
  assert.deepEqual(await huge(), [7, 1]);
});

Deno.test("Domain.setAutostartOnce() is apart from setAutostart(), and refused of a transient domain", async () => {
  await using connection = await connect("test:///default");
  const domain = await connection.domains.get("test");
  await domain.setAutostartOnce(true);
  assert.deepEqual([await domain.autostartOnce(), await domain.autostart()], [true, false]);
  await domain.setAutostartOnce(false);
  assert.equal(await domain.autostartOnce(), false);
  const transient = await connection.domains.create(
    "<domain type='test'><name>t</name><memory>1024</memory><os><type>hvm</type></os></domain>",
  );
  await assert.rejects(transient.setAutostartOnce(true), { code: "OPERATION_INVALID", outcome: "refused" });
});
