import { type Connection, VirtError } from "@denovirt/denovirt";
import { parseXml, XmlElement } from "@rgrove/parse-xml";

/** What sort of guest a host can run. */
export interface GuestKind {
  /** libvirt's domain type: `test`, `qemu`, `lxc`. */
  readonly type: string;
  /** `hvm`, `exe`, `xen`. */
  readonly osType: string;
  readonly arch: string;
}

/** What the demo prefers, where a host has several: what runs on every machine comes before what is fast. */
const PREFERRED = ["test", "qemu", "lxc", "kvm", "xen", "bhyve"];

/**
 * Chooses the sort of guest from what the host says it can do.
 *
 * @throws {VirtError} `CONFIG_UNSUPPORTED` if the host can run none.
 */
export async function guestKind(connection: Connection): Promise<GuestKind> {
  const { root } = parseXml(await connection.capabilitiesXml());
  const hostArch = root && textOf(path(root, "host", "cpu", "arch"));
  const kinds = root === null ? [] : childrenOf(root, "guest").flatMap(kindsOf);
  const native = kinds.filter(({ arch }) => arch === hostArch);
  const choice = native.length > 0 ? native : kinds;
  const best = PREFERRED.map((type) => choice.find((kind) => kind.type === type)).find(Boolean) ?? choice[0];
  if (best !== undefined) return best;
  throw new VirtError(
    `Cannot run the demo on "${connection.uri}", wanted a host that runs guests: found none`,
    {
      code: "CONFIG_UNSUPPORTED",
      domain: "NONE",
      outcome: "not-sent",
    },
  );
}

function kindsOf(guest: XmlElement): GuestKind[] {
  const osType = textOf(path(guest, "os_type"));
  return childrenOf(guest, "arch").flatMap((arch) =>
    childrenOf(arch, "domain").map(({ attributes }) => ({
      type: attributes["type"] ?? "",
      osType,
      arch: arch.attributes["name"] ?? "",
    }))
  );
}

function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child): child is XmlElement =>
    child instanceof XmlElement && child.name === name
  );
}

function path(element: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((found, name) => found && childrenOf(found, name)[0], element);
}

function textOf(element: XmlElement | undefined): string {
  return element?.text.trim() ?? "";
}
