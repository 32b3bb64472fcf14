import assert from "node:assert/strict";
import type { PrivateLibvirtd, PrivateLibvirtdOptions } from "../../../hosts/private_libvirtd.ts";
import { VirshEvents } from "../../../hosts/virsh_events.ts";

/** What virsh is made to say to a daemon. */
export interface Conversation {
  /** The golden file's name. */
  readonly name: string;
  readonly title: string;
  /** The commands, for the comment. */
  readonly says: readonly string[];
  readonly options: PrivateLibvirtdOptions;
  /** Holds the conversation with the daemon through the socket `path`. */
  talk(daemon: PrivateLibvirtd, path: string): Promise<void>;
}

/** Runs virsh's commands on one connection; gives what it printed, errors of single commands included. */
export async function virsh(
  uri: string,
  commands: readonly string[],
  options: readonly string[] = [],
): Promise<string> {
  const { stdout, stderr } = await new Deno.Command("virsh", {
    args: [...options, "-q", "-c", uri, commands.join("; ")],
    env: { LC_ALL: "C" },
    stdin: "null",
  }).output();
  const text = new TextDecoder();
  return text.decode(stdout) + text.decode(stderr);
}

const DOMAIN = `<domain type='test'><name>golden</name><uuid>77a6fc12-07b5-9415-8abb-a8036c3e2a40</uuid>
<memory unit='KiB'>8388</memory><vcpu>2</vcpu><os><type>hvm</type></os></domain>`;

const DOMAIN_COMMANDS = [
  ["list --all", "dominfo test", "domid test", "domuuid test", "domname 1", "domstate --reason test"],
  ["dumpxml test", "vcpuinfo test", "vcpucount test", "vcpupin test", "emulatorpin test", "schedinfo test"],
  [
    "setvcpus test 1",
    "setmem test 1048576",
    "setmaxmem golden 16384 --config",
    "memtune test",
    "blkiotune test",
  ],
  [
    "domstats",
    "domblklist test",
    "domiflist test",
    "domblkstat test vda",
    "dommemstat test",
    "domjobinfo test",
  ],
  ["start golden", "suspend golden", "resume golden", "suspend golden", "start golden", "dominfo nobody"],
  ["snapshot-create-as golden one first", "snapshot-list golden --tree", "snapshot-dumpxml golden one"],
  ["desc golden", "metadata golden urn:x --key x --set '<y/>'", "domtime golden", "domcontrol golden"],
  ["domhostname golden", "domfsinfo golden", "guestinfo golden", "qemu-monitor-command golden {}"],
  [
    "reboot golden",
    "destroy golden",
    "domrename golden renamed",
    "autostart renamed",
    "snapshot-delete renamed one",
    "undefine renamed",
  ],
].flat();

const OBJECT_COMMANDS = [
  ["version --daemon", "uri", "nodeinfo", "capabilities", "freecell --all", "nodememstats", "nodecpustats"],
  [
    "nodecpumap",
    "maxvcpus",
    "cpu-models x86_64",
    "sysinfo",
    "domcapabilities",
    "net-list --all",
    "net-info default",
  ],
  [
    "net-dumpxml default",
    "net-dhcp-leases default",
    "net-destroy default",
    "net-start default",
    "net-port-list default",
  ],
  [
    "pool-list --all --details",
    "pool-info default-pool",
    "pool-dumpxml default-pool",
    "vol-list default-pool",
  ],
  ["vol-create-as default-pool golden 1M", "vol-dumpxml --pool default-pool golden", "vol-list default-pool"],
  ["vol-info --pool default-pool golden", "vol-delete --pool default-pool golden", "iface-list --all"],
  ["iface-dumpxml eth1", "nodedev-list", "secret-list", "nwfilter-list", "nwfilter-binding-list"],
].flat();

/** What is said with libvirt's test driver and with the storage of its qemu driver. */
export const conversations: readonly Conversation[] = [
  {
    name: "domains",
    title: "the life of domains on test:///default",
    says: ["define", ...DOMAIN_COMMANDS],
    options: {},
    async talk(daemon, path) {
      const file = `${daemon.dir}/golden.xml`;
      await Deno.writeTextFile(file, DOMAIN);
      const said = await virsh(`test+unix:///default?socket=${path}`, [`define ${file}`, ...DOMAIN_COMMANDS]);
      assert.match(said, /golden +shut off/);
      assert.match(said, /failed to get domain 'nobody'/);
    },
  },
  {
    name: "objects",
    title: "the host, networks, pools and interfaces of test:///default, read-only at last",
    says: OBJECT_COMMANDS,
    options: {},
    async talk(_daemon, path) {
      const uri = `test+unix:///default?socket=${path}`;
      assert.match(await virsh(uri, OBJECT_COMMANDS), /default-pool\/golden/);
      assert.match(await virsh(uri, ["list", "destroy test"], ["--readonly"]), /read only access/);
    },
  },
  {
    name: "events",
    title: "events of test:///default, with keepalive pings from both sides",
    says: [
      "event --all --loop --timestamp",
      "suspend, resume, destroy, start, undefine beside it, with -k 1",
      "event --event reboot --timeout 3, with -k 1",
    ],
    options: { keepaliveInterval: 1, keepaliveCount: 20 },
    async talk(_daemon, path) {
      const uri = `test+unix:///default?socket=${path}`;
      await using events = await VirshEvents.start(uri);
      await virsh(uri, ["suspend test", "resume test", "destroy test", "start test", "undefine test"], [
        "-k",
        "1",
      ]);
      await events.waitFor((line) => line.includes("Undefined"));
      // Idle for as long as it takes both sides to ask.
      await using idle = new Deno.Command("virsh", {
        args: ["-k", "1", "-c", uri, "event", "--event", "reboot", "--timeout", "3"],
        stdin: "null",
        stdout: "null",
        stderr: "null",
      }).spawn();
      await idle.status;
    },
  },
  {
    name: "streams",
    title: "storage volumes of qemu:///system up and down, and a secret",
    says: [
      "pool-create-as",
      "vol-create-as",
      "vol-upload",
      "vol-download",
      "secret-define",
      "secret-set-value",
    ],
    options: {},
    async talk(daemon, path) {
      const pool = `${daemon.dir}/pool`;
      await Deno.mkdir(pool);
      const data = `${daemon.dir}/data`;
      await Deno.writeFile(data, Uint8Array.from({ length: 5000 }, (_, at) => at * 7));
      const secret = `${daemon.dir}/secret.xml`;
      await Deno.writeTextFile(
        secret,
        "<secret ephemeral='yes' private='no'><uuid>55806c7d-8e93-456f-829b-607d8c198367</uuid></secret>",
      );
      const said = await virsh(`qemu+unix:///system?socket=${path}`, [
        `pool-create-as p dir --target ${pool}`,
        "vol-create-as p v 8192",
        `vol-upload --pool p v ${data} --length 5000`,
        `vol-download --pool p v ${daemon.dir}/back --length 5000`,
        `secret-define ${secret}`,
        "secret-set-value 55806c7d-8e93-456f-829b-607d8c198367 --base64 c2VjcmV0",
        "secret-get-value 55806c7d-8e93-456f-829b-607d8c198367",
      ]);
      assert.match(said, /c2VjcmV0/);
      assert.deepEqual(await Deno.readFile(`${daemon.dir}/back`), await Deno.readFile(data));
    },
  },
];
