import assert from "node:assert/strict";
import { VirtError } from "../../../core/contract/errors.ts";
import { ConnectionShell } from "../../../drivers/_connection/mod.ts";

const options = { driver: "fake", domain: "NONE" } as const;

Deno.test("A closed connection refuses calls as INVALID_CONN, and says that nothing was sent", async () => {
  const shell = new ConnectionShell(options);
  shell.checkOpen();
  await shell.close(() => {});
  assert.throws(() => shell.checkOpen(), {
    code: "INVALID_CONN",
    domain: "NONE",
    outcome: "not-sent",
    message: "Cannot call the fake driver, wanted an open connection: found a closed one",
  });
  assert.deepEqual(await shell.closed, { reason: "client" });
});

Deno.test("What a connection has is given back once, however often and early it is closed", async () => {
  const shell = new ConnectionShell(options);
  const { promise, resolve } = Promise.withResolvers<void>();
  let released = 0;
  let closed = false;
  const release = () => (released++, promise);
  shell.closed.then(() => closed = true);
  const both = [shell.close(release), shell.close(release)];
  assert.throws(() => shell.checkOpen(), { code: "INVALID_CONN" });
  await new Promise((turn) => setTimeout(turn));
  assert.equal(closed, false);
  resolve();
  await Promise.all(both);
  await shell.close(release);
  assert.equal(released, 1);
  assert.deepEqual(await shell.closed, { reason: "client" });
});

Deno.test("A connection whose release fails has ended all the same", async () => {
  const shell = new ConnectionShell(options);
  await assert.rejects(shell.close(() => Promise.reject(new Error("stuck"))), { message: "stuck" });
  assert.deepEqual(await shell.closed, { reason: "client" });
});

Deno.test("Calls of a lost connection are told what broke it, also after it has been closed", async () => {
  const shell = new ConnectionShell(options);
  const native = { kind: "fake", number: 7 };
  const facts = { code: "RPC", domain: "ESX", outcome: "unknown", native } as const;
  const error = new VirtError("The host is gone", { ...facts, cause: new Error("reset") });
  shell.lose(error, "eof");
  shell.lose(new Error("later"));
  const told = { message: "The host is gone", code: "RPC", domain: "ESX", outcome: "not-sent", native };
  assert.throws(() => shell.checkOpen(), { ...told, cause: error.cause });
  assert.deepEqual(await shell.closed, { reason: "eof", error });
  let released = false;
  await shell.close(() => void (released = true));
  assert.equal(released, true);
  assert.throws(() => shell.checkOpen(), told);
});

Deno.test("A connection that is closed can't be lost any more", async () => {
  const shell = new ConnectionShell(options);
  await shell.close(() => shell.lose(new Error("gone")));
  assert.deepEqual(await shell.closed, { reason: "client" });
  assert.throws(() => shell.checkOpen(), { code: "INVALID_CONN" });
});

Deno.test("Of several reasons against a call, the caller's own mistake is told first, then the end, then the permission", async () => {
  const shell = new ConnectionShell({ ...options, readonly: true });
  const reason = new Error("enough");
  const aborted = { signal: AbortSignal.abort(reason) };
  shell.checkCall("domainGetInfo", [], undefined);
  assert.throws(() => shell.checkCall("domainCreate", [], undefined), { code: "OPERATION_DENIED" });
  assert.throws(() => shell.checkCall("domainGetXMLDesc", [{}, 1], undefined), { code: "OPERATION_DENIED" });
  assert.throws(() => shell.checkCall("domainCreate", [], aborted), (error) => error === reason);
  assert.throws(() => shell.checkCall("domainCreate", [], { ...aborted, timeoutMs: -1 }), RangeError);
  await shell.close(() => {});
  assert.throws(() => shell.checkCall("domainCreate", [], undefined), { code: "INVALID_CONN" });
  assert.throws(() => shell.checkCall("domainCreate", [], aborted), (error) => error === reason);
  assert.throws(() => shell.checkCall("domainCreate", [], { timeoutMs: 0 }), {
    code: "OPERATION_TIMEOUT",
    outcome: "not-sent",
  });
});
