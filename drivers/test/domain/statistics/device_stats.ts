import { checkFlags, refusal } from "../../contract/refusal.ts";
import type { OperationsOf } from "../../contract/table_methods.ts";
import {
  disksOf,
  findDisk,
  findInterface,
  interfacesOf,
  sourceOf,
  targetOf,
} from "../../config/device_lookup.ts";
import { treeOf } from "../../config/domain_document.ts";
import { diskCounters, interfaceCounters } from "./io_counters.ts";
import type { TestDomain } from "../../model/test_domain.ts";
import type { SimulatedHost } from "../../model/simulated_host.ts";
import { childOf, childrenOf, type XmlElement } from "../../config/xml_tree.ts";

/** libvirt's `VIR_DOMAIN_MEMORY_STAT_*`. */
const Tag = {
  SWAP_IN: 0,
  SWAP_OUT: 1,
  MAJOR_FAULT: 2,
  MINOR_FAULT: 3,
  UNUSED: 4,
  AVAILABLE: 5,
  ACTUAL_BALLOON: 6,
  RSS: 7,
  USABLE: 8,
  LAST_UPDATE: 9,
  DISK_CACHES: 10,
  HUGETLB_PGALLOC: 11,
  HUGETLB_PGFAIL: 12,
} as const;

const IPV4 = 0;
const ADDRESS_SOURCES = 3;

/** Numbers about a domain's devices: invented ones that grow with time. */
export function deviceStats(
  simulated: SimulatedHost,
): OperationsOf<
  | "domainMemoryStats"
  | "domainBlockStats"
  | "domainBlockStatsFlags"
  | "domainInterfaceStats"
  | "domainGetBlockInfo"
  | "domainGetDiskErrors"
  | "domainGetFSInfo"
  | "domainInterfaceAddresses"
> {
  return {
    domainMemoryStats(dom, flags) {
      checkFlags(flags, 0, "domainMemoryStats");
      const domain = simulated.find(dom);
      domain.checkActive();
      const { definition } = domain;
      return memoryStatsOf(treeOf(definition), BigInt(definition.balloonKib));
    },
    domainBlockStats(dom, path) {
      if (path === "") {
        throw refusal("OPERATION_UNSUPPORTED", "Cannot sum up block statistics, wanted a disk: found none");
      }
      const domain = simulated.find(dom);
      domain.checkActive();
      if (findDisk(treeOf(domain.definition), path, false) === undefined) throw noDisk(path);
      return diskCounters(simulated, domain);
    },
    domainBlockStatsFlags(dom, path, flags) {
      checkFlags(flags, 4, "domainBlockStatsFlags");
      const domain = simulated.find(dom);
      domain.checkActive();
      if (path !== "" && findDisk(treeOf(domain.definition), path, false) === undefined) throw noDisk(path);
      const { rdReq, rdBytes, wrReq, wrBytes } = diskCounters(simulated, domain);
      return {
        wr_bytes: wrBytes,
        wr_operations: wrReq,
        rd_bytes: rdBytes,
        rd_operations: rdReq,
        flush_operations: wrReq / 10n,
        wr_total_times: wrReq * 1000n,
        rd_total_times: rdReq * 1000n,
        flush_total_times: wrReq * 100n,
      };
    },
    domainInterfaceStats(dom, device) {
      const domain = simulated.find(dom);
      domain.checkActive();
      findInterface(treeOf(domain.definition), device);
      return interfaceCounters(simulated, domain);
    },
    async domainGetBlockInfo(dom, path, flags) {
      if (path === "") {
        throw refusal("INVALID_ARG", "Cannot tell of a disk, wanted its name: found none", "DOMAIN");
      }
      checkFlags(flags, 0, "domainGetBlockInfo");
      const disk = findDisk(treeOf(simulated.find(dom).definition), path, false);
      if (disk === undefined || sourceOf(disk) === undefined) throw noDisk(path);
      const { FILE_CAPACITY, volumeOfDisk } = await import("../../storage/block_contents.ts");
      const volume = volumeOfDisk(simulated, disk);
      if (volume === undefined) {
        return { allocation: 1099511627776n, capacity: FILE_CAPACITY, physical: 1099511627776n };
      }
      const { allocation, capacity, contents } = volume;
      return { allocation, capacity, physical: BigInt(contents.length) };
    },
    domainGetDiskErrors(dom, flags) {
      checkFlags(flags, 0, "domainGetDiskErrors");
      const domain = simulated.find(dom);
      domain.checkActive();
      if (!simulated.dialect.inventsFacts) return { errors: [], nerrors: 0 };
      const errors = disksOf(treeOf(domain.definition)).map((disk, i) => ({
        disk: targetOf(disk),
        error: i % 2 + 1,
      }));
      return { errors, nerrors: errors.length };
    },
    domainGetFSInfo(dom, flags) {
      checkFlags(flags, 0, "domainGetFSInfo");
      const domain = simulated.find(dom);
      domain.checkActive();
      const disk = disksOf(treeOf(domain.definition)).find((node) => node.attributes["device"] === "disk");
      if (disk === undefined) return [];
      const name = targetOf(disk);
      return ["/", "/boot"].map((mountpoint, i) => ({
        mountpoint,
        name: `${name}${i + 1}`,
        fstype: "ext4",
        devAliases: [name],
      }));
    },
    async domainInterfaceAddresses(dom, source, flags) {
      checkFlags(flags, 0, "domainInterfaceAddresses");
      if (source >= ADDRESS_SOURCES) {
        throw refusal(
          "ARGUMENT_UNSUPPORTED",
          `Cannot give addresses, wanted a source from 0 to 2: found ${source}`,
        );
      }
      const domain = simulated.find(dom);
      domain.checkActive();
      return await interfaceAddresses(simulated, domain);
    },
  };
}

/** What a guest's balloon tells of its memory, which has `kib` KiB of it; nothing where it has no balloon. */
export function memoryStatsOf(root: XmlElement, kib: bigint): { tag: number; val: bigint }[] {
  const balloons = childrenOf(childOf(root, "devices"), "memballoon");
  if (!balloons.some((balloon) => balloon.attributes["model"] !== "none")) return [];
  const values: readonly (readonly [tag: number, val: bigint])[] = [
    [Tag.ACTUAL_BALLOON, kib],
    [Tag.SWAP_IN, 0n],
    [Tag.SWAP_OUT, 0n],
    [Tag.MAJOR_FAULT, 0n],
    [Tag.MINOR_FAULT, 0n],
    [Tag.UNUSED, kib / 2n],
    [Tag.AVAILABLE, kib],
    [Tag.USABLE, kib / 2n],
    [Tag.LAST_UPDATE, 627319920n],
    [Tag.DISK_CACHES, kib / 8n],
    [Tag.HUGETLB_PGALLOC, 0n],
    [Tag.HUGETLB_PGFAIL, 0n],
    [Tag.RSS, kib / 2n],
  ];
  return values.map(([tag, val]) => ({ tag, val }));
}

interface Address {
  readonly type: number;
  readonly addr: string;
  readonly prefix: number;
}

/** The interfaces of a running domain, with the addresses that it has on them. */
export async function interfaceAddresses(
  simulated: SimulatedHost,
  domain: TestDomain,
): Promise<{ name: string; hwaddr: string | null; addrs: Address[] }[]> {
  const nodes = interfacesOf(treeOf(domain.definition));
  const addressOf = await addresses(simulated, nodes);
  return nodes.map((node, index) => ({
    name: targetOf(node),
    hwaddr: childOf(node, "mac")?.attributes["address"] ?? null,
    addrs: addressOf(node, domain.id, index),
  }));
}

/** What tells interfaces' addresses. Networks are loaded where one is on one. */
async function addresses(
  simulated: SimulatedHost,
  nodes: readonly XmlElement[],
): Promise<(node: XmlElement, id: number, index: number) => Address[]> {
  const onNetwork = (node: XmlElement) => node.attributes["type"] === "network";
  const [{ networksOf }, { guestAddress }] = nodes.some(onNetwork)
    ? await Promise.all([
      import("../../network/simulated_networks.ts"),
      import("../../network/network_leases.ts"),
    ])
    : [{ networksOf: undefined }, { guestAddress: undefined }];
  return (node, id, index) => {
    if (!onNetwork(node)) return [{ type: IPV4, addr: `192.168.0.${1 + index}`, prefix: 24 }];
    const network = networksOf!(simulated).byName(childOf(node, "source")?.attributes["network"] ?? "");
    const mac = childOf(node, "mac")?.attributes["address"];
    return [guestAddress!(network.definition, mac, { id, index })].filter((address) => address !== undefined);
  };
}

function noDisk(path: string) {
  return refusal(
    "INVALID_ARG",
    `Cannot find a disk with contents, wanted a target or a source: found none like "${path}"`,
  );
}
