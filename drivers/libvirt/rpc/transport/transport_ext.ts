import { VirtError } from "../../../../core/contract/errors.ts";
import type { ConnectionUri } from "../../../../core/contract/uri.ts";
import { granted, unreachable } from "./_unreachable.ts";
import { ChildChannel, type ChildEnd } from "./child_channel.ts";
import type { TransportOptions } from "./transport.ts";
import { badUri, textParameter } from "../../../_uri/mod.ts";

/**
 * Starts a program whose standard input and output lead to a daemon. No shell reads any of it.
 *
 * @throws {VirtError} `NO_CONNECT` if Deno does not permit the program, or it can't be started.
 */
export function startProgram(
  uri: ConnectionUri,
  program: string,
  args: readonly string[],
  encrypted: boolean,
  explain: (end: ChildEnd) => Error,
): ChildChannel {
  const failed = (why: string, error?: unknown) => unreachable(uri, [{ address: program, why, error }]);
  if (!granted({ name: "run", command: program })) {
    throw failed(`Deno does not permit it: add --allow-run=${program}`);
  }
  let child: Deno.ChildProcess;
  try {
    child = new Deno.Command(program, {
      args: [...args],
      stdin: "piped",
      stdout: "piped",
      stderr: "piped",
    }).spawn();
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) throw failed("no such program", error);
    if (error instanceof Deno.errors.PermissionDenied) throw failed("not a program to run", error);
    throw failed(error instanceof Error ? error.message : String(error), error);
  }
  return new ChildChannel(child, encrypted, explain);
}

/** The last line of what a program said, or how it ended if it said nothing. */
export function lastLine({ stderr, code, signal }: ChildEnd): string {
  const line = stderr.trim().split("\n").at(-1)?.trim();
  return line || (signal === null ? `it ended with exit code ${code}` : `${signal} ended it`);
}

/**
 * Starts the program that `command=` names: it takes the client's bytes on standard input and gives the daemon's on
 * standard output.
 *
 * @throws {VirtError} `INVALID_ARG` without `command=`; `NO_CONNECT` if the program can't be started.
 * @see libvirt 9.0.0 `virNetClientNewExternal`
 */
export function connectExt(uri: ConnectionUri, { signal }: TransportOptions): ChildChannel {
  const program = textParameter(uri, "command");
  if (program === undefined) throw badUri(uri, "command=PROGRAM with the transport ext", "none");
  if (program.startsWith("-")) throw badUri(uri, `a program in command=`, `"${program}"`);
  signal?.throwIfAborted();
  // What the program does with the bytes is its own affair: nothing says that it encrypts them.
  return startProgram(uri, program, [], false, (end) => {
    const { code, stderr } = end;
    const action = end.reached ? `Cannot go on with "${uri.text}"` : `Cannot open "${uri.text}"`;
    return new VirtError(
      `${action}, wanted a program that leads to a daemon: "${program}": ${lastLine(end)}`,
      {
        code: "NO_CONNECT",
        domain: "REMOTE",
        outcome: end.reached ? "unknown" : "not-sent",
        native: { kind: "process", exitCode: code, stderr },
      },
    );
  });
}
