import { vmNetworkOptionNames } from "./vm_network.ts";
import type { DomainInterfaceConfig } from "../../generated/domain.gen.ts";
import type { OptionReader } from "../_option_reader.ts";
import { isQ35, type Platform } from "../_platform.ts";
import { optional, type OsFamily } from "./vm_disks.ts";
import { pciAddress } from "../_pci_address.ts";

const KINDS = ["network", "bridge", "direct", "tap", "user", "vhostuser", "pci"] as const;
type Kind = typeof KINDS[number];

/** What a card can be on, where that is not all; a text stands for the first. */
const TAKES: Readonly<Partial<Record<Platform["hypervisor"], readonly [Kind, ...Kind[]]>>> = {
  ch: ["network", "bridge", "tap"],
  lxc: ["network", "bridge", "direct", "tap", "pci"],
  openvz: ["bridge", "tap"],
  xen: ["network", "bridge", "tap", "pci"],
  bhyve: ["network", "bridge"],
  vz: ["network", "bridge"],
  vmware: ["bridge", "user", "network"],
  hyperv: ["bridge"],
  vbox: ["network", "bridge", "user"],
};

/** A VM's network card. */
export function vmInterface(
  given: unknown,
  reader: (value: unknown) => OptionReader,
  platform: Platform,
  os: OsFamily,
): DomainInterfaceConfig {
  const takes = TAKES[platform.hypervisor] ?? KINDS;
  const options = reader(typeof given === "string" ? { [takes[0]]: given } : given).of(vmNetworkOptionNames);
  const kind = options.only(KINDS);
  if (kind === undefined) {
    return options.wrong(
      "network",
      `or one of ${KINDS.slice(1).join(", ")} to be told`,
      undefined,
      TypeError,
    );
  }
  if (!takes.includes(kind)) {
    options.wrong(kind, `to be one of ${takes.join(", ")}, which ${platform.type} has`, options.raw(kind));
  }
  const model = options.text("model") ?? (kind === "vhostuser" ? "virtio" : usualModel(platform, os));
  if (kind === "vhostuser" && model !== "virtio") {
    options.wrong("model", "to be virtio with vhostuser", model);
  }
  const vlan = options.whole("vlan", 0, 4095);
  const filter = options.text("filter");
  const link = options.flag("link");
  const queues = options.whole("queues", 1, 256);
  const order = options.whole("bootOrder", 1, 1000);
  const target = options.text("target");
  const mac = macOf(options, "mac");
  const size = options.whole("mtu", 68, 65535);
  const common = {
    ...optional("mac", mac === undefined ? undefined : { address: mac }),
    ...optional("target", target === undefined ? undefined : { dev: target }),
    ...optional("model", model === undefined || kind === "pci" ? undefined : { type: model }),
    ...optional("mtu", size === undefined ? undefined : { size }),
    ...optional("vlan", vlan === undefined ? undefined : { tag: [{ id: vlan }] }),
    ...optional("filterref", filter === undefined ? undefined : { filter }),
    ...optional("link", link === undefined ? undefined : { state: link ? "up" as const : "down" as const }),
    ...optional("driver", queues === undefined ? undefined : { queues }),
    ...optional("boot", order === undefined ? undefined : { order }),
  };
  return { ...sourceOf(kind, options), ...common } as DomainInterfaceConfig;
}

function sourceOf(kind: Kind, options: OptionReader): Partial<DomainInterfaceConfig> {
  if (kind === "user") return userSource(options);
  const name = options.needText(kind);
  switch (kind) {
    case "network": {
      const portgroup = options.text("portgroup");
      return { type: "network", source: { network: name, ...optional("portgroup", portgroup) } };
    }
    case "bridge":
      return { type: "bridge", source: { bridge: name } };
    case "direct": {
      const mode = options.word("mode", ["vepa", "bridge", "private", "passthrough"]) ?? "bridge";
      return { type: "direct", source: { dev: name, mode } };
    }
    case "tap":
      return { type: "ethernet", target: { dev: name } };
    case "vhostuser":
      return { type: "vhostuser", source: { type: "unix", path: name, mode: "client" } };
    case "pci":
      return {
        type: "hostdev",
        managed: true,
        source: { address: { type: "pci", ...pciAddress(options, "pci", name) } },
      };
  }
}

function userSource(options: OptionReader): Partial<DomainInterfaceConfig> {
  const user = options.raw("user");
  if (user !== true && user !== "passt") return options.wrong("user", "to be true or passt", user, TypeError);
  const portForward = options.list("portForwards")?.map((given, at) => {
    const reader = options.inner(given, "portForwards", at);
    const start = reader.whole("host", 1, 65535) ?? reader.wrong("host", "to be told", undefined, TypeError);
    return {
      proto: reader.word("protocol", ["tcp", "udp"]) ?? "tcp",
      ...optional("address", reader.text("address")),
      range: [{ start, ...optional("to", reader.whole("guest", 1, 65535)) }],
    };
  }) ?? [];
  const passt = user === "passt" || portForward.length > 0;
  return {
    type: "user",
    ...(passt ? { backend: { type: "passt" } } : {}),
    ...(portForward.length > 0 ? { portForward } : {}),
  };
}

function usualModel({ hypervisor, virtual, machine, family, osType, container }: Platform, os: OsFamily) {
  if (container) return undefined;
  if (hypervisor === "vmware") return os === "other" ? "e1000" : "vmxnet3";
  if (hypervisor === "xen") return osType === "hvm" && os !== "linux" ? "e1000" : undefined;
  if (virtual) {
    if (os === "linux" || family !== "x86") return "virtio";
    return machine === undefined || isQ35(machine) ? "e1000e" : "e1000";
  }
  return hypervisor === "ch" || hypervisor === "bhyve" || hypervisor === "vz" ? "virtio" : undefined;
}

/** @throws {RangeError} If it is no MAC address of one card. */
export function macOf(options: OptionReader, key: string): string | undefined {
  const wanted = "to be a MAC address of one card, such as 52:54:00:12:34:56";
  const mac = options.like(key, /^[0-9a-fA-F]{2}(:[0-9a-fA-F]{2}){5}$/, wanted);
  // The lowest bit of the first byte says that it is of many.
  if (mac !== undefined && Number.parseInt(mac.slice(0, 2), 16) % 2 === 1) options.wrong(key, wanted, mac);
  return mac?.toLowerCase();
}
