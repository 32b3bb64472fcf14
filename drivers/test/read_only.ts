import { refusal } from "./_refusal.ts";

// What libvirt denies to a connection that may only read, of the calls that do not begin with a verb of change.
const DENIED = new Set([
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
]);
const READS = /^(connect|node|domain(Get|Lookup|Is|Has|BlockStats|InterfaceStats|MemoryStats|Screenshot))/;

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
    "DOMAIN",
  );
}
