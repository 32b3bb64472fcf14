import { cacheDir } from "./cache_dir.ts";
import { nodeProgram } from "./node_program.ts";

export type PeerName =
  | "libvirtd"
  | "qemu"
  | "networks"
  | "qemu-img"
  | "tiny-guest"
  | "guest-agent"
  | "guest-facts"
  | "mdevctl"
  | "scrub"
  | "lvm"
  | "lxc"
  | "virsh"
  | "virt-install"
  | "python3-libvirt"
  | "node"
  | "go"
  | "vcsim"
  | "pyvmomi"
  | "certtool"
  | "isoinfo"
  | "pyyaml"
  | "ovmf"
  | "swtpm"
  | "sshd"
  | "posix-tools"
  | "sasl"
  | "glib"
  | "python3"
  | "shells"
  | "script"
  | "schemas"
  | "api"
  | "libvirt-library"
  | "gcc"
  | "protocol-files";

export interface Peer {
  readonly available: boolean;
  /** What is missing; empty if nothing is. */
  readonly reason: string;
}

const LIBRARIES = `/usr/lib/${Deno.build.arch}-linux-gnu`;

/** What each peer needs: paths, and what no path can tell. */
const NEEDS: Readonly<Record<PeerName, readonly (string | (() => string))[]>> = {
  libvirtd: [
    "/usr/sbin/libvirtd",
    "/usr/bin/virsh", // PrivateLibvirtd.virsh(), by which tests prepare and look
    "/usr/bin/unshare",
    "/usr/bin/nsenter",
    "/bin/mount",
    "/usr/bin/awk",
    namespaces,
  ],
  qemu: ["/usr/bin/qemu-system-x86_64", `${LIBRARIES}/libvirt/connection-driver/libvirt_driver_qemu.so`],
  "qemu-img": ["/usr/bin/qemu-img", "/usr/bin/qemu-io"],
  "guest-agent": ["/usr/sbin/qemu-ga", "/usr/sbin/mkfs.ext4", "/usr/bin/ldd"],
  networks: [
    "/usr/sbin/dnsmasq",
    "/usr/bin/ip",
    "/usr/sbin/iptables",
    "/usr/sbin/ebtables",
    `${LIBRARIES}/libvirt/connection-driver/libvirt_driver_network.so`,
    `${LIBRARIES}/libvirt/connection-driver/libvirt_driver_nwfilter.so`,
    `${LIBRARIES}/libvirt/connection-driver/libvirt_driver_interface.so`,
    () => namespaces("--net"),
  ],
  mdevctl: ["/usr/bin/mdevctl"],
  scrub: ["/usr/bin/scrub"],
  // A package of its own in newer Debians.
  lvm: ["/sbin/pvs", `${LIBRARIES}/libvirt/storage-backend/libvirt_storage_backend_logical.so`],
  "tiny-guest": [() => absent(`${cacheDir()}/kernel/boot`), "/bin/busybox", "/usr/bin/cpio"],
  "guest-facts": [() => withoutModule("fs/isofs/isofs"), () => withoutModule("fs/fuse/virtiofs")],
  lxc: [
    "/usr/lib/libvirt/libvirt_lxc",
    `${LIBRARIES}/libvirt/connection-driver/libvirt_driver_lxc.so`,
    "/bin/busybox",
  ],
  virsh: ["/usr/bin/virsh", "/usr/bin/stdbuf"],
  "virt-install": ["/usr/bin/virt-install"],
  // Not the first python3 of PATH, which may be one that knows nothing of Debian's packages.
  "python3-libvirt": ["/usr/bin/python3", "/usr/lib/python3/dist-packages/libvirt.py"],
  node: [() => absent(nodeProgram())],
  go: ["/usr/bin/go", "/usr/share/gocode/src/github.com/digitalocean/go-libvirt"],
  vcsim: ["/usr/bin/go", "/usr/share/gocode/src/github.com/vmware/govmomi/simulator"],
  pyvmomi: ["/usr/lib/python3/dist-packages/pyVmomi/ServerObjects.py"],
  glib: ["/usr/bin/python3", `${LIBRARIES}/libglib-2.0.so.0`],
  sasl: ["/usr/sbin/saslpasswd2", `${LIBRARIES}/sasl2/libscram.so`],
  pyyaml: ["/usr/bin/python3", "/usr/lib/python3/dist-packages/yaml/__init__.py"],
  isoinfo: ["/usr/bin/isoinfo", "/usr/sbin/blkid"],
  ovmf: ["/usr/share/qemu/firmware/60-edk2-x86_64.json", "/usr/share/OVMF/OVMF_CODE_4M.fd"],
  swtpm: ["/usr/bin/swtpm", "/usr/bin/swtpm_setup"],
  certtool: ["/usr/bin/certtool", "/usr/bin/openssl"],
  sshd: [
    "/usr/sbin/sshd",
    "/usr/bin/ssh",
    "/usr/bin/ssh-keygen",
    "/usr/bin/nc",
    "/usr/bin/virt-ssh-helper",
    namespaces,
  ],
  python3: ["/usr/bin/python3"],
  // What a far host's shell runs of our remote command.
  shells: ["/bin/sh", "/bin/bash", "/bin/grep"],
  // What stores and programs on a far host are made of, and what their tests run there.
  "posix-tools": [
    ...[
      "sh",
      "cat",
      "false",
      "head",
      "mkdir",
      "mv",
      "printf",
      "rm",
      "sleep",
      "sync",
      "tr",
      "true",
      "wc",
      "yes",
    ],
    ...["flock", "setsid"],
  ].map((name) => `/usr/bin/${name}`),
  // Gives a program a terminal.
  script: ["/usr/bin/script"],
  schemas: ["/usr/share/libvirt/schemas/domain.rng", "/usr/share/libvirt/cpu_map/index.xml"],
  api: ["/usr/share/libvirt/api/libvirt-api.xml"],
  "libvirt-library": ["libvirt", "libvirt-qemu", "libvirt-lxc", "libvirt-admin"].map((name) =>
    `${LIBRARIES}/${name}.so.0`
  ),
  gcc: ["/usr/bin/gcc", "/usr/include/stdio.h", "/usr/include/libvirt/libvirt-admin.h"],
  "protocol-files": [() => absent(`${cacheDir()}/protocol-9.0.0/src/remote/remote_protocol.x`)],
};

/** All peers that tests ask for. */
export const peerNames = Object.keys(NEEDS) as readonly PeerName[];

const known = new Map<PeerName, Peer>();

/** Is a real peer here to test against? `tests/hosts/provision.sh` brings them all. */
export function peer(name: PeerName): Peer {
  let found = known.get(name);
  if (found === undefined) {
    const reason = NEEDS[name].map((need) => typeof need === "string" ? absent(need) : need()).filter(Boolean)
      .join(", ");
    found = { available: reason === "", reason };
    known.set(name, found);
  }
  return found;
}

const warned = new Set<string>();

/** The peers of the peerTest() that runs. */
let declared: readonly PeerName[] | undefined;

/**
 * Registers a test that needs real peers. Where one is missing the test is skipped and the reason printed once; with
 * DENOVIRT_REQUIRE=all in the environment it fails instead.
 */
export function peerTest(
  name: string,
  peers: readonly PeerName[],
  fn: (t: Deno.TestContext) => void | Promise<void>,
): void {
  const missing = peers.filter((each) => !peer(each).available).map((each) =>
    `${each}: ${peer(each).reason}`
  );
  if (missing.length === 0) {
    return Deno.test(name, async (t) => {
      declared = peers;
      try {
        await fn(t);
      } finally {
        declared = undefined;
      }
    });
  }
  const reason = missing.join("; ");
  if (Deno.env.get("DENOVIRT_REQUIRE") === "all") {
    return Deno.test(name, () => {
      throw new Error(`Cannot skip "${name}", wanted all peers: ${reason}`);
    });
  }
  if (!warned.has(reason)) console.warn(`Skipped: ${reason}; tests/hosts/provision.sh brings all peers`);
  warned.add(reason);
  Deno.test({ name, ignore: true, fn });
}

/**
 * Fails a peerTest() that takes a peer which it has not declared: it would fail where that is missing, and not be
 * skipped. PrivateLibvirtd, Vcsim and all else that starts a peer for a test calls it first.
 */
export function takePeer(name: PeerName): void {
  if (declared !== undefined && !declared.includes(name)) {
    throw new Error(
      `Cannot take ${name}, wanted it among the peers of this test: found ${declared.join(", ")}`,
    );
  }
}

function absent(path: string): string {
  try {
    Deno.statSync(path);
    return "";
  } catch {
    return `no ${path}`;
  }
}

/** What a guest's kernel lacks, whichever its version is. */
function withoutModule(module: string): string {
  const dir = `${cacheDir()}/kernel/lib/modules`;
  if (absent(dir) !== "") return `no ${dir}`;
  const [release] = Deno.readDirSync(dir);
  return absent(`${dir}/${release?.name}/kernel/${module}.ko`);
}

function namespaces(...more: readonly string[]): string {
  if (Deno.uid() !== 0) return "not root";
  const args = ["--cgroup", "--mount", "--pid", "--ipc", "--fork", "--mount-proc", ...more, "true"];
  try {
    const { success } = new Deno.Command("unshare", { args, stdin: "null", stdout: "null", stderr: "null" })
      .outputSync();
    return success ? "" : "may not make namespaces";
  } catch {
    return "cannot run unshare";
  }
}
