import assert from "node:assert/strict";
import { VirtError } from "../../../../../mod.ts";
import { documents, vmHost, type VmHostSource } from "../../../../../core/config/mod.ts";

const guest = (osType: string, arch: string, machines: readonly string[], types: readonly string[]) =>
  `<guest><os_type>${osType}</os_type><arch name="${arch}"><wordsize>64</wordsize>${
    machines.map((name) => `<machine>${name}</machine>`).join("")
  }${types.map((type) => `<domain type="${type}"/>`).join("")}</arch></guest>`;

/** A host that says this of itself, and keeps what it is asked. */
function source(driver: string, guests: string | undefined, asked: unknown[] = []): VmHostSource {
  const none = () =>
    Promise.reject(new VirtError("none", { code: "NO_SUPPORT", domain: "NONE", outcome: "not-sent" }));
  return {
    driver,
    uri: `${driver}:///system`,
    capabilities: () =>
      guests === undefined ? none() : Promise.resolve(
        documents.capabilities.parse(
          `<capabilities><host><cpu><arch>x86_64</arch></cpu></host>${guests}</capabilities>`,
        ),
      ),
    domainCapabilities: (options) => {
      asked.push(options);
      return none();
    },
  };
}

Deno.test("vmHost() prefers the host's architecture, then hardware, then whole machines", async () => {
  const guests = guest("hvm", "aarch64", ["virt"], ["qemu"]) + guest("hvm", "i686", ["pc"], ["kvm"]) +
    guest("hvm", "x86_64", ["pc-q35-7.2", "q35", "pc"], ["qemu", "kvm"]);
  const asked: unknown[] = [];
  const host = await vmHost(source("qemu", guests, asked), { timeoutMs: 100 });
  assert.deepEqual(host, { type: "kvm", arch: "x86_64", osType: "hvm", machine: "q35", driver: "qemu" });
  assert.deepEqual(asked, [{
    arch: "x86_64",
    virtType: "kvm",
    machine: "q35",
    signal: undefined,
    timeoutMs: 100,
  }]);
  const arm = await vmHost(source("qemu", guests), { arch: "aarch64" });
  assert.deepEqual([arm.type, arm.machine], ["qemu", "virt"]);
  assert.equal((await vmHost(source("qemu", guests), { type: "qemu", machine: "pc" })).machine, "pc");
  const xen = guest("xen", "x86_64", ["xenpv"], ["xen"]) + guest("hvm", "x86_64", ["xenfv"], ["xen"]);
  assert.equal((await vmHost(source("xen", xen))).osType, "hvm");
  assert.equal((await vmHost(source("xen", xen), { osType: "xen" })).machine, "xenpv");
  const lxc = guest("exe", "x86_64", [], ["lxc"]);
  assert.deepEqual(await vmHost(source("lxc", lxc)), {
    type: "lxc",
    arch: "x86_64",
    osType: "exe",
    driver: "lxc",
  });
});

Deno.test("vmHost() says what the host has where it lacks what is wanted", async () => {
  const guests = guest("hvm", "x86_64", [], ["qemu"]);
  await assert.rejects(vmHost(source("qemu", guests), { type: "kvm" }), {
    name: "VirtError",
    code: "CONFIG_UNSUPPORTED",
    message: 'Cannot choose guests of "qemu:///system", wanted kvm: found qemu x86_64 hvm',
  });
  await assert.rejects(vmHost(source("qemu", "")), { code: "CONFIG_UNSUPPORTED" });
});

Deno.test("vmHost() makes do with the driver's name where a host says nothing", async () => {
  assert.deepEqual(await vmHost(source("esx", undefined)), { type: "vmware", driver: "esx" });
  assert.deepEqual(await vmHost(source("bhyve", undefined), { arch: "aarch64" }), {
    type: "bhyve",
    arch: "aarch64",
    driver: "bhyve",
  });
});
