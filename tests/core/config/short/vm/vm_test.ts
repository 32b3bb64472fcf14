import assert from "node:assert/strict";
import {
  documents,
  type DomainConfig,
  vm,
  type VmHost,
  type VmOptions,
} from "../../../../../core/config/mod.ts";
import { peerTest } from "../../../../hosts/peers.ts";
import { Judge } from "../../_judge.ts";
import { POOR, SMALL } from "../_small_vm.ts";
import { HOSTS, rowOptions, VM_ROWS } from "../_vm_table.ts";

/** What is as good for a machine as for a container. */
function optionsFor(host: VmHost): VmOptions {
  if (host.type === "lxc" || host.type === "openvz") {
    const container = {
      root: "/r",
      args: ["-x"],
      env: { A: "1" },
      user: "0",
      group: "0",
      idmap: { target: 1000, count: 10 },
    };
    return { ...SMALL, networks: [{ bridge: "br0" }], container };
  }
  const disks = ["/a.raw", { block: "/dev/sdb" }];
  return {
    ...SMALL,
    disks,
    networks: ["default"],
    cloudInit: {},
    ...(host.driver === "ch" ? {} : { cdrom: "/b.iso" }),
  };
}

peerTest("vm() makes documents that libvirt's grammar takes, for hosts of all kinds", ["schemas"], () => {
  using judge = new Judge();
  for (const [title, host] of Object.entries(HOSTS)) {
    const xml = documents.domain.format(vm(optionsFor(host), host));
    assert.equal(judge.verdict(xml, "domain"), "", `${title}: ${xml}`);
    assert.deepEqual(documents.domain.check(xml), [], title);
  }
});

peerTest("vm() makes documents that libvirt's grammar takes, of all options", ["schemas"], () => {
  using judge = new Judge();
  for (const row of VM_ROWS) {
    const xml = documents.domain.format(vm(rowOptions(row, "vm"), { type: "qemu", ...row.want }));
    assert.equal(judge.verdict(xml, "domain"), "", `${row.title}: ${xml}`);
  }
});

/** What a config has of what differs between hosts. */
function choices(config: DomainConfig): unknown {
  const { disk, interface: cards, graphics, console: [terminal] = [], serial } = config.devices!;
  return [
    config.os?.type.machine,
    config.cpu?.mode,
    disk?.map(({ target }) => target.bus).join(" "),
    cards?.[0]?.model?.type,
    graphics?.[0]?.type,
    terminal && "target" in terminal ? terminal.target?.type : serial?.[0]?.type,
  ];
}

Deno.test("vm() chooses what suits the hypervisor and the architecture", () => {
  const cases: readonly (readonly [VmHost, unknown])[] = [
    [{}, ["q35", "host-passthrough", "virtio sata", "virtio", "vnc", "serial"]],
    [{ type: "qemu" }, ["q35", "maximum", "virtio sata", "virtio", "vnc", "serial"]],
    [{ machine: "pc" }, ["pc", "host-passthrough", "virtio ide", "virtio", "vnc", "serial"]],
    [{ arch: "aarch64" }, ["virt", "host-passthrough", "virtio scsi", "virtio", "vnc", "serial"]],
    [{ arch: "ppc64le" }, ["pseries", "host-passthrough", "virtio scsi", "virtio", "vnc", "serial"]],
    [{ arch: "s390x" }, ["s390-ccw-virtio", "host-passthrough", "virtio scsi", "virtio", undefined, "sclp"]],
    [{ arch: "riscv64", type: "qemu" }, ["virt", undefined, "virtio scsi", "virtio", "vnc", "serial"]],
    [{ type: "test" }, [undefined, undefined, "virtio sata", "virtio", "vnc", "serial"]],
    [{ type: "xen", osType: "linux" }, [undefined, undefined, "xen ide", undefined, undefined, "xen"]],
    [{ type: "xen" }, [undefined, undefined, "ide ide", undefined, "vnc", "serial"]],
    [{ type: "bhyve" }, [undefined, undefined, "virtio sata", "virtio", undefined, "nmdm"]],
    [{ type: "vz" }, [undefined, undefined, "sata sata", "virtio", "vnc", "serial"]],
    [{ type: "vmware" }, [undefined, undefined, "scsi ide", "vmxnet3", undefined, undefined]],
    [{ type: "hyperv" }, [undefined, undefined, "ide ide", undefined, undefined, undefined]],
    [{ type: "vbox" }, [undefined, undefined, "sata sata", undefined, "vnc", undefined]],
    [{ type: "nonesuch" }, [undefined, undefined, "virtio sata", undefined, undefined, "serial"]],
  ];
  for (const [host, wanted] of cases) {
    const config = vm({ ...SMALL, disks: ["/a.raw"], cdrom: "/b.iso", networks: ["default"] }, host);
    assert.deepEqual(choices(config), wanted, JSON.stringify(host));
  }
});

Deno.test("vm() gives a container its root, its first program, and no machine", () => {
  const config = vm({
    ...SMALL,
    container: { root: "/srv/box", init: "/bin/sh", args: ["-c", "true"], env: { LANG: "C" } },
    sharedFolders: [{ source: "/data", target: "/mnt", readonly: true }],
  }, { type: "lxc" });
  assert.deepEqual(config.os, {
    type: { arch: "x86_64", value: "exe" },
    init: "/bin/sh",
    initarg: ["-c", "true"],
    initenv: [{ name: "LANG", value: "C" }],
  });
  assert.deepEqual(config.devices, {
    filesystem: [
      { type: "mount", source: { dir: "/srv/box" }, target: { dir: "/" } },
      { type: "mount", source: { dir: "/data" }, target: { dir: "/mnt" }, readonly: true },
    ],
    console: [{ type: "pty" }],
  });
  assert.deepEqual(config.features, { privnet: true });
});

Deno.test("vm() has Xen's guests that know of it given their kernel, or look for it on their disk", () => {
  const xen = { type: "xen", osType: "linux" };
  assert.equal(vm({ ...SMALL, disks: ["/a.raw"] }, xen).bootloader, "pygrub");
  const given = vm({ ...SMALL, kernel: "/vmlinux" }, xen);
  assert.deepEqual([given.bootloader, given.os!.kernel, given.os!.boot], [undefined, "/vmlinux", undefined]);
  assert.throws(() => vm({ ...SMALL, boot: ["disk"] }, xen), /found boot, which nothing takes here$/);
});

Deno.test("vm() gives ARM UEFI, unless it boots a kernel or the host has none", () => {
  const arm = { arch: "aarch64" };
  const firmware = (options: Partial<VmOptions>, host: VmHost) =>
    vm({ ...SMALL, ...options }, host).os!.firmware;
  assert.equal(firmware({}, arm), "efi");
  assert.deepEqual(vm(SMALL, arm).features, { acpi: true });
  assert.equal(firmware({ kernel: "/vmlinuz" }, arm), undefined);
  assert.equal(firmware({}, { ...arm, domainCapabilities: { ...POOR, arch: "aarch64" } }), undefined);
  assert.equal(firmware({}, {}), undefined);
});

Deno.test("vm() shares a guest's memory with the programs that serve it", () => {
  const shared = { source: { type: "memfd" }, access: { mode: "shared" } };
  assert.deepEqual(vm({ ...SMALL, networks: [{ vhostuser: "/run/a" }] }).memoryBacking, shared);
  assert.deepEqual(
    vm({ ...SMALL, sharedFolders: [{ source: "/a", target: "a" }], hugepages: true }).memoryBacking,
    {
      hugepages: {},
      ...shared,
    },
  );
  assert.equal(vm({ ...SMALL, networks: ["default"] }).memoryBacking, undefined);
});
