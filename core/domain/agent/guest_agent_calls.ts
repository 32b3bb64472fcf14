import { checkOptions } from "../../contract/checked_options.ts";
import { wantText } from "../../contract/argument_checks.ts";
import { agentList, askAgent, askForObject, wrongAnswer } from "./_agent_answer.ts";
import { agentCommandOptionNames, type GuestAgentCommandOptions } from "../domain_qemu.ts";
import { VirtError } from "../../contract/errors.ts";
import { GuestAgentPart } from "./guest_agent.ts";

/** The agent itself. */
export interface AgentInfo {
  /** Its version: `7.2.0`. */
  readonly version: string;
  /** The commands that it knows. */
  readonly commands: readonly AgentCommand[];
}

/** One of an agent's commands. */
export interface AgentCommand {
  /** Its name: `guest-exec`. */
  readonly name: string;
  /** Whether the guest lets hosts use it. */
  readonly enabled: boolean;
  /** Whether it answers where it succeeds. */
  readonly answers: boolean;
}

/** A guest's operating system; each field where the guest has it. */
export interface GuestOsInfo {
  /** In one word: `debian`. */
  readonly id?: string;
  /** Its name: `Debian GNU/Linux`. */
  readonly name?: string;
  /** Name and version for people. */
  readonly prettyName?: string;
  /** Its version for people: `12 (bookworm)`. */
  readonly version?: string;
  /** Its version in one word: `12`. */
  readonly versionId?: string;
  /** Which of its editions, for people. */
  readonly variant?: string;
  /** Which of its editions, in one word: `server`. */
  readonly variantId?: string;
  /** Its architecture: `x86_64`. */
  readonly machine?: string;
  /** Its kernel's release: `6.1.0-13-amd64`. */
  readonly kernelRelease?: string;
  /** Its kernel's version, with the time of its making. */
  readonly kernelVersion?: string;
}

/** Someone who is logged in to a guest. */
export interface GuestUser {
  /** The user's name. */
  readonly user: string;
  /** The user's domain, on Windows. */
  readonly domain?: string;
  /** When they logged in, in milliseconds since the epoch. */
  readonly loginTimeMs: number;
}

/** A guest's time zone. */
export interface GuestTimezone {
  /** Its name, where the guest has one: `CET`. */
  readonly zone?: string;
  /** Seconds east of UTC. */
  readonly offsetSeconds: number;
}

/** What becomes of a guest that is shut down. */
export type AgentShutdownMode = "powerdown" | "halt" | "reboot";

/** Codes with which a host says that the agent went away before it answered. */
const GONE = new Set([
  "AGENT_UNRESPONSIVE",
  "AGENT_COMMAND_TIMEOUT",
  "OPERATION_INVALID",
  "OPERATION_FAILED",
]);

/** What an agent tells and does at once. */
export abstract class GuestAgentCalls extends GuestAgentPart {
  /**
   * Gives the agent a command, for what has no method here.
   *
   * @param name The command's name: `guest-get-vcpus`.
   * @param fields Its arguments.
   * @returns What the agent answers, which may be anything.
   * @throws {TypeError} If the name is no text.
   * @throws {VirtError} `AGENT_UNRESPONSIVE`; `INTERNAL_ERROR` with the agent's own words.
   */
  async command(name: string, fields?: object, options?: GuestAgentCommandOptions): Promise<unknown> {
    checkOptions(options, agentCommandOptionNames, "domain.agent.command()");
    wantText(name, `Cannot give the agent of domain "${this.domain.name}" a command`, "a command's name");
    return await askAgent(this.domain, name, fields, options);
  }

  /**
   * Does nothing but answer.
   * @throws {VirtError} `AGENT_UNRESPONSIVE` if it does not.
   */
  async ping(options?: GuestAgentCommandOptions): Promise<void> {
    checkOptions(options, agentCommandOptionNames, "domain.agent.ping()");
    await askAgent(this.domain, "guest-ping", undefined, options);
  }

  /**
   * Makes sure that what the agent answers is the answer to what it is asked.
   * @throws {VirtError} `AGENT_UNSYNCED` if it is not; `AGENT_UNRESPONSIVE`.
   */
  async sync(options?: GuestAgentCommandOptions): Promise<void> {
    checkOptions(options, agentCommandOptionNames, "domain.agent.sync()");
    const id = crypto.getRandomValues(new Uint32Array(1))[0]!;
    const answer = await askAgent(this.domain, "guest-sync", { id }, options);
    if (answer === id) return;
    throw new VirtError(
      `Cannot talk to the agent of domain "${this.domain.name}": it answers to what is past`,
      {
        code: "AGENT_UNSYNCED",
        domain: "NONE",
        outcome: "refused",
      },
    );
  }

  /**
   * The agent's version and commands.
   * @throws {VirtError} `AGENT_UNRESPONSIVE`.
   */
  async info(options?: GuestAgentCommandOptions): Promise<AgentInfo> {
    checkOptions(options, agentCommandOptionNames, "domain.agent.info()");
    const info = await askForObject(this.domain, "guest-info", undefined, options);
    const commands = info.list("supported_commands").map((command) => ({
      name: command.field("name", "text"),
      enabled: command.field("enabled", "boolean"),
      answers: command.maybe("success-response", "boolean") ?? true,
    }));
    return { version: info.field("version", "text"), commands };
  }

  /**
   * The guest's operating system.
   * @throws {VirtError} `AGENT_UNRESPONSIVE`.
   */
  async osInfo(options?: GuestAgentCommandOptions): Promise<GuestOsInfo> {
    checkOptions(options, agentCommandOptionNames, "domain.agent.osInfo()");
    const info = await askForObject(this.domain, "guest-get-osinfo", undefined, options);
    const field = <K extends keyof GuestOsInfo>(key: K, name: string): { readonly [key in K]?: string } => {
      const value = info.maybe(name, "text");
      return (value === undefined ? {} : { [key]: value }) as { readonly [key in K]?: string };
    };
    return {
      ...field("id", "id"),
      ...field("name", "name"),
      ...field("prettyName", "pretty-name"),
      ...field("version", "version"),
      ...field("versionId", "version-id"),
      ...field("variant", "variant"),
      ...field("variantId", "variant-id"),
      ...field("machine", "machine"),
      ...field("kernelRelease", "kernel-release"),
      ...field("kernelVersion", "kernel-version"),
    };
  }

  /**
   * Who is logged in.
   * @throws {VirtError} `AGENT_UNRESPONSIVE`.
   */
  async users(options?: GuestAgentCommandOptions): Promise<GuestUser[]> {
    checkOptions(options, agentCommandOptionNames, "domain.agent.users()");
    const command = "guest-get-users";
    const answer = await askAgent(this.domain, command, undefined, options);
    return agentList(answer, command).map((one) => {
      const domain = one.maybe("domain", "text");
      return {
        user: one.field("user", "text"),
        ...(domain === undefined ? {} : { domain }),
        loginTimeMs: Math.round(one.field("login-time", "float") * 1000),
      };
    });
  }

  /**
   * The guest's name.
   * @throws {VirtError} `AGENT_UNRESPONSIVE`.
   */
  async hostname(options?: GuestAgentCommandOptions): Promise<string> {
    checkOptions(options, agentCommandOptionNames, "domain.agent.hostname()");
    const answer = await askForObject(this.domain, "guest-get-host-name", undefined, options);
    return answer.field("host-name", "text");
  }

  /**
   * The guest's time zone.
   * @throws {VirtError} `AGENT_UNRESPONSIVE`.
   */
  async timezone(options?: GuestAgentCommandOptions): Promise<GuestTimezone> {
    checkOptions(options, agentCommandOptionNames, "domain.agent.timezone()");
    const answer = await askForObject(this.domain, "guest-get-timezone", undefined, options);
    const zone = answer.maybe("zone", "text");
    return { ...(zone === undefined ? {} : { zone }), offsetSeconds: answer.field("offset", "number") };
  }

  /**
   * Whether the guest's file systems are held, as `domain.fsFreeze()` does it.
   * @throws {VirtError} `AGENT_UNRESPONSIVE`.
   */
  async fsFreezeStatus(options?: GuestAgentCommandOptions): Promise<"thawed" | "frozen"> {
    checkOptions(options, agentCommandOptionNames, "domain.agent.fsFreezeStatus()");
    const command = "guest-fsfreeze-status";
    const answer = await askAgent(this.domain, command, undefined, options);
    if (answer === "thawed" || answer === "frozen") return answer;
    throw wrongAnswer(command, '"thawed" or "frozen"', answer);
  }

  /**
   * Has the guest shut itself down. Resolves when the agent has been told, which it does not answer to.
   *
   * @throws {TypeError} If the mode is none.
   * @throws {VirtError} `AGENT_UNRESPONSIVE` if it does not answer before that.
   */
  async shutdown(mode: AgentShutdownMode = "powerdown", options?: GuestAgentCommandOptions): Promise<void> {
    checkOptions(options, agentCommandOptionNames, "domain.agent.shutdown()");
    if (mode !== "powerdown" && mode !== "halt" && mode !== "reboot") {
      throw new TypeError(
        `Cannot shut down the guest of domain "${this.domain.name}", wanted "powerdown", "halt" or "reboot": ` +
          `found ${JSON.stringify(mode)}`,
      );
    }
    await this.ping(options);
    try {
      const waits = { agentTimeout: SHUTDOWN_SECONDS, ...options };
      await askAgent(this.domain, "guest-shutdown", { mode }, waits);
    } catch (error) {
      // It answered a moment ago: what made it stop is what it was told.
      if (!(error instanceof VirtError && GONE.has(error.code))) throw error;
    }
  }
}

const SHUTDOWN_SECONDS = 5;
