import assert from "node:assert/strict";
import type { HypervisorTable, NetworkTable } from "../../../core/contract/driver.ts";
import {
  ConnectionShell,
  lazyOperations,
  lazyTable,
  operationMethods,
  type Operations,
} from "../../../drivers/_connection/mod.ts";

const domain = { name: "a", uuid: "6695eb01-f6a4-8304-79aa-97f2502e193f", id: -1 };
const shellOf = (readonly = false) => new ConnectionShell({ driver: "fake", domain: "NONE", readonly });

function methodsOf(shell: ConnectionShell, operations: Operations) {
  return operationMethods(shell, operations) as Required<HypervisorTable>;
}

Deno.test("Operations become methods that give them their arguments without the options", async () => {
  const given: unknown[][] = [];
  const note = (...args: unknown[]) => void given.push(args);
  const table = methodsOf(shellOf(), {
    domainCreate: (one) => note(one),
    domainShutdownFlags: (one, two) => note(one, two),
    domainReset: (one, two) => note(one, two),
    domainGetMetadata: (one, two, three, four) => (note(one, two, three, four), ""),
  });
  const options = { signal: new AbortController().signal };
  await table.domainCreate(domain, options);
  await table.domainShutdownFlags(domain, 1, options);
  await table.domainReset(domain, 2);
  await table.domainGetMetadata(domain, 3, null, 4, options);
  assert.deepEqual(given, [[domain], [domain, 1], [domain, 2], [domain, 3, null, 4]]);
});

Deno.test("An operation that throws is a rejection, and one that may not be called now is not", async () => {
  let calls = 0;
  const operations: Operations = {
    domainCreate(_) {
      calls++;
      throw new Error("thrown");
    },
    domainGetXMLDesc: (_, __) => (calls++, "<domain/>"),
    domainGetMetadata: (_, __, ___, ____) => (calls++, ""),
  };
  const shell = shellOf();
  const table = methodsOf(shell, operations);
  await assert.rejects(table.domainCreate(domain), { message: "thrown" });
  assert.equal(calls, 1);
  const reason = new Error("enough");
  const aborted = { signal: AbortSignal.abort(reason) };
  const isReason = (error: unknown) => error === reason;
  await assert.rejects(table.domainCreate(domain, aborted), isReason);
  await assert.rejects(table.domainGetXMLDesc(domain, 0, aborted), isReason);
  await assert.rejects(table.domainGetMetadata(domain, 0, null, 0, aborted), isReason);
  await assert.rejects(table.domainGetXMLDesc(domain, 0, { timeoutMs: 0 }), { code: "OPERATION_TIMEOUT" });
  await shell.close(() => {});
  const closed = { code: "INVALID_CONN", outcome: "not-sent" };
  await assert.rejects(table.domainCreate(domain), closed);
  await assert.rejects(table.domainGetXMLDesc(domain, 0), closed);
  await assert.rejects(table.domainGetMetadata(domain, 0, null, 0), closed);
  assert.equal(calls, 1);
});

Deno.test("A reader's operations are told apart by their flags too", async () => {
  const table = methodsOf(shellOf(true), {
    domainCreate: (_) => {},
    domainGetXMLDesc: (_, __) => "<domain/>",
  });
  assert.equal(await table.domainGetXMLDesc(domain, 0), "<domain/>");
  await assert.rejects(table.domainGetXMLDesc(domain, 1), { code: "OPERATION_DENIED" });
  await assert.rejects(table.domainCreate(domain), { code: "OPERATION_DENIED" });
});

Deno.test("Lazy operations load their module once, with the first call of one of them", async () => {
  let loads = 0;
  const table = methodsOf(
    shellOf(),
    lazyOperations({ domainGetOSType: 1, domainGetXMLDesc: 2 }, () => {
      loads++;
      return Promise.resolve({
        domainGetOSType: () => "hvm",
        domainGetXMLDesc: (_, flags) => `<domain flags="${flags}"/>`,
      });
    }),
  );
  assert.equal(loads, 0);
  assert.deepEqual(
    await Promise.all([
      table.domainGetOSType(domain),
      table.domainGetXMLDesc(domain, 8, { timeoutMs: 60_000 }),
    ]),
    ["hvm", '<domain flags="8"/>'],
  );
  assert.equal(loads, 1);
});

Deno.test("A lazy table loads its module with the first call that is let through", async () => {
  let loads = 0;
  const shell = shellOf();
  const table = lazyTable<NetworkTable>(shell, ["networkGetBridgeName"], () => {
    loads++;
    return Promise.resolve({ networkGetBridgeName: ({ name }) => `br-${name}` });
  }) as Required<NetworkTable>;
  const network = { name: "n", uuid: domain.uuid };
  await assert.rejects(table.networkGetBridgeName(network, { signal: AbortSignal.abort(new Error("no")) }));
  assert.equal(loads, 0);
  assert.equal(await table.networkGetBridgeName(network), "br-n");
  assert.equal(await table.networkGetBridgeName(network), "br-n");
  assert.equal(loads, 1);
});

Deno.test("A call of a lazy table that is closed or aborted while it loads does nothing", async () => {
  const loaded = Promise.withResolvers<void>();
  let calls = 0;
  const shell = shellOf();
  const table = lazyTable<NetworkTable>(shell, ["networkCreate"], async () => {
    await loaded.promise;
    return { networkCreate: () => void calls++ };
  }) as Required<NetworkTable>;
  const network = { name: "n", uuid: domain.uuid };
  const control = new AbortController();
  const reason = new Error("enough");
  const aborted = assert.rejects(
    table.networkCreate(network, { signal: control.signal }),
    (error) => error === reason,
  );
  const closed = assert.rejects(table.networkCreate(network), { code: "INVALID_CONN" });
  control.abort(reason);
  await shell.close(() => {});
  loaded.resolve();
  await Promise.all([aborted, closed]);
  assert.equal(calls, 0);
});
