import type { AgentCommand } from "./agent_arguments.ts";
import { agentFacts } from "./agent_facts.ts";
import { agentFiles } from "./agent_files.ts";
import { agentPrograms } from "./agent_programs.ts";
import { agentPower } from "./agent_power.ts";
import type { TestDomain } from "../../model/test_domain.ts";
import type { SimulatedHost } from "../../model/simulated_host.ts";

/** Commands that are not answered: the guest is gone before it could. */
const SILENT = ["guest-shutdown", "guest-suspend-ram", "guest-suspend-disk", "guest-suspend-hybrid"];

/** What the agent in a guest knows, by QEMU's names. */
export function agentCommands(
  simulated: SimulatedHost,
  domain: TestDomain,
): Readonly<Record<string, AgentCommand>> {
  const commands: Record<string, AgentCommand> = {
    "guest-ping": () => ({}),
    "guest-sync": ({ id }) => id,
    "guest-sync-delimited": ({ id }) => id,
    ...agentFacts(simulated, domain),
    ...agentFiles(domain),
    ...agentPrograms(simulated, domain),
    ...agentPower(simulated, domain),
  };
  commands["guest-info"] = () => ({
    version: "7.2.0",
    supported_commands: Object.keys(commands).map((name) => ({
      name,
      enabled: true,
      "success-response": !SILENT.includes(name),
    })),
  });
  return commands;
}
