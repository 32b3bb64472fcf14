import type { Logger } from "../../core/contract/driver.ts";
import type { ConnectionUri } from "../../core/contract/uri.ts";
import { sshArguments, sshFailure, sshProgram } from "../_ssh/mod.ts";
import { afterLine } from "./after_line.ts";
import { ChildProcess } from "./child_process.ts";
import { exitedBy, type ProgramEnd } from "./program_end.ts";
import type { ProgramHost, ProgramStart, StartedProgram } from "./program_host.ts";
import { remoteCommand } from "./remote_command.ts";
import { RemoteStderr } from "./remote_stderr.ts";
import { startChild } from "./start_child.ts";

const encoder = new TextEncoder();

/** How long ssh may take to end once the program has. */
const SSH_END_MS = 2000;
/** What Linux takes as one argument, which the whole remote command is. */
const LONGEST_COMMAND = 131071;

/** Programs of the host that a URI names, over the user's own ssh. */
export class SshHost implements ProgramHost {
  readonly name: string;
  readonly #uri: ConnectionUri;
  readonly #program: string;

  /**
   * A host as a connection URI names it.
   *
   * @throws {VirtError} `INVALID_ARG` if a part of the URI can't be meant.
   */
  constructor(uri: ConnectionUri, options: { readonly logger?: Logger } = {}) {
    this.name = `"${uri.host || "localhost"}"`;
    this.#uri = uri;
    this.#program = sshProgram(uri);
    // Whatever is wrong with the URI is said now; the logger is told once.
    sshArguments(uri, "true", options);
  }

  start({ program, args, input }: ProgramStart): StartedProgram | ProgramEnd {
    const token = crypto.randomUUID().replaceAll("-", "");
    const command = remoteCommand({ token, program, args, input });
    if (command.length > LONGEST_COMMAND) {
      const found = `${command.length} with its arguments`;
      const wanted = `a command of at most ${LONGEST_COMMAND} bytes for ssh`;
      return { kind: "unstartable", code: "INVALID_ARG", wanted, found };
    }
    const stderr = new RemoteStderr(token);
    const running = Promise.withResolvers<boolean>();
    let stop: ReturnType<typeof setTimeout> | undefined;
    const hear = (text: string) => {
      stderr.add(text);
      if (stderr.phase === "running" || stderr.phase === "exited") running.resolve(true);
      if (stderr.phase !== "exited" || stop !== undefined) return;
      // The script waits for that word. What the program left behind may hold the connection open.
      child.write(encoder.encode(`\n${token}\n`)).finally(() => child.closeInput());
      stop = setTimeout(() => child.kill(), SSH_END_MS);
    };
    const started = startChild(this.#program, sshArguments(this.#uri, command), { group: false, hear });
    if (!(started instanceof ChildProcess)) return this.#noSsh(started);
    const child = started;
    const ended = child.ended.then((status) => {
      clearTimeout(stop);
      running.resolve(false);
      return this.#endOf(stderr, status);
    });
    return {
      running: running.promise,
      write: (bytes) => child.write(bytes),
      // Of an input whose length is known the script sees the end by itself.
      closeInput: () => input === "stream" && child.closeInput(),
      stdout: afterLine(child.stdout, token),
      stderr: () => stderr.text,
      ended,
      // That the connection is gone tells the script to end the program.
      kill: () => child.kill(),
    };
  }

  #noSsh(end: ProgramEnd): ProgramEnd {
    const [wanted, found] = end.kind === "unstartable"
      ? [`ssh on this machine, ${end.wanted}`, end.found]
      : ["ssh on this machine", `no program "${this.#program}"`];
    return { kind: "unreachable", failure: { code: "NO_CONNECT", wanted, found }, exitCode: -1 };
  }

  #endOf(stderr: RemoteStderr, { code }: Deno.CommandStatus): ProgramEnd {
    switch (stderr.phase) {
      case "exited":
        return exitedBy(stderr.exitCode!);
      case "missing":
        return { kind: "missing" };
      case "running":
        return { kind: "lost", exitCode: code };
      case "before": {
        const line = stderr.text.trim().split("\n").at(-1)?.trim() || `it ended with exit code ${code}`;
        const remote = { texts: [], wanted: "ssh to lead to a host that runs programs" };
        return {
          kind: "unreachable",
          failure: sshFailure(this.#uri, stderr.text, line, remote),
          exitCode: code,
        };
      }
    }
  }
}
