import assert from "node:assert/strict";
import { Deadline } from "../../../drivers/_deadline/mod.ts";

Deno.test("Deadline ends with its caller's signal, and with its reason", () => {
  const given = new AbortController();
  using deadline = new Deadline({ signal: given.signal, timeoutMs: 600_000 }, "Cannot wait", "QEMU");
  assert.equal(deadline.signal.aborted, false);
  given.abort(new Error("enough"));
  assert.throws(() => deadline.signal.throwIfAborted(), { message: "enough" });
  using late = new Deadline({ signal: given.signal }, "Cannot wait", "QEMU");
  assert.throws(() => late.signal.throwIfAborted(), { message: "enough" });
});

Deno.test("Deadline ends after its time, and says what was cut off", async () => {
  using deadline = new Deadline({ timeoutMs: 1 }, "Cannot wait", "QEMU");
  await new Promise((resolve) => deadline.signal.addEventListener("abort", resolve, { once: true }));
  assert.throws(() => deadline.signal.throwIfAborted(), {
    name: "VirtError",
    code: "OPERATION_TIMEOUT",
    domain: "QEMU",
    outcome: "unknown",
    message: "Cannot wait, wanted an end within 1 ms: found none",
  });
});

Deno.test("Deadline leaves no timer or listener behind, and takes no time that is none", () => {
  const given = new AbortController();
  const deadline = new Deadline({ signal: given.signal, timeoutMs: 600_000 }, "Cannot wait", "QEMU");
  deadline[Symbol.dispose]();
  given.abort();
  assert.equal(deadline.signal.aborted, false);
  for (const timeoutMs of [-1, NaN]) {
    assert.throws(() => new Deadline({ timeoutMs }, "Cannot wait", "QEMU"), RangeError, String(timeoutMs));
  }
  assert.throws(() => new Deadline({ timeoutMs: 0 }, "Cannot wait", "QEMU"), {
    code: "OPERATION_TIMEOUT",
    outcome: "not-sent",
  });
  // Longer than the platform's timers last.
  for (const timeoutMs of [Infinity, 2 ** 40]) {
    using long = new Deadline({ timeoutMs }, "Cannot wait", "QEMU");
    assert.equal(long.signal.aborted, false);
  }
});
