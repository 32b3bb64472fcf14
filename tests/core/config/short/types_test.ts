import assert from "node:assert/strict";
import { network, pool, vm, volume } from "../../../../core/config/mod.ts";

// None of it is called: the compiler is the judge, and an unused directive is an error too.
const wrong: readonly (() => unknown)[] = [
  // @ts-expect-error no memory
  () => vm({ name: "a", vcpus: 1 }),
  // @ts-expect-error no name
  () => vm({ memory: 1024, vcpus: 1 }),
  // @ts-expect-error no such option
  () => vm({ name: "a", memory: 1024, vcpus: 1, cpus: 2 }),
  // @ts-expect-error vCPUs are a number
  () => vm({ name: "a", memory: 1024, vcpus: "2" }),
  // @ts-expect-error no such firmware
  () => vm({ name: "a", memory: 1024, vcpus: 1, firmware: "uefi" }),
  // @ts-expect-error no such bus
  () => vm({ name: "a", memory: 1024, vcpus: 1, disks: [{ file: "/a", bus: "nvme" }] }),
  // @ts-expect-error no such format
  () => vm({ name: "a", memory: 1024, vcpus: 1, disks: [{ file: "/a", format: "qcow3" }] }),
  // @ts-expect-error no such mode
  () => vm({ name: "a", memory: 1024, vcpus: 1, networks: [{ direct: "eth0", mode: "tap" }] }),
  // @ts-expect-error a host device has one sort of address
  () => vm({ name: "a", memory: 1024, vcpus: 1, hostDevices: [{ scsi: "a" }] }),
  // @ts-expect-error no such order
  () => vm({ name: "a", memory: 1024, vcpus: 1, boot: ["hd"] }),
  // @ts-expect-error no config
  () => vm({ name: "a", memory: 1024, vcpus: 1, ignition: {} }),
  // @ts-expect-error no such mode
  () => network({ name: "a", mode: "routed" }),
  // @ts-expect-error a host has an address
  () => network({ name: "a", addresses: [{ address: "10.0.0.1/8", dhcp: { hosts: [{ mac: "b" }] } }] }),
  // @ts-expect-error no such type
  () => pool({ name: "a", type: "nfs" }),
  // @ts-expect-error no name
  () => volume({ capacity: "1 GiB" }),
];

Deno.test("Wrong options of vm(), network(), pool() and volume() do not compile", () => {
  assert.equal(wrong.length, 15);
});
