/** A value of DER: where its content lies, and where the next one begins. */
interface DerValue {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
}

const SEQUENCE = 0x30;
const INTEGER = 0x02;
/** The field of a certificate that tells its version. */
const VERSION = 0xa0;
const TIMES = new Set([0x17, 0x18]);

function derValue(bytes: Uint8Array, at: number, limit: number): DerValue {
  let start = at + 2;
  let length = bytes[at + 1] ?? NaN;
  if (length >= 0x80) {
    const count = length & 0x7f;
    // What follows would be longer than any file of this kind.
    if (count < 1 || count > 4) throw new RangeError("a length that DER does not have");
    length = 0;
    for (let index = 0; index < count; index++) length = length * 256 + (bytes[start + index] ?? NaN);
    start += count;
  }
  // NaN, of bytes that are not there, fits nowhere.
  if (!(start + length <= limit)) throw new RangeError("a value beyond the end");
  return { tag: bytes[at]!, start, end: start + length };
}

function derValues(bytes: Uint8Array, outer: DerValue): DerValue[] {
  const found: DerValue[] = [];
  for (let at = outer.start; at < outer.end; at = found.at(-1)!.end) {
    found.push(derValue(bytes, at, outer.end));
  }
  return found;
}

/** The signed part of a certificate or a list: its first value's values. */
function signedPart(bytes: Uint8Array): DerValue[] {
  const [signed] = derValues(bytes, derValue(bytes, 0, bytes.length));
  if (signed?.tag !== SEQUENCE) throw new RangeError("no signed part");
  return derValues(bytes, signed);
}

function hex(bytes: Uint8Array, { start, end }: DerValue): string {
  return bytes.subarray(start, end).toHex();
}

/** Names a certificate as a list of revoked ones does: by who signed it, and its number there. */
function identityOf(der: Uint8Array): string {
  const [serial, , issuer] = signedPart(der).filter(({ tag }) => tag !== VERSION);
  return `${hex(der, issuer!)}/${hex(der, serial!)}`;
}

const BEGIN = "-----BEGIN X509 CRL-----";
const END = "-----END X509 CRL-----";

/** The certificates that an authority has revoked. */
export class RevokedCertificates {
  readonly #revoked = new Set<string>();

  /**
   * Reads PEM text. Who signed the lists is not asked: they are files of the user's own, as the authorities are.
   *
   * @throws {RangeError} If it has no list, or a broken one.
   */
  constructor(pem: string) {
    const lists = pem.split(BEGIN).slice(1).map((rest) => rest.split(END, 1)[0]!);
    if (lists.length === 0) throw new RangeError("no list");
    for (const base64 of lists) {
      try {
        this.#read(Uint8Array.fromBase64(base64!));
      } catch (error) {
        throw new RangeError("a broken list", { cause: error });
      }
    }
  }

  #read(der: Uint8Array): void {
    const parts = signedPart(der);
    if (parts[0]?.tag === INTEGER) parts.shift();
    const [, issuer, ...rest] = parts;
    if (issuer?.tag !== SEQUENCE) throw new RangeError("no issuer");
    const entries = rest.find(({ tag }) => !TIMES.has(tag));
    // A list of nothing is left out, and what stands there instead has another tag.
    if (entries?.tag !== SEQUENCE) return;
    for (const entry of derValues(der, entries)) {
      const [serial] = derValues(der, entry);
      this.#revoked.add(`${hex(der, issuer)}/${hex(der, serial!)}`);
    }
  }

  /** Whether a certificate, in DER, is on a list. */
  has(der: Uint8Array): boolean {
    return this.#revoked.has(identityOf(der));
  }
}
