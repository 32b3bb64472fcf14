import assert from "node:assert/strict";
import { connect } from "../../../../mod.ts";
import { testHost } from "../../../../drivers/test/testing/mod.ts";

Deno.test("TestHost.rule() lets the third start fail, whatever form of the call it is", async () => {
  await using host = testHost({ domains: ["a", "b", "c", "d"].map((name) => ({ name, state: "shutoff" })) });
  await using connection = await connect(host.uri);
  const rule = host.rule({ call: "domainCreate", nth: 3, fail: "OPERATION_FAILED" });
  const outcomes: string[] = [];
  for (const domain of await connection.domains.list()) {
    const options = domain.name === "c" ? { paused: true } : {};
    await domain.start(options).then(() => outcomes.push("ok"), ({ code }) => outcomes.push(code));
  }
  assert.deepEqual(outcomes, ["ok", "ok", "OPERATION_FAILED", "ok"]);
  assert.equal(rule.hits, 1);
  assert.equal((await (await connection.domains.get("c")).info()).state, "shutoff");
});

Deno.test("TestHost.rule() chooses calls by object and by what is asked, and can be taken back", async () => {
  await using host = testHost({ domains: 2 });
  await using connection = await connect(host.uri);
  const [one, two] = await connection.domains.list();
  {
    using rule = host.rule({
      object: two!.uuid,
      fail: {
        code: "ACCESS_DENIED",
        domain: "ACCESS",
        message: 'Cannot read the facts of domain "vm2": not you',
        native: { kind: "here" },
      },
    });
    await one!.info();
    await assert.rejects(two!.info(), {
      code: "ACCESS_DENIED",
      domain: "ACCESS",
      message: 'Cannot read the facts of domain "vm2": not you',
      outcome: "refused",
    });
    assert.equal(rule.hits, 1);
  }
  await two!.info();
  const rule = host.rule({
    when: ({ args }) => args[1] === 1,
    call: ["domainGetXMLDesc"],
    fail: "NO_SUPPORT",
    times: 1,
  });
  await one!.xml();
  await assert.rejects(one!.xml({ secure: true }), { code: "NO_SUPPORT" });
  await one!.xml({ secure: true });
  rule.remove();
});

Deno.test("TestHost.rule() can fail a call that has done its work, delay one, and never answer one", async () => {
  await using host = testHost({ domains: 1 });
  await using connection = await connect(host.uri);
  const domain = await connection.domains.get("vm1");
  host.rule({ call: "domainSuspend", fail: "INTERNAL_ERROR", afterwards: true });
  await assert.rejects(domain.suspend(), { code: "INTERNAL_ERROR", outcome: "unknown" });
  assert.equal((await domain.info()).state, "paused");

  const before = host.clock.now();
  host.rule({ call: "domainResume", delay: "1 minute" });
  await domain.resume();
  assert.equal(host.clock.now() - before, 60_000);

  host.rule({ call: "domainGetState", hang: true });
  await assert.rejects(domain.state({ timeoutMs: 90_000 }), {
    code: "OPERATION_TIMEOUT",
    outcome: "unknown",
  });
  assert.equal(host.clock.now() - before, 150_000);
  const controller = new AbortController();
  const hanging = domain.state({ signal: controller.signal });
  controller.abort(new Error("enough"));
  await assert.rejects(hanging, { message: "enough" });
  const last = domain.state();
  assert.equal(host.calls("domainGetState").at(-1)!.state, "under-way");
  await connection.close();
  await assert.rejects(last, { code: "INVALID_CONN", outcome: "unknown" });
  assert.equal(host.calls("domainGetState").at(-1)!.state, "failed");
});

Deno.test("TestHost.rule() loses the connection before or after the call's work is done, and the error says which", async () => {
  for (
    const [lose, outcome, state] of [["before", "not-sent", "running"], [
      "after",
      "unknown",
      "shutoff",
    ]] as const
  ) {
    await using host = testHost({ domains: 1 });
    await using watching = await connect(host.uri);
    await using connection = await connect(host.uri);
    const domain = await connection.domains.get("vm1");
    host.rule({ call: "domainDestroy", lose, loseReason: "keepalive" });
    await assert.rejects(domain.destroy(), { code: "RPC", outcome }, lose);
    assert.equal(await connection.closed, "keepalive");
    assert.equal(connection.isAlive(), false);
    await assert.rejects(domain.info(), { code: "RPC", outcome: "not-sent" });
    assert.equal((await (await watching.domains.get("vm1")).info()).state, state, lose);
  }
});

Deno.test("TestHost.rule() refuses connections, and a program that reconnects gets in in the end", async () => {
  await using host = testHost({ domains: 1 });
  host.rule({ call: "connectOpen", fail: "NO_CONNECT", nth: 2, times: 2 });
  const attempts: unknown[] = [];
  await using connection = await connect(host.uri, {
    reconnect: { minDelayMs: 1, maxDelayMs: 2, onAttempt: ({ attempt }) => attempts.push(attempt) },
  });
  const domain = await connection.domains.get("vm1");
  const restored = Promise.withResolvers<void>();
  using subscription = connection.events.on("connection.restored", () => restored.resolve());
  await subscription.ready;
  await host.loseConnections();
  await restored.promise;
  assert.deepEqual(attempts, [1, 2, 3]);
  assert.equal((await domain.info()).state, "running");
  assert.equal(host.calls("connectOpen").length, 4);
});

Deno.test("TestHost.rule() breaks an upload after a MiB", async () => {
  await using host = testHost();
  await using connection = await connect(host.uri);
  const pool = await connection.storagePools.get("default-pool");
  const volume = await pool.volumes.create(
    "<volume><name>v</name><capacity unit='MiB'>4</capacity></volume>",
  );
  host.rule({ call: "storageVolUpload", fail: "OPERATION_FAILED", afterBytes: "1 MiB", times: 1 });
  const data = () => new Blob([new Uint8Array(3 * 2 ** 20).fill(7)]).stream();
  await assert.rejects(async () => await data().pipeTo(await volume.upload()), {
    code: "OPERATION_FAILED",
    outcome: "unknown",
  });
  await data().pipeTo(await volume.upload());
  assert.equal(host.calls("storageVolUpload").length, 2);
});
