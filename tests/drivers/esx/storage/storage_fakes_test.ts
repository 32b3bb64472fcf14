import assert from "node:assert/strict";
import { connect } from "../../../../mod.ts";
import { peerTest } from "../../../hosts/peers.ts";
import { Vcsim } from "../../../hosts/vcsim.ts";
import { VcsimRelay } from "../../../hosts/vcsim_relay.ts";
import { credentials } from "../_open.ts";

async function openThrough(host: Vcsim, relay: VcsimRelay) {
  const uri = `esx://127.0.0.1:${relay.port}/?transport=http`;
  return await connect(uri, { ...credentials(host), keepalive: false });
}

/** Changes what a property of a datastore is. */
function withInfo(relay: VcsimRelay, info: string): void {
  relay.rewrite((_, answer) =>
    answer.replaceAll(
      /(<name>info<\/name><val [^>]*type=")LocalDatastoreInfo(">)(.*?)(<\/val>)/gs,
      `$1${info}$4`,
    )
  );
}

// vcsim has neither of these methods: the relay is a small fake of them.
peerTest("a disk is resized upwards and wiped by the host's tasks", ["vcsim"], async () => {
  await using host = await Vcsim.start({ mode: "esx" });
  await using relay = await VcsimRelay.start(host);
  await using connection = await openThrough(host, relay);
  const [pool] = await connection.storagePools.list();
  const [volume] = await pool!.volumes.list();
  const asked: Record<string, string> = {};
  relay.rule(({ method, xml }) => {
    if (method !== "ExtendVirtualDisk_Task" && method !== "ZeroFillVirtualDisk_Task") return;
    asked[method] = xml;
    // Any task that ends will do.
    const name = /<name>(.*?)<\/name>/.exec(xml)![1];
    return {
      send: xml.replace(
        /<soapenv:Body>.*<\/soapenv:Body>/s,
        () =>
          `<soapenv:Body><CopyVirtualDisk_Task xmlns="urn:vim25"><_this type="VirtualDiskManager">ha-vdiskmanager</_this>` +
          `<sourceName>${name}</sourceName><destName>${name}-of-${method}</destName><force>true</force>` +
          `</CopyVirtualDisk_Task></soapenv:Body>`,
      ),
    };
  });
  await volume!.resize("3 MiB", { allocate: true });
  assert.match(asked.ExtendVirtualDisk_Task!, /<newCapacityKb>3072<\/newCapacityKb><eagerZero>true</);
  await volume!.resize("1 MiB", { delta: true });
  assert.match(asked.ExtendVirtualDisk_Task!, /<newCapacityKb>1024<\/newCapacityKb><eagerZero>false</);
  await assert.rejects(volume!.resize(0, { shrink: true }), { code: "OPERATION_UNSUPPORTED" });
  await volume!.wipe();
  assert.match(asked.ZeroFillVirtualDisk_Task!, /\[LocalDS_0\] ha-host_VM\d\/disk1.vmdk/);
});

peerTest("a share and a VMFS are pools of their kinds, and no VMFS is destroyed", ["vcsim"], async (t) => {
  await using host = await Vcsim.start({ mode: "esx" });
  await t.step("netfs", async () => {
    await using relay = await VcsimRelay.start(host);
    withInfo(
      relay,
      "NasDatastoreInfo$2<name>n</name><url>u</url><freeSpace>1</freeSpace><maxFileSize>1</maxFileSize>" +
        "<nas><type>NFS</type><name>n</name><capacity>1</capacity><remoteHost>files.example.com</remoteHost>" +
        "<remotePath>/export/a&amp;b</remotePath></nas>",
    );
    await using connection = await openThrough(host, relay);
    const [pool] = await connection.storagePools.list({ netfs: true });
    const xml = await pool!.xml();
    assert.match(xml, /<pool type="netfs">/);
    assert.match(
      xml,
      /<host name="files.example.com"\/>\s*<dir path="\/export\/a&amp;b"\/>\s*<format type="nfs"\/>/,
    );
    assert.equal((await pool!.config()).type, "netfs");
  });
  await t.step("fs", async () => {
    await using relay = await VcsimRelay.start(host);
    withInfo(
      relay,
      "VmfsDatastoreInfo$2<name>n</name><url>u</url><freeSpace>1</freeSpace><maxFileSize>1</maxFileSize>" +
        "<vmfs><type>VMFS</type><name>n</name><capacity>1</capacity><blockSizeMb>1</blockSizeMb>" +
        "<maxBlocks>1</maxBlocks><majorVersion>6</majorVersion><version>6.81</version><uuid>u</uuid>" +
        "<extent><diskName>naa.600508b1</diskName><partition>3</partition></extent>" +
        "<vmfsUpgradable>false</vmfsUpgradable></vmfs>",
    );
    await using connection = await openThrough(host, relay);
    const [pool] = await connection.storagePools.list({ fs: true });
    assert.match(await pool!.xml(), /<device path="naa.600508b1"\/>\s*<format type="vmfs"\/>/);
    await assert.rejects(pool!.destroy(), { code: "OPERATION_UNSUPPORTED" });
    assert(!relay.calls.includes("RemoveDatastore"));
  });
});

peerTest(
  "an upload that the host refuses, and a download that breaks off, are errors",
  ["vcsim"],
  async () => {
    await using host = await Vcsim.start({ mode: "esx" });
    await using relay = await VcsimRelay.start(host);
    await using connection = await openThrough(host, relay);
    const [pool] = await connection.storagePools.list();
    const [volume] = await pool!.volumes.list();
    const bytes = new Uint8Array(300_000);
    relay.rule(({ method }) => method.startsWith("/folder/") ? { status: 507 } : undefined);
    const upload = (await volume!.upload()).getWriter();
    await assert.rejects(upload.write(bytes).then(() => upload.close()), { code: "HTTP_ERROR" });
    relay.rule(({ method }) => method.startsWith("/folder/") ? { status: 404 } : undefined);
    await assert.rejects(volume!.download(), { code: "NO_STORAGE_VOL" });
    relay.rule(({ method }) => method.startsWith("/folder/") ? { hangUp: "before" } : undefined);
    await assert.rejects(volume!.download(), (error: { readonly code?: string }) => error.code === "RPC");
  },
);

peerTest("a disk whose blocks are in a file of an unknown name is not overwritten", ["vcsim"], async () => {
  await using host = await Vcsim.start({ mode: "esx" });
  await using relay = await VcsimRelay.start(host);
  // VMware's search takes an ending in any case for a disk's; what its blocks are in is told by the disk alone.
  relay.rewrite((_, answer) => answer.replaceAll("disk1.vmdk", "disk1.VMDK"));
  relay.rule(({ method, xml }) =>
    method === "SearchDatastore_Task" ? { send: xml.replaceAll("disk1.VMDK", "disk1.vmdk") } : undefined
  );
  await using connection = await openThrough(host, relay);
  const [pool] = await connection.storagePools.list();
  const volume = (await pool!.volumes.list()).find(({ name }) => name.endsWith("/disk1.VMDK"));
  const refused = { code: "OPERATION_UNSUPPORTED", message: /wanted a disk that ends in "\.vmdk"/ };
  await assert.rejects(volume!.upload(), refused);
  await assert.rejects(volume!.download(), refused);
  assert(!relay.calls.some((call) => call.startsWith("/folder/")), relay.calls.join());
});

peerTest("nothing of a transfer that is given up is left", ["vcsim"], async () => {
  await using host = await Vcsim.start({ mode: "esx" });
  {
    await using connection = await connect(`esx://127.0.0.1:${host.port}/?transport=http`, credentials(host));
    const [pool] = await connection.storagePools.list();
    const [volume] = await pool!.volumes.list();
    const upload = await volume!.upload();
    const writer = upload.getWriter();
    await writer.write(new Uint8Array(100_000));
    await writer.abort(new Error("enough"));
    const filled = await volume!.upload();
    await new Blob([new Uint8Array(3_000_000)]).stream().pipeTo(filled);
    const download = (await volume!.download()).getReader();
    assert((await download.read()).value!.length > 0);
    await download.cancel();
  }
  assert.deepEqual(await host.sessions(), []);
});
