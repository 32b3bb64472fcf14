import assert from "node:assert/strict";
import { connect } from "@denovirt/denovirt";
import { testHost } from "@denovirt/denovirt/testing";
import { domainXml } from "../_simulated_host.ts";

const DEVICES = "<disk type='file'><source file='/default-pool/d'/><target dev='vda' bus='virtio'/></disk>" +
  "<interface type='user'><mac address='52:54:00:11:22:33'/></interface>";

Deno.test("A guest's devices do what the test says, and tell of it with what libvirt tells", async () => {
  await using host = testHost({ domains: [domainXml("vm", { devices: DEVICES })] });
  await using connection = await connect(host.uri);
  const domain = await connection.domains.get("vm");
  const guest = host.guest("vm");
  const heard: unknown[] = [];
  const listener = connection.events.on([
    "domain.graphics",
    "domain.memory-failure",
    "domain.memory-device-size-change",
    "domain.nic-mac-change",
    "domain.device-removal-failed",
  ], ({ domain, time: _time, ...rest }) => heard.push({ ...rest, domain: domain.name }));
  await listener.ready;
  await guest.viewer({ phase: "connect", address: "10.0.0.1" });
  await guest.memoryFailure({ action: "fatal", actionRequired: true });
  await guest.resizeMemoryDevice("virtiomem0", "1 GiB");
  await guest.changeMac("52:54:00:11:22:33", "52:54:00:aa:bb:cc");
  await assert.rejects(guest.changeMac("52:54:00:11:22:33", "none"), RangeError);
  guest.refuseUnplug(true);
  const nic = "<interface type='user'><mac address='52:54:00:11:22:33'/></interface>";
  await assert.rejects(domain.detachDevice(nic), { code: "OPERATION_FAILED" });
  assert.match(await domain.xml(), /52:54:00:11:22:33/);
  guest.refuseUnplug(false);
  await domain.detachDevice(nic);
  assert.deepEqual(heard, [
    {
      type: "domain.graphics",
      phase: "connect",
      local: { family: "ipv4", address: "127.0.0.1", service: "5900" },
      remote: { family: "ipv4", address: "10.0.0.1", service: "40000" },
      authScheme: "none",
      subject: [],
      domain: "vm",
    },
    {
      type: "domain.memory-failure",
      recipient: "guest",
      action: "fatal",
      flags: { actionRequired: true, recursive: false },
      domain: "vm",
    },
    { type: "domain.memory-device-size-change", alias: "virtiomem0", size: 1024 ** 3, domain: "vm" },
    {
      type: "domain.nic-mac-change",
      alias: "testnet0",
      oldMac: "52:54:00:11:22:33",
      newMac: "52:54:00:aa:bb:cc",
      domain: "vm",
    },
    { type: "domain.device-removal-failed", devAlias: "net0", domain: "vm" },
  ]);
});

Deno.test("A guest writes to its disk, and a threshold that it passes is told of once", async () => {
  await using host = testHost({ domains: [domainXml("vm", { devices: DEVICES })] });
  await using connection = await connect(host.uri);
  const pool = await connection.storagePools.get("default-pool");
  await pool.volumes.create("<volume><name>d</name><capacity unit='MiB'>1</capacity></volume>");
  const domain = await connection.domains.get("vm");
  const heard: string[] = [];
  const listener = connection.events.on("domain.block-threshold", ({ dev, path, threshold, excess }) => {
    heard.push(`${dev} ${path} ${threshold} ${excess}`);
  });
  await listener.ready;
  await domain.setBlockThreshold("vda", 8192);
  assert.equal((await domain.stats(["block"])).block?.[0]?.threshold, 8192);
  const guest = host.guest("vm");
  await guest.write("vda", 4096, "hello");
  await guest.write("vda", 8190, "over it");
  await guest.write("vda", 20_000, "again");
  assert.deepEqual(heard, ["vda /default-pool/d 8192 5"]);
  assert.equal(new TextDecoder().decode(await domain.blockPeek("vda", 4096, 5)), "hello");
  await assert.rejects(guest.write("vdz", 0, "x"), RangeError);
});

Deno.test("A block job fails when the test says so, and a backup with it", async () => {
  await using host = testHost({ domains: [domainXml("vm", { devices: DEVICES })], clock: "manual" });
  await using connection = await connect(host.uri);
  const domain = await connection.domains.get("vm");
  const guest = host.guest("vm");
  await assert.rejects(guest.failBlockJob("vda"), RangeError);
  const copy = domain.blockCopy("vda", { dest: "/copy" }, { transientJob: true });
  await copy.begun;
  await Promise.all([assert.rejects(copy.done, { code: "OPERATION_FAILED" }), guest.failBlockJob("vda")]);
  assert.doesNotMatch(await domain.xml(), /<mirror/);
  const backup = domain.backupBegin();
  await backup.begun;
  await Promise.all([assert.rejects(backup.done, { code: "OPERATION_FAILED" }), guest.failBlockJob("vda")]);
  assert.equal((await domain.jobStats({ completed: true })).type, "failed");
});
