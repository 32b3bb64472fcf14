import { type FieldType, structNamed } from "./_fields.ts";

/**
 * A second, slow XDR encoder, which walks the description of the fields: what the generated codecs are held against.
 */
export function referenceEncoding(name: string, value: unknown): Uint8Array {
  const out: number[] = [];
  putStruct(out, name, value);
  return Uint8Array.from(out);
}

function putStruct(out: number[], name: string, value: unknown): void {
  for (const [field, type] of structNamed(name).fields) {
    put(out, type, (value as Record<string, unknown>)[field]);
  }
}

function putWords(out: number[], value: bigint, bytes: number): void {
  for (let shift = bytes - 1; shift >= 0; shift--) out.push(Number(value >> BigInt(8 * shift) & 0xffn));
}

function putInteger(out: number[], value: unknown, bytes = 4): void {
  putWords(out, BigInt(value as number | bigint), bytes);
}

function putDouble(out: number[], value: unknown): void {
  const bits = new BigUint64Array(new Float64Array([value as number]).buffer);
  putWords(out, bits[0]!, 8);
}

function putPadded(out: number[], bytes: Uint8Array): void {
  out.push(...bytes);
  while (out.length % 4 !== 0) out.push(0);
}

function putText(out: number[], value: unknown): void {
  const bytes = new TextEncoder().encode(value as string);
  putInteger(out, bytes.length);
  putPadded(out, bytes);
}

function putCharacters(out: number[], text: string, count: number): void {
  for (let index = 0; index < count; index++) {
    const code = index < text.length ? text.charCodeAt(index) : 0;
    // C's char is signed where libvirt runs.
    putInteger(out, code > 127 ? code - 256 : code);
  }
}

const TYPES = ["int", "uint", "llong", "ullong", "double", "boolean", "string"];

function putTypedValue(
  out: number[],
  { type, value }: { readonly type: string; readonly value: unknown },
): void {
  putInteger(out, TYPES.indexOf(type) + 1);
  if (type === "string") return putText(out, value);
  if (type === "double") return putDouble(out, value);
  if (type === "boolean") return putInteger(out, value ? 1 : 0);
  putInteger(out, value, type.endsWith("long") ? 8 : 4);
}

function put(out: number[], type: FieldType, value: unknown): void {
  switch (type.kind) {
    case "i32":
    case "u32":
      return putInteger(out, value);
    case "i64":
    case "u64":
      return putInteger(out, value, 8);
    case "f64":
      return putDouble(out, value);
    case "uuid":
      return putPadded(out, Uint8Array.fromHex((value as string).replaceAll("-", "")));
    case "typedValue":
      return putTypedValue(out, value as Parameters<typeof putTypedValue>[1]);
    case "string":
      return putText(out, value);
    case "opaque":
      putInteger(out, (value as Uint8Array).length);
      return putPadded(out, value as Uint8Array);
    case "fixedOpaque":
      return putPadded(out, value as Uint8Array);
    case "chars":
      putInteger(out, (value as string).length);
      return putCharacters(out, value as string, (value as string).length);
    case "charText":
      putInteger(out, (value as string).length + 1);
      return putCharacters(out, value as string, (value as string).length + 1);
    case "fixedChars":
      return putCharacters(out, value as string, type.size);
    case "struct":
      return putStruct(out, type.name, value);
    case "optional":
      putInteger(out, value === null ? 0 : 1);
      return value === null ? undefined : put(out, type.of, value);
    case "array":
      putInteger(out, (value as unknown[]).length);
      return (value as unknown[]).forEach((item) => put(out, type.of, item));
  }
}
