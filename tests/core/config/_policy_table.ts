import type { DocumentPolicy, PolicyKind } from "../../../core/config/mod.ts";
import { TOLD_DEVICES } from "./_policy_devices.ts";
import { TOLD_DOMAINS, TOLD_OTHERS } from "./_policy_documents.ts";

/** What is in a document of others, where it is told, and what allows it. */
export interface PolicyRow {
  readonly title: string;
  readonly kind: PolicyKind;
  readonly xml: string;
  readonly path: string;
  /** Nothing if nothing but a change of the document does. */
  readonly allow: DocumentPolicy | undefined;
  /** What a policy allows in vain. */
  readonly among: DocumentPolicy;
}

const NAMESPACES = ["qemu", "lxc", "xen", "bhyve"].map((name) =>
  `xmlns:${name}="http://libvirt.org/schemas/domain/${name}/1.0"`
).join(" ");

/** A domain's document of what it has beside its name and memory. */
export function domainXml(inner: string): string {
  const os = inner.includes("<os>") ? "" : "<os><type>hvm</type></os>";
  return `<domain type="kvm" ${NAMESPACES}><name>n</name><memory>1</memory>${os}${inner}</domain>`;
}

/** Devices whose paths the grammar lets be relative, or a lenient reading does: a title, where, the device. */
const RELATIVE = `
a serial port into a file | serial.0.source.0.path | <serial type="file"><source path="tmp/x.log"/></serial>
a pipe | parallel.0.source.0.path | <parallel type="pipe"><source path="tmp/p"/></parallel>
a socket | channel.0.source.0.path | <channel type="unix"><source mode="connect" path="run/docker.sock"/></channel>
sound into a file | audio.0.path | <audio id="1" type="file" path="etc/a.wav"/>
a disk | disk.0.source.file | <disk type="file"><source file="etc/shadow"/><target dev="sda" bus="scsi"/></disk>
a log | console.0.log.file | <console type="pty"><log file="etc/cron.d/x"/></console>
a TPM's socket | tpm.0.backend.source.path | <tpm><backend type="external"><source type="unix" path="run/x" mode="connect"/></backend></tpm>
`;

/** Documents that reach the host, or may, each in one way. */
export const TOLD_ROWS: readonly PolicyRow[] = [
  ...rows(RELATIVE).map(([title = "", path, xml = ""]) => ({
    title: `${title}, by a relative path`,
    kind: "domain" as const,
    xml: domainXml(`<devices>${xml}</devices>`),
    path: `devices.${path}`,
    allow: undefined,
    among: { hostDevices: true, unknownContent: true, paths: ["/tmp", "/etc", "/run"] },
  })),
  ...rows(TOLD_DEVICES).map(([title, path, allow, xml]) =>
    row("domain", title, `devices.${path}`, allow, domainXml(`<devices>${xml}</devices>`))
  ),
  ...rows(TOLD_DOMAINS).map(([title, path, allow, xml = ""]) =>
    row("domain", title, path, allow, xml.startsWith("<domain") ? xml : domainXml(xml))
  ),
  ...rows(TOLD_OTHERS).map(([kind, title, path, allow, xml = ""]) =>
    row(kind as PolicyKind, title, path, allow, xml.replace("<domain>", `<domain type="kvm" ${NAMESPACES}>`))
  ),
];

function rows(text: string): string[][] {
  return text.trim().split("\n").map((line) => line.split(" | "));
}

function row(kind: PolicyKind, title = "", path = "", allow = "", xml = ""): PolicyRow {
  return { title, kind, xml, path, allow: policyOf(allow), among: { paths: ["/images"] } };
}

/** `hostDevices; paths=/a+/b`. */
function policyOf(text: string): DocumentPolicy | undefined {
  if (text === "-") return undefined;
  const settings = text.split("; ").map((setting) => {
    const [key = "", list] = setting.split("=", 2);
    return [key, list === undefined ? true : list.split("+")] as const;
  });
  return Object.fromEntries(settings);
}
