/** Which calls a client that may only read is denied: libvirt's `@acl` notes, and where its functions differ from them. */
import type { WireProcedure } from "./model.ts";

/** What may be done without changing anything. */
const READS = /^\w+:(read|getattr|search_\w+)$|^none$/;

/** Their notes say that they read, and libvirt's functions deny them all the same. */
const DENIED = new Set([
  "domainSetSchedulerParameters",
  "domainGetLaunchSecurityInfo",
  "nodeGetSEVInfo",
  "nodeDeviceGetAutostart",
]);

/** Their notes ask for more, and libvirt's functions let readers call them. */
const ALLOWED = new Set(["domainMigrateGetCompressionCache", "domainMigrateGetMaxDowntime"]);

/** The flags and values that notes name. */
const CONSTANTS: Readonly<Record<string, number>> = {
  VIR_DOMAIN_XML_SECURE: 1,
  VIR_DOMAIN_XML_MIGRATABLE: 8,
  VIR_DOMAIN_SNAPSHOT_XML_SECURE: 1,
  VIR_DOMAIN_CHECKPOINT_XML_SECURE: 1,
  VIR_DOMAIN_SAVE_IMAGE_XML_SECURE: 1,
  VIR_DOMAIN_VCPU_GUEST: 8,
  VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT: 1,
};

function constant(name: string): number {
  const value = CONSTANTS[name];
  if (value === undefined) throw new Error(`Cannot read an @acl note, wanted a known constant: "${name}"`);
  return value;
}

/**
 * The text of what decides: `true`, `false`, or a function of the arguments.
 *
 * @see libvirt 9.0.0 `virCheckReadOnlyGoto`
 */
export function denialText({ name, acl }: WireProcedure): string {
  if (ALLOWED.has(name)) return "false";
  const always = acl.filter((note) => note.split(":").length < 3);
  if (DENIED.has(name) || always.some((note) => !READS.test(note))) return "true";
  const conditions = acl.filter((note) => note.split(":").length > 2).map((note) => note.split(":"));
  if (conditions.length === 0) return "false";
  let flags = 0;
  const others: string[] = [];
  for (const [, , flag, parameter, value] of conditions) {
    if (parameter === undefined) flags |= constant(flag!);
    else others.push(`a.${parameter} === ${constant(value!)}`);
  }
  if (flags !== 0) others.unshift(`(a.flags & ${flags}) !== 0`);
  return `(a) => ${others.join(" || ")}`;
}
