import assert from "node:assert/strict";
import { parseProxy } from "../../../drivers/_http/mod.ts";
import { Authority } from "../../hosts/certificates.ts";
import { peerTest } from "../../hosts/peers.ts";
import { startProxy } from "../../hosts/small_proxy.ts";
import { Vcsim } from "../../hosts/vcsim.ts";
import { openSession } from "../esx/vim25/_session.ts";

Deno.test("parseProxy() reads libvirt's proxy=", () => {
  assert.deepEqual(parseProxy("proxy.example.com"), { type: "http", host: "proxy.example.com", port: 1080 });
  assert.deepEqual(parseProxy("http://10.0.0.1:3128"), { type: "http", host: "10.0.0.1", port: 3128 });
  assert.deepEqual(parseProxy("socks://x"), { type: "socks4", host: "x", port: 1080 });
  assert.deepEqual(parseProxy("socks5://[::1]:9"), { type: "socks5", host: "::1", port: 9 });
  assert.deepEqual(parseProxy("SOCKS4A://x:1/"), { type: "socks4a", host: "x", port: 1 });
  for (const wrong of ["", "ftp://x", "x:0", "x:65536", "user:secret@x", "http://", "a b"]) {
    assert.throws(() => parseProxy(wrong), TypeError, wrong);
  }
  for (const wrong of ["user:secret@x", "http://user:secret@x:8080", "socks5://:se@cret@x"]) {
    assert.throws(() => parseProxy(wrong), (error: Error) => !error.message.includes("cret"), wrong);
  }
});

peerTest("a session goes through a proxy, encrypted or not", ["vcsim", "certtool"], async (t) => {
  const dir = await Deno.makeTempDir();
  try {
    const authority = await Authority.create(dir, "authority");
    const certificate = await authority.sign("host", { hosts: ["127.0.0.1"] });
    for (const secure of [false, true]) {
      await using host = await Vcsim.start({ mode: "esx", ...(secure ? { certificate } : {}) });
      for (const kind of ["http", "socks4", "socks5"] as const) {
        await t.step(`${kind}, ${secure ? "https" : "http"}`, async () => {
          await using proxy = startProxy(kind);
          {
            await using client = await openSession(host, {
              proxy: `${kind}://127.0.0.1:${proxy.port}`,
              tls: { ca: authority.cert },
            });
            assert.equal((await client.list("VirtualMachine", ["name"])).length, 2);
          }
          assert.equal(proxy.targets[0], `127.0.0.1:${host.port}`);
        });
      }
      await t.step(`a proxy that refuses, ${secure ? "https" : "http"}`, async () => {
        await using proxy = startProxy("refusing");
        const opened = openSession(host, { proxy: `http://127.0.0.1:${proxy.port}` });
        await assert.rejects(opened, { code: "NO_CONNECT", outcome: "not-sent", message: /407/ });
      });
    }
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
});
