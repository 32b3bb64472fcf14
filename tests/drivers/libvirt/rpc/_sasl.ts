import type { Identity } from "../../../../drivers/_credentials/mod.ts";
import type { SaslContext } from "../../../../drivers/libvirt/rpc/sasl/mechanism.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** What a mechanism is told of its surroundings. */
export function saslContext(identity: Partial<Identity> = {}, secure = true): SaslContext {
  const whole = {
    username: "user",
    password: "pencil",
    realm: undefined,
    authorizationName: "",
    ...identity,
  };
  return { host: "localhost", secure, identity: () => Promise.resolve(whole) };
}

/** Text as mechanisms send it. */
export function bytesOf(text: string): Uint8Array {
  return encoder.encode(text);
}

/** What a mechanism sends, as text. */
export function textOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes && decoder.decode(bytes);
}
