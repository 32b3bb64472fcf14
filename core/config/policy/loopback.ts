// @ts-types="../short/ipaddr.d.ts"
import * as lib from "ipaddr.js";

/** Whether what listens there is reached from the host itself alone: an address of the loopback, or `localhost`. */
export function isLoopback(text: string): boolean {
  if (text === "localhost") return true;
  // Addresses of fewer parts, or by eight or sixteen, mean different things to different readers.
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(text)) {
    return text.startsWith("127.") &&
      text.split(".").every((part) => String(Number(part)) === part && +part < 256);
  }
  // An IPv4 address in one of IPv6 is a mapped one, or it is none of the loopback.
  if (!/^[0-9a-fA-F:]+(?::[fF]{4}:[\d.]+)?$/.test(text) || !text.includes(":")) return false;
  if (!lib.default.isValid(text)) return false;
  const bytes = lib.default.parse(text).toByteArray();
  const head = bytes.slice(0, 10).every((byte) => byte === 0);
  const mapped = bytes[10] === 0xff && bytes[11] === 0xff && bytes[12] === 127;
  return head && (mapped || bytes.slice(10).every((byte, index) => byte === (index === 5 ? 1 : 0)));
}
