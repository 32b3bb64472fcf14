import type { GuestKind } from "./guest_kind.ts";

/** Who a demo guest is; all of it made of letters that XML takes as they are. */
export interface GuestName {
  readonly name: string;
  readonly uuid: string;
}

/** MiB: enough for firmware that finds no disk, and for a container that sleeps. */
const MEMORY_MIB = 64;

/** The smallest domain document that a host starts: no disk, no network, no screen, nothing of the host's. */
export function guestDocument({ name, uuid }: GuestName, { type, osType, arch }: GuestKind): string {
  return `<domain type="${type}">
  <name>${name}</name>
  <uuid>${uuid}</uuid>
  <description>Made by denovirt's demo, which removes it</description>
  <memory unit="MiB">${MEMORY_MIB}</memory>
  <vcpu>1</vcpu>
  ${type === "lxc" ? CONTAINER : machine(type, osType, arch)}
</domain>
`;
}

// Without a root file system of its own it sees the host's, of which sleep(1) needs but itself.
const CONTAINER = `<os>
    <type>exe</type>
    <init>/bin/sleep</init>
    <initarg>600</initarg>
  </os>
  <features><privnet/></features>
  <devices><console type="pty"/></devices>`;

function machine(type: string, osType: string, arch: string): string {
  const os = `<os><type arch="${arch}">${osType}</type></os>`;
  if (type !== "qemu" && type !== "kvm") return os;
  return `${os}
  <features><acpi/></features>
  <devices>
    <controller type="usb" model="none"/>
    <memballoon model="none"/>
  </devices>`;
}
