import { addLater, type MethodNames } from "../../handle/lazy_methods.ts";
import type { Domain } from "../domain.ts";
import type { GuestAgentCalls } from "./guest_agent_calls.ts";
import type { GuestAgentPrograms } from "./guest_agent_programs.ts";

/** What parts of a guest's agent that load late have of it. */
export abstract class GuestAgentPart {
  /** The domain that it is in. */
  abstract readonly domain: Domain;
}

/**
 * QEMU's agent in a domain's guest: its own commands, with types.
 *
 * The agent is the guest's: what it tells is what the guest wants to be told.
 *
 * @example
 * ```ts ignore
 * const { agent } = await connection.domains.get("web");
 * console.log((await agent.osInfo()).prettyName, (await agent.users()).map(({ user }) => user));
 * const { code, stdout } = await agent.exec("/usr/bin/uptime", ["-p"]);
 * console.log(code, new TextDecoder().decode(stdout));
 * ```
 *
 * @see QEMU 7.2 qemu-ga
 */
export class GuestAgent implements GuestAgentPart {
  readonly #domain: Domain;

  /** Made by its domain. */
  constructor(domain: Domain) {
    this.#domain = domain;
  }

  /** The domain that it is in. */
  get domain(): Domain {
    return this.#domain;
  }
}

/** Loaded when the first of them is called. */
export interface GuestAgent extends GuestAgentCalls, GuestAgentPrograms {}

const calls: MethodNames<GuestAgentCalls, GuestAgentPart> = {
  command: true,
  ping: true,
  sync: true,
  info: true,
  osInfo: true,
  users: true,
  hostname: true,
  timezone: true,
  fsFreezeStatus: true,
  shutdown: true,
};

const programs: MethodNames<GuestAgentPrograms, GuestAgentPart> = {
  exec: true,
  readFile: true,
  writeFile: true,
};

addLater(GuestAgent, calls, async () => (await import("./guest_agent_calls.ts")).GuestAgentCalls);
addLater(GuestAgent, programs, async () => (await import("./guest_agent_programs.ts")).GuestAgentPrograms);
