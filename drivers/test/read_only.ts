import type { ErrorDomain } from "../../core/error_codes.gen.ts";
import { refusal } from "./_refusal.ts";

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
  "^(connect|node(?!Device)|domain(Get|Lookup|Is|Has|BlockStats|InterfaceStats|MemoryStats|Screenshot)|" +
    "(storagePool|storageVol|secret|nodeDevice|network|networkPort|interface|nwfilter|nwfilterBinding)(Get|Lookup|Is|List|NumOf))",
);

/**
 * Refuses a call that changes something or looks into a guest.
 *
 * @throws {VirtError} `OPERATION_DENIED`
 */
export function checkReadOnly(method: string): void {
  if (READS.test(method) && !DENIED.has(method)) return;
  throw refusal(
    "OPERATION_DENIED",
    `Cannot call ${method}, wanted a connection that may write: found one that may only read`,
    partOf(method),
  );
}

function partOf(method: string): ErrorDomain {
  const [part] = /Storage|storage|secret|nodeDevice|network|interface|nwfilter/.exec(method) ?? [];
  if (part === undefined) return "DOMAIN";
  return part === "nodeDevice" ? "NODEDEV" : part.toUpperCase() as ErrorDomain;
}
