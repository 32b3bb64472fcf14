import { DigestLayer } from "../../drivers/libvirt/rpc/sasl/digest_layer.ts";
import { DigestMd5 } from "../../drivers/libvirt/rpc/sasl/digest_md5.ts";
import { digestDirectives, readDigestChallenge } from "../../drivers/libvirt/rpc/sasl/digest_challenge.ts";
import { chooseMechanism } from "../../drivers/libvirt/rpc/sasl/mechanisms.ts";
import { readServerFinal, readServerFirst } from "../../drivers/libvirt/rpc/sasl/scram_messages.ts";
import { found, lines } from "./_corpus.ts";
import type { Target } from "./_fuzz.ts";

const secret = new Uint8Array(16).fill(7);
const host = await DigestLayer.create(secret, 65536, "server");
const client = () => DigestLayer.create(secret, 65536);
const identity = { username: "alice", password: "c4n4ry", realm: undefined, authorizationName: "" };

/** What each kind of message is read by; the first byte of an input says which it is. */
const READERS: readonly ((bytes: Uint8Array) => unknown)[] = [
  (bytes) => readServerFirst(bytes, "rOprNGfwEbeRWgbNEkqO", "SCRAM-SHA-256"),
  (bytes) => readServerFinal(bytes, "SCRAM-SHA-256"),
  (bytes) => readDigestChallenge(bytes),
  (bytes) => digestDirectives(bytes),
  (bytes) => chooseMechanism(new TextDecoder("latin1").decode(bytes), { mechanism: undefined, secure: true }),
  async (bytes) => {
    const login = new DigestMd5({
      host: "localhost",
      secure: false,
      identity: () => Promise.resolve(identity),
    });
    await login.next(bytes);
  },
  async (bytes) => (await client()).unwrap(bytes),
];

/** What hosts say while somebody logs in by SASL, and what they wrap afterwards. */
export const sasl: Target = {
  async corpus() {
    const texts = await lines("sasl.txt");
    const wrapped = host.wrap(new TextEncoder().encode("a message of the host"));
    const layer = new Uint8Array(1 + wrapped.length);
    layer.set(wrapped, 1);
    layer[0] = 6;
    // In the files, a digit stands for the kind.
    return [...texts.map((bytes) => bytes.with(0, bytes[0]! - 48)), layer, ...await found("sasl")];
  },
  tokens: [
    ...[
      "r=rOprNGfwEbeRWgbNEkqO",
      ",s=",
      ",i=",
      ",i=4096",
      "i=99999999999",
      "v=",
      "e=",
      "m=",
      "==",
      "AAAA",
      ",",
    ],
    ...[
      "realm=",
      "nonce=",
      "qop=",
      "auth-conf",
      "cipher=",
      "maxbuf=",
      "algorithm=md5-sess",
      '"',
      '\\"',
      "=",
      "rspauth=",
    ],
    ...["SCRAM-SHA-256", "GSSAPI", "PLAIN", " ", "\u00e9", "\0"],
  ],
  run: (input) => READERS[(input[0] ?? 0) % READERS.length]!(input.subarray(1)),
};
