import { callOptionNames, checkOptions, type OptionNames } from "../contract/checked_options.ts";
import { wantWhole } from "../contract/argument_checks.ts";
import { call, callEither } from "../handle/driver_call.ts";
import { DomainIdentity } from "../handle/domain_identity.ts";
import {
  domainControlErrorReason,
  domainControlState,
  nodeSuspendTarget,
} from "../contract/generated/enums.gen.ts";
import { flagBits } from "../contract/flag_bits.ts";
import {
  domainCreateFlags,
  domainDestroyFlagsValues,
  domainUndefineFlagsValues,
} from "../contract/generated/flags.gen.ts";
import type { CallOptions } from "../contract/references.ts";
import { type ShutdownMode, shutdownModeBits } from "./shutdown_mode.ts";
import { numberOf, wordOf } from "../contract/enum_words.ts";

/** How a domain is started. @see libvirt 9.0.0 `virDomainCreateFlags` */
export interface DomainStartOptions extends CallOptions {
  /** Do not let the guest run yet. */
  readonly paused?: boolean;
  /** Destroy it when this connection ends. */
  readonly autodestroy?: boolean;
  /** Keep the restoring of a saved state out of the host's file cache. */
  readonly bypassCache?: boolean;
  /** Discard a managed save image and boot. */
  readonly forceBoot?: boolean;
  /** Check the document against the schema; for those who start from a document. */
  readonly validate?: boolean;
  /** Make the firmware's variable store anew from its template. */
  readonly resetNvram?: boolean;
}

const startOptionNames: OptionNames<DomainStartOptions> = {
  ...callOptionNames,
  paused: true,
  autodestroy: true,
  bypassCache: true,
  forceBoot: true,
  validate: true,
  resetNvram: true,
};

/** How the guest is asked to shut down or reboot. */
export interface DomainShutdownOptions extends CallOptions {
  /** The ways that may be taken; the hypervisor chooses where none is given. */
  readonly mode?: ShutdownMode | readonly ShutdownMode[];
}

const shutdownOptionNames: OptionNames<DomainShutdownOptions> = { ...callOptionNames, mode: true };

/** How a domain is ended by force. @see libvirt 9.0.0 `virDomainDestroyFlagsValues` */
export interface DomainDestroyOptions extends CallOptions {
  /** Ask its process to end, and fail where it doesn't; no SIGKILL. */
  readonly graceful?: boolean;
  /** Remove its log files too. */
  readonly removeLogs?: boolean;
}

const destroyOptionNames: OptionNames<DomainDestroyOptions> = {
  ...callOptionNames,
  graceful: true,
  removeLogs: true,
};

/** What goes with a domain's definition. @see libvirt 9.0.0 `virDomainUndefineFlagsValues` */
export interface DomainUndefineOptions extends CallOptions {
  /** Remove the managed save image too. */
  readonly managedSave?: boolean;
  /** Remove the snapshots' metadata too. */
  readonly snapshotsMetadata?: boolean;
  /** Remove the firmware's variable store too. */
  readonly nvram?: boolean;
  /** Keep the firmware's variable store. */
  readonly keepNvram?: boolean;
  /** Remove the checkpoints' metadata too. */
  readonly checkpointsMetadata?: boolean;
  /** Remove the state of its TPM too. */
  readonly tpm?: boolean;
  /** Keep the state of its TPM. */
  readonly keepTpm?: boolean;
}

const undefineOptionNames: OptionNames<DomainUndefineOptions> = {
  ...callOptionNames,
  managedSave: true,
  snapshotsMetadata: true,
  nvram: true,
  keepNvram: true,
  checkpointsMetadata: true,
  tpm: true,
  keepTpm: true,
};

/** Where the guest's state goes while it sleeps: memory, disk, or both. */
export type PmSuspendTarget = "mem" | "disk" | "hybrid";

/** How long a guest is to sleep. */
export interface DomainPmSuspendOptions extends CallOptions {
  /** Seconds until it wakes by itself; 0, the default, is until it is woken, and all that most hosts support. */
  readonly seconds?: number;
}

const pmSuspendOptionNames: OptionNames<DomainPmSuspendOptions> = { ...callOptionNames, seconds: true };

/** The state of the channel through which the hypervisor controls the guest. @see libvirt 9.0.0 `virDomainControlInfo` */
export interface DomainControlInfo {
  /** `ok`, `job` (a job runs), `occupied` (a command is under way), `error` (unusable until the guest restarts). */
  readonly state: string;
  /** Of `error`: `unknown`, `monitor`, `internal`; `none` otherwise. */
  readonly details: string;
  /** Milliseconds that it has been so; 0 for `ok` and `error`. */
  readonly stateTimeMs: number;
}

/** A domain's life: starting, stopping, sleeping. */
export abstract class DomainLife extends DomainIdentity {
  /**
   * Whether the hypervisor can be talked to about this domain.
   *
   * @throws {VirtError} `OPERATION_INVALID` if it does not run.
   * @see libvirt 9.0.0 `virDomainGetControlInfo`
   */
  async controlInfo(options?: CallOptions): Promise<DomainControlInfo> {
    checkOptions(options, callOptionNames, "domain.controlInfo()");
    const info = await call(this.connection, "domainGetControlInfo", this.ref, 0, options);
    return {
      state: wordOf(domainControlState, info.state),
      details: wordOf(domainControlErrorReason, info.details),
      stateTimeMs: Number(info.stateTime),
    };
  }

  /**
   * Whether its definition changed since it was started.
   * @throws {VirtError} `NO_DOMAIN` if it is gone.
   * @see libvirt 9.0.0 `virDomainIsUpdated`
   */
  async isUpdated(options?: CallOptions): Promise<boolean> {
    checkOptions(options, callOptionNames, "domain.isUpdated()");
    return await call(this.connection, "domainIsUpdated", this.ref, options) !== 0;
  }

  /**
   * What sort of guest it is: `hvm`, `exe`, `xen`, `linux`.
   * @throws {VirtError} `NO_DOMAIN` if it is gone.
   * @see libvirt 9.0.0 `virDomainGetOSType`
   */
  async osType(options?: CallOptions): Promise<string> {
    checkOptions(options, callOptionNames, "domain.osType()");
    return await call(this.connection, "domainGetOSType", this.ref, options);
  }

  /**
   * Starts it, from its managed save image where it has one.
   *
   * @throws {TypeError} If an option is no boolean.
   * @throws {VirtError} `OPERATION_INVALID` if it already runs; what keeps it from starting.
   * @see libvirt 9.0.0 `virDomainCreateWithFlags`, `virDomainCreate`
   */
  async start(options?: DomainStartOptions): Promise<void> {
    checkOptions(options, startOptionNames, "domain.start()");
    const bits = flagBits(domainCreateFlags, options, `Cannot start domain "${this.name}"`);
    await callEither(this.connection, bits === 0, ["domainCreateWithFlags", this.ref, bits, options], [
      "domainCreate",
      this.ref,
      options,
    ]);
  }

  /**
   * Asks the guest to shut down. Resolves when it was asked; it may take its time, or take no notice.
   *
   * @throws {TypeError} If a mode is none.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run.
   * @see libvirt 9.0.0 `virDomainShutdownFlags`, `virDomainShutdown`
   */
  async shutdown(options?: DomainShutdownOptions): Promise<void> {
    checkOptions(options, shutdownOptionNames, "domain.shutdown()");
    const bits = shutdownModeBits(options?.mode, `Cannot shut down domain "${this.name}"`);
    await callEither(
      this.connection,
      bits === 0,
      ["domainShutdownFlags", this.ref, bits, options],
      ["domainShutdown", this.ref, options],
    );
  }

  /**
   * Asks the guest to reboot.
   *
   * @throws {TypeError} If a mode is none.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run.
   * @see libvirt 9.0.0 `virDomainReboot`
   */
  async reboot(options?: DomainShutdownOptions): Promise<void> {
    checkOptions(options, shutdownOptionNames, "domain.reboot()");
    const bits = shutdownModeBits(options?.mode, `Cannot reboot domain "${this.name}"`);
    await call(this.connection, "domainReboot", this.ref, bits, options);
  }

  /**
   * Presses the reset button: the guest is not asked.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run.
   * @see libvirt 9.0.0 `virDomainReset`
   */
  async reset(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "domain.reset()");
    await call(this.connection, "domainReset", this.ref, 0, options);
  }

  /**
   * Pulls the plug: the guest is not asked, and a transient domain is gone.
   *
   * @throws {TypeError} If an option is no boolean.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run.
   * @see libvirt 9.0.0 `virDomainDestroyFlags`, `virDomainDestroy`
   */
  async destroy(options?: DomainDestroyOptions): Promise<void> {
    checkOptions(options, destroyOptionNames, "domain.destroy()");
    const bits = flagBits(domainDestroyFlagsValues, options, `Cannot destroy domain "${this.name}"`);
    await callEither(
      this.connection,
      bits === 0,
      ["domainDestroyFlags", this.ref, bits, options],
      ["domainDestroy", this.ref, options],
    );
  }

  /**
   * Removes the definition; of a running domain, which then is transient.
   *
   * @throws {TypeError} If an option is no boolean.
   * @throws {VirtError} `OPERATION_INVALID` if it is transient, or has what the options don't let go with it.
   * @see libvirt 9.0.0 `virDomainUndefineFlags`, `virDomainUndefine`
   */
  async undefine(options?: DomainUndefineOptions): Promise<void> {
    checkOptions(options, undefineOptionNames, "domain.undefine()");
    const bits = flagBits(domainUndefineFlagsValues, options, `Cannot undefine domain "${this.name}"`);
    await callEither(
      this.connection,
      bits === 0,
      ["domainUndefineFlags", this.ref, bits, options],
      ["domainUndefine", this.ref, options],
    );
  }

  /**
   * Stops the guest's CPUs; its memory stays.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run.
   * @see libvirt 9.0.0 `virDomainSuspend`
   */
  async suspend(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "domain.suspend()");
    await call(this.connection, "domainSuspend", this.ref, options);
  }

  /**
   * Lets a paused guest run on.
   * @throws {VirtError} `OPERATION_INVALID` if it is not paused.
   * @see libvirt 9.0.0 `virDomainResume`
   */
  async resume(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "domain.resume()");
    await call(this.connection, "domainResume", this.ref, options);
  }

  /**
   * Has the guest put itself to sleep.
   *
   * @throws {TypeError} If the target is none.
   * @throws {RangeError} If the time is no whole number of seconds.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run; `AGENT_UNRESPONSIVE`, `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virDomainPMSuspendForDuration`
   */
  async pmSuspend(target: PmSuspendTarget, options?: DomainPmSuspendOptions): Promise<void> {
    checkOptions(options, pmSuspendOptionNames, "domain.pmSuspend()");
    const what = `Cannot put domain "${this.name}" to sleep`;
    const number = numberOf(nodeSuspendTarget, target, what);
    const seconds = wantWhole(options?.seconds ?? 0, what, "seconds");
    await call(
      this.connection,
      "domainPMSuspendForDuration",
      this.ref,
      number,
      BigInt(seconds),
      0,
      options,
    );
  }

  /**
   * Wakes a sleeping guest.
   * @throws {VirtError} `OPERATION_INVALID` if it does not sleep.
   * @see libvirt 9.0.0 `virDomainPMWakeup`
   */
  async pmWakeup(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "domain.pmWakeup()");
    await call(this.connection, "domainPMWakeup", this.ref, 0, options);
  }
}
