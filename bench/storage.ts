/**
 * Copies a file to a volume or a volume to a file, and prints what memory that took as one JSON line.
 *
 *   storage.ts SOCKET upload|download|slow POOL VOLUME FILE
 *
 * `slow` reads with a pause at every few mebibytes.
 */
import { connect, type StorageVolume } from "../mod.ts";

const PAUSE_BYTES = 16 * 1024 ** 2;
const PAUSE_MS = 10;

if (import.meta.main) {
  const [socket = "", action = "", pool = "", name = "", file = ""] = Deno.args;
  await using connection = await connect(`qemu+unix:///system?socket=${socket}`);
  const volume = await (await connection.storagePools.get(pool)).volumes.get(name);
  if (action === "upload") await volume.uploadFrom(file, { sparse: false });
  else if (action === "download") await volume.downloadTo(file, { sparse: false });
  else await readSlowly(volume);
  const status = await Deno.readTextFile("/proc/self/status");
  const peakKib = Number(/^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1]);
  console.log(JSON.stringify({ peakMib: peakKib / 1024 }));
}

async function readSlowly(volume: StorageVolume): Promise<void> {
  let unpaused = 0;
  for await (const part of await volume.download()) {
    unpaused += part.length;
    if (unpaused < PAUSE_BYTES) continue;
    unpaused = 0;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
