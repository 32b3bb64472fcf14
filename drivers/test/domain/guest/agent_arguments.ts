import type { VirtError } from "../../../../core/contract/errors.ts";
import { refusal } from "../../contract/refusal.ts";

/** A command's arguments: whatever the caller gave. */
export type AgentArguments = Readonly<Record<string, unknown>>;

/** What the agent does for a command; what it answers is put into `return`. */
export type AgentCommand = (given: AgentArguments) => unknown;

/** The error of an agent that can't do it, as libvirt's qemu driver gives it. */
export function agentError(command: string, found: string): VirtError {
  return refusal("INTERNAL_ERROR", `Cannot have the agent do "${command}": ${found}`, "QEMU");
}

/** A text among the arguments. */
export function textIn(command: string, given: AgentArguments, name: string): string {
  const value = given[name];
  if (typeof value === "string") return value;
  throw agentError(command, `Parameter '${name}' is missing, or no text`);
}

/** A number among the arguments. */
export function numberIn(command: string, given: AgentArguments, name: string): number {
  const value = given[name];
  if (typeof value === "number" && Number.isSafeInteger(value)) return value;
  throw agentError(command, `Parameter '${name}' is missing, or no whole number`);
}

/** The bytes of base64 among the arguments. */
export function bytesOf(command: string, base64: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.fromBase64(base64);
  } catch {
    throw agentError(command, "failed to decode the base64 data");
  }
}
