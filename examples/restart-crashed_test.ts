/**
 * How a program with timers is tested: its pauses are of the pretended host's clock, which goes on from wait to wait. So
 * minutes pass in no time, and in every run the same happens at the same moment.
 *
 *     deno test examples/restart-crashed_test.ts
 */
import assert from "node:assert/strict";
import { connect } from "@denovirt/denovirt";
import { testHost } from "@denovirt/denovirt/testing";
import { restartCrashed } from "./restart-crashed.ts";

Deno.test("A guest that crashes again and again is started after pauses that double, five minutes at most", async () => {
  await using host = testHost({ domains: [{ name: "web" }, { name: "db" }] });
  await using connection = await connect(host.uri);
  const stop = new AbortController();
  const startedAt = host.clock.now();
  const restarts: number[] = [];
  const watching = restartCrashed(connection, {
    signal: stop.signal,
    clock: host.clock,
    tell: (line) => {
      if (line.startsWith("Watching")) void host.guest("web").panic();
      if (line !== "web runs again") return;
      restarts.push((host.clock.now() - startedAt) / 1000);
      if (restarts.length === 10) return stop.abort();
      void host.guest("web").panic();
    },
  });
  await assert.rejects(watching, { name: "AbortError" });
  assert.deepEqual(restarts, [1, 3, 7, 15, 31, 63, 127, 255, 511, 811]);
  assert.equal((await (await connection.domains.get("web")).state()).state, "running");
});

Deno.test("One that was stopped on purpose stays off, and one whose start fails is tried again", async () => {
  await using host = testHost({
    domains: [{ name: "web" }, { name: "db" }],
    rules: [{ call: "domainCreate", times: 2, fail: "OPERATION_FAILED" }],
  });
  await using connection = await connect(host.uri);
  const stop = new AbortController();
  const lines: string[] = [];
  const watching = restartCrashed(connection, {
    signal: stop.signal,
    clock: host.clock,
    tell: (line) => {
      lines.push(line);
      if (line === "web runs again") stop.abort();
      else if (line.startsWith("Watching")) {
        void (async () => {
          await (await connection.domains.get("db")).destroy();
          await host.guest("web").die();
        })();
      }
    },
  });
  await assert.rejects(watching, { name: "AbortError" });
  assert.equal(lines.filter((line) => line.startsWith('Cannot start domain "web"')).length, 2);
  assert.equal((await (await connection.domains.get("db")).state()).state, "shutoff");
});

Deno.test("A program that waits for the machine's clock is tested with that of a test's own", async () => {
  await using host = testHost({ domains: 1, clock: "manual" });
  await using connection = await connect(host.uri);
  const domain = await connection.domains.get("vm1");
  host.guest("vm1").setShutdown({ takes: "2 minutes" });
  await domain.shutdown();
  const off = domain.waitFor("shutoff", { timeoutMs: 180_000 });
  await host.clock.advance("1 minute");
  assert.equal((await domain.state()).state, "running");
  await host.clock.advance("1 minute");
  await off; // of the 180 seconds, 120 have passed, and none for whoever runs the tests
});
