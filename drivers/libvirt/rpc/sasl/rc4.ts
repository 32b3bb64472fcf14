import type { Buffer } from "node:buffer";

/** Bytes that are made at once. */
const CHUNK = 4096;

/** What is used of crypto-js, which brings no types. */
interface Library {
  readonly algo: { readonly RC4: { createEncryptor(key: Words): { process(data: Words): Words } } };
  readonly lib: { readonly WordArray: { create(words: readonly number[], bytes: number): Words } };
}

/** Bytes, four in a number. */
interface Words {
  readonly words: readonly number[];
}

/** Changes bytes to others and back, each call going on where the last one ended. */
export type Rc4 = (bytes: Uint8Array) => Uint8Array;

/** Loads RC4, which neither Web Crypto nor Deno's `node:crypto` has, and gives what makes ciphers of keys. */
export async function loadRc4(): Promise<(key: Buffer) => Rc4> {
  const core: unknown = (await import("crypto-js/core.js")).default;
  await import("crypto-js/rc4.js");
  return (key) => rc4(key, core as Library);
}

function rc4(key: Buffer, { algo, lib }: Library): Rc4 {
  const keyWords = Array.from({ length: key.length / 4 }, (_, at) => key.readInt32BE(4 * at));
  const cipher = algo.RC4.createEncryptor(lib.WordArray.create(keyWords, key.length));
  const stream = new Uint8Array(CHUNK);
  const view = new DataView(stream.buffer);
  let at = CHUNK;
  // The library goes on by whole words only; the key stream itself is what it makes of zeros.
  const refill = () => {
    const { words } = cipher.process(lib.WordArray.create(new Array(CHUNK / 4).fill(0), CHUNK));
    for (let index = 0; index < CHUNK / 4; index++) view.setInt32(4 * index, words[index]!);
    at = 0;
  };
  return (bytes) => {
    const out = new Uint8Array(bytes.length);
    for (let index = 0; index < bytes.length; index++) {
      if (at === CHUNK) refill();
      out[index] = bytes[index]! ^ stream[at++]!;
    }
    return out;
  };
}
