import { vmxRefusal } from "./vmx_refusal.ts";
import { encodingIn } from "./vmx_text.ts";

/**
 * The text of a .vmx file, by the `.encoding` that it names itself; UTF-8 where it names none.
 *
 * @throws {VirtError} `CONF_SYNTAX` if the bytes are not what they are said to be, or in an encoding unknown here.
 */
export function decodeVmx(bytes: Uint8Array): string {
  // Its name is ASCII in all encodings that VMware has.
  const encoding = encodingIn(new TextDecoder("latin1").decode(bytes)) ?? "UTF-8";
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch {
    throw vmxRefusal("read", "an encoding that is known", `"${encoding}"`);
  }
  try {
    return decoder.decode(bytes);
  } catch {
    throw vmxRefusal("read", `text in ${encoding}`, "other bytes");
  }
}

/** The bytes of a .vmx text, which is to name UTF-8 as its `.encoding`. */
export function encodeVmx(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
