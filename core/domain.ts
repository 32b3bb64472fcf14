import { wantText } from "./_arguments.ts";
import { call } from "./_call.ts";
import { typedParameters } from "./_typed_parameters.ts";
import { type AgentTimeout, agentTimeoutNumber } from "./domain_guest.ts";
import { DomainStatistics } from "./domain_statistics.ts";
import type { ParameterFields } from "./domain_tuning.ts";
import { domainJobOperation, domainJobType } from "./enums.gen.ts";
import { flagBits } from "./flag_bits.ts";
import {
  domainAbortJobFlagsValues,
  domainGetJobStatsFlags,
  domainMessageType,
  domainQemuMonitorCommandFlags,
} from "./flags.gen.ts";
import type { CallOptions, TypedParameters } from "./references.ts";
import { wordOf } from "./words.ts";

/** How far something has come, in bytes. */
export interface JobProgress {
  /** Of all. */
  readonly total: bigint;
  /** Of what is done. */
  readonly processed: bigint;
  /** Of what is left. */
  readonly remaining: bigint;
}

/** What a domain's host is busy with. @see libvirt 9.0.0 `virDomainJobInfo` */
export interface DomainJobInfo {
  /** `none`, `bounded` (its end is known), `unbounded`, `completed`, `failed`, `cancelled`. */
  readonly type: string;
  /** Milliseconds since it began. */
  readonly timeElapsedMs: bigint;
  /** Of a bounded job. */
  readonly timeRemainingMs: bigint;
  /** Memory and files together. */
  readonly data: JobProgress;
  /** Memory alone. */
  readonly memory: JobProgress;
  /** Files alone. */
  readonly file: JobProgress;
}

/** Which job is meant. @see libvirt 9.0.0 `virDomainGetJobStatsFlags` */
export interface JobStatsOptions extends CallOptions {
  /** The one that ended last. */
  readonly completed?: boolean;
  /** Keep what is known of it for the next who asks. */
  readonly keepCompleted?: boolean;
}

/** A job with all that its host tells. */
export interface DomainJobStats {
  /** As of {@linkcode DomainJobInfo}. */
  readonly type: string;
  /** `migration-out`, `save`, `backup`, …, where the host tells. */
  readonly operation?: string;
  /** The host's fields, by libvirt's names and untouched. */
  readonly params: TypedParameters;
}

/** How a job is ended. */
export interface AbortJobOptions extends CallOptions {
  /** Also a migration in its post-copy phase, which may be taken up again. */
  readonly postcopy?: boolean;
}

/** What a host's security module calls a domain. @see libvirt 9.0.0 `virSecurityLabel` */
export interface SecurityLabel {
  /** The module's own words. */
  readonly label: string;
  /** Whether the module forbids, or only writes down. */
  readonly enforcing: boolean;
}

/** Which messages are wanted; all unless told. @see libvirt 9.0.0 `virDomainMessageType` */
export interface MessagesOptions extends CallOptions {
  /** That it uses what will go away. */
  readonly deprecation?: boolean;
  /** That its host won't answer for it. */
  readonly tainting?: boolean;
}

/** How a monitor command is given. */
export interface MonitorCommandOptions extends CallOptions {
  /** The command is for the human monitor: `info block`. */
  readonly hmp?: boolean;
}

/** How an agent command is given. */
export interface AgentCommandOptions extends CallOptions {
  /** How long the host waits for the agent; as it always does unless told. */
  readonly agentTimeout?: AgentTimeout;
}

/**
 * A domain: a virtual machine or container, running or only defined.
 *
 * A light handle: it holds no state and needs no freeing, and each method asks the host.
 *
 * @example
 * ```ts
 * import { connect } from "@denovirt/denovirt";
 *
 * await using connection = await connect("test:///default");
 * const domain = await connection.domains.get("test");
 * const { state, memory, vcpus } = await domain.info();
 * console.log(`${domain.name}: ${state}, ${memory / 2 ** 30} GiB, ${vcpus} vCPUs`);
 * await domain.suspend();
 * await domain.resume();
 * ```
 *
 * @see libvirt 9.0.0 `virDomainPtr`
 */
export class Domain extends DomainStatistics {
  /**
   * What its host is busy with on its behalf.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run.
   * @see libvirt 9.0.0 `virDomainGetJobInfo`
   */
  async jobInfo(options?: CallOptions): Promise<DomainJobInfo> {
    const job = await call(this.connection, "domainGetJobInfo", this.ref, options);
    return {
      type: wordOf(domainJobType, job.type),
      timeElapsedMs: job.timeElapsed,
      timeRemainingMs: job.timeRemaining,
      data: { total: job.dataTotal, processed: job.dataProcessed, remaining: job.dataRemaining },
      memory: { total: job.memTotal, processed: job.memProcessed, remaining: job.memRemaining },
      file: { total: job.fileTotal, processed: job.fileProcessed, remaining: job.fileRemaining },
    };
  }

  /**
   * What its host is busy with on its behalf, or was last, in all detail.
   * @throws {TypeError} If an option is no boolean.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run.
   * @see libvirt 9.0.0 `virDomainGetJobStats`
   */
  async jobStats(options?: JobStatsOptions): Promise<DomainJobStats> {
    const bits = flagBits(domainGetJobStatsFlags, options, `Cannot read the job of domain "${this.name}"`);
    const { type, params } = await call(this.connection, "domainGetJobStats", this.ref, bits, options);
    const { operation } = params;
    return {
      type: wordOf(domainJobType, type),
      ...(typeof operation === "number" ? { operation: wordOf(domainJobOperation, operation) } : {}),
      params,
    };
  }

  /**
   * Ends what its host is busy with.
   * @throws {TypeError} If an option is no boolean.
   * @throws {VirtError} `OPERATION_INVALID` if nothing is under way that could be ended.
   * @see libvirt 9.0.0 `virDomainAbortJobFlags`, `virDomainAbortJob`
   */
  async abortJob(options?: AbortJobOptions): Promise<void> {
    const what = `Cannot abort the job of domain "${this.name}"`;
    const bits = flagBits(domainAbortJobFlagsValues, options, what);
    // A host before libvirt 8.5 has the plain one only, and the plain one does as long as no flag is set.
    if (bits === 0 && this.connection.supports("domainAbortJob")) {
      await call(this.connection, "domainAbortJob", this.ref, options);
    } else {
      await call(this.connection, "domainAbortJobFlags", this.ref, bits, options);
    }
  }

  /**
   * Gives it another name.
   *
   * @returns A handle with the new name; this one keeps the old, and still means the same domain by its UUID.
   * @throws {TypeError} If the name is no text.
   * @throws {VirtError} `OPERATION_INVALID` if it runs; `DOM_EXIST` if the name is taken.
   * @see libvirt 9.0.0 `virDomainRename`
   */
  async rename(name: string, options?: CallOptions): Promise<Domain> {
    wantText(name, `Cannot rename domain "${this.name}"`, "a name");
    await call(this.connection, "domainRename", this.ref, name, 0, options);
    return new Domain(this.connection, { ...this.ref, name });
  }

  /**
   * Its label by the host's first security module.
   * @throws {VirtError} `NO_SUPPORT`, `NO_DOMAIN`.
   * @see libvirt 9.0.0 `virDomainGetSecurityLabel`
   */
  async securityLabel(options?: CallOptions): Promise<SecurityLabel> {
    return securityLabel(await call(this.connection, "domainGetSecurityLabel", this.ref, options));
  }

  /**
   * Its labels by all of the host's security modules.
   * @throws {VirtError} `NO_SUPPORT`, `NO_DOMAIN`.
   * @see libvirt 9.0.0 `virDomainGetSecurityLabelList`
   */
  async securityLabels(options?: CallOptions): Promise<SecurityLabel[]> {
    return (await call(this.connection, "domainGetSecurityLabelList", this.ref, options)).map(securityLabel);
  }

  /**
   * What its host has to say about it: that it is tainted, that it uses what will go away.
   * @throws {TypeError} If an option is no boolean.
   * @throws {VirtError} `NO_DOMAIN` if it is gone.
   * @see libvirt 9.0.0 `virDomainGetMessages`
   */
  async messages(options?: MessagesOptions): Promise<readonly string[]> {
    const bits = flagBits(domainMessageType, options, `Cannot read messages of domain "${this.name}"`);
    return await call(this.connection, "domainGetMessages", this.ref, bits, options);
  }

  /**
   * What proves that its memory is encrypted: `sev-measurement` and its like.
   * @throws {VirtError} `OPERATION_INVALID`, `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virDomainGetLaunchSecurityInfo`
   */
  async launchSecurityInfo(options?: CallOptions): Promise<TypedParameters> {
    return await call(this.connection, "domainGetLaunchSecurityInfo", this.ref, 4, options);
  }

  /**
   * Gives an encrypted guest its secret before it runs: `sev-secret`, `sev-secret-header`, `sev-secret-set-address`.
   * @throws {TypeError} If a field's value is of the wrong type.
   * @throws {VirtError} `OPERATION_INVALID`, `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virDomainSetLaunchSecurityState`
   */
  async setLaunchSecurityState(fields: ParameterFields, options?: CallOptions): Promise<void> {
    const what = `Cannot set the launch security state of domain "${this.name}"`;
    const params = await typedParameters("launchSecurity", fields, what);
    await call(this.connection, "domainSetLaunchSecurityState", this.ref, params, 0, options);
  }

  /**
   * Gives QEMU's monitor a command, past libvirt; the host marks the domain as tainted.
   *
   * @param command QMP as an object or its text; with `hmp` the human monitor's text.
   * @returns The answer's text.
   * @throws {TypeError} If the command is neither an object nor a text.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run; `NO_SUPPORT` where it is no QEMU.
   * @see libvirt 9.0.0 `virDomainQemuMonitorCommand`
   */
  async qemuMonitorCommand(command: string | object, options?: MonitorCommandOptions): Promise<string> {
    const what = `Cannot give the monitor of domain "${this.name}" a command`;
    const text = wantText(commandText(command), what, "an object or a text");
    const bits = flagBits(domainQemuMonitorCommandFlags, options, what);
    return await call(this.connection, "domainQemuMonitorCommand", this.ref, text, bits, options);
  }

  /**
   * Gives QEMU's agent in the guest a command.
   *
   * @param command The command as an object or its text: `{ execute: "guest-ping" }`.
   * @returns The answer's text, or `undefined` where the agent gives none.
   * @throws {TypeError} If the command is neither an object nor a text.
   * @throws {RangeError} If the agent's timeout is no whole number of seconds.
   * @throws {VirtError} `AGENT_UNRESPONSIVE`; `OPERATION_INVALID` if it does not run; `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virDomainQemuAgentCommand`
   */
  async qemuAgentCommand(
    command: string | object,
    options?: AgentCommandOptions,
  ): Promise<string | undefined> {
    const what = `Cannot give the agent of domain "${this.name}" a command`;
    const text = wantText(commandText(command), what, "an object or a text");
    const timeout = agentTimeoutNumber(options?.agentTimeout ?? "default", what);
    return await call(this.connection, "domainQemuAgentCommand", this.ref, text, timeout, 0, options) ??
      undefined;
  }
}

function securityLabel(found: { readonly label: string; readonly enforcing: number }): SecurityLabel {
  return { label: found.label, enforcing: found.enforcing !== 0 };
}

function commandText(command: unknown): unknown {
  return typeof command === "object" && command !== null ? JSON.stringify(command) : command;
}
