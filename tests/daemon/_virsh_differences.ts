/**
 * Where virsh prints something else for denovirtd with the embedded hypervisor than for libvirtd's test driver, which
 * implements the command, and why. Each must be there: the test fails of one that is not.
 */
const differences: readonly (readonly [why: string, commands: readonly string[]])[] = [];

/** The reasons by command. */
export const reasons: ReadonlyMap<string, string> = new Map(
  differences.flatMap(([why, commands]) => commands.map((command) => [command, why] as const)),
);
