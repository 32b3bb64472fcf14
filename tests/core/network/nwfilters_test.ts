import assert from "node:assert/strict";
import type { Connection } from "../../../core/connection/connection.ts";
import { NWFilter } from "../../../core/network/nwfilter.ts";
import { NWFilterBinding } from "../../../core/network/nwfilter_binding.ts";
import { refusal, testCalls, testRefusals } from "../_calls.ts";
import { FakeHost } from "../_fake_host.ts";

const FILTER = { name: "no-spoof", uuid: "6695eb01-f6a4-8304-79aa-97f2502e193f" };
const BINDING = { portdev: "vnet0", filtername: "no-spoof" };
const found = {
  nWFilterLookupByName: FILTER,
  nWFilterLookupByUUID: FILTER,
  nWFilterDefineXMLFlags: FILTER,
  nWFilterBindingLookupByPortDev: BINDING,
  nWFilterBindingCreateXML: BINDING,
};
const filters = ({ nwfilters }: Connection) => nwfilters;
const bindings = ({ nwfilterBindings }: Connection) => nwfilterBindings;

testCalls([
  ["NWFilters.get() of a name", (c) => filters(c).get("no-spoof"), found, [
    "nWFilterLookupByName",
    "no-spoof",
  ]],
  ["NWFilters.get() of a UUID", (c) => filters(c).get(FILTER.uuid), found, [
    "nWFilterLookupByUUID",
    FILTER.uuid,
  ]],
  ["NWFilters.list()", (c) => filters(c).list(), { connectListAllNWFilters: [FILTER] }, [
    "connectListAllNWFilters",
    0,
  ]],
  ["NWFilters.names()", (c) => filters(c).names(), { connectListNWFilters: [] }, ["connectListNWFilters"]],
  ["NWFilters.count()", (c) => filters(c).count(), { connectNumOfNWFilters: 0 }, ["connectNumOfNWFilters"]],
  ["NWFilters.define()", (c) => filters(c).define("<filter/>", { validate: true }), found, [
    "nWFilterDefineXMLFlags",
    "<filter/>",
    1,
  ]],
  [
    "NWFilters.define() of a driver without flags",
    (c) => filters(c).define("<filter/>"),
    { nWFilterDefineXML: FILTER },
    ["nWFilterDefineXML", "<filter/>"],
  ],
  ["NWFilter.xml()", (c) => new NWFilter(c, FILTER).xml(), { nWFilterGetXMLDesc: "" }, [
    "nWFilterGetXMLDesc",
    FILTER,
    0,
  ]],
  ["NWFilter.undefine()", (c) => new NWFilter(c, FILTER).undefine(), { nWFilterUndefine: undefined }, [
    "nWFilterUndefine",
    FILTER,
  ]],
  ["NWFilterBindings.get()", (c) => bindings(c).get("vnet0"), found, [
    "nWFilterBindingLookupByPortDev",
    "vnet0",
  ]],
  ["NWFilterBindings.list()", (c) => bindings(c).list(), { connectListAllNWFilterBindings: [BINDING] }, [
    "connectListAllNWFilterBindings",
    0,
  ]],
  ["NWFilterBindings.create()", (c) => bindings(c).create("<filterbinding/>", { validate: true }), found, [
    "nWFilterBindingCreateXML",
    "<filterbinding/>",
    1,
  ]],
  ["NWFilterBinding.xml()", (c) => new NWFilterBinding(c, BINDING).xml(), { nWFilterBindingGetXMLDesc: "" }, [
    "nWFilterBindingGetXMLDesc",
    BINDING,
    0,
  ]],
  [
    "NWFilterBinding.delete()",
    (c) => new NWFilterBinding(c, BINDING).delete(),
    { nWFilterBindingDelete: undefined },
    ["nWFilterBindingDelete", BINDING],
  ],
]);

testRefusals("NWFilters and NWFilterBindings", found, [
  [TypeError, (c) => filters(c).get("")],
  [TypeError, (c) => filters(c).define("")],
  [TypeError, (c) => filters(c).define("<filter/>", { validate: 1 as never })],
  [TypeError, (c) => bindings(c).get("")],
  [TypeError, (c) => bindings(c).find(0 as never)],
  [TypeError, (c) => bindings(c).create("")],
  [TypeError, (c) => bindings(c).create("<filterbinding/>", { validate: 1 as never })],
]);

Deno.test("NWFilters.find() and NWFilterBindings.find() are undefined where there is none", async () => {
  const host = new FakeHost({
    nWFilterLookupByName: refusal("NO_NWFILTER"),
    nWFilterBindingLookupByPortDev: refusal("NO_NWFILTER_BINDING"),
  });
  assert.equal(await host.connection.nwfilters.find("no-spoof"), undefined);
  assert.equal(await host.connection.nwfilterBindings.find("vnet0"), undefined);
  await host.connection.close();
});

Deno.test("NWFilterBinding says which filter is bound to which device", async () => {
  const host = new FakeHost(found);
  const { portdev, filterName } = await host.connection.nwfilterBindings.get("vnet0");
  assert.deepEqual([portdev, filterName], ["vnet0", "no-spoof"]);
  await host.connection.close();
});
