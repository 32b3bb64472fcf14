import { callOptionNames, checkOptions, type OptionNames } from "../contract/checked_options.ts";
import { wantText } from "../contract/argument_checks.ts";
import { call } from "../handle/driver_call.ts";
import { type AgentTimeout, agentTimeoutNumber } from "./domain_guest.ts";
import { DomainIdentity } from "../handle/domain_identity.ts";
import { flagBits } from "../contract/flag_bits.ts";
import { domainQemuMonitorCommandFlags } from "../contract/generated/flags.gen.ts";
import type { CallOptions } from "../contract/references.ts";

/** How a monitor command is given. */
export interface DomainQemuMonitorCommandOptions extends CallOptions {
  /** The command is for the human monitor: `info block`. */
  readonly hmp?: boolean;
}

const monitorCommandOptionNames: OptionNames<DomainQemuMonitorCommandOptions> = {
  ...callOptionNames,
  hmp: true,
};

/** How an agent command is given. */
export interface GuestAgentCommandOptions extends CallOptions {
  /** How long the host waits for the agent; as it always does unless told. */
  readonly agentTimeout?: AgentTimeout;
}

/** Their names. */
export const agentCommandOptionNames: OptionNames<GuestAgentCommandOptions> = {
  ...callOptionNames,
  agentTimeout: true,
};

/** Ways past libvirt, to QEMU itself. */
export abstract class DomainQemu extends DomainIdentity {
  /**
   * Gives QEMU's monitor a command, past libvirt; the host marks the domain as tainted.
   *
   * @param command QMP as an object or its text; with `hmp` the human monitor's text.
   * @returns The answer's text.
   * @throws {TypeError} If the command is neither an object nor a text.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run; `NO_SUPPORT` where it is no QEMU.
   * @see libvirt 9.0.0 `virDomainQemuMonitorCommand`
   */
  async qemuMonitorCommand(
    command: string | object,
    options?: DomainQemuMonitorCommandOptions,
  ): Promise<string> {
    checkOptions(options, monitorCommandOptionNames, "domain.qemuMonitorCommand()");
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
    options?: GuestAgentCommandOptions,
  ): Promise<string | undefined> {
    checkOptions(options, agentCommandOptionNames, "domain.qemuAgentCommand()");
    const what = `Cannot give the agent of domain "${this.name}" a command`;
    const text = wantText(commandText(command), what, "an object or a text");
    const timeout = agentTimeoutNumber(options?.agentTimeout ?? "default", what);
    return await call(this.connection, "domainQemuAgentCommand", this.ref, text, timeout, 0, options) ??
      undefined;
  }
}

function commandText(command: unknown): unknown {
  return typeof command === "object" && command !== null ? JSON.stringify(command) : command;
}
