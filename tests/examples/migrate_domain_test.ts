import assert from "node:assert/strict";
import { connect } from "@denovirt/denovirt";
import { testHost } from "@denovirt/denovirt/testing";
import { move } from "../../examples/migrate-domain.ts";
import { answers, TwoHosts } from "../integration/_two_hosts.ts";
import { peerTest } from "../hosts/peers.ts";
import { Example, runExample } from "./_example.ts";

const script = "migrate-domain.ts";

Deno.test("migrate-domain.ts moves a domain that runs with its definition, and shows how far it is", async () => {
  await using here = testHost({ domains: 1, jobSpeed: "1 MiB", clock: "manual" });
  await using there = testHost({ domains: [] });
  await using from = await connect(here.uri);
  await using to = await connect(there.uri);
  let shown = 0;
  const show = () => {
    shown++;
    void here.clock.advance("1 hour");
  };
  const moved = await move(await from.domains.get("vm1"), to, { show });
  assert.deepEqual([(await moved.state()).state, await moved.isPersistent()], ["running", true]);
  assert.deepEqual(await from.domains.list(), []);
  assert.ok(shown > 0);
});

Deno.test("migrate-domain.ts has a domain stay that is cancelled, and begins with none where it is too late", async () => {
  await using here = testHost({ domains: 1, jobSpeed: "1 MiB", clock: "manual" });
  await using there = testHost({ domains: [] });
  await using from = await connect(here.uri);
  await using to = await connect(there.uri);
  const domain = await from.domains.get("vm1");
  const stop = new AbortController();
  const moving = move(domain, to, { signal: stop.signal, show: () => stop.abort() });
  await assert.rejects(moving, { code: "OPERATION_ABORTED" });
  await assert.rejects(move(domain, to, { signal: AbortSignal.abort() }), { name: "AbortError" });
  assert.equal((await domain.state()).state, "running");
  assert.deepEqual(await to.domains.list(), []);
});

Deno.test("migrate-domain.ts says how it is used, and what fails", async () => {
  assert.equal((await runExample({ script })).code, 2);
  const { code, stdout, stderr } = await runExample({
    script,
    args: ["test:///default", "test:///default", "web"],
  });
  assert.match(stderr, /^Cannot find domain "web"/);
  assert.match(stdout, /web: failed/);
  assert.equal(code, 1);
});

peerTest("migrate-domain.ts moves a real guest, or leaves it where it is on Ctrl+C", [
  "libvirtd",
  "qemu",
  "tiny-guest",
], async () => {
  await using hosts = await TwoHosts.start();
  await hosts.boot();
  const permissions = [hosts.source, hosts.destination].map(({ tcpPort }) => `127.0.0.1:${tcpPort}`);
  const uris = [hosts.source, hosts.destination].map((daemon) => daemon.uri("qemu", "tcp"));
  const options = { script, permissions: [`--allow-net=${permissions.join(",")}`] };
  // So slow that it lasts until it is cancelled.
  await using slow = new Example({ ...options, args: ["--bandwidth", "1 MiB", ...uris, "tiny"] });
  for (;;) {
    if ((await hosts.guest.jobInfo()).type !== "none") break;
    await new Promise((done) => setTimeout(done, 50));
  }
  slow.interrupt();
  const cancelled = await slow.result();
  assert.match(cancelled.stdout, /tiny: cancelled/);
  assert.equal(cancelled.code, 130, cancelled.stderr);
  await answers(hosts.guest, "still here");
  const { code, stdout, stderr } = await runExample({ ...options, args: [...uris, "tiny"] });
  assert.equal(code, 0, stderr);
  assert.match(stdout, /tiny: running on qemu\+tcp/);
  await answers(await hosts.to.domains.get("tiny"), "moved");
  assert.deepEqual(await hosts.from.domains.list(), []);
});
