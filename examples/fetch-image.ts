/**
 * Brings an image from the web into a pool, as a volume that is what its checksum says.
 *
 *     deno run --allow-net=cloud.debian.org examples/fetch-image.ts URI POOL NAME URL SHA256
 *
 * The bytes go on to the host as they come, and are hashed on their way. A volume that turns out otherwise is deleted.
 * One that is there is hashed too, and made anew if it is not the image, as after a crash.
 */
import { createHash } from "node:crypto";
import { connect, type StoragePool } from "@denovirt/denovirt";
import { volume } from "@denovirt/denovirt/config";
import { Interrupt } from "./terminal/interrupt.ts";
import { Progress } from "./terminal/progress.ts";
import { Screen } from "./terminal/screen.ts";

export interface Image {
  readonly name: string;
  readonly url: string;
  /** In hexadecimal digits, in lower case. */
  readonly sha256: string;
}

/** Has the pool hold the image. `show` is told how far it has come, from 0 to 1. */
export async function fetchImage(
  { volumes }: StoragePool,
  { name, url, sha256 }: Image,
  { show, signal }: { readonly show?: (fraction: number) => void; readonly signal?: AbortSignal } = {},
): Promise<"fetched" | "left as it is"> {
  const old = await volumes.find(name);
  if (old !== undefined) {
    if (await hashed(await old.download({ signal })) === sha256) return "left as it is";
    await old.delete();
  }
  // Compressed on its way it would have another length.
  const asked = { signal, headers: { "accept-encoding": "identity" } };
  const { ok, status, headers, body } = await fetch(url, asked);
  const capacity = Number(headers.get("content-length"));
  if (!ok || body === null || capacity === 0) {
    await body?.cancel();
    throw new Error(`Cannot fetch "${url}", wanted an image and its length: found status ${status}`);
  }
  // To the host these are plain bytes, whatever they are to a guest.
  const made = await volumes.create(volume({ name, capacity, allocation: 0, format: "raw" }));
  const writer = (await made.upload({ signal })).getWriter();
  try {
    let sent = 0;
    const send = (chunk: Uint8Array) => (show?.((sent += chunk.length) / capacity), writer.write(chunk));
    const found = await hashed(body, send);
    await writer.close();
    if (found === sha256) return "fetched";
    throw new Error(`Cannot keep "${url}", wanted SHA-256 ${sha256}: found ${found}`);
  } catch (error) {
    await writer.abort().catch(() => {}); // it may have ended
    await made.delete();
    throw error;
  }
}

type Take = (chunk: Uint8Array) => Promise<void>;
async function hashed(from: ReadableStream<Uint8Array>, take?: Take): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of from) {
    hash.update(chunk);
    await take?.(chunk);
  }
  return hash.digest("hex");
}

if (import.meta.main) {
  const [uri = "", poolName = "", name = "", url = "", sha256 = ""] = Deno.args;
  using interrupt = new Interrupt();
  using bar = new Progress(new Screen(), name);
  await using connection = await connect(uri);
  const pool = await connection.storagePools.get(poolName);
  const how = { signal: interrupt.signal, show: (fraction: number) => bar.show(fraction) };
  bar.done(await fetchImage(pool, { name, url, sha256: sha256.toLowerCase() }, how));
  await pool.refresh(); // the host looks what it is: its format, its capacity to a guest
}
