import type { StartedProgram } from "./program_host.ts";

/** All that a program writes to standard output; `undefined`, and the program is ended, if that is more than `limit`. */
export async function readOutput(
  started: StartedProgram,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const chunk of started.stdout) {
    length += chunk.length;
    if (length > limit) {
      started.kill();
      // Leaving the loop cancels the stream, so that the program does not wait for a reader.
      return undefined;
    }
    chunks.push(chunk);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
