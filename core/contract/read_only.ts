/** What a connection that may only read lets through, for drivers that nobody else watches over. */
import type { ErrorDomain } from "./generated/error_codes.gen.ts";
import { VirtError } from "./errors.ts";

// What libvirt denies to a connection that may only read, of the calls that do not begin with a verb of change.
const DENIED = new Set([
  "connectBaselineHypervisorCPU",
  "connectCompareHypervisorCPU",
  "connectDomainXMLFromNative",
  "connectDomainXMLToNative",
  "connectFindStoragePoolSources",
  "connectGetDomainCapabilities",
  "domainAbortJob",
  "domainGetFSInfo",
  "domainGetGuestInfo",
  "domainGetGuestVcpus",
  "domainGetHostname",
  "domainGetLaunchSecurityInfo",
  "domainGetTime",
  "domainMemoryPeek",
  "domainMigrateGetMaxSpeed",
  "domainOpenConsole",
  "domainSaveImageGetXMLDesc",
  "domainScreenshot",
  "nodeAllocPages",
  "nodeDeviceGetAutostart",
  "nodeGetSEVInfo",
  "nodeSetMemoryParameters",
  "nodeSuspendForDuration",
  "secretGetValue",
]);
const READS = new RegExp(
  "^(connect|node(?!Device)|domain(Get|Lookup|Is|Has|BlockStats|InterfaceStats|InterfaceAddresses|MemoryStats|Screenshot|ListAll|" +
    "Snapshot(Get|Num|List|Lookup|Current|Is|Has)|Checkpoint(Get|List|Lookup)|BackupGet|MigrateGet|ManagedSaveGet)|" +
    "(storagePool|storageVol|secret|nodeDevice|network|networkPort|interface|nWFilter|nWFilterBinding)(Get|Lookup|Is|List|NumOf))",
);

/**
 * Refuses a call that changes something or looks into a guest.
 *
 * @throws {VirtError} `OPERATION_DENIED`
 */
export function checkReadOnly(method: string, given: readonly unknown[] = []): void {
  if (READS.test(method) && !DENIED.has(method) && !asksForMore(method, given)) return;
  throw new VirtError(
    `Cannot call ${method}, wanted a connection that may write: found one that may only read`,
    { code: "OPERATION_DENIED", domain: partOf(method), outcome: "refused" },
  );
}

// VIR_DOMAIN_XML_SECURE and its like are 1, VIR_DOMAIN_XML_MIGRATABLE and VIR_DOMAIN_VCPU_GUEST are 8.
function asksForMore(method: string, [, second]: readonly unknown[]): boolean {
  const flags = Number(second);
  switch (method) {
    case "domainGetXMLDesc":
      return (flags & 9) !== 0;
    case "domainSnapshotGetXMLDesc":
    case "domainCheckpointGetXMLDesc":
    case "domainManagedSaveGetXMLDesc":
      return (flags & 1) !== 0;
    case "domainGetVcpusFlags":
      return (flags & 8) !== 0;
    case "domainInterfaceAddresses":
      // VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT
      return flags === 1;
    default:
      return false;
  }
}

function partOf(method: string): ErrorDomain {
  if (/^domain(RevertTo)?Snapshot/.test(method)) return "DOMAIN_SNAPSHOT";
  if (method.startsWith("domainCheckpoint")) return "DOMAIN_CHECKPOINT";
  const [part] = /Storage|storage|secret|nodeDevice|network|interface|nWFilter/.exec(method) ?? [];
  if (part === undefined) return "DOMAIN";
  return part === "nodeDevice" ? "NODEDEV" : part.toUpperCase() as ErrorDomain;
}
