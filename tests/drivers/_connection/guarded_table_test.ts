import assert from "node:assert/strict";
import type { HypervisorTable } from "../../../core/contract/driver.ts";
import type { CallOptions } from "../../../core/contract/references.ts";
import { ConnectionShell, guardedTable, type TableOperations } from "../../../drivers/_connection/mod.ts";

const domain = { name: "a", uuid: "6695eb01-f6a4-8304-79aa-97f2502e193f", id: -1 };

function tableOf(methods: Partial<TableOperations<HypervisorTable>>, readonly = false) {
  const shell = new ConnectionShell({ driver: "fake", domain: "ESX", readonly });
  return { shell, table: guardedTable<HypervisorTable>(shell, methods) as Required<HypervisorTable> };
}

/** A method that ends with the signal it is given. */
function untilAborted(seen: (AbortSignal | undefined)[]) {
  return (_: unknown, options?: CallOptions) => {
    seen.push(options?.signal);
    return new Promise<void>((_, reject) =>
      options?.signal?.addEventListener("abort", () => reject(options.signal!.reason))
    );
  };
}

Deno.test("What a method of a guarded table throws is a rejection", async () => {
  const { table } = tableOf({
    domainCreate() {
      throw new Error("thrown");
    },
  });
  await assert.rejects(table.domainCreate(domain), { message: "thrown" });
});

Deno.test("A guarded table has the methods that it was given, and no others", () => {
  const { table } = tableOf({ domainCreate: () => Promise.resolve() });
  assert.deepEqual(Object.keys(table), ["domainCreate"]);
});

Deno.test("A guarded table calls nothing once its connection has ended, nor what a reader may not", async () => {
  let calls = 0;
  const { shell, table } = tableOf({
    domainCreate: () => Promise.resolve(void calls++),
    domainGetOSType: () => Promise.resolve(String(calls++)),
  }, true);
  await assert.rejects(table.domainCreate(domain), { code: "OPERATION_DENIED" });
  await table.domainGetOSType(domain);
  await shell.close(() => {});
  await assert.rejects(table.domainGetOSType(domain), { code: "INVALID_CONN", outcome: "not-sent" });
  await assert.rejects(table.domainCreate(domain), { code: "INVALID_CONN", outcome: "not-sent" });
  assert.equal(calls, 1);
});

Deno.test("A caller's time is one over all that a call does, whatever it does with it", async () => {
  const seen: (AbortSignal | undefined)[] = [];
  const { table } = tableOf({ domainCreate: untilAborted(seen) });
  await assert.rejects(table.domainCreate(domain, { timeoutMs: 20 }), {
    code: "OPERATION_TIMEOUT",
    domain: "ESX",
    outcome: "unknown",
    message: "Cannot call domainCreate, wanted an end within 20 ms: found none",
  });
  await assert.rejects(table.domainCreate(domain, { timeoutMs: -1 }), RangeError);
  await assert.rejects(table.domainCreate(domain, { timeoutMs: 0 }), { outcome: "not-sent" });
  assert.equal(seen.length, 1);
});

Deno.test("A caller's signal ends a call with its reason, with and without a time beside it", async () => {
  const seen: (AbortSignal | undefined)[] = [];
  const { table } = tableOf({ domainCreate: untilAborted(seen) });
  const reason = new Error("enough");
  for (const timeoutMs of [undefined, 600_000]) {
    const control = new AbortController();
    const call = table.domainCreate(domain, { signal: control.signal, timeoutMs });
    control.abort(reason);
    await assert.rejects(call, (error) => error === reason);
  }
  const before = seen.length;
  await assert.rejects(
    table.domainCreate(domain, { signal: AbortSignal.abort(reason) }),
    (error) => error === reason,
  );
  assert.equal(seen.length, before);
});

Deno.test("A method without options is given its arguments as they are", async () => {
  const given: unknown[][] = [];
  const { table } = tableOf({
    domainCreateWithFlags: (...args) => (given.push(args), Promise.resolve(domain)),
  });
  await table.domainCreateWithFlags(domain, 1);
  await table.domainCreateWithFlags(domain, 1, undefined);
  assert.deepEqual(given, [[domain, 1], [domain, 1, undefined]]);
});

Deno.test("What a method of a guarded table returns at once is a promise", async () => {
  const { table } = tableOf({ connectGetHostname: () => "here" });
  const told = table.connectGetHostname();
  assert.ok(told instanceof Promise);
  assert.equal(await told, "here");
});
