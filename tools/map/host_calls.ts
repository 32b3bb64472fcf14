/** Which methods have to be called on a real host, and which of them the hosts of the tests can't answer. */
import type { Home } from "./read_homes.ts";

/** Methods that no host of the tests can answer, and why. Their arguments and answers are tested on a fake host. */
export const hostsCannot: Readonly<Record<string, string>> = {
  "Domain.autostartOnce()": "newer than Debian's libvirt 9.0",
  "Domain.setAutostartOnce()": "newer than Debian's libvirt 9.0",
  "Domain.announceInterface()": "newer than Debian's libvirt 9.0",
  "Domain.reloadGraphics()": "newer than Debian's libvirt 9.0",
  "AdminConnection.shutdownDaemon()": "newer than Debian's libvirt 9.0",
  "Domain.setThrottleGroup()": "newer than Debian's libvirt 9.0",
  "Domain.removeThrottleGroup()": "newer than Debian's libvirt 9.0",
  "Network.metadata()": "newer than Debian's libvirt 9.0",
  "Network.setMetadata()": "newer than Debian's libvirt 9.0",
  "Domains.attachQemu()": "libvirt took it out of its qemu driver with release 5.5",
  "Domain.launchSecurityInfo()": "needs AMD SEV, which is no part of emulated hardware",
  "Domain.setLaunchSecurityState()": "needs AMD SEV, which is no part of emulated hardware",
  "Connection.sevInfo()": "needs AMD SEV, which is no part of emulated hardware",
  "Connection.suspendHost()": "would put the machine to sleep that the tests run on",
  "NodeDevice.detach()": "would take a PCI device from the machine that the tests run on",
  "NodeDevice.reAttach()": "would take a PCI device from the machine that the tests run on",
  "NodeDevice.reset()": "would take a PCI device from the machine that the tests run on",
  "NodeDevice.start()": "needs a card with mediated devices",
  "NodeDevice.update()": "newer than Debian's libvirt 9.0",
  "NodeDevices.getByScsiHostWwn()": "needs a Fibre Channel card",
};

/** Methods that ask a host without a call of a driver table, and what proves them. */
export const provenOtherwise: Readonly<Record<string, string>> = {
  "EventDispatcher.on()": "tests/integration: the events equal those that virsh prints",
  "ConnectOptions.keepalive":
    "tests/drivers/libvirt/rpc/real_libvirtd_test.ts: a stopped daemon is found out",
  "connect()": "tests/integration: every test",
  "Domain.migrate()": "tests/integration/migration_test.ts: two hosts, led step by step",
  "Connection.close()": "tests/integration: every test",
  "Connection.uri": "tests/core: what the program opened, whatever the host calls it",
  "Connection.closed": "tests/drivers/libvirt/rpc/real_libvirtd_test.ts: a killed daemon",
  "connectAdmin()": "tests/drivers/libvirt/admin: every test",
};

/** Names as they are compared: a procedure's word does not tell its capitals. */
const bare = (name: string): string => name.replace(/^vir/, "").toLowerCase();

/** The calls any one of which proves a method; empty where it answers by itself. */
export function callsOf(home: Home, tableMethods: ReadonlySet<string>): string[] {
  return home.functions.map(bare).filter((name) => tableMethods.has(name));
}

/** The names of all methods of the driver tables and of the admin program, as `callsOf` compares them. */
export async function readTableMethods(top: URL): Promise<Set<string>> {
  const [tables, admin] = await Promise.all([
    Deno.readTextFile(new URL("core/contract/generated/tables.gen.ts", top)),
    Deno.readTextFile(new URL("drivers/libvirt/admin/generated/protocol.gen.ts", top)),
  ]);
  const names = [...tables.matchAll(/^ {2}(\w+)\?\(/gm)].map(([, name]) => bare(name!));
  const procedures = [...admin.matchAll(/^ {2}(\w+): \{ program:/gm)].map(([, name]) => `adm${bare(name!)}`);
  return new Set([...names, ...procedures]);
}

/** Methods that no recorded call proves, each with what was recorded of it, if anything. */
export function unproven(
  homes: readonly Home[],
  tableMethods: ReadonlySet<string>,
  ends: ReadonlyMap<string, string>,
): string[] {
  const recorded = new Map([...ends].map(([name, end]) => [bare(name), end]));
  return homes.filter(({ name }) => !(name in hostsCannot) && !(name in provenOtherwise)).flatMap((home) => {
    const calls = callsOf(home, tableMethods);
    if (calls.length === 0 || calls.some((call) => recorded.get(call) === "ok")) return [];
    const found = calls.flatMap((call) =>
      recorded.has(call) ? [`${call} ended in ${recorded.get(call)}`] : []
    );
    return [`${home.name} (${home.functions.join(", ")}): ${found.join(", ") || "never called"}`];
  });
}
