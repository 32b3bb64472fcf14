import { Buffer } from "node:buffer";
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { loadRc4, type Rc4 } from "./rc4.ts";
import { broken } from "./refusal.ts";
import type { SecurityLayer } from "./security_layer.ts";

/** The most that we take at once; also libvirtd's own limit. */
export const LARGEST_WRAPPED = 65536;

const LENGTH = 4;
const MAC = 10;
/** Message type 1 and the number of the message. */
const TAIL = 6;

function digest(secret: Uint8Array, words: string): Buffer {
  return createHash("md5").update(secret).update(words).digest();
}

function mac(signing: Buffer, number: number, bytes: Uint8Array): Buffer {
  const counter = Buffer.alloc(4);
  counter.writeUInt32BE(number >>> 0);
  return createHmac("md5", signing).update(counter).update(bytes).digest().subarray(0, MAC);
}

/** What each direction is sealed and signed by. */
interface Keys {
  readonly sealing: Rc4;
  readonly opening: Rc4;
  readonly signing: Buffer;
  readonly checking: Buffer;
}

/**
 * DIGEST-MD5's layer for `qop=auth-conf,cipher=rc4`.
 *
 * @see RFC 2831, 2.3 and 2.4
 */
export class DigestLayer implements SecurityLayer {
  readonly #largest: number;
  readonly #keys: Keys;
  #sent = 0;
  #received = 0;
  /** Pieces of a message that is not whole yet, their bytes, and how many there must be before more is known. */
  #pieces: Buffer[] = [];
  #held = 0;
  #needed = LENGTH;

  private constructor(keys: Keys, maxBuffer: number) {
    this.#keys = keys;
    this.#largest = Math.min(maxBuffer, LARGEST_WRAPPED) - LENGTH - MAC - TAIL;
    if (this.#largest < 1) throw broken("DIGEST-MD5", "a buffer that is too small for any message");
  }

  /**
   * @param secret The hash of A1.
   * @param maxBuffer Bytes that the host takes at once.
   * @param side Whose keys seal; tests play the host.
   * @throws {VirtError} `AUTH_FAILED` if `maxBuffer` holds no message.
   */
  static async create(
    secret: Uint8Array,
    maxBuffer: number,
    side: "client" | "server" = "client",
  ): Promise<DigestLayer> {
    const ways = ["client-to-server", "server-to-client"] as const;
    const [out, back] = side === "client" ? ways : [ways[1], ways[0]];
    const sealing = (way: string) => digest(secret, `Digest H(A1) to ${way} sealing key magic constant`);
    const signing = (way: string) =>
      digest(secret, `Digest session key to ${way} signing key magic constant`);
    const rc4 = await loadRc4();
    return new DigestLayer({
      sealing: rc4(sealing(out)),
      opening: rc4(sealing(back)),
      signing: signing(out),
      checking: signing(back),
    }, maxBuffer);
  }

  wrap(bytes: Uint8Array): Uint8Array {
    const parts: Buffer[] = [];
    for (let at = 0; at < bytes.length; at += this.#largest) {
      parts.push(this.#wrapped(bytes.subarray(at, at + this.#largest)));
    }
    return Buffer.concat(parts);
  }

  #wrapped(bytes: Uint8Array): Buffer {
    const number = this.#sent++;
    const sealed = this.#keys.sealing(Buffer.concat([bytes, mac(this.#keys.signing, number, bytes)]));
    const frame = Buffer.alloc(LENGTH + sealed.length + TAIL);
    frame.writeUInt32BE(sealed.length + TAIL);
    frame.set(sealed, LENGTH);
    frame.writeUInt16BE(1, LENGTH + sealed.length);
    frame.writeUInt32BE(number >>> 0, LENGTH + sealed.length + 2);
    return frame;
  }

  unwrap(bytes: Uint8Array): Uint8Array {
    this.#pieces.push(Buffer.from(bytes));
    this.#held += bytes.length;
    // Joined only once they are enough: each time would cost the square of a message in small pieces.
    if (this.#held < this.#needed) return new Uint8Array(0);
    const all = this.#pieces.length === 1 ? this.#pieces[0]! : Buffer.concat(this.#pieces);
    const parts: Uint8Array[] = [];
    let at = 0;
    while (all.length - at >= LENGTH) {
      const length = all.readUInt32BE(at);
      if (length > LARGEST_WRAPPED || length < MAC + TAIL) {
        throw broken("DIGEST-MD5", "a message of a length that its layer does not have");
      }
      if (all.length - at - LENGTH < length) break;
      parts.push(this.#unwrapped(all.subarray(at + LENGTH, at + LENGTH + length)));
      at += LENGTH + length;
    }
    const rest = Buffer.from(all.subarray(at));
    this.#pieces = rest.length === 0 ? [] : [rest];
    this.#held = rest.length;
    this.#needed = rest.length < LENGTH ? LENGTH : LENGTH + rest.readUInt32BE();
    return Buffer.concat(parts);
  }

  #unwrapped(frame: Buffer): Uint8Array {
    const number = this.#received++;
    const sealed = frame.length - TAIL;
    const open = this.#keys.opening(frame.subarray(0, sealed));
    const message = open.subarray(0, sealed - MAC);
    const same = timingSafeEqual(mac(this.#keys.checking, number, message), open.subarray(sealed - MAC));
    const tail = frame.readUInt16BE(sealed) === 1 && frame.readUInt32BE(sealed + 2) === number >>> 0;
    if (!same || !tail) throw broken("DIGEST-MD5", "a message that was changed on its way");
    return message;
  }
}
