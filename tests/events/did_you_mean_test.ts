import assert from "node:assert/strict";
import { didYouMean } from "../../events/did_you_mean.ts";

const SCHEMES = ["test", "esx", "vpx", "qemu", "qemu+ssh", "qemu+tls", "xen"];

Deno.test("didYouMean() proposes the nearest name: a letter missing, doubled, wrong, swapped, or in the wrong case", () => {
  const typed = ["qmu", "qeemu", "qenu", "qmeu", "QEMU", "qemu+shs"];
  assert.deepEqual(typed.map((each) => didYouMean(each, SCHEMES)), [
    ...Array(5).fill(': did you mean "qemu"?'),
    ': did you mean "qemu+ssh"?',
  ]);
});

Deno.test("didYouMean() proposes a name whose beginning or end was given", () => {
  assert.equal(
    didYouMean("lifecycle", ["domain.reboot", "domain.lifecycle"]),
    ': did you mean "domain.lifecycle"?',
  );
  assert.equal(didYouMean("timeout", ["signal", "timeoutMs"]), ': did you mean "timeoutMs"?');
});

Deno.test("didYouMean() says nothing where nothing is near, and of the name itself", () => {
  for (const typed of ["", "ab", "vmware", "x".repeat(1000), "esx"]) {
    assert.equal(didYouMean(typed, typed === "esx" ? ["esx"] : SCHEMES), "", typed);
  }
});

Deno.test("didYouMean() looks at the first 64 letters' worth of a text alone, however many names there are", () => {
  const names = Array.from({ length: 1000 }, (_, at) => `name-${at}`);
  assert.equal(didYouMean("y".repeat(1_000_000), names), "");
  assert.equal(didYouMean("nmae-999", names), ': did you mean "name-999"?');
});
