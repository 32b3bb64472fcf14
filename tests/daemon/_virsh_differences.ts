/**
 * Where virsh prints something else for denovirtd with the embedded hypervisor than for libvirtd's test driver, which
 * implements the command, and why. Each must be there: the test fails of one that is not.
 */
const differences: readonly (readonly [why: string, commands: readonly string[]])[] = [
  ["libvirt's test driver fails there without saying why", ["freepages --all"]],
  ["libvirt's test driver tells of a certain laptop; the embedded hypervisor of itself", ["sysinfo"]],
  [
    "libvirt's test driver says that it has undefined a transient domain, which goes on; its other drivers refuse",
    ["undefine temp"],
  ],
  [
    "libvirt's test driver cannot tell whether a device comes back, which virsh prints as a word of its own",
    ["nodedev-info computer"],
  ],
  ["libvirt's test driver does not count flushes, nor times", ["domblkstat web vda"]],
  ["libvirt's test driver cannot change devices of a running guest", [
    "domif-getlink web 52:54:00:11:22:33",
    "domblklist web",
    "detach-interface web network --mac 52:54:00:11:22:44 --config",
    "save-image-dumpxml {file:saved}",
    "snapshot-dumpxml web one",
    "checkpoint-dumpxml web c1",
  ]],
  ["libvirt's test driver tells the state alone", ["domstats web --state --vcpu"]],
];

/** The reasons by command. */
export const reasons: ReadonlyMap<string, string> = new Map(
  differences.flatMap(([why, commands]) => commands.map((command) => [command, why] as const)),
);
