import type { TypedParameter } from "../../../../core/contract/references.ts";
import { agentFacts } from "./agent_facts.ts";
import { interfaceAddresses } from "../statistics/device_stats.ts";
import type { TestDomain } from "../../model/test_domain.ts";
import type { SimulatedHost } from "../../model/simulated_host.ts";

/** libvirt's `VIR_DOMAIN_GUEST_INFO_*` that its test driver has not. */
const Info = { FILESYSTEM: 16, DISKS: 32, INTERFACES: 64 } as const;

type Params = Record<string, TypedParameter>;
interface Filesystem {
  readonly mountpoint: string;
  readonly name: string;
  readonly type: string;
  readonly "total-bytes": number;
  readonly "used-bytes": number;
}
interface Disk {
  readonly name: string;
  readonly alias: string;
}

/** What a guest's agent tells of its file systems, disks and interfaces, in libvirt's fields. */
export async function moreGuestInfo(
  simulated: SimulatedHost,
  domain: TestDomain,
  types: number,
): Promise<Params> {
  const facts = agentFacts(simulated, domain);
  const params: Params = {};
  if (types & Info.FILESYSTEM) {
    const found = facts["guest-get-fsinfo"]!({}) as readonly Filesystem[];
    params["fs.count"] = found.length;
    found.forEach((fs, i) => {
      params[`fs.${i}.name`] = fs.name;
      params[`fs.${i}.mountpoint`] = fs.mountpoint;
      params[`fs.${i}.fstype`] = fs.type;
      params[`fs.${i}.total-bytes`] = BigInt(fs["total-bytes"]);
      params[`fs.${i}.used-bytes`] = BigInt(fs["used-bytes"]);
    });
  }
  if (types & Info.DISKS) {
    const found = facts["guest-get-disks"]!({}) as readonly Disk[];
    params["disk.count"] = found.length;
    found.forEach(({ name, alias }, i) => {
      params[`disk.${i}.name`] = name;
      params[`disk.${i}.partition`] = false;
      params[`disk.${i}.alias`] = alias;
    });
  }
  if (types & Info.INTERFACES) {
    const found = await interfaceAddresses(simulated, domain);
    params["if.count"] = found.length;
    found.forEach(({ hwaddr, addrs }, i) => {
      params[`if.${i}.name`] = `eth${i}`;
      if (hwaddr !== null) params[`if.${i}.hwaddr`] = hwaddr;
      params[`if.${i}.addr.count`] = addrs.length;
      addrs.forEach(({ type, addr, prefix }, j) => {
        params[`if.${i}.addr.${j}.type`] = type === 0 ? "ipv4" : "ipv6";
        params[`if.${i}.addr.${j}.addr`] = addr;
        params[`if.${i}.addr.${j}.prefix`] = prefix;
      });
    });
  }
  return params;
}
