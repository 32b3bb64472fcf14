import type { GuestProgram, GuestProgramEnd, GuestSystem } from "./guest_system.ts";
import type { SimulatedHost } from "../../model/simulated_host.ts";

/** A program's end, a promise of it, or `undefined` where the guest has no such program. */
export type Started = GuestProgramEnd | undefined | Promise<GuestProgramEnd | undefined>;

/** Runs a program of the test's, or one that every guest has: enough to see that one ran. */
export function runProgram(
  simulated: SimulatedHost,
  system: GuestSystem,
  hostname: string,
  program: GuestProgram,
): Started {
  const builtIn = () => runBuiltIn(simulated, system, hostname, program);
  const own = system.programs?.(program);
  if (own instanceof Promise) return own.then((end) => end ?? builtIn());
  return own ?? builtIn();
}

function runBuiltIn(
  simulated: SimulatedHost,
  system: GuestSystem,
  hostname: string,
  { path, args, input }: GuestProgram,
): Started {
  switch (path.slice(path.lastIndexOf("/") + 1)) {
    case "true":
      return {};
    case "false":
      return { code: 1 };
    case "echo":
      return { stdout: `${args.join(" ")}\n` };
    case "hostname":
      return { stdout: `${hostname}\n` };
    case "whoami":
      return { stdout: "root\n" };
    case "sleep":
      return simulated.clock.wait(Number(args[0] ?? 0) * 1000).then(() => ({}));
    case "cat":
      return cat(system, args, input);
    default:
      return undefined;
  }
}

function cat(system: GuestSystem, args: readonly string[], input: Uint8Array): GuestProgramEnd {
  if (args.length === 0) return { stdout: input };
  const missing = args.find((path) => !system.files.has(path));
  if (missing !== undefined) return { code: 1, stderr: `cat: ${missing}: No such file or directory\n` };
  return { stdout: args.map((path) => system.text(path)).join("") };
}
