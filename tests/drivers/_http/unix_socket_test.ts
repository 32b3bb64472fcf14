import assert from "node:assert/strict";
import { HttpClient, HttpFailure, type HttpTarget, readText } from "../../../drivers/_http/mod.ts";
import { HttpFaultServer } from "../../hosts/http_fault_server.ts";
import { startProxy } from "../../hosts/small_proxy.ts";

Deno.test("HttpClient asks over a Unix socket, over kept connections too, and tells of one that is not there", async () => {
  const dir = await Deno.makeTempDir();
  try {
    const socketPath = `${dir}/socket`;
    const target = { host: "incus", port: 80, socketPath };
    using client = new HttpClient(target);
    {
      await using server = new HttpFaultServer({ socketPath });
      for (const path of ["/1.0", "/1.0/instances?recursion=2"]) {
        assert.equal(await readText(await client.request({ method: "GET", path })), path);
      }
      assert.deepEqual(server.requests.map(({ headers, connection }) => [headers["host"], connection]), [
        ["incus", 1],
        ["incus", 1],
      ]);
      server.rule = () => ({ hangUp: true });
      const lost = await client.request({ method: "POST", path: "/" }).catch((error) => error);
      assert(lost instanceof HttpFailure && lost.outcome === "unknown", String(lost));
    }
    await Deno.remove(socketPath).catch(() => {});
    const absent = await client.request({ method: "POST", path: "/" }).catch((error) => error);
    assert(absent instanceof HttpFailure && absent.outcome === "not-sent", String(absent));
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
});

/** Runs the small program with these permissions; gives what it printed, or said when it failed. */
async function withPermissions(target: HttpTarget, permissions: readonly string[]): Promise<string> {
  const program = new URL("_with_permissions.ts", import.meta.url).pathname;
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", "--no-check", ...permissions, program, JSON.stringify(target)],
    stdin: "null",
  }).output();
  return new TextDecoder().decode(success ? stdout : stderr);
}

/** A host that answers, and opens WebSockets that say what they are told. */
function answer(request: Request): Response {
  if (request.headers.get("upgrade") !== "websocket") return new Response("hello");
  const { socket, response } = Deno.upgradeWebSocket(request);
  socket.onmessage = ({ data }) => socket.send(`${new URL(request.url).pathname} ${data}`);
  return response;
}

Deno.test("a driver needs the permission for its host's port or socket, its proxy's in its place, and no other", async (t) => {
  const dir = await Deno.makeTempDir();
  try {
    const path = `${dir}/socket`;
    await using onPath = Deno.serve({ path, onListen: () => {} }, answer);
    await using onPort = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: () => {} }, answer);
    await using http = startProxy("http");
    await using socks = startProxy("socks5");
    const { port } = onPort.addr;
    const cases: [string, HttpTarget, readonly string[]][] = [
      ["TCP", { host: "127.0.0.1", port }, [`--allow-net=127.0.0.1:${port}`]],
      ["a Unix socket", { host: "incus", port: 80, socketPath: path }, [
        ...[`--allow-net=unix:${path}`, `--allow-read=${path}`, `--allow-write=${path}`],
      ]],
      ["a proxy", {
        ...{ host: "127.0.0.1", port, proxy: { type: "http", host: "127.0.0.1", port: http.port } },
      }, [`--allow-net=127.0.0.1:${http.port}`]],
      ["a SOCKS proxy", {
        ...{ host: "127.0.0.1", port, proxy: { type: "socks5", host: "127.0.0.1", port: socks.port } },
      }, [`--allow-net=127.0.0.1:${socks.port}`]],
    ];
    for (const [what, target, permissions] of cases) {
      await t.step(what, async () => {
        assert.equal(await withPermissions(target, permissions), "hello\n/events ping\n");
        assert.match(await withPermissions(target, permissions.slice(1)), /Requires net access|NotCapable/);
      });
    }
    void onPath;
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
});
