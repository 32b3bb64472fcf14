import { callOptionNames, checkOptions } from "../contract/checked_options.ts";
import { shown, wantWhole } from "../contract/argument_checks.ts";
import { call } from "../handle/driver_call.ts";
import { STRING_OKAY, typedParameters } from "../contract/typed_parameters.ts";
import { ConnectionPart } from "../handle/connection_part.ts";
import { nodeSuspendTarget } from "../contract/generated/enums.gen.ts";
import type { CallOptions, TypedParameters } from "../contract/references.ts";
import { numberOf } from "../contract/enum_words.ts";

/** What keeps a host's guests in their bounds. @see libvirt 9.0.0 `virSecurityModel` */
export interface SecurityModel {
  /** Its name: `apparmor`, `selinux`, `none`. */
  readonly model: string;
  /** Its domain of interpretation. */
  readonly doi: string;
}

/** How a host is suspended: to memory, to disk, to both. @see libvirt 9.0.0 `virNodeSuspendTarget` */
export type NodeSuspendTarget = "mem" | "disk" | "hybrid";

/** Who a client is, as a trusted one tells on behalf of others; fields beside these go as they are. */
export interface ConnectionIdentity {
  /** The user's name. */
  readonly "user-name"?: string;
  /** The user's number. */
  readonly "unix-user-id"?: number | bigint;
  /** The group's name. */
  readonly "group-name"?: string;
  /** The group's number. */
  readonly "unix-group-id"?: number | bigint;
  /** The process's number. */
  readonly "process-id"?: number | bigint;
  /** When that process began, as the kernel counts. */
  readonly "process-time"?: number | bigint;
  /** The name that SASL gave. */
  readonly "sasl-user-name"?: string;
  /** The distinguished name of the X.509 certificate. */
  readonly "x509-distinguished-name"?: string;
  /** The SELinux context. */
  readonly "selinux-context"?: string;
  /** What a newer host knows beside these. */
  readonly [other: string]: string | number | bigint | undefined;
}

/** What a host is, and what can be done with the whole of it. */
export abstract class HostFacts extends ConnectionPart {
  /**
   * The URI as the host itself has it: `qemu:///system`.
   * @throws {VirtError} `NO_SUPPORT`.
   * @see libvirt 9.0.0's call CONNECT_GET_URI, which its own client asks where it was given no URI
   */
  async hostUri(options?: CallOptions): Promise<string> {
    checkOptions(options, callOptionNames, "connection.hostUri()");
    return await call(this, "connectGetURI", options);
  }

  /**
   * What keeps the host's guests in their bounds, the first of it.
   * @throws {VirtError} `NO_SUPPORT` where the hypervisor knows nothing of the sort.
   * @see libvirt 9.0.0 `virNodeGetSecurityModel`
   */
  async securityModel(options?: CallOptions): Promise<SecurityModel> {
    checkOptions(options, callOptionNames, "connection.securityModel()");
    const { model, doi } = await call(this, "nodeGetSecurityModel", options);
    return { model, doi };
  }

  /**
   * What a host with AMD's encrypted guests needs to be trusted: `pdh`, `cert-chain`, `cbitpos`.
   * @throws {VirtError} `OPERATION_UNSUPPORTED` where the host has none; `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virNodeGetSEVInfo`
   */
  async sevInfo(options?: CallOptions): Promise<TypedParameters> {
    checkOptions(options, callOptionNames, "connection.sevInfo()");
    return await call(this, "nodeGetSEVInfo", STRING_OKAY, options);
  }

  /**
   * Suspends the host itself for a while; it answers nobody meanwhile.
   *
   * @param target `mem` keeps its memory, `disk` writes it away, `hybrid` does both.
   * @param seconds How long at least: 60 or more, as hosts want it.
   * @throws {TypeError} If the target is none of these.
   * @throws {RangeError} If these are no whole seconds.
   * @throws {VirtError} `INVALID_ARG` if it is too short a time, or the host cannot; `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virNodeSuspendForDuration`
   */
  async suspendHost(target: NodeSuspendTarget, seconds: number, options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "connection.suspendHost()");
    const what = "Cannot suspend the host";
    const number = numberOf(nodeSuspendTarget, target, what);
    wantWhole(seconds, what, "seconds", 0, Number.MAX_SAFE_INTEGER);
    await call(this, "nodeSuspendForDuration", number, BigInt(seconds), 0, options);
  }

  /**
   * Tells the host on whose behalf this connection acts from now on; hosts that decide by user then take this one. One that
   * was lost and opened again has to tell anew.
   *
   * @throws {TypeError} If a field's value is of the wrong type.
   * @throws {VirtError} `NO_SUPPORT`; `ACCESS_DENIED` if the host does not trust this client so far.
   * @see libvirt 9.0.0 `virConnectSetIdentity`
   */
  async setIdentity(identity: ConnectionIdentity, options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "connection.setIdentity()");
    const params = await typedParameters("identity", identity, "Cannot set the identity");
    await call(this, "connectSetIdentity", params, 0, options);
  }

  /**
   * Whether the host's libvirt has a feature, by the number of its own list, which is no part of its public interface.
   * Unlike `supports()` it asks the host.
   *
   * @throws {RangeError} If it is no whole number.
   * @throws {VirtError} `NO_SUPPORT`.
   * @see libvirt 9.0.0's call CONNECT_SUPPORTS_FEATURE, which only its own client makes
   */
  async hostSupportsFeature(feature: number, options?: CallOptions): Promise<boolean> {
    checkOptions(options, callOptionNames, "connection.hostSupportsFeature()");
    if (typeof feature !== "number") {
      throw new TypeError(`Cannot ask for a feature, wanted a number: found ${shown(feature)}`);
    }
    wantWhole(feature, "Cannot ask for a feature", "a number");
    return await call(this, "connectSupportsFeature", feature, options) !== 0;
  }
}
