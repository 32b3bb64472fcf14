import type { ErrorCode } from "../../../core/contract/generated/error_codes.gen.ts";
import { type NativeError, type Outcome, VirtError } from "../../../core/contract/errors.ts";
import type { ManagedObjectReference } from "./managed_object_reference.ts";
import { isDataType } from "./type_table.ts";
import type { ReceivedFault } from "./vim_reader.ts";

/** A fault of the vSphere API as it stands in `VirtError.native`. */
export interface VimNativeError extends NativeError {
  /** Always `vim`. */
  readonly kind: "vim";
  /** The fault's type: `InvalidPowerState`; empty where the host gave none. */
  readonly fault: string;
  /** The fault's own fields. */
  readonly detail: Readonly<Record<string, unknown>>;
  /** The host's text. */
  readonly message: string;
}

/** Of two that fit the first is taken, and of a fault without an entry that of what it is made on. */
const CODES: readonly (readonly [fault: string, code: ErrorCode])[] = [
  ["InvalidLogin", "AUTH_FAILED"],
  ["NotAuthenticated", "AUTH_FAILED"],
  ["NoPermission", "OPERATION_DENIED"],
  ["RestrictedVersion", "OPERATION_UNSUPPORTED"],
  ["NotSupported", "OPERATION_UNSUPPORTED"],
  ["NotEnoughLicenses", "OPERATION_UNSUPPORTED"],
  ["NotImplemented", "NO_SUPPORT"],
  ["MethodNotFound", "NO_SUPPORT"],
  ["ToolsUnavailable", "AGENT_UNRESPONSIVE"],
  ["InvalidPowerState", "OPERATION_INVALID"],
  ["TaskInProgress", "RESOURCE_BUSY"],
  ["ResourceInUse", "RESOURCE_BUSY"],
  ["FileLocked", "RESOURCE_BUSY"],
  ["ConcurrentAccess", "RESOURCE_BUSY"],
  ["InvalidState", "OPERATION_INVALID"],
  ["DuplicateName", "DOM_EXIST"],
  ["AlreadyExists", "DOM_EXIST"],
  ["FileAlreadyExists", "STORAGE_VOL_EXIST"],
  ["FileNotFound", "NO_STORAGE_VOL"],
  ["RequestCanceled", "OPERATION_ABORTED"],
  ["Timedout", "OPERATION_TIMEOUT"],
  ["InvalidVmConfig", "CONFIG_UNSUPPORTED"],
  ["InvalidArgument", "INVALID_ARG"],
  ["InvalidName", "INVALID_ARG"],
  ["InvalidProperty", "INVALID_ARG"],
  ["InvalidDatastorePath", "INVALID_ARG"],
  ["InvalidRequest", "INVALID_ARG"],
  ["NoDiskSpace", "OPERATION_FAILED"],
  ["InsufficientResourcesFault", "OPERATION_FAILED"],
  ["HostCommunication", "NO_CONNECT"],
  ["HostConnectFault", "NO_CONNECT"],
];

/** What is not there, by the type of what was asked. */
const MISSING: Readonly<Record<string, ErrorCode>> = {
  VirtualMachine: "NO_DOMAIN",
  VirtualMachineSnapshot: "NO_DOMAIN_SNAPSHOT",
  Datastore: "NO_STORAGE_POOL",
  Network: "NO_NETWORK",
  DistributedVirtualPortgroup: "NO_NETWORK",
};

/**
 * libvirt's code for a fault.
 *
 * @param detail The fault's fields: of `ManagedObjectNotFound` its `obj` decides.
 */
export function codeOfFault(fault: string, detail: Readonly<Record<string, unknown>> = {}): ErrorCode {
  if (fault === "ManagedObjectNotFound") {
    const { type = "" } = (detail.obj ?? {}) as Partial<ManagedObjectReference>;
    return MISSING[type] ?? "OPERATION_INVALID";
  }
  const exact = CODES.find(([name]) => name === fault);
  return (exact ?? CODES.find(([name]) => isDataType(fault, name)))?.[1] ?? "OPERATION_FAILED";
}

/** The error of a call that the host refused. */
export function refusedByHost(action: string, { type, detail, faultstring }: ReceivedFault): VirtError {
  const said = faultstring === "" ? "" : `: ${faultstring.replace(/\.$/, "")}`;
  return new VirtError(`Cannot ${action}, wanted a host that does it: found ${type || "a fault"}${said}`, {
    code: codeOfFault(type, detail),
    domain: "ESX",
    outcome: "refused",
    native: { kind: "vim", fault: type, detail, message: faultstring } satisfies VimNativeError,
  });
}

/**
 * The error of a task that failed, or of a property that could not be read.
 *
 * @param fault A LocalizedMethodFault as it came.
 */
export function localizedFault(action: string, fault: unknown, outcome: Outcome = "refused"): VirtError {
  const { fault: detail = {}, localizedMessage = "" } = (fault ?? {}) as {
    readonly fault?: Readonly<Record<string, unknown>>;
    readonly localizedMessage?: string;
  };
  const type = typeof detail._typeName === "string" ? detail._typeName : "";
  const error = refusedByHost(action, { type, detail, faultstring: localizedMessage, faultcode: "" });
  return outcome === "refused" ? error : new VirtError(error.message, { ...error, outcome });
}

/** The fault of a VirtError that came from a host of this kind: `NotAuthenticated`; else `undefined`. */
export function faultOf(error: unknown): string | undefined {
  if (!(error instanceof VirtError) || error.native?.kind !== "vim") return undefined;
  return (error.native as VimNativeError).fault;
}
