import type { ErrorCode } from "../../core/contract/generated/error_codes.gen.ts";

/** What libvirt puts before the detail of an error, for each code that it has one for. */
export const errorPrefixes: Readonly<Partial<Record<ErrorCode, string>>> = {
  INTERNAL_ERROR: "internal error",
  NO_MEMORY: "out of memory",
  NO_SUPPORT: "this function is not supported by the connection driver",
  INVALID_ARG: "invalid argument",
  OPERATION_FAILED: "operation failed",
  NO_KERNEL: "missing kernel information",
  CALL_FAILED: "library call failed",
  XML_ERROR: "XML error",
  OPERATION_DENIED: "operation forbidden",
  CONF_SYNTAX: "configuration file syntax error",
  WRITE_FAILED: "failed to write configuration file",
  NO_DOMAIN: "Domain not found",
  NO_NETWORK: "Network not found",
  INVALID_MAC: "invalid MAC address",
  AUTH_FAILED: "authentication failed",
  NO_STORAGE_POOL: "Storage pool not found",
  NO_STORAGE_VOL: "Storage volume not found",
  NO_NODE_DEVICE: "Node device not found",
  OPERATION_INVALID: "Requested operation is not valid",
  NO_INTERFACE: "Interface not found",
  MULTIPLE_INTERFACES: "multiple matching interfaces found",
  INVALID_NWFILTER: "Invalid network filter",
  NO_NWFILTER: "Network filter not found",
  INVALID_SECRET: "Invalid secret",
  NO_SECRET: "Secret not found",
  CONFIG_UNSUPPORTED: "unsupported configuration",
  OPERATION_TIMEOUT: "Timed out during operation",
  MIGRATE_PERSIST_FAILED: "Failed to make domain persistent after migration",
  INVALID_DOMAIN_SNAPSHOT: "Invalid domain snapshot",
  NO_DOMAIN_SNAPSHOT: "Domain snapshot not found",
  ARGUMENT_UNSUPPORTED: "argument unsupported",
  STORAGE_PROBE_FAILED: "Storage pool probe failed",
  STORAGE_POOL_BUILT: "Storage pool already built",
  SNAPSHOT_REVERT_RISKY: "revert requires force",
  OPERATION_ABORTED: "operation aborted",
  AUTH_CANCELLED: "authentication cancelled",
  NO_DOMAIN_METADATA: "metadata not found",
  MIGRATE_UNSAFE: "Unsafe migration",
  OVERFLOW: "numerical overflow",
  BLOCK_COPY_ACTIVE: "block copy still active",
  OPERATION_UNSUPPORTED: "Operation not supported",
  AGENT_UNRESPONSIVE: "Guest agent is not responding",
  RESOURCE_BUSY: "resource busy",
  ACCESS_DENIED: "access denied",
  CPU_INCOMPATIBLE: "the CPU is incompatible with host CPU",
  XML_INVALID_SCHEMA: "XML document failed to validate against schema",
  AUTH_UNAVAILABLE: "authentication unavailable",
  AGENT_UNSYNCED: "guest agent replied with wrong id to guest-sync command",
  DEVICE_MISSING: "device not found",
  INVALID_NWFILTER_BINDING: "Invalid network filter binding",
  NO_NWFILTER_BINDING: "Network filter binding not found",
  INVALID_DOMAIN_CHECKPOINT: "Invalid domain checkpoint",
  NO_DOMAIN_CHECKPOINT: "Domain checkpoint not found",
  NO_DOMAIN_BACKUP: "Domain backup job id not found",
  NO_NETWORK_PORT: "network port not found",
  MULTIPLE_DOMAINS: "multiple matching domains found",
};

/** What libvirt calls what was looked for, by the code of not finding it. */
const SOUGHT: Readonly<Partial<Record<ErrorCode, string>>> = {
  NO_DOMAIN: "domain",
  NO_NETWORK: "network",
  NO_STORAGE_POOL: "storage pool",
  NO_STORAGE_VOL: "storage vol",
  NO_NODE_DEVICE: "node device",
  NO_INTERFACE: "interface",
  NO_NWFILTER: "nwfilter",
  NO_SECRET: "secret",
  NO_DOMAIN_SNAPSHOT: "domain snapshot",
  NO_DOMAIN_CHECKPOINT: "domain checkpoint",
};

/** Details that libvirt's drivers share, by what denovirt's own drivers say in their place. */
const DETAILS: readonly (readonly [code: ErrorCode, ours: RegExp, detail: string])[] = [
  [
    "NO_DOMAIN_SNAPSHOT",
    /wanted the parent of "([^"]*)": found none$/,
    "snapshot '$1' does not have a parent",
  ],
  [
    "NO_DOMAIN_CHECKPOINT",
    /wanted the parent of "([^"]*)": found none$/,
    "checkpoint '$1' does not have a parent",
  ],
  [
    "OPERATION_INVALID",
    /^Cannot start domain ".*", wanted it shut off: found it active$/s,
    "domain is already running",
  ],
  [
    "OPERATION_INVALID",
    /^Cannot use domain ".*", wanted it running: found it shut off$/s,
    "domain is not running",
  ],
  [
    "INTERNAL_ERROR",
    /^Cannot (?:suspend|shut down) domain "(.*)", wanted it running: found it \w+$/s,
    "domain '$1' not running",
  ],
  [
    "INTERNAL_ERROR",
    /^Cannot resume domain "(.*)", wanted it paused: found it \w+$/s,
    "domain '$1' not paused",
  ],
  [
    "OPERATION_INVALID",
    /^Cannot start network "(.*)", wanted it stopped: found it started$/s,
    "Network '$1' is already running",
  ],
  [
    "OPERATION_INVALID",
    /^Cannot use storage pool "(.*)", wanted it stopped: found it started$/s,
    "storage pool '$1' is active",
  ],
  [
    "OPERATION_INVALID",
    /^Cannot use storage pool "(.*)", wanted it started: found it stopped$/s,
    "storage pool '$1' is not active",
  ],
  [
    "OPERATION_FAILED",
    /^Cannot create storage volume ".*", wanted a free name: found one with it$/s,
    "storage vol already exists",
  ],
  [
    "NO_INTERFACE",
    /^Cannot find an interface, wanted one with the MAC address "(.*)": found 0$/s,
    "no interface with matching mac '$1'",
  ],
];

const BY_NAME = /, wanted (?:name )?"([^"]*)": found none$/s;
const BY_UUID = /, wanted uuid "?([0-9a-f-]{36})"?(?: \("[^"]*"\))?: found none$/i;
const BY_ID = /, wanted id (\d+): found none$/;
const BY_OTHER = /, wanted (key|path) "([^"]*)": found none$/s;

/** libvirt's own detail of an error, where its drivers share one. */
function sharedDetail(code: ErrorCode, message: string): string | undefined {
  for (const [each, ours, detail] of DETAILS) {
    const found = each === code ? ours.exec(message) : null;
    if (found !== null) return detail.replace("$1", () => found[1] ?? "");
  }
  const kind = SOUGHT[code];
  if (kind === undefined) return undefined;
  const name = BY_NAME.exec(message)?.[1];
  if (name !== undefined) return `no ${kind} with matching name '${name}'`;
  const uuid = BY_UUID.exec(message)?.[1];
  if (uuid !== undefined) return `no ${kind} with matching uuid '${uuid}'`;
  const id = BY_ID.exec(message)?.[1];
  if (id !== undefined) return `no ${kind} with matching id ${id}`;
  const [, what, value] = BY_OTHER.exec(message) ?? [];
  return what === undefined ? undefined : `no ${kind} with matching ${what} '${value}'`;
}

/**
 * An error's message in libvirt's words, which clients of it match: its prefix for the code, and its drivers' detail where
 * they share one, else ours.
 *
 * @see libvirt 9.0.0 `virErrorMsg`
 */
export function libvirtMessage(code: ErrorCode, message: string): string {
  const prefix = errorPrefixes[code];
  if (prefix === undefined || message === prefix || message.startsWith(`${prefix}: `)) return message;
  return `${prefix}: ${sharedDetail(code, message) ?? message}`;
}
