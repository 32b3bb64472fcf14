import { checkOptions, type OptionNames } from "../../contract/checked_options.ts";
import { shownKind, wantBoolean, wantText, wantTexts, wantWhole } from "../../contract/argument_checks.ts";
import { askAgent, askForObject, wrongAnswer } from "./_agent_answer.ts";
import { within } from "../../job/deadline.ts";
import type { Domain } from "../domain.ts";
import { agentCommandOptionNames, type GuestAgentCommandOptions } from "../domain_qemu.ts";
import { VirtError } from "../../contract/errors.ts";
import { GuestAgentPart } from "./guest_agent.ts";

/** How a program is run in a guest. */
export interface GuestAgentExecOptions extends GuestAgentCommandOptions {
  /** What it can read; a text's bytes are UTF-8. More than some 100 KiB had better be written to a file. */
  readonly input?: Uint8Array | string;
  /** Variables beside those that the agent itself has. */
  readonly env?: { readonly [name: string]: string };
  /** Whether what it prints is wanted; it is unless told. */
  readonly capture?: boolean;
}

const agentExecOptionNames: OptionNames<GuestAgentExecOptions> = {
  ...agentCommandOptionNames,
  input: true,
  env: true,
  capture: true,
};

/** How a program in a guest ended. */
export interface AgentExecResult {
  /** Whether it ended with code 0. */
  readonly success: boolean;
  /** Its code, where it ended by itself. */
  readonly code?: number;
  /** The number of the signal that killed it, or of Windows' exception. */
  readonly signal?: number;
  /** What it printed; empty where that was not wanted. */
  readonly stdout: Uint8Array<ArrayBuffer>;
  /** What it complained of. */
  readonly stderr: Uint8Array<ArrayBuffer>;
  /** Whether the agent kept only the beginning of these. */
  readonly truncated: boolean;
}

/** How a guest's file is read. */
export interface GuestAgentReadFileOptions extends GuestAgentCommandOptions {
  /** More bytes than this are an error; 64 MiB unless told. */
  readonly maxBytes?: number;
}

const agentReadFileOptionNames: OptionNames<GuestAgentReadFileOptions> = {
  ...agentCommandOptionNames,
  maxBytes: true,
};

/** How a guest's file is written. */
export interface GuestAgentWriteFileOptions extends GuestAgentCommandOptions {
  /** Behind what is there, in place of it. */
  readonly append?: boolean;
}

const agentWriteFileOptionNames: OptionNames<GuestAgentWriteFileOptions> = {
  ...agentCommandOptionNames,
  append: true,
};

/** Four thirds of it as base64 stay well below a call's limit of 4 MiB. */
const READ_BYTES = 512 * 1024;
/** libvirt 9.0.0 gets stuck with commands of some 200 KiB. */
const WRITE_BYTES = 64 * 1024;
const MOST_BYTES = 64 * 1024 * 1024;
const FIRST_WAIT_MS = 20;
const LONGEST_WAIT_MS = 1000;

/** Programs and files of a guest. */
export abstract class GuestAgentPrograms extends GuestAgentPart {
  /**
   * Runs a program in the guest and waits for its end.
   *
   * @param path The program's path in the guest, or its name where the agent's `PATH` has it.
   * @param args What it is given.
   * @param options `signal` and `timeoutMs` end the wait, not the program.
   * @throws {TypeError} If an argument is of the wrong type.
   * @throws {VirtError} `AGENT_UNRESPONSIVE`; `INTERNAL_ERROR` with the agent's own words if it cannot be run.
   */
  async exec(
    path: string,
    args: readonly string[] = [],
    options: GuestAgentExecOptions = {},
  ): Promise<AgentExecResult> {
    checkOptions(options, agentExecOptionNames, "domain.agent.exec()");
    const what = `Cannot run a program in domain "${this.domain.name}"`;
    const { env = {}, input, capture = true } = options;
    const request = {
      path: wantText(path, what, "a path"),
      arg: wantTexts(args, what, "arguments"),
      env: wantTexts(Object.values(env), what, "variables").map((value, i) =>
        `${Object.keys(env)[i]}=${value}`
      ),
      ...(input === undefined ? {} : { "input-data": bytesIn(input, what).toBase64() }),
      "capture-output": wantBoolean(capture, what),
    };
    return await limited(options, "a program in the guest", (waits) => run(this.domain, request, waits));
  }

  /**
   * Reads a file of the guest.
   *
   * @throws {TypeError} If the path is no text.
   * @throws {RangeError} If `maxBytes` is no whole number.
   * @throws {VirtError} `OVERFLOW` if it has more bytes than `maxBytes`; `AGENT_UNRESPONSIVE`; `INTERNAL_ERROR` with the
   * agent's own words if there is no such file.
   */
  async readFile(path: string, options?: GuestAgentReadFileOptions): Promise<Uint8Array<ArrayBuffer>> {
    checkOptions(options, agentReadFileOptionNames, "domain.agent.readFile()");
    const what = `Cannot read a file in domain "${this.domain.name}"`;
    wantText(path, what, "a path");
    const most = wantWhole(options?.maxBytes ?? MOST_BYTES, what, "maxBytes", 0, Number.MAX_SAFE_INTEGER);
    return await withFile(this.domain, path, "r", options, async (handle, waits) => {
      const parts: Uint8Array<ArrayBuffer>[] = [];
      let size = 0;
      while (true) {
        const command = "guest-file-read";
        const fields = { handle, count: READ_BYTES };
        const answer = await askForObject(this.domain, command, fields, waits);
        const part = answer.bytes("buf-b64");
        size += part.length;
        if (size > most) {
          throw new VirtError(`${what}, wanted at most ${most} bytes: found more in "${path}"`, {
            code: "OVERFLOW",
            domain: "NONE",
            outcome: "refused",
          });
        }
        parts.push(part);
        if (answer.field("eof", "boolean")) return joined(parts, size);
        if (part.length === 0) throw wrongAnswer(command, "bytes or the file's end", "");
      }
    });
  }

  /**
   * Writes a file of the guest, in place of one that is there.
   *
   * @throws {TypeError} If the path is no text, the contents are neither bytes nor a text, or an option is no boolean.
   * @throws {VirtError} `AGENT_UNRESPONSIVE`; `INTERNAL_ERROR` with the agent's own words if it cannot be written.
   */
  async writeFile(
    path: string,
    contents: Uint8Array | string,
    options?: GuestAgentWriteFileOptions,
  ): Promise<void> {
    checkOptions(options, agentWriteFileOptionNames, "domain.agent.writeFile()");
    const what = `Cannot write a file in domain "${this.domain.name}"`;
    wantText(path, what, "a path");
    const bytes = bytesIn(contents, what);
    const mode = wantBoolean(options?.append ?? false, what) ? "a" : "w";
    await withFile(this.domain, path, mode, options, async (handle, waits) => {
      for (let at = 0; at < bytes.length;) {
        const part = bytes.subarray(at, at + WRITE_BYTES);
        const command = "guest-file-write";
        const fields = { handle, "buf-b64": part.toBase64() };
        const written = (await askForObject(this.domain, command, fields, waits)).field("count", "number");
        if (written < 1 || written > part.length) {
          throw wrongAnswer(command, `1 to ${part.length} written bytes`, written);
        }
        at += written;
      }
      await askAgent(this.domain, "guest-file-flush", { handle }, waits);
    });
  }
}

async function run(
  domain: Domain,
  request: object,
  options: GuestAgentCommandOptions,
): Promise<AgentExecResult> {
  const pid = (await askForObject(domain, "guest-exec", request, options)).field("pid", "number");
  for (let waitMs = FIRST_WAIT_MS;; waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)) {
    const status = await askForObject(domain, "guest-exec-status", { pid }, options);
    if (status.field("exited", "boolean")) {
      const code = status.maybe("exitcode", "number");
      const signal = status.maybe("signal", "number");
      return {
        success: code === 0,
        ...(code === undefined ? {} : { code }),
        ...(signal === undefined ? {} : { signal }),
        stdout: status.bytes("out-data"),
        stderr: status.bytes("err-data"),
        truncated: (status.maybe("out-truncated", "boolean") ?? false) ||
          (status.maybe("err-truncated", "boolean") ?? false),
      };
    }
    await pause(waitMs, options.signal);
  }
}

/** Opens a file, and closes it whatever happens in between. */
async function withFile<T>(
  domain: Domain,
  path: string,
  mode: "r" | "w" | "a",
  options: GuestAgentCommandOptions | undefined,
  use: (handle: number, waits: GuestAgentCommandOptions) => Promise<T>,
): Promise<T> {
  return await limited(options, "a file in the guest", async (waits) => {
    const command = "guest-file-open";
    // Without the signal: given up, it would be opened all the same, and nobody would know the handle to close.
    const handle = await askAgent(domain, command, { path, mode }, agentTimeoutOf(options));
    if (typeof handle !== "number") throw wrongAnswer(command, "a number", handle);
    let result: T;
    try {
      waits.signal?.throwIfAborted();
      result = await use(handle, waits);
    } catch (error) {
      // Without the signal, which may be what ended it; and what went wrong first counts.
      await askAgent(domain, "guest-file-close", { handle }, agentTimeoutOf(options)).catch(() => {});
      throw error;
    }
    await askAgent(domain, "guest-file-close", { handle }, waits);
    return result;
  });
}

/** Does what takes several commands within one time limit, which also ends the command that is under way. */
async function limited<T>(
  options: GuestAgentCommandOptions | undefined,
  what: string,
  work: (waits: GuestAgentCommandOptions) => Promise<T>,
): Promise<T> {
  const { signal, timeoutMs } = options ?? {};
  const stop = new AbortController();
  try {
    const waits = { ...agentTimeoutOf(options), signal: stop.signal };
    return await within(() => work(waits), { signal, timeoutMs }, what);
  } finally {
    stop.abort();
  }
}

function agentTimeoutOf(options: GuestAgentCommandOptions | undefined): GuestAgentCommandOptions {
  return options?.agentTimeout === undefined ? {} : { agentTimeout: options.agentTimeout };
}

function bytesIn(value: Uint8Array | string, what: string): Uint8Array {
  if (typeof value === "string") return new TextEncoder().encode(value);
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`${what}, wanted bytes or a text: found ${shownKind(value)}`);
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Resolves after so many milliseconds; rejects with the signal's reason as soon as that aborts. */
async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  const end = Promise.withResolvers<void>();
  const timer = setTimeout(end.resolve, ms);
  const stop = () => {
    clearTimeout(timer);
    end.reject(signal!.reason);
  };
  signal?.addEventListener("abort", stop, { once: true });
  await end.promise;
  signal?.removeEventListener("abort", stop);
}
