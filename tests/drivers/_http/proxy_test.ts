import assert from "node:assert/strict";
import {
  HttpClient,
  HttpFailure,
  parseProxy,
  type Proxy,
  proxyFromEnvironment,
  readText,
} from "../../../drivers/_http/mod.ts";
import { Authority } from "../../hosts/certificates.ts";
import { freePort, listensOn } from "../../hosts/free_port.ts";
import { HttpFaultServer } from "../../hosts/http_fault_server.ts";
import { peerTest } from "../../hosts/peers.ts";
import { startProxy } from "../../hosts/small_proxy.ts";
import { SshServer } from "../../hosts/ssh_server.ts";
import { until } from "../../hosts/until.ts";
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

const HOST = { host: "127.0.0.1", port: 1 };

/** Asks through a proxy; gives the answer, or what the failure was. */
async function through(proxy: Proxy, target: { readonly host: string; readonly port: number }) {
  using client = new HttpClient({ ...target, proxy });
  return await client.request({ method: "GET", path: "/x" }).then(
    (reply) => readText(reply),
    (error) => error,
  );
}

Deno.test("a proxy is logged in at, and its password stands in no error", async () => {
  await using host = new HttpFaultServer();
  await using http = new HttpFaultServer();
  http.rule = ({ headers }) =>
    headers["proxy-authorization"] === `Basic ${btoa("ada:hunter2")}`
      ? { raw: "HTTP/1.1 502 Right password\r\n\r\n" }
      : { status: 407 };
  await using socks = startProxy("socks5-login");
  const at = (type: Proxy["type"], port: number, password: string): Proxy => ({
    ...{ type, host: "127.0.0.1", port, username: "ada", password },
  });
  const failures = [
    [await through(at("http", http.port, "hunter2"), HOST), /502 Right password/],
    [await through(at("http", http.port, "hunter3"), HOST), /407/],
    [await through(at("socks5", socks.port, "hunter3"), host.target), /proxy/],
  ] as const;
  for (const [error, words] of failures) {
    assert(error instanceof HttpFailure, String(error));
    assert.deepEqual([error.outcome, error.kind], ["not-sent", "connection"]);
    assert.match(error.message, words);
    assert(!/hunter|aHVudGVy/.test(Deno.inspect(error, { depth: 9, showHidden: true })));
  }
  assert.equal(await through(at("socks5", socks.port, "hunter2"), host.target), "/x");
  assert.deepEqual(http.requests.map(({ method, path }) => `${method} ${path}`), [
    "CONNECT 127.0.0.1:1",
    "CONNECT 127.0.0.1:1",
  ]);
});

Deno.test("of a proxy that hangs up, says something else or too much, nothing was sent", async () => {
  for (const type of ["http", "socks4", "socks5"] as const) {
    for (
      const raw of ["", "SSH-2.0-OpenSSH_9.2\r\n", "HTTP/1.1 200 OK\r\n\r\nand more", "\x05\xff", "\x00\x5b"]
    ) {
      const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
      const served = (async () => {
        using client = await listener.accept();
        await client.read(new Uint8Array(1024));
        await client.write(Uint8Array.from(raw, (character) => character.charCodeAt(0)));
      })();
      const error = await through({ type, host: "127.0.0.1", port: listener.addr.port }, HOST);
      assert(error instanceof HttpFailure, `${type} ${JSON.stringify(raw)}: ${error}`);
      assert.equal(error.outcome, "not-sent");
      await served;
      listener.close();
    }
  }
});

peerTest("SOCKS is what OpenSSH's own proxy speaks", ["sshd"], async () => {
  await using host = new HttpFaultServer();
  await using server = await SshServer.start();
  const port = freePort();
  const { dir } = server;
  const client = new Deno.Command("ssh", {
    args: [
      ...["-N", "-F", "none", "-D", `127.0.0.1:${port}`, "-p", String(server.port), "-i", `${dir}/user`],
      ...["-o", `UserKnownHostsFile=${dir}/known`, "-o", "BatchMode=yes", "root@127.0.0.1"],
    ],
    ...{ stdin: "null", stdout: "null", stderr: "null" },
  }).spawn();
  try {
    await until(() => listensOn(port), "ssh's proxy");
    for (const type of ["socks4", "socks4a", "socks5"] as const) {
      for (const name of ["127.0.0.1", "localhost"]) {
        const answer = await through({ type, host: "127.0.0.1", port }, { host: name, port: host.port });
        assert.equal(answer, "/x", `${type} ${name}`);
      }
      const refused = await through({ type, host: "127.0.0.1", port }, {
        host: "127.0.0.1",
        port: freePort(),
      });
      assert(refused instanceof HttpFailure && refused.outcome === "not-sent", String(refused));
    }
  } finally {
    client.kill();
    await client.status;
  }
});

Deno.test("proxyFromEnvironment() reads what curl reads", () => {
  const found = (
    environment: Readonly<Record<string, string>>,
    target: { readonly host: string; readonly port: number; readonly tls?: unknown } = {
      host: "esx.example",
      port: 443,
      tls: {},
    },
  ) => proxyFromEnvironment(target, (name) => environment[name]);
  const http = { type: "http", host: "proxy", port: 3128 };
  assert.equal(found({}), undefined);
  assert.deepEqual(found({ https_proxy: "http://proxy:3128" }), http);
  assert.deepEqual(found({ HTTPS_PROXY: "proxy:3128/" }), http);
  assert.deepEqual(found({ all_proxy: "socks5h://[::1]:9" }), { type: "socks5", host: "::1", port: 9 });
  assert.deepEqual(found({ https_proxy: "http://proxy:80" }), { ...http, port: 80 });
  assert.deepEqual(found({ https_proxy: "http://proxy" }), { ...http, port: 1080 });
  assert.deepEqual(found({ https_proxy: "http://ada:p%40ss@proxy:3128" }), {
    ...{ ...http, username: "ada", password: "p@ss" },
  });
  // Each scheme has its own; a server that runs programs makes HTTP_PROXY of what a client says.
  const plain = { host: "esx.example", port: 80 };
  assert.equal(found({ https_proxy: "proxy:3128", HTTP_PROXY: "proxy:3128" }, plain), undefined);
  assert.deepEqual(found({ http_proxy: "proxy:3128" }, plain), http);
  for (const wrong of ["https://ada:hunter2@proxy", "http://ada:hunter2@", "ftp://hunter2"]) {
    assert.throws(
      () => found({ https_proxy: wrong }),
      (error) => error instanceof TypeError && !Deno.inspect(error).includes("hunter2"),
    );
  }
});

Deno.test("proxyFromEnvironment() leaves out what no_proxy has: names, their ends, addresses, networks, ports", () => {
  const goesRound = (host: string, no_proxy: string, port = 443) =>
    proxyFromEnvironment(
      { host, port, tls: {} },
      (name) => ({ https_proxy: "proxy:1", no_proxy } as Readonly<Record<string, string>>)[name],
    ) === undefined;
  const round: [string, string][] = [
    ["esx.example", "*"],
    ["esx.example", "esx.example"],
    ["ESX.Example.", "other,esx.example"],
    ["esx.example", "example"],
    ["esx.example", ".example"],
    ["esx.example", "*.example"],
    ["esx.example", "a b esx.example:443"],
    ["10.1.2.3", "10.1.2.3"],
    ["10.1.2.3", "10.0.0.0/8"],
    ["10.1.2.3", "10.1.2.3:443"],
    ["::1", "[::1]"],
    ["fd00::5", "fd00::/8"],
    ["fd00::5", "fd00:0::5"],
  ];
  for (const [host, list] of round) assert(goesRound(host, list), `${host} of ${list}`);
  const not: [string, string][] = [
    ["esx.example", ""],
    ["esx.example", "ample"],
    ["esx.example", "sx.example"],
    ["esx.example", "esx.example:80"],
    ["esx.example", "10.0.0.0/8"],
    ["10.1.2.3", "10.1.2.3:80"],
    ["10.1.2.3", "11.0.0.0/8"],
    ["10.1.2.3", "1.2.3"],
    ["10.1.2.3", "10.0.0.0/99"],
    ["::1", "::2/128"],
  ];
  for (const [host, list] of not) assert(!goesRound(host, list), `${host} of ${list}`);
});
