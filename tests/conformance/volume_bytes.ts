import type { StorageVolume } from "@denovirt/denovirt";

/** Bytes that are like nobody else's. */
export function pattern(length: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length }, (_, i) => (i * 7 + (i >> 8)) & 255);
}

/** Uploads them. */
export async function put(
  volume: StorageVolume,
  bytes: Uint8Array,
  options?: { offset?: number; length?: number },
): Promise<void> {
  const writer = (await volume.upload(options)).getWriter();
  await writer.write(bytes);
  await writer.close();
}

/** Downloads what is there. */
export async function taken(
  volume: StorageVolume,
  options?: { offset?: number; length?: number },
): Promise<Uint8Array> {
  return await new Response(await volume.download(options) as ReadableStream<Uint8Array<ArrayBuffer>>)
    .bytes();
}
