import assert from "node:assert/strict";
import type { Connection, Domain } from "../../../../mod.ts";
import { peerTest } from "../../../hosts/peers.ts";
import { Vcsim } from "../../../hosts/vcsim.ts";
import { LONE_HOST, openEsx, smallXml } from "../_open.ts";

/** On a host and in a vCenter. */
function onBoth(title: string, test: (connection: Connection, host: Vcsim) => Promise<void>): void {
  for (const mode of ["esx", "vpx"] as const) {
    peerTest(`${title}, on a simulated ${mode} host`, ["vcsim"], async () => {
      await using host = await Vcsim.start({ mode, vms: 1 });
      await using connection = await openEsx(host, mode === "esx" ? "/" : LONE_HOST);
      await test(connection, host);
    });
  }
}

async function devicesOf(domain: Domain) {
  const { devices } = await domain.config();
  return {
    disks: devices?.disk?.map(({ target, device, source }) => [
      target.dev,
      device,
      (source as { file?: string } | undefined)?.file,
    ]) ?? [],
    cards: devices?.interface?.map(({ mac, model, type }) => [type, mac?.address, model?.type]) ?? [],
    serial: devices?.serial?.map(({ type, source }) => [type, source?.[0]?.path ?? source?.[0]?.service]) ??
      [],
  };
}

const CDROM = "<disk type='file' device='cdrom'><target dev='hdc' bus='ide'/></disk>";

onBoth("Devices are attached, changed and detached", async (connection) => {
  const domain = await connection.domains.define(smallXml("web", { devices: CDROM }));
  const [card] = (await devicesOf(domain)).cards;
  assert.deepEqual(card!.slice(0, 1).concat(card!.slice(2)), ["bridge", "e1000"]);
  assert.deepEqual((await devicesOf(domain)).disks, []);

  const iso =
    "<disk type='file' device='cdrom'><source file='[LocalDS_0] a.iso'/><target dev='hda' bus='ide'/></disk>";
  await domain.attachDevice(iso);
  await domain.attachDevice(
    "<interface type='bridge'><mac address='00:50:56:11:22:33'/>" +
      "<source bridge='VM Network'/><model type='vmxnet3'/></interface>",
  );
  await domain.attachDevice(
    "<serial type='tcp'><source mode='bind' host='' service='7000'/>" +
      "<protocol type='telnet'/><target port='0'/></serial>",
  );
  const now = await devicesOf(domain);
  assert.deepEqual(now.disks, [["hda", "cdrom", "[LocalDS_0] a.iso"]]);
  assert.deepEqual(now.cards.at(-1), ["bridge", "00:50:56:11:22:33", "vmxnet3"]);
  assert.deepEqual(now.serial, [["tcp", "7000"]]);

  await domain.updateDevice(iso.replace("a.iso", "b.iso"));
  assert.deepEqual((await devicesOf(domain)).disks, [["hda", "cdrom", "[LocalDS_0] b.iso"]]);
  await assert.rejects(domain.attachDevice(iso), { code: "OPERATION_INVALID", message: /"hda" taken/ });

  await domain.detachDevice(iso);
  await domain.detachDevice(
    "<interface type='bridge'><mac address='00:50:56:11:22:33'/>" +
      "<source bridge='VM Network'/></interface>",
  );
  const left = await devicesOf(domain);
  assert.deepEqual([left.disks, left.cards.length], [[], 1]);
  await assert.rejects(domain.detachDevice(iso), { code: "DEVICE_MISSING" });
  await assert.rejects(domain.attachDevice("<watchdog model='i6300esb'/>"), { code: "CONFIG_UNSUPPORTED" });
});

onBoth("A disk comes with the controller that it is on", async (connection) => {
  const [other] = await connection.domains.list();
  const file = ((await other!.config()).devices!.disk![0]!.source as { file: string }).file;
  const disk = (dev: string, bus: string) =>
    `<disk type='file' device='disk'><source file='${file}'/><target dev='${dev}' bus='${bus}'/></disk>`;
  const domain = await connection.domains.define(smallXml("db", {
    devices: `<controller type='scsi' index='0' model='lsisas1068'/>${disk("sdb", "scsi")}`,
  }));
  await domain.attachDevice(disk("sdc", "scsi"));
  await domain.attachDevice(disk("sda", "sata"));
  const { devices } = await domain.config();
  assert.deepEqual(devices?.disk?.map(({ target }) => `${target.bus} ${target.dev}`), [
    "scsi sdb",
    "scsi sdc",
    "sata sda",
  ]);
  const controllers = devices?.controller?.map((
    each,
  ) => [each.type, "model" in each ? each.model : undefined]);
  assert.deepEqual(controllers, [["scsi", "lsisas1068"], ["sata", undefined]]);
});

onBoth("Memory, CPUs and shares are changed, and told as they are", async (connection) => {
  const domain = await connection.domains.define(smallXml("web"));
  await domain.setMaxMemory("130 MiB");
  assert.equal(await domain.maxMemory(), 132 * 2 ** 20);
  await domain.setMemory("64 MiB");
  assert.deepEqual(
    await domain.info().then(({ maxMemory, memory }) => [maxMemory, memory]),
    [132 * 2 ** 20, 64 * 2 ** 20],
  );
  await domain.setVcpus(4);
  assert.equal(await domain.vcpus(), 4);
  // The simulated host tells none.
  await assert.rejects(domain.maxVcpus(), { code: "OPERATION_UNSUPPORTED" });
  assert.deepEqual(await domain.schedulerType().then(({ type }) => type), "allocation");
  await domain.setSchedulerParameters({ shares: -3, limit: 2000n, reservation: 100n });
  assert.deepEqual(await domain.schedulerParameters(), { reservation: 100n, limit: 2000n, shares: -3 });
  await domain.setSchedulerParameters({ shares: 1234 });
  assert.equal((await domain.schedulerParameters()).shares, 1234);
  await domain.setMemoryParameters({ min_guarantee: "8 MiB" });
  assert.deepEqual(await domain.memoryParameters(), { min_guarantee: 8 * 1024 ** 2 });
  const config = await domain.config();
  assert.equal(config.cputune?.shares, 1234);
  assert.equal(config.memtune?.minGuarantee?.value, 8192);
  assert.equal(config.currentMemory?.value, 65536);
  await domain.start();
  await assert.rejects(domain.setMaxMemory("1 GiB"), { code: "OPERATION_INVALID" });
  await assert.rejects(domain.setMemoryParameters({ hard_limit: 1024 }), { code: "INVALID_ARG" });
});

onBoth("Descriptions, titles and metadata are kept", async (connection) => {
  const domain = await connection.domains.define(
    smallXml("web", { elements: "<title>A web server</title><description>old</description>" }),
  );
  assert.equal(await domain.title(), "A web server");
  await domain.setDescription('line one\n"line" | two');
  assert.equal(await domain.description(), 'line one\n"line" | two');
  const uri = "http://example.com/a?b&c";
  await domain.setMetadata(uri, "<owner id='1'>me &amp; you</owner>", { key: "own" });
  await domain.setMetadata("urn:x", "<other/>", { key: "x" });
  assert.equal(await domain.metadata(uri), '<owner id="1">me &amp; you</owner>');
  const config = await domain.config();
  assert.deepEqual([config.title, config.description], ["A web server", 'line one\n"line" | two']);
  assert.deepEqual(config.metadata?.map(({ name }) => name), ["own:owner", "x:other"]);
  await domain.setMetadata(uri, undefined);
  assert.equal(await domain.metadata(uri), undefined);
  assert.equal(await domain.metadata("urn:x"), "<other/>");
});

onBoth("A domain that is defined again is changed to what the document says", async (connection) => {
  const domain = await connection.domains.define(smallXml("web"));
  const again = smallXml("web", {
    elements: `<uuid>${domain.uuid}</uuid><title>T</title><description>new</description>` +
      "<metadata><x:y xmlns:x='urn:x'/></metadata>",
    devices:
      "<disk type='file' device='cdrom'><source file='[LocalDS_0] a.iso'/><target dev='hda' bus='ide'/></disk>",
  }).replace("<vcpu>2<", "<vcpu>3<").replace("type='e1000'", "type='vmxnet3'");
  assert.equal((await connection.domains.define(again)).uuid, domain.uuid);
  const config = await domain.config();
  assert.deepEqual([config.description, config.vcpu?.value, config.title], ["new", 3, "T"]);
  assert.deepEqual(config.metadata?.map(({ name }) => name), ["x:y"]);
  const { disks, cards } = await devicesOf(domain);
  assert.deepEqual(disks, [["hda", "cdrom", "[LocalDS_0] a.iso"]]);
  assert.deepEqual(cards.map(([, , model]) => model), ["vmxnet3"]);
  const [card] = (await devicesOf(domain)).cards;
  await connection.domains.define(
    again.replace("a.iso", "b.iso").replace("<description>new</description>", ""),
  );
  const last = await devicesOf(domain);
  // What is the same stays, and with it the address that the host has given.
  assert.deepEqual(last, { ...last, disks: [["hda", "cdrom", "[LocalDS_0] b.iso"]], cards: [card] });
  const other = smallXml("web", { elements: "<uuid>564d9bef-acd9-b4e0-c8f0-aea8b9103515</uuid>" });
  await assert.rejects(connection.domains.define(other), { code: "OPERATION_FAILED" });
});

onBoth("A name whose files are still there is defined in another folder", async (connection) => {
  for (let round = 0; round < 3; round++) {
    const domain = await connection.domains.define(smallXml("web"));
    await domain.undefine();
  }
  assert.equal(await connection.domains.find("web"), undefined);
});

peerTest("A network that is a port group of a distributed switch is found there", ["vcsim"], async () => {
  await using host = await Vcsim.start({ vms: 1 });
  await using connection = await openEsx(host, LONE_HOST);
  const xml = smallXml("web").replace("VM Network", "DC0_DVPG0");
  const domain = await connection.domains.define(xml);
  const cards = async () => (await domain.config()).devices?.interface ?? [];
  const [card] = await cards();
  assert.equal(card?.type, "vds");
  assert.match(card.source.portgroupid ?? "", /^dvportgroup-/);
  await domain.attachDevice(
    "<interface type='network'><source network='DC0_DVPG0'/><model type='vmxnet3'/></interface>",
  );
  assert.deepEqual((await cards()).map(({ type }) => type), ["vds", "vds"]);
  const address = card.mac!.address;
  await connection.domains.define(xml.replace("<memory", `<uuid>${domain.uuid}</uuid><memory`));
  assert.deepEqual((await cards()).map(({ mac }) => mac?.address), [address]);
});
