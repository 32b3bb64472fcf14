import assert from "node:assert/strict";
import { noSupport, VirtError } from "../../../core/contract/errors.ts";

Deno.test("VirtError carries libvirt's number for its code", () => {
  const error = new VirtError("no", { code: "NO_DOMAIN", domain: "QEMU", outcome: "refused" });
  assert.equal(error.number, 42);
  assert.equal(error.domain, "QEMU");
  assert.equal(error.outcome, "refused");
  assert.equal(error.name, "VirtError");
  assert.ok(error instanceof Error);
  assert.ok(!("cause" in error));
});

Deno.test("VirtError keeps the cause, the native error and a number that is told", () => {
  const cause = new Error("why");
  const native = { kind: "libvirt", str1: "x" };
  const error = new VirtError("no", {
    code: "UNKNOWN_999",
    domain: "UNKNOWN_99",
    outcome: "unknown",
    number: 999,
    cause,
    native,
  });
  assert.equal(error.number, 999);
  assert.equal(error.cause, cause);
  assert.equal(error.native, native);
});

Deno.test("noSupport() names the method and the driver", () => {
  const error = noSupport("domainReset", "esx");
  assert.equal(error.message, 'Cannot call domainReset: the driver "esx" does not support it');
  assert.equal(error.code, "NO_SUPPORT");
  assert.equal(error.outcome, "not-sent");
});

Deno.test("JSON of a VirtError has all that a log wants of it, and nothing of the backend's own error", () => {
  const error = new VirtError("no", {
    code: "XML_ERROR",
    domain: "XML",
    outcome: "not-sent",
    call: "domainDefineXMLFlags",
    object: { kind: "domain", name: "web" },
    issues: [{ path: ["name"], wanted: "a name", found: "none" }],
    native: { kind: "libvirt", str1: "own" },
    cause: new TypeError("why"),
  });
  assert.deepEqual(JSON.parse(JSON.stringify({ error })).error, {
    name: "VirtError",
    message: "no",
    code: "XML_ERROR",
    number: 27,
    domain: "XML",
    outcome: "not-sent",
    call: "domainDefineXMLFlags",
    object: { kind: "domain", name: "web" },
    issues: [{ path: ["name"], wanted: "a name", found: "none" }],
    cause: "why",
  });
});
