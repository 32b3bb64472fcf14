import assert from "node:assert/strict";
import { StatusPage } from "../../daemon/status_page.ts";
import { ServedDaemon } from "./_served.ts";

const utf8 = new TextEncoder();

/** The status that a page answers a request with, as a browser or anybody else may write it. */
async function statusOf(
  page: Pick<StatusPage, "port">,
  target: string,
  headers: readonly string[],
  version = "1.1",
) {
  using connection = await Deno.connect({ hostname: "127.0.0.1", port: page.port });
  const lines = [`GET ${target} HTTP/${version}`, ...headers, "Connection: close", "", ""];
  await connection.write(utf8.encode(lines.join("\r\n")));
  const text = await new Response(connection.readable).text();
  return Number(/^HTTP\/1\.[01] (\d+)/.exec(text)?.[1]);
}

Deno.test("The page of metrics answers by names of this machine alone", async () => {
  const page = new StatusPage(0, ["metrics.example", "10.0.0.5:9000"], () => "metrics\n");
  try {
    const mine = [
      "localhost",
      `localhost:${page.port}`,
      "LOCALHOST",
      "localhost.",
      "127.0.0.1",
      `127.0.0.1:${page.port}`,
      "[::1]:80",
      "metrics.example",
      "metrics.example:443",
      "10.0.0.5",
    ];
    // Any of them may have been made to resolve to 127.0.0.1.
    const others = [
      "evil.example",
      `evil.example:${page.port}`,
      "127.0.0.1.evil.example",
      "localhost.evil.example",
      "metrics.example.evil.example",
      "evil.example#localhost",
      "localhost@evil.example",
      "localhost/evil.example",
      "10.0.0.6",
      "",
      "a b",
    ];
    for (const path of ["/metrics", "/healthz"]) {
      for (const host of mine) assert.equal(await statusOf(page, path, [`Host: ${host}`]), 200, host);
      for (const host of others) {
        assert([421, 400].includes(await statusOf(page, path, [`Host: ${host}`])), `answered ${host}`);
      }
    }
    assert.equal(await statusOf(page, "http://evil.example/metrics", ["Host: localhost"]), 421);
    assert.equal(await statusOf(page, "http://localhost/metrics", ["Host: evil.example"]), 421);
    assert([421, 400].includes(await statusOf(page, "/metrics", ["Host: localhost", "Host: evil.example"])));
    // No browser sends none; an old probe may.
    assert.equal(await statusOf(page, "/metrics", [], "1.0"), 200);
  } finally {
    await page.close();
  }
});

Deno.test("The page of metrics refuses to be asked for by what is no host's name", () => {
  for (const name of ["", "a b", "http://evil.example", "evil.example/path", "user@evil.example"]) {
    assert.throws(() => new StatusPage(0, [name], () => ""), TypeError, name);
  }
});

Deno.test("denovirtd tells its metrics to nobody who asks for another machine's", async () => {
  await using served = await ServedDaemon.start({ metrics: 0, metricsHosts: ["metrics.example"] });
  const page = { port: served.daemon.metricsPort! };
  assert.equal(await statusOf(page, "/metrics", ["Host: evil.example"]), 421);
  assert.equal(await statusOf(page, "/metrics", ["Host: metrics.example"]), 200);
  assert.equal(await statusOf(page, "/metrics", ["Host: localhost"]), 200);
});
