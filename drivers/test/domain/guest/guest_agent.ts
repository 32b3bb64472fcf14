import { checkFlags, excludeFlags, refusal } from "../../contract/refusal.ts";
import type { OperationsOf } from "../../contract/table_methods.ts";
import { type AgentArguments, agentError } from "./agent_arguments.ts";
import { agentCommands } from "./agent_commands.ts";
import { formatCpus, parseCpus } from "../../contract/cpu_sets.ts";
import { systemOf } from "./guest_system.ts";
import type { TestDomain } from "../../model/test_domain.ts";
import type { SimulatedHost } from "../../model/simulated_host.ts";

/** libvirt's `VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_*`. */
const Keys = { APPEND: 1, REMOVE: 2 } as const;
// VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_BLOCK
const LEAST_TIMEOUT = -2;

/** A guest's agent, which knows QEMU's commands. libvirt's test driver has none; what is asked here its qemu driver asks. */
export function guestAgent(
  simulated: SimulatedHost,
): OperationsOf<
  | "domainQemuAgentCommand"
  | "domainAgentSetResponseTimeout"
  | "domainAuthorizedSSHKeysGet"
  | "domainAuthorizedSSHKeysSet"
  | "domainGetGuestVcpus"
  | "domainSetGuestVcpus"
> {
  function active(dom: { readonly uuid: string; readonly name: string; readonly id: number }): TestDomain {
    const domain = simulated.find(dom);
    domain.checkActive();
    return domain;
  }

  const ask = async (domain: TestDomain, command: string, given: AgentArguments): Promise<unknown> =>
    await agentCommands(simulated, domain)[command]!(given);

  return {
    async domainQemuAgentCommand(dom, cmd, timeout, flags) {
      checkFlags(flags, 0, "domainQemuAgentCommand");
      if (timeout < LEAST_TIMEOUT) {
        throw refusal(
          "INVALID_ARG",
          `Cannot wait for the agent of "${dom.name}", wanted from ${LEAST_TIMEOUT}: found ${timeout}`,
          "DOMAIN",
        );
      }
      const domain = active(dom);
      const { name, given } = commandIn(cmd);
      const commands = agentCommands(simulated, domain);
      const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
      if (command === undefined) throw agentError(name, `The command ${name} has not been found`);
      const answer = await command(given);
      return answer === undefined ? null : JSON.stringify({ return: answer });
    },
    domainAgentSetResponseTimeout(dom, timeout, flags) {
      checkFlags(flags, 0, "domainAgentSetResponseTimeout");
      if (timeout < LEAST_TIMEOUT) {
        throw refusal(
          "INVALID_ARG",
          `Cannot wait for the agent of "${dom.name}", wanted from ${LEAST_TIMEOUT}: found ${timeout}`,
          "DOMAIN",
        );
      }
      systemOf(simulated.find(dom)).timeout = timeout;
      return 0;
    },
    async domainAuthorizedSSHKeysGet(dom, username, flags) {
      checkFlags(flags, 0, "domainAuthorizedSSHKeysGet");
      const answer = await ask(active(dom), "guest-ssh-get-authorized-keys", { username });
      return (answer as { readonly keys: readonly string[] }).keys;
    },
    async domainAuthorizedSSHKeysSet(dom, username, keys, flags) {
      const call = "domainAuthorizedSSHKeysSet";
      excludeFlags(flags, Keys.APPEND, Keys.REMOVE, call);
      checkFlags(flags, Keys.APPEND | Keys.REMOVE, call);
      if (keys.length === 0 && flags !== 0) {
        throw refusal("INVALID_ARG", `Cannot call ${call}, wanted keys: found none`, "DOMAIN");
      }
      const domain = active(dom);
      if (flags & Keys.REMOVE) {
        await ask(domain, "guest-ssh-remove-authorized-keys", { username, keys });
      } else {
        const reset = (flags & Keys.APPEND) === 0;
        await ask(domain, "guest-ssh-add-authorized-keys", { username, keys, reset });
      }
    },
    domainGetGuestVcpus(dom, flags) {
      checkFlags(flags, 0, "domainGetGuestVcpus");
      const domain = active(dom);
      const all = Array.from({ length: domain.definition.vcpus }, (_, id) => id);
      const { offline } = systemOf(domain);
      return {
        vcpus: formatCpus(all),
        online: formatCpus(all.filter((id) => !offline.has(id))),
        offlinable: formatCpus(all.slice(1)),
      };
    },
    async domainSetGuestVcpus(dom, cpumap, state, flags) {
      checkFlags(flags, 0, "domainSetGuestVcpus");
      if (state !== 0 && state !== 1) {
        throw refusal(
          "INVALID_ARG",
          `Cannot set vCPUs of "${dom.name}", wanted 0 or 1: found ${state}`,
          "DOMAIN",
        );
      }
      const domain = active(dom);
      const vcpus = parseCpus(cpumap);
      const unknown = vcpus.find((id) => id >= domain.definition.vcpus);
      if (unknown !== undefined) {
        throw refusal("INVALID_ARG", `Cannot set vCPUs of "${dom.name}", wanted its own: found ${unknown}`);
      }
      const wanted = vcpus.map((id) => ({ "logical-id": id, online: state === 1 }));
      await ask(domain, "guest-set-vcpus", { vcpus: wanted });
    },
  };
}

function commandIn(text: string): { readonly name: string; readonly given: AgentArguments } {
  let command: unknown;
  try {
    command = JSON.parse(text);
  } catch {
    // JSON's own error shows the text, which may have a password in it.
    throw refusal(
      "INTERNAL_ERROR",
      "Cannot give the agent a command, wanted JSON: found another text",
      "QEMU",
    );
  }
  const { execute, arguments: given = {} } = (command ?? {}) as {
    readonly execute?: unknown;
    readonly arguments?: unknown;
  };
  if (typeof execute !== "string" || typeof given !== "object" || given === null) {
    throw refusal(
      "INTERNAL_ERROR",
      "Cannot give the agent a command, wanted one to execute: found none",
      "QEMU",
    );
  }
  return { name: execute, given: given as AgentArguments };
}
