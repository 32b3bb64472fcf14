import { OtherLibvirt, otherLibvirtMissing, type OtherVersion } from "../hosts/other_libvirt.ts";
import { qemuDeviations, testDeviations } from "./libvirtd_deviations.ts";
import { libvirtdHost } from "./libvirtd_host.ts";
import { smallDomainXml } from "./small_domain.ts";
import type { Deviation, Subject } from "./subject.ts";

/** What another version does otherwise than 9.0.0. */
export interface VersionDifferences {
  /** Checks that 9.0.0 fails, and this version does not, or otherwise. */
  readonly notAs9?: readonly string[];
  readonly more?: readonly Deviation[];
}

/** One of libvirtd's drivers of another version, as a subject of its own. */
export function versionSubject(
  version: OtherVersion,
  driver: "qemu" | "test",
  full: string,
  { notAs9 = [], more = [] }: VersionDifferences,
): Subject {
  const base = driver === "qemu" ? qemuDeviations : testDeviations;
  const kept = base.map((each) => ({ ...each, checks: each.checks.filter((id) => !notAs9.includes(id)) }));
  const daemon = version.endsWith("-modular") ? "virtqemud and its secondaries" : "libvirtd";
  return {
    name: `libvirt-${driver}@${version}`,
    column: 0,
    title: `${daemon} ${full}, ${driver} driver`,
    realHost: true,
    peers: [],
    missing: otherLibvirtMissing(version),
    knowsItsHost: false,
    extras: driver === "qemu"
      ? ["disks", "checkpoints", "block-jobs", "slow-saves", "sources", "second-connection", "readonly"]
      : ["disks", "host-interfaces", "virtual-adapters", "sources", "second-connection", "readonly"],
    start: async () => libvirtdHost(await OtherLibvirt.start(version), driver),
    domainXml: (wish) =>
      driver === "test" ? smallDomainXml({ type: "test", arch: "i686", ...wish }) : smallDomainXml({
        type: "qemu",
        arch: "x86_64",
        ...wish,
        elements: `${wish.elements ?? ""}<features><acpi/></features>`,
      }),
    deviations: [...kept.filter(({ checks }) => checks.length > 0), ...more],
  };
}
