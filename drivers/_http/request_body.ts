import type { ClientRequest } from "node:http";

/** Sends a request's body as fast as the host takes it. */
export async function sendBody(body: ReadableStream<Uint8Array>, call: ClientRequest): Promise<void> {
  const reader = body.getReader();
  let gone: Error | undefined;
  let wake = () => {};
  call.on("drain", () => wake());
  call.on("close", () => {
    gone ??= new Error("the host hung up");
    wake();
  });
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) break;
      if (gone) throw gone;
      // What has been read may be written over by who wrote it.
      if (call.write(value.slice())) continue;
      const { promise, resolve } = Promise.withResolvers<void>();
      wake = resolve;
      if (!gone) await promise;
    }
    call.end();
  } catch (error) {
    await reader.cancel(error).catch(() => {});
    throw error;
  } finally {
    reader.releaseLock();
  }
}
