import { type AgentCommand, agentError, bytesOf, numberIn, textIn } from "./agent_arguments.ts";
import { runProgram } from "./guest_programs.ts";
import { type GuestProcess, systemOf } from "./guest_system.ts";
import type { TestDomain } from "../../model/test_domain.ts";
import type { SimulatedHost } from "../../model/simulated_host.ts";

/** Programs that are run in a guest. */
export function agentPrograms(
  simulated: SimulatedHost,
  domain: TestDomain,
): Readonly<Record<string, AgentCommand>> {
  const system = systemOf(domain);
  return {
    "guest-exec"(given) {
      const command = "guest-exec";
      const path = textIn(command, given, "path");
      const list = (value: unknown): string[] => Array.isArray(value) ? value.map(String) : [];
      const input = given["input-data"];
      const program = {
        path,
        args: list(given.arg),
        env: list(given.env),
        input: typeof input === "string" ? bytesOf(command, input) : new Uint8Array(),
      };
      const process: GuestProcess = { end: undefined, captured: given["capture-output"] === true };
      const started = runProgram(simulated, system, `${domain.definition.name}host`, program);
      if (started === undefined) {
        throw agentError(command, `Failed to execute child process “${path}” (No such file or directory)`);
      }
      if (started instanceof Promise) {
        started.then((end) => process.end = end ?? { code: 127 }, () => process.end = { signal: 9 });
      } else process.end = started;
      const pid = system.number();
      system.processes.set(pid, process);
      return { pid };
    },
    "guest-exec-status"(given) {
      const command = "guest-exec-status";
      const pid = numberIn(command, given, "pid");
      const process = system.processes.get(pid);
      if (process === undefined) throw agentError(command, `PID ${pid} does not exist`);
      const { end, captured } = process;
      if (end === undefined) return { exited: false };
      system.processes.delete(pid);
      return {
        exited: true,
        ...end.signal === undefined ? { exitcode: end.code ?? 0 } : { signal: end.signal },
        ...captured ? { ...output("out-data", end.stdout), ...output("err-data", end.stderr) } : {},
      };
    },
  };
}

function output(field: string, text: string | Uint8Array | undefined): Record<string, string> {
  if (text === undefined || text.length === 0) return {};
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return { [field]: bytes.toBase64() };
}
