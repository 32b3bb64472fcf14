/** What a connection that may only read lets through, for drivers that nobody else watches over. */
import type { ErrorDomain } from "./error_codes.gen.ts";
import { VirtError } from "./errors.ts";

// What libvirt denies to a connection that may only read, of the calls that do not begin with a verb of change.
const DENIED = new Set([
  "connectFindStoragePoolSources",
  "domainAbortJob",
  "domainGetFSInfo",
  "domainGetGuestInfo",
  "domainGetHostname",
  "domainGetTime",
  "domainInterfaceAddresses",
  "domainMemoryPeek",
  "domainOpenConsole",
  "domainSaveImageGetXMLDesc",
  "domainScreenshot",
  "secretGetValue",
]);
const READS = new RegExp(
  "^(connect|node(?!Device)|domain(Get|Lookup|Is|Has|BlockStats|InterfaceStats|MemoryStats|Screenshot|ListAll|" +
    "Snapshot(Get|Num|List|Lookup|Current|Is|Has)|Checkpoint(Get|List|Lookup)|BackupGet|MigrateGet|ManagedSaveGet)|" +
    "(storagePool|storageVol|secret|nodeDevice|network|networkPort|interface|nWFilter|nWFilterBinding)(Get|Lookup|Is|List|NumOf))",
);

/**
 * Refuses a call that changes something or looks into a guest.
 *
 * @throws {VirtError} `OPERATION_DENIED`
 */
export function checkReadOnly(method: string, given: readonly unknown[] = []): void {
  if (READS.test(method) && !DENIED.has(method) && !asksForSecrets(method, given)) return;
  throw new VirtError(
    `Cannot call ${method}, wanted a connection that may write: found one that may only read`,
    { code: "OPERATION_DENIED", domain: partOf(method), outcome: "refused" },
  );
}

// The flag for what is secret is the first of all of these calls.
function asksForSecrets(method: string, [, flags]: readonly unknown[]): boolean {
  return /^domain(Snapshot|Checkpoint|ManagedSave)?GetXMLDesc$/.test(method) && Number(flags) % 2 === 1;
}

function partOf(method: string): ErrorDomain {
  if (/^domain(RevertTo)?Snapshot/.test(method)) return "DOMAIN_SNAPSHOT";
  if (method.startsWith("domainCheckpoint")) return "DOMAIN_CHECKPOINT";
  const [part] = /Storage|storage|secret|nodeDevice|network|interface|nWFilter/.exec(method) ?? [];
  if (part === undefined) return "DOMAIN";
  return part === "nodeDevice" ? "NODEDEV" : part.toUpperCase() as ErrorDomain;
}
