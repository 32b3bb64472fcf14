/** Reading what an agent in a guest answers: the guest may be anybody's, so nothing is taken on trust. */
import { shown } from "../../contract/argument_checks.ts";
import type { Domain } from "../domain.ts";
import type { GuestAgentCommandOptions } from "../domain_qemu.ts";
import { VirtError } from "../../contract/errors.ts";

const TYPES = {
  text: (value: unknown) => typeof value === "string",
  number: (value: unknown) => typeof value === "number" && Number.isSafeInteger(value),
  float: (value: unknown) => typeof value === "number",
  boolean: (value: unknown) => typeof value === "boolean",
} as const;

interface Values {
  readonly text: string;
  readonly number: number;
  readonly float: number;
  readonly boolean: boolean;
}

/** An object that an agent gave, whose fields are looked at before they are used. */
export class AgentObject {
  readonly #fields: object;
  readonly #command: string;

  /** @throws {VirtError} `AGENT_COMMAND_FAILED` if it is no object. */
  constructor(value: unknown, command: string) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw wrongAnswer(command, "an object", value);
    }
    this.#fields = value;
    this.#command = command;
  }

  /** A field's value, or `undefined` where there is none. @throws {VirtError} If it is of another type. */
  maybe<T extends keyof Values>(name: string, type: T): Values[T] | undefined {
    const value: unknown = Object.hasOwn(this.#fields, name)
      ? (this.#fields as Readonly<Record<string, unknown>>)[name]
      : undefined;
    if (value === undefined || value === null) return undefined;
    if (!TYPES[type](value)) throw wrongAnswer(this.#command, `a ${type} as "${name}"`, value);
    return value as Values[T];
  }

  /** A field's value. @throws {VirtError} If there is none, or of another type. */
  field<T extends keyof Values>(name: string, type: T): Values[T] {
    const value = this.maybe(name, type);
    if (value === undefined) throw wrongAnswer(this.#command, `a ${type} as "${name}"`, value);
    return value;
  }

  /** A field's bytes, which cross as base64. @throws {VirtError} If these are none. */
  bytes(name: string): Uint8Array<ArrayBuffer> {
    const text = this.maybe(name, "text") ?? "";
    try {
      return Uint8Array.fromBase64(text);
    } catch {
      throw wrongAnswer(this.#command, `base64 as "${name}"`, text);
    }
  }

  /** A field's list of objects. @throws {VirtError} If it is none. */
  list(name: string): AgentObject[] {
    const value: unknown = (this.#fields as Readonly<Record<string, unknown>>)[name];
    return agentList(value, this.#command);
  }
}

/** A list of objects. @throws {VirtError} If it is none. */
export function agentList(value: unknown, command: string): AgentObject[] {
  if (!Array.isArray(value)) throw wrongAnswer(command, "a list", value);
  return value.map((one) => new AgentObject(one, command));
}

/** What the agent answers to a command. @throws {VirtError} What host and agent have against it. */
export async function askAgent(
  domain: Domain,
  command: string,
  fields: object | undefined,
  options: GuestAgentCommandOptions | undefined,
): Promise<unknown> {
  const request = fields === undefined ? { execute: command } : { execute: command, arguments: fields };
  const text = await domain.qemuAgentCommand(request, options);
  let answer: unknown;
  try {
    answer = JSON.parse(text ?? "{}");
  } catch {
    throw wrongAnswer(command, "JSON", text);
  }
  return typeof answer === "object" && answer !== null && "return" in answer ? answer.return : undefined;
}

/** As `askAgent()`, for an answer that is an object. */
export async function askForObject(
  domain: Domain,
  command: string,
  fields: object | undefined,
  options: GuestAgentCommandOptions | undefined,
): Promise<AgentObject> {
  return new AgentObject(await askAgent(domain, command, fields, options), command);
}

/** The error for an answer that is none. */
export function wrongAnswer(command: string, wanted: string, found: unknown): VirtError {
  // Not a text itself, which may be long, and nobody else's business.
  const what = typeof found === "string" ? `a text of ${found.length} characters` : shown(found);
  return new VirtError(`Cannot read the answer to ${command}, wanted ${wanted}: found ${what}`, {
    code: "AGENT_COMMAND_FAILED",
    domain: "NONE",
    outcome: "unknown",
  });
}
