import assert from "node:assert/strict";
import { uploadFile, Vim25Client } from "../../../../drivers/esx/vim25/mod.ts";
import type { Connection } from "../../../../mod.ts";
import { canonical } from "../../../core/config/_judge.ts";
import { LONE_HOST, openEsx } from "../_open.ts";
import { peerTest } from "../../../hosts/peers.ts";
import { Vcsim } from "../../../hosts/vcsim.ts";
import { VcsimForLibvirt } from "../../../hosts/vcsim_for_libvirt.ts";

/** One simulated host, and libvirt's ESX driver and ours on it. */
async function sideBySide(
  mode: "esx" | "vpx",
  compare: (ours: Connection, virsh: (...args: string[]) => Promise<string>, host: Vcsim) => Promise<void>,
): Promise<void> {
  await using host = await Vcsim.start({ mode, vms: 3 });
  await using libvirt = await VcsimForLibvirt.start(host);
  await using ours = await openEsx(host, mode === "esx" ? "/" : LONE_HOST);
  const path = mode === "esx" ? "" : LONE_HOST.slice(1);
  await compare(ours, async (...args) => {
    const { code, stdout, stderr } = await libvirt.virsh(path, ...args);
    assert.equal(code, 0, `virsh ${args.join(" ")}: ${stderr}`);
    return stdout;
  }, host);
}

/** `Name: value` lines. */
function fields(text: string): Record<string, string> {
  return Object.fromEntries(
    text.split("\n").map((line) => /^([^:]+):\s*(.*)$/.exec(line)).filter((found) => found !== null)
      .map(([, name, value]) => [name!.trim(), value!.trim()]),
  );
}

function words(text: string): string[] {
  return text.split("\n").map((line) => line.trim()).filter(Boolean).sort();
}

for (const mode of ["esx", "vpx"] as const) {
  peerTest(`libvirt's ESX driver and ours see the same domains, on ${mode}`, ["vcsim", "virsh"], async () => {
    await sideBySide(mode, async (ours, virsh) => {
      const [first, second] = await ours.domains.list();
      await first!.suspend();
      await second!.destroy();
      const names = (await ours.domains.list()).map(({ name }) => name);
      assert.deepEqual(names.sort(), words(await virsh("list", "--all", "--name")));
      const active = (await ours.domains.list({ active: true })).map(({ name }) => name);
      assert.deepEqual(active.sort(), words(await virsh("list", "--name")));
      for (const domain of await ours.domains.list()) {
        const theirs = fields(await virsh("dominfo", domain.name));
        const info = await domain.info();
        const states: Readonly<Record<string, string>> = { shutoff: "shut off" };
        assert.deepEqual({
          Id: `${await domain.id() ?? "-"}`,
          Name: domain.name,
          UUID: domain.uuid,
          "OS Type": await domain.osType(),
          State: states[info.state] ?? info.state,
          "CPU(s)": `${info.vcpus}`,
          "Max memory": `${info.maxMemory / 1024} KiB`,
          "Used memory": `${info.memory / 1024} KiB`,
          Persistent: "yes",
          "Managed save": "no",
        }, theirs);
        assert.match(await virsh("domstate", domain.name, "--reason"), /\(unknown\)/);
        assert.equal((await domain.state()).reason, "unknown");
      }
    });
  });

  peerTest(
    `libvirt's ESX driver and ours tell the same of a host, on ${mode}`,
    ["vcsim", "virsh"],
    async () => {
      await sideBySide(mode, async (ours, virsh) => {
        assert.equal(await ours.hostname(), (await virsh("hostname")).trim());
        const { major, minor, micro } = await ours.version();
        assert.match(
          await virsh("version"),
          new RegExp(`Running hypervisor: ESX ${major}\\.${minor}\\.${micro}`),
        );
        const info = await ours.nodeInfo();
        assert.deepEqual({
          "CPU model": info.model,
          "CPU(s)": `${info.cpus}`,
          "CPU frequency": `${info.mhz} MHz`,
          "CPU socket(s)": `${info.sockets}`,
          "Core(s) per socket": `${info.cores}`,
          "Thread(s) per core": `${info.threads}`,
          "NUMA cell(s)": `${info.nodes}`,
          "Memory size": `${info.memory / 1024} KiB`,
        }, fields(await virsh("nodeinfo")));
        assert.match(
          await virsh("freecell"),
          new RegExp(`${Math.trunc((await ours.freeMemory()) / 1024)} KiB`),
        );
        assert.deepEqual(canonical(await ours.capabilitiesXml()), canonical(await virsh("capabilities")));
      });
    },
  );

  peerTest(
    `libvirt's ESX driver and ours read a .vmx as the same document, on ${mode}`,
    ["vcsim", "virsh"],
    async () => {
      await sideBySide(mode, async (ours, virsh, host) => {
        const [domain] = await ours.domains.list();
        await putVmx(host, domain!, ours);
        for (const flags of [{}, { secure: true }, { inactive: true }]) {
          const args = Object.keys(flags).map((flag) =>
            ({ secure: "--security-info", inactive: "--inactive" })[flag]!
          );
          const theirs = await virsh("dumpxml", domain!.name, ...args);
          assert.deepEqual(
            inAnyOrder(canonical(await domain!.xml(flags))),
            inAnyOrder(canonical(theirs)),
            args.join(),
          );
        }
      });
    },
  );
}

peerTest("libvirt's ESX driver and ours make and see the same snapshots", ["vcsim", "virsh"], async () => {
  await sideBySide("esx", async (ours, virsh) => {
    const [domain] = await ours.domains.list();
    await virsh("snapshot-create-as", domain!.name, "one", "the first");
    await domain!.snapshots.create("<domainsnapshot><name>two</name></domainsnapshot>");
    assert.deepEqual(
      [...await domain!.snapshots.names()].sort(),
      words(await virsh("snapshot-list", domain!.name, "--name")),
    );
    assert.equal(
      (await domain!.snapshots.current()).name,
      (await virsh("snapshot-current", domain!.name, "--name")).trim(),
    );
    for (const name of ["one", "two"]) {
      const snapshot = await domain!.snapshots.get(name);
      const theirs = inAnyOrder(canonical(await virsh("snapshot-dumpxml", domain!.name, name)));
      assert.deepEqual(inAnyOrder(canonical(await snapshot.xml())), theirs, name);
    }
  });
});

const VMX = `.encoding = "UTF-8"
config.version = "8"
virtualHW.version = "13"
displayName = "NAME"
annotation = "a |22web|22 server"
guestOS = "debian10-64"
uuid.bios = "UUID"
memsize = "2048"
sched.mem.max = "1024"
numvcpus = "4"
cpuid.coresPerSocket = "2"
sched.cpu.shares = "high"
firmware = "efi"
scsi0.present = "TRUE"
scsi0.virtualDev = "pvscsi"
scsi0:0.present = "TRUE"
scsi0:0.deviceType = "scsi-hardDisk"
scsi0:0.fileName = "disk.vmdk"
sata0.present = "TRUE"
sata0:0.present = "TRUE"
sata0:0.deviceType = "cdrom-raw"
sata0:0.clientDevice = "TRUE"
ide1:0.present = "TRUE"
ide1:0.deviceType = "atapi-cdrom"
ide1:0.fileName = "/dev/cdrom"
ethernet0.present = "TRUE"
ethernet0.virtualDev = "vmxnet3"
ethernet0.networkName = "VM Network"
ethernet0.addressType = "vpx"
ethernet0.generatedAddress = "00:50:56:9a:9c:7a"
serial0.present = "TRUE"
serial0.fileType = "network"
serial0.fileName = "telnet://0.0.0.0:7000"
serial0.network.endPoint = "server"
RemoteDisplay.vnc.enabled = "TRUE"
RemoteDisplay.vnc.port = "5901"
RemoteDisplay.vnc.password = "hush"
`;

/** The simulator writes no .vmx of its own. */
async function putVmx(
  { url, username, password }: Vcsim,
  { name, uuid }: { readonly name: string; readonly uuid: string },
  ours: Connection,
): Promise<void> {
  await using client = await Vim25Client.open({ url, username, password, keepalive: false });
  const all = await client.list("VirtualMachine", ["config.uuid", "config.files.vmPathName"]);
  const found = all.find(({ values }) => values["config.uuid"] === uuid)!.values["config.files.vmPathName"]!;
  const [, datastore, path] = /^\[([^\]]+)\] (.*)$/.exec(found) as unknown as [string, string, string];
  const datacenterPath = ours.uri.startsWith("vpx") ? "DC0" : "ha-datacenter";
  const { writable } = await uploadFile(client, { datacenterPath, datastore, path });
  const writer = writable.getWriter();
  const pairs = uuid.replaceAll("-", "").match(/../g)!;
  await writer.write(new TextEncoder().encode(VMX.replace("NAME", name).replace("UUID", pairs.join(" "))));
  await writer.close();
}

/** Elements of different names stand in any order in libvirt's documents; those of one name keep theirs. */
function inAnyOrder(node: unknown): unknown {
  const { children, ...rest } = node as { children: { name: unknown }[] };
  const key = ({ name }: { name: unknown }) => JSON.stringify(name);
  return {
    ...rest,
    children: children.map((child, at) => ({ child, at }))
      .sort((one, other) => key(one.child).localeCompare(key(other.child)) || one.at - other.at)
      .map(({ child }) => inAnyOrder(child)),
  };
}
