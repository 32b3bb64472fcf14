import assert from "node:assert/strict";
import { checkReadOnly } from "../../../core/contract/read_only.ts";
import { tableCalls } from "../../../daemon/generated/dispatch.gen.ts";

function isDenied(method: string, given: readonly unknown[]): boolean {
  try {
    checkReadOnly(method, given);
    return false;
  } catch {
    return true;
  }
}

Deno.test("checkReadOnly() denies what libvirt's protocol says that readers are denied", () => {
  assert(tableCalls.length > 300);
  for (const { method, denied } of tableCalls) {
    if (typeof denied === "boolean") assert.equal(isDenied(method, []), denied, method);
  }
});

Deno.test("checkReadOnly() denies by what a call asks for, as libvirt's protocol says", () => {
  const asking = tableCalls.filter(({ denied }) => typeof denied === "function");
  assert(asking.length >= 5);
  for (const { method, denied } of asking) {
    for (const second of [0, 1, 2, 8, 9]) {
      const expected = (denied as (args: unknown) => boolean)({ flags: second, source: second });
      assert.equal(isDenied(method, [undefined, second]), expected, `${method} ${second}`);
    }
  }
});
