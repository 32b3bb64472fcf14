import assert from "node:assert/strict";
import { apiFunctions } from "../../tools/api/mod.ts";
import { readFacts } from "../../tools/facts/mod.ts";
import { hostsCannot, provenOtherwise, readTableMethods, unproven } from "../../tools/map/host_calls.ts";
import { doors } from "../../tools/map/mod.ts";
import { notApplicable, whyNotApplicable } from "../../tools/map/not_applicable.ts";
import { type Home, readHomes } from "../../tools/map/read_homes.ts";
import { homesByFunction } from "../../tools/map/write_map.ts";

const top = new URL("../../", import.meta.url);
const homes = (): Promise<Home[]> => readHomes(doors.map((door) => new URL(door, top).href));

Deno.test("Each of libvirt's functions has one method, or a reason for having none", async () => {
  const functions = apiFunctions((await readFacts(top)).api).map(({ name }) => name);
  assert(functions.length > 560);
  const all = await homes();
  const named = homesByFunction(all);
  assert.deepEqual(
    functions.filter((name) => !named.has(name) && whyNotApplicable(name) === undefined),
    [],
  );
  assert.deepEqual(functions.filter((name) => named.has(name) && whyNotApplicable(name) !== undefined), []);
  const count = new Map<string, string[]>();
  for (const home of all) {
    for (const name of home.functions) count.set(name, [...(count.get(name) ?? []), home.name]);
  }
  assert.deepEqual([...count].filter(([, where]) => where.length > 1), []);
  for (const [pattern] of notApplicable) {
    assert(functions.some((name) => pattern.test(name)), String(pattern));
  }
});

Deno.test("Each method that the map names exists", async () => {
  for (const { name, owner, member, file, kind } of await homes()) {
    const module: Readonly<Record<string, unknown>> = await import(file);
    const made = module[owner === "" ? member : owner];
    if (kind === "function") assert.equal(typeof made, "function", name);
    // An interface leaves nothing at run time, and an instance's own field shows on instances only.
    if (kind === "method" && typeof made === "function") assert(member in made.prototype, name);
  }
});

Deno.test("The lists of methods that need no call, or get none, name methods that there are", async () => {
  const names = new Set((await homes()).map(({ name }) => name));
  const listed = [...Object.keys(hostsCannot), ...Object.keys(provenOtherwise)];
  assert.deepEqual(listed.filter((name) => !names.has(name)), []);
});

Deno.test("unproven() tells of methods that were never called, or never with success", async () => {
  const home = (name: string, ...functions: string[]): Home => ({
    name,
    owner: "",
    member: name,
    file: "",
    kind: "method",
    functions,
  });
  const tables = await readTableMethods(top);
  const list = [
    home("a()", "virDomainReset"),
    home("b()", "virDomainCreate", "virDomainCreateWithFlags"),
    home("c()", "virDomainSuspend"),
    home("d()", "virDomainGetName"),
    home("e()", "virAdmClientClose"),
  ];
  const ends = new Map([["domainCreateWithFlags", "ok"], ["domainSuspend", "OPERATION_INVALID"]]);
  assert.deepEqual(unproven(list, tables, ends), [
    "a() (virDomainReset): never called",
    "c() (virDomainSuspend): domainsuspend ended in OPERATION_INVALID",
    "e() (virAdmClientClose): never called",
  ]);
});
