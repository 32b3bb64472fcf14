/** Bytes as base64 and as hexadecimal digits, which Node has from version 25 on. */
import { Buffer } from "node:buffer";

const SPACES = /[\t\n\f\r ]+/g;
const LOOSE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;

function view(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

function fromBase64(
  text: string,
  { lastChunkHandling = "loose" }: { readonly lastChunkHandling?: string } = {},
): Uint8Array<ArrayBuffer> {
  const digits = text.replaceAll(SPACES, "");
  if (!LOOSE.test(digits)) throw new SyntaxError("Cannot read bytes, wanted base64");
  const bytes = new Uint8Array(Buffer.from(digits, "base64"));
  if (lastChunkHandling === "strict" && toBase64.call(bytes) !== digits) {
    throw new SyntaxError("Cannot read bytes, wanted base64 that is padded");
  }
  return bytes;
}

function toBase64(this: Uint8Array): string {
  return view(this).toString("base64");
}

function toHex(this: Uint8Array): string {
  return view(this).toString("hex");
}

function addMissing(to: object, name: string, value: unknown): void {
  if (!(name in to)) Object.defineProperty(to, name, { value, writable: true, configurable: true });
}

addMissing(Uint8Array, "fromBase64", fromBase64);
addMissing(Uint8Array.prototype, "toBase64", toBase64);
addMissing(Uint8Array.prototype, "toHex", toHex);
