import assert from "node:assert/strict";
import { addressText, parseListenAddress } from "../../daemon/listen_address.ts";

Deno.test("parseListenAddress() reads what addressText() writes, and nothing else", () => {
  const good = [
    "unix:/run/denovirt.sock",
    "unix:relative path",
    "unix-ro:/run/ro",
    "tcp:127.0.0.1:0",
    "tcp:[::1]:16509",
    "tls:localhost:65535",
  ];
  for (const text of good) assert.equal(addressText(parseListenAddress(text)), text);
  assert.deepEqual(parseListenAddress("tcp:[::1]:5"), { transport: "tcp", hostname: "::1", port: 5 });
  const bad = [
    "",
    "unix:",
    "unix",
    "tcp:",
    "tcp:1",
    "tcp:host",
    "tcp:host:65536",
    "tcp:::1:5",
    "tls:[::1]",
    "udp:h:1",
  ];
  for (const text of bad) assert.throws(() => parseListenAddress(text), TypeError, text);
});
