import type { XmlElement } from "./xml_tree.ts";

/** Attributes in the order in which libvirt writes them, `name=default` for those that it fills in. */
export const ATTRIBUTES = {
  controller: "type index model ports vectors maxGrantFrames maxEventChannels",
  filesystem: "type=mount accessmode=passthrough fmode dmode model multidevs",
  virtiofs: "type=mount fmode dmode model multidevs",
  hostdev: "mode=subsystem type managed sgio rawio model display ramfb",
  videoModel: "type ram vram vram64 vgamem heads primary blob",
  topology: "sockets dies=1 cores threads",
  cpu: "mode match check migratable",
  cell: "id cpus memory unit discard memAccess",
  feature: "policy=require name",
  hyperv: "mode=custom",
  volumeSource: "pool volume mode",
  loader: "readonly secure type stateless format",
  vnc:
    "type socket port autoport websocket listen keymap sharePolicy powerControl passwd passwdValidTo connected",
  spice: "type port tlsPort autoport listen keymap defaultMode passwd passwdValidTo connected",
  rdp: "type port autoport replaceUser multiUser listen",
} as const;

/** Addresses by their types. */
export const ADDRESSES: Readonly<Record<string, string>> = {
  drive: "type controller=0 bus=0 target=0 unit=0",
  "virtio-serial": "type controller=0 bus=0 port=0",
  ccid: "type controller=0 slot=0",
};

/** Puts the attributes of an element in an order, and fills in what is missing; others stand behind them. */
export function orderAttributes(node: XmlElement, order: string): void {
  const { attributes } = node;
  const ordered: Record<string, string> = {};
  for (const item of order.split(" ")) {
    const [name = "", standard] = item.split("=", 2);
    const value = attributes[name] ?? standard;
    if (value !== undefined) ordered[name] = value;
  }
  node.attributes = { ...ordered, ...without(attributes, ordered) };
}

function without(attributes: Record<string, string>, known: Record<string, string>): Record<string, string> {
  const others: Record<string, string> = {};
  for (const name of Object.keys(attributes)) {
    if (!Object.hasOwn(known, name)) others[name] = attributes[name]!;
  }
  return others;
}
