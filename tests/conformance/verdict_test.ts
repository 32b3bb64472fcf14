import assert from "node:assert/strict";
import { connect, VirtError } from "@denovirt/denovirt";
import type { Check } from "./check.ts";
import type { CheckContext } from "./check_context.ts";
import { refused } from "./found.ts";
import { smallDomainXml } from "./small_domain.ts";
import type { Deviation, Host, Subject } from "./subject.ts";
import { type Verdict, verdictOf } from "./verdict.ts";

const unsupported = (outcome: "refused" | "not-sent") =>
  Promise.reject(new VirtError("not there", { code: "NO_SUPPORT", domain: "TEST", outcome }));

async function judged(
  run: (c: CheckContext) => Promise<void>,
  facts: Partial<Pick<Check, "needs" | "extra">> & {
    readonly deviation?: Pick<Deviation, "found">;
    readonly knowsItsHost?: boolean;
  } = {},
): Promise<Verdict> {
  const { needs = [], extra, deviation, knowsItsHost = true } = facts;
  const uri = `test:///default?world=${crypto.randomUUID()}`;
  const host: Host = {
    dir: "/nowhere",
    open: () => connect(uri),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
  const subject: Subject = {
    name: "it",
    column: 1,
    title: "it",
    realHost: false,
    peers: [],
    knowsItsHost,
    extras: [],
    start: () => Promise.resolve(host),
    domainXml: (wish) => smallDomainXml({ type: "test", arch: "i686", ...wish }),
    deviations: deviation === undefined ? [] : [{ checks: ["a.check"], reason: "so it is", ...deviation }],
  };
  await using connection = await host.open();
  const check: Check = { id: "a.check", title: "it holds", needs, ...(extra && { extra }), run };
  const verdict = await verdictOf(check, subject, host, connection);
  // All that a check made is gone, however it ended.
  assert.deepEqual((await connection.domains.list()).map(({ name }) => name), ["test"]);
  return verdict;
}

Deno.test("verdictOf() passes what passes, and fails what fails with what was found", async () => {
  assert.deepEqual(await judged(async (c) => void await c.running()), { status: "passed" });
  const { status, why } = await judged(async (c) => {
    await c.running();
    await refused(c.connection.domains.get("nobody"), "NO_NETWORK");
  });
  assert.equal(status, "failed");
  assert.match(why ?? "", /wanted NO_NETWORK: found NO_DOMAIN/);
});

Deno.test("verdictOf() tells what is not supported from what passes, without a run where it is known before", async () => {
  const never = () => Promise.reject(new Error("it was run"));
  const needs = ["domainFly" as "domainCreate"];
  assert.deepEqual(await judged(never, { needs }), { status: "unsupported", why: "domainFly" });
  assert.deepEqual(await judged(never, { extra: "disks" }), { status: "untried", why: "disks" });
  assert.equal((await judged(() => unsupported("not-sent"))).status, "unsupported");
  assert.equal((await judged(() => unsupported("refused"), { knowsItsHost: false })).status, "unsupported");
  // Also where another refusal was wanted.
  const wanted = () => refused(unsupported("refused"), "OPERATION_INVALID");
  assert.equal((await judged(wanted, { knowsItsHost: false })).status, "unsupported");
});

Deno.test("verdictOf() fails a driver that supports() says can do what its call then can't", async () => {
  const { status, why } = await judged(() => unsupported("refused"));
  assert.equal(status, "failed");
  assert.match(why ?? "", /wanted supports\(\) to say so/);
});

Deno.test("verdictOf() takes a listed deviation for one as long as it shows", async () => {
  const run = (c: CheckContext) => refused(c.connection.domains.get("nobody"), "NO_NETWORK");
  const deviation = { found: "found NO_DOMAIN" };
  assert.deepEqual(await judged(run, { deviation }), { status: "differs", why: "so it is" });
  for (
    const other of [
      () => Promise.resolve(),
      () => unsupported("not-sent"),
      () => Promise.reject(new Error("no")),
    ]
  ) {
    assert.equal((await judged(other, { deviation })).status, "failed");
  }
});
