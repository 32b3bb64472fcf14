import { refusal } from "../contract/refusal.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

// libvirt's test driver's format: this text with its final zero, the document's length in bytes as a 32-bit number in
// the machine's order, the document.
const MAGIC = "TestGuestMagic\0";
const MAX_DOCUMENT = 4 * 1024 * 1024;
// Behind the document, where libvirt's test driver does not look: that the guest goes on paused.
const PAUSED = "\0paused";

/** A guest's saved state. */
export interface SaveImage {
  readonly xml: string;
  /** Whether the guest is paused when it goes on. */
  readonly paused: boolean;
}

/** Puts a saved state into a file that libvirt's test driver can restore from. */
export async function writeSaveImage(path: string, { xml, paused }: SaveImage): Promise<void> {
  const document = new TextEncoder().encode(xml);
  const end = new TextEncoder().encode(paused ? PAUSED : "");
  const bytes = new Uint8Array(MAGIC.length + 4 + document.length + end.length);
  bytes.set(new TextEncoder().encode(MAGIC));
  bytes.set(end, bytes.length - end.length);
  new DataView(bytes.buffer).setUint32(MAGIC.length, document.length, true);
  bytes.set(document, MAGIC.length + 4);
  await writeFile(path, bytes);
}

/**
 * The saved state in such a file.
 *
 * @throws {VirtError} `SYSTEM_ERROR` if it can't be read or is cut off, or as its dialect has it if it is something else.
 */
export async function readSaveImage(simulated: SimulatedHost, path: string): Promise<SaveImage> {
  const bytes = await readFile(path, MAGIC.length + 4 + MAX_DOCUMENT + PAUSED.length);
  if (bytes.length < MAGIC.length) throw cutOff(path, "header");
  if (new TextDecoder("latin1").decode(bytes.subarray(0, MAGIC.length)) !== MAGIC) {
    simulated.refuseFor(
      "no-saved-guest",
      `Cannot restore from "${path}", wanted a saved guest: found another file`,
    );
  }
  if (bytes.length < MAGIC.length + 4) throw cutOff(path, "length");
  const length = new DataView(bytes.buffer, bytes.byteOffset).getInt32(MAGIC.length, true);
  if (length < 1 || length > MAX_DOCUMENT) {
    throw refusal(
      "INTERNAL_ERROR",
      `Cannot restore from "${path}", wanted a document of some size: found ${length}`,
    );
  }
  const document = bytes.subarray(MAGIC.length + 4, MAGIC.length + 4 + length);
  if (document.length < length) throw cutOff(path, "document");
  const end = new TextDecoder("latin1").decode(bytes.subarray(MAGIC.length + 4 + length));
  try {
    return { xml: new TextDecoder("utf-8", { fatal: true }).decode(document), paused: end === PAUSED };
  } catch (error) {
    throw refusal(
      "XML_DETAIL",
      `Cannot restore from "${path}", wanted UTF-8: found other bytes`,
      "DOMAIN",
      error,
    );
  }
}

/** Writes a file that only its owner may read. */
export async function writeFile(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await Deno.writeFile(path, bytes, { mode: 0o600 });
  } catch (error) {
    throw fileTrouble("write", path, error);
  }
}

async function readFile(path: string, limit: number): Promise<Uint8Array> {
  try {
    using file = await Deno.open(path);
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of file.readable) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > limit) break;
    }
    const whole = new Uint8Array(size);
    let at = 0;
    for (const chunk of chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  } catch (error) {
    throw fileTrouble("read", path, error);
  }
}

function fileTrouble(action: "read" | "write", path: string, error: unknown) {
  const found = error instanceof Deno.errors.NotCapable
    ? `no permission, which --allow-${action}=${path} gives`
    : error instanceof Error
    ? error.message
    : String(error);
  return refusal("SYSTEM_ERROR", `Cannot ${action} "${path}", wanted a file: found ${found}`, "TEST", error);
}

function cutOff(path: string, what: string) {
  return refusal(
    "SYSTEM_ERROR",
    `Cannot restore from "${path}", wanted a whole ${what}: found the end of the file`,
  );
}
