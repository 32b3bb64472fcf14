import assert from "node:assert/strict";
import { record } from "../../../../drivers/libvirt/wire/record.ts";
import { typed } from "../../../../drivers/libvirt/wire/typed_parameters.ts";

Deno.test("record() makes a record of libvirt's list, and a list of a field that repeats", () => {
  assert.deepEqual(
    record([
      { field: "cpu_shares", value: { type: "ullong", value: 5n } },
      { field: "disk", value: { type: "string", value: "vda" } },
      { field: "disk", value: { type: "string", value: "vdb" } },
      { field: "disk", value: { type: "string", value: "vdc" } },
      { field: "on", value: { type: "boolean", value: false } },
    ]),
    { cpu_shares: 5n, disk: ["vda", "vdb", "vdc"], on: false },
  );
});

Deno.test("record() takes any name for a field, those of every object too", () => {
  const fields = record(["constructor", "__proto__", "toString", "__proto__"].map((field) => (
    { field, value: { type: "int", value: 1 } }
  )));
  assert.deepEqual(Object.entries(fields), [["constructor", 1], ["__proto__", [1, 1]], ["toString", 1]]);
  assert.equal(Object.getPrototypeOf(fields), Object.prototype);
});

Deno.test("typed() gives each value the type that its field has in libvirt", () => {
  assert.deepEqual(typed({ cpu_shares: 5, vcpu_quota: -1n, cap: 3n }, "domainSetSchedulerParameters"), [
    { field: "cpu_shares", value: { type: "ullong", value: 5n } },
    { field: "vcpu_quota", value: { type: "llong", value: -1n } },
    { field: "cap", value: { type: "uint", value: 3 } },
  ]);
  assert.deepEqual(typed({ migrate_disks: ["vda", "vdb"] }, "domainMigratePerform3Params"), [
    { field: "migrate_disks", value: { type: "string", value: "vda" } },
    { field: "migrate_disks", value: { type: "string", value: "vdb" } },
  ]);
});

Deno.test("typed() gives a field that it does not know the type of its value", () => {
  const values = {
    a: 1,
    b: -1,
    c: 1n,
    d: -1n,
    e: 1.5,
    f: true,
    g: "x",
    h: 2 ** 40,
    i: -(2 ** 40),
    constructor: 7,
  };
  assert.deepEqual(
    typed(values, "domainSetSchedulerParameters").map(({ field, value }) => [field, value.type]),
    [
      ["a", "uint"],
      ["b", "int"],
      ["c", "ullong"],
      ["d", "llong"],
      ["e", "double"],
      ["f", "boolean"],
      ["g", "string"],
      ["h", "ullong"],
      ["i", "llong"],
      ["constructor", "uint"],
    ],
  );
});

Deno.test("typed() refuses a value that its field can't have", () => {
  for (const value of ["5", true, 1.5, NaN, 2 ** 60]) {
    assert.throws(() => typed({ cpu_shares: value }, "domainSetSchedulerParameters"), {
      name: "TypeError",
      message: `Cannot call domainSetSchedulerParameters, wanted an integer for "cpu_shares": ${
        value === "5" ? "a string" : value
      }`,
    });
  }
});
