import type { StartedProgram } from "./program_host.ts";

/** Bytes that are handed to a program's standard input at once. */
const PIECE = 65536;

/**
 * Gives a program its standard input and ends that. A program that reads no more or has ended needs none of the rest.
 *
 * @returns What the source failed with; the program is ended then. Never rejects.
 */
export async function feedInput(
  started: StartedProgram,
  input: Uint8Array | ReadableStream<Uint8Array> | undefined,
): Promise<{ readonly error: unknown } | undefined> {
  if (input instanceof ReadableStream) return await feedStream(started, input);
  for (let at = 0; at < (input?.length ?? 0); at += PIECE) {
    if (!await started.write(input!.subarray(at, at + PIECE))) return;
  }
  started.closeInput();
}

async function feedStream(
  started: StartedProgram,
  input: ReadableStream<Uint8Array>,
): Promise<{ readonly error: unknown } | undefined> {
  const reader = input.getReader();
  const over = started.ended.then(() => ({ over: true }) as const);
  try {
    for (;;) {
      const read = await Promise.race([reader.read(), over]);
      if ("over" in read) break;
      if (read.value === undefined) {
        started.closeInput();
        return;
      }
      if (!await started.write(read.value)) break;
    }
    reader.cancel().catch(() => {});
  } catch (error) {
    started.kill();
    return { error };
  }
}
