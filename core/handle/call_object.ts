/** The kinds of objects by how the names of their functions begin, the first that fits. */
const kinds: readonly (readonly [prefix: string, kind: string])[] = [
  ["domainSaveImage", "saved-state"],
  ["domainRestore", "saved-state"],
  ["domainQemuAttach", "process"],
  ["domainSnapshotLookup", "snapshot"],
  ["domainCheckpointLookup", "checkpoint"],
  ["domain", "domain"],
  ["networkPortLookup", "network-port"],
  ["network", "network"],
  ["storageVol", "storage-volume"],
  ["storagePool", "storage-pool"],
  ["interfaceChange", "connection"],
  ["interface", "interface"],
  ["nodeDevice", "node-device"],
  ["secret", "secret"],
  ["nWFilterBinding", "nwfilter-binding"],
  ["nWFilter", "nwfilter"],
];

/** How kinds are called where their names alone would not do. */
const words: Readonly<Record<string, string>> = {
  "interface": "host interface",
  "node-device": "host device",
  "nwfilter": "network filter",
  "nwfilter-binding": "network filter binding",
};

/** A kind, and the name where one is known. */
interface Found {
  readonly kind: string;
  readonly name?: string;
}

/** What a call was about, of its name and arguments. */
export function callObject(call: string, args: readonly unknown[], where: string): Found {
  const kind = kinds.find(([prefix]) => call.startsWith(prefix))?.[1] ?? "connection";
  const [first, second] = args;
  if (kind === "connection") {
    return call === "connectGetAllDomainStats" && Array.isArray(first) && first.length === 1
      ? byReference(first[0], "domain")
      : { kind, name: where };
  }
  if (call.startsWith("domainMigrate") && !isReference(first)) return { kind, name: migrated(args) };
  if (call.startsWith("storageVolCreateXML")) return { kind, name: nameIn(second) };
  if (call === "nodeDeviceLookupSCSIHostByWWN") return { kind, name: `${first}:${second}` };
  if (call === "secretLookupByUsage") return { kind, name: text(second) };
  if (call === "domainRestoreParams") {
    return { kind, name: text((first as { file?: unknown } | undefined)?.file) };
  }
  if (isReference(first)) {
    const child = call.includes("LookupBy") && typeof second === "string";
    return child ? { kind, name: second } : byReference(first, kindOf(first, call) ?? kind);
  }
  if (/(?:Define|Create)XML/.test(call) && kind !== "saved-state") return { kind, name: nameIn(first) };
  return { kind, name: typeof first === "object" ? undefined : text(first) };
}

/** Such an object as a message names it: `storage volume "x"`; `a domain` where no name is known. */
export function inWords(kind: string, name: string | undefined): string {
  if (kind === "connection") return `"${name}"`;
  const word = words[kind] ?? kind.replaceAll("-", " ");
  return name === undefined ? `a ${word}` : `${word} "${name}"`;
}

type Reference = Readonly<Record<string, unknown>>;

function isReference(value: unknown): value is Reference {
  return typeof value === "object" && value !== null &&
    ["name", "uuid", "portdev"].some((key) => key in value);
}

/** The kind of a reference that functions of another kind are called with as well. */
function kindOf(reference: Reference, call: string): string | undefined {
  if ("dom" in reference) return call.includes("Checkpoint") ? "checkpoint" : "snapshot";
  if ("net" in reference) return "network-port";
  if ("pool" in reference) return "storage-volume";
  return call.startsWith("storageVol") ? "storage-pool" : undefined;
}

function byReference(reference: Reference, kind: string): Found {
  return { kind, name: text(reference.name ?? reference.portdev ?? reference.uuid) };
}

/** The name of the guest that comes to a destination. */
function migrated(args: readonly unknown[]): string | undefined {
  for (const argument of args) {
    if (typeof argument === "string" && argument.includes("<name>")) return nameIn(argument);
    if (typeof argument !== "object" || argument === null) continue;
    const { destination_name: name, destination_xml: xml } = argument as Reference;
    if (name !== undefined || xml !== undefined) return text(name) ?? nameIn(xml);
  }
  const [name] = args;
  return text(name);
}

/** The name that a document gives its object; nothing of what is no document, which may be a secret by mistake. */
function nameIn(xml: unknown): string | undefined {
  if (typeof xml !== "string" || !/^\s*</.test(xml)) return undefined;
  const start = xml.indexOf("<");
  const root = xml.slice(start, xml.indexOf(">", start));
  const name = /^<(?:interface|filter)\s/.test(root)
    ? /\sname=["']([^"']{1,255})["']/.exec(root)?.[1]
    : /<name>([^<]{1,255})<\/name>/.exec(xml)?.[1]?.trim();
  return name?.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll(
    "&amp;",
    "&",
  );
}

function text(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : String(value);
}
