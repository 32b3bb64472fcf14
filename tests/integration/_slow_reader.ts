/**
 * Reads a volume and pauses now and then, copies it to nowhere, and prints the bytes read and the process's highest memory.
 *
 *   _slow_reader.ts URI POOL VOLUME
 */
import { connect } from "@denovirt/denovirt";

if (import.meta.main) {
  const [uri = "", pool = "", name = ""] = Deno.args;
  await using connection = await connect(uri);
  const volume = await (await connection.storagePools.get(pool)).volumes.get(name);
  let [length, reads] = [0, 0];
  for await (const part of await volume.download()) {
    length += part.length;
    if (reads++ % 64 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await volume.downloadTo("/dev/null", { sparse: false });
  const status = await Deno.readTextFile("/proc/self/status");
  console.log(JSON.stringify({ length, peakKib: Number(/^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1]) }));
}
