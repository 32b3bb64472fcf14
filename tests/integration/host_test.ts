import assert from "node:assert/strict";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { connectRecorded } from "../hosts/recorded.ts";
import { run } from "../hosts/run.ts";

peerTest(
  "Connection tells of the host's CPUs and memory what virsh tells",
  ["libvirtd", "virsh", "qemu"],
  async () => {
    await using daemon = await PrivateLibvirtd.start();
    await using connection = await connectRecorded(daemon.uri("qemu"));
    const virsh = async (...args: string[]) => (await daemon.virsh("qemu", ...args)).stdout.trim();

    const { user, idle } = await connection.cpuStats();
    assert(typeof user === "bigint" && typeof idle === "bigint" && idle > 0n);
    const first = await connection.cpuStats(0);
    assert(first.idle! > 0n && first.idle! <= (await connection.cpuStats()).idle!);
    await assert.rejects(connection.cpuStats(99_999), { code: "INVALID_ARG" });

    const { cpus } = await connection.nodeInfo();
    const map = await connection.cpuMap();
    assert.equal(map.online.length, cpus);
    const shown = await virsh("nodecpumap");
    assert.match(shown, new RegExp(`CPUs present: +${map.present}\n`));
    assert.match(shown, new RegExp(`CPUs online: +${map.online.length}\n`));

    const stats = await connection.memoryStats();
    assert.match(await virsh("nodememstats"), new RegExp(`total *: +${stats.total! / 1024} KiB\n`));
    assert(stats.free! > 0 && stats.cached! > 0 && stats.free! < stats.total!, JSON.stringify(stats));
    const cell = await connection.memoryStats(0);
    assert(cell.total! > 0 && cell.total! <= stats.total!);
    await assert.rejects(connection.memoryStats(999), { code: "INVALID_ARG" });
    const cells = await connection.cellsFreeMemory();
    assert(cells.length >= 1 && cells.every((bytes) => bytes > 0 && bytes < stats.total!), String(cells));
  },
);

peerTest("Connection sets memory pages aside and tunes their sharing as virsh sees it", [
  "libvirtd",
  "virsh",
  "qemu",
], async () => {
  await using daemon = await PrivateLibvirtd.start();
  await using connection = await connectRecorded(daemon.uri("qemu"));
  const [cell] = await connection.freePages(["4 KiB", "2 MiB"]);
  assert.deepEqual([cell?.cell, ...cell!.pages.map(({ size }) => size)], [0, 4096, 2 * 1024 ** 2]);
  const { stdout } = await daemon.virsh("qemu", "freepages", "0", "2048");
  assert.match(stdout, new RegExp(`2048KiB: ${cell!.pages[1]!.free}\n`));
  await assert.rejects(connection.freePages(["8 KiB"]), { outcome: "refused" });
  await assert.rejects(connection.freePages(["4 KiB"], { startCell: 99 }), { outcome: "refused" });

  const { free } = cell!.pages[1]!;
  const total = Number(await Deno.readTextFile("/sys/kernel/mm/hugepages/hugepages-2048kB/nr_hugepages"));
  assert.equal(await connection.allocPages([{ size: "2 MiB", count: 1 }]), 1);
  const after = async () => (await connection.freePages(["2 MiB"]))[0]!.pages[0]!.free;
  try {
    assert.equal(await after(), free + 1);
  } finally {
    assert.equal(await connection.allocPages([{ size: "2 MiB", count: total }], { set: true }), 1);
  }
  assert.equal(await after(), free);
  await assert.rejects(connection.allocPages([{ size: "8 KiB", count: 1 }]), { outcome: "refused" });

  const { shm_pages_to_scan } = await connection.memoryParameters();
  assert(typeof shm_pages_to_scan === "number" && shm_pages_to_scan > 0);
  try {
    await connection.setMemoryParameters({ shm_pages_to_scan: shm_pages_to_scan + 1 });
    const shown = (await daemon.virsh("qemu", "node-memory-tune")).stdout;
    assert.match(shown, new RegExp(`shm_pages_to_scan +${shm_pages_to_scan + 1}\n`));
  } finally {
    await connection.setMemoryParameters({ shm_pages_to_scan });
  }
});

peerTest("Connection compares CPUs as a real host does", ["libvirtd", "virsh", "qemu"], async () => {
  await using daemon = await PrivateLibvirtd.start();
  await using connection = await connectRecorded(daemon.uri("qemu"));
  const models = await connection.cpuModelNames("x86_64");
  assert.deepEqual(
    [...models].sort(),
    (await daemon.virsh("qemu", "cpu-models", "x86_64")).stdout.trim().split("\n").sort(),
  );
  await assert.rejects(connection.cpuModelNames("pdp11"), { outcome: "refused" });

  const host = /<cpu>[^]*?<\/cpu>/.exec(await connection.capabilitiesXml())![0];
  assert.equal(await connection.compareCpu(host), "identical");
  const small = "<cpu match='minimum'><model>pentium</model></cpu>";
  assert.equal(await connection.compareCpu(small), "superset");
  const alien = "<cpu match='exact'><model>pentium</model><feature policy='require' name='3dnow'/></cpu>";
  assert.equal(await connection.compareCpu(alien), "incompatible");
  await assert.rejects(connection.compareCpu(alien, { failIncompatible: true }), {
    code: "CPU_INCOMPATIBLE",
  });
  await assert.rejects(connection.compareCpu("<cpu><x/></cpu>", { validateXml: true }), {
    outcome: "refused",
  });
  const tcg = { virtType: "qemu", arch: "x86_64", machine: "pc", emulator: "/usr/bin/qemu-system-x86_64" };
  const model = "<cpu mode='custom' match='exact'><model>qemu64</model></cpu>";
  assert.equal(await connection.compareHypervisorCpu(model, tcg), "superset");

  const pentium = "<cpu><arch>x86_64</arch><model>pentium</model></cpu>";
  const baseline = await connection.baselineCpuXml([host, pentium]);
  assert.match(baseline, /<model fallback='allow'>pentium<\/model>/);
  assert(
    (await connection.baselineCpuXml([host, pentium], { expandFeatures: true })).length > baseline.length,
  );
  assert.match(await connection.baselineHypervisorCpuXml([host], tcg), /<model fallback='forbid'>/);
});

peerTest(
  "Connection tells what the host is, and acts for whom it is told",
  ["libvirtd", "qemu", "virsh"],
  async () => {
    await using daemon = await PrivateLibvirtd.start();
    await using connection = await connectRecorded(daemon.uri("qemu"));
    assert.equal(await connection.hostUri(), "qemu:///system");
    assert.deepEqual(await connection.securityModel(), { model: "none", doi: "0" });
    // libvirt's internal list has migration from host to host as 4, and the remote driver, which is the client's, as 2.
    assert.equal(await connection.hostSupportsFeature(4), true);
    assert.equal(await connection.hostSupportsFeature(2), false);
    await connection.setIdentity({ "user-name": "alice", "unix-user-id": 1000, "sasl-user-name": "a@b" });
    // Whom the daemon takes its only client for is what its administration tells.
    const admin = `libvirtd:///system?socket=${daemon.dir}/libvirt-admin-sock`;
    const virtAdmin = (...args: string[]) => run("virt-admin", ["-q", "-c", admin, ...args]);
    const client = /^\s*(\d+)/.exec(await virtAdmin("client-list", "libvirtd"))![1]!;
    const shown = await virtAdmin("client-info", "libvirtd", client);
    assert.match(shown, /sasl_user_name *: a@b/);
    assert.match(shown, /unix_user_name *: alice/);
    await assert.rejects(connection.setIdentity({ "no-such-field": "x" }), { outcome: "refused" });

    await assert.rejects(connection.sevInfo(), { outcome: "refused" });
    // Less time than any host accepts, lest one can do it.
    await assert.rejects(connection.suspendHost("mem", 1), { outcome: "refused" });

    await using test = await connectRecorded(daemon.uri("test"));
    assert.deepEqual(await test.securityModel(), { model: "testSecurity", doi: "" });
    assert.match(await test.sysinfoXml(), /^<sysinfo type='smbios'>/);
  },
);
