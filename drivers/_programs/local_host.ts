import { ChildProcess } from "./child_process.ts";
import { KeptText } from "./kept_text.ts";
import type { ProgramHost } from "./program_host.ts";
import { startChild } from "./start_child.ts";
import { STDERR_KEPT } from "./stderr_kept.ts";

/** Programs of this machine. Each gets a process group of its own. */
export const localHost: ProgramHost = {
  name: "this machine",
  start({ program, args }) {
    const stderr = new KeptText(STDERR_KEPT);
    const child = startChild(program, args, { group: true, hear: (text) => stderr.add(text) });
    if (!(child instanceof ChildProcess)) return child;
    return {
      running: Promise.resolve(true),
      write: (bytes) => child.write(bytes),
      closeInput: () => child.closeInput(),
      stdout: child.stdout,
      stderr: () => stderr.text,
      ended: child.ended.then(({ code, signal }) => ({ kind: "exited", exitCode: code, signal })),
      kill: () => child.kill(),
    };
  },
};
