import assert from "node:assert/strict";
import { dataType, isDataType, isManagedType, methodOf } from "../../../../drivers/esx/vim25/type_table.ts";
import { DATA_TYPES } from "../../../../drivers/esx/vim25/generated/vim_table.gen.ts";
import { peerTest } from "../../../hosts/peers.ts";

/** govmomi's own description of the API, made from VMware's WSDL: another source than pyvmomi's. */
const GOVMOMI_TYPES = "/usr/share/gocode/src/github.com/vmware/govmomi/vim25/types/types.go";
/** What Go calls a primitive, by the table's letter. */
const GO: Readonly<Record<string, string>> = {
  s: "string",
  u: "string",
  b: "bool",
  i: "int32",
  h: "int16",
  y: "byte",
  l: "int64",
  f: "float32",
  d: "float64",
  t: "time.Time",
  x: "[]byte",
  a: "AnyType",
  m: "ManagedObjectReference",
};

Deno.test("dataType() has members in the order of the wire, those of the base first", () => {
  const names = dataType("VirtualDisk")!.members.map(({ name }) => name);
  assert.deepEqual(names.slice(0, 3), ["key", "deviceInfo", "backing"]);
  assert.deepEqual(names.slice(-2), ["vDiskId", "nativeUnmanagedLinkedClone"]);
  assert(isDataType("VmPoweredOnEvent", "Event"));
  assert(isDataType("DrsVmPoweredOnEvent", "VmPoweredOnEvent"));
  assert(!isDataType("Event", "VmEvent"));
  assert(!isDataType("FromTheFuture", "Event"));
  assert(isManagedType("ClusterComputeResource", "ManagedEntity"));
  assert(!isManagedType("VirtualMachine", "HostSystem"));
  assert.equal(dataType("FromTheFuture"), undefined);
  assert.equal(methodOf("FromTheFuture"), undefined);
});

Deno.test("methodOf() gives a method's arguments, and what is on the wire", () => {
  const { owner, args, result } = methodOf("CloneVM_Task")!;
  assert.deepEqual([owner, args.map(({ name }) => name), result], [
    "VirtualMachine",
    ["folder", "name", "spec"],
    { type: "m", array: false },
  ]);
  assert.equal(methodOf("Logout")!.result, undefined);
});

peerTest("the table is govmomi's, member for member", ["vcsim"], async () => {
  const source = await Deno.readTextFile(GOVMOMI_TYPES);
  const structs = new Map<string, { readonly base: string; readonly fields: Map<string, string> }>();
  for (const [, name, body] of source.matchAll(/^type (\w+) struct \{\n(.*?)^\}/gms)) {
    const fields = new Map<string, string>();
    let base = "";
    for (const line of body!.split("\n")) {
      const embedded = /^\t(\w+)$/.exec(line);
      if (embedded) base = embedded[1]!;
      const field = /^\t(\w+)\s+(\S+)\s+`xml:"([\w:]+)/.exec(line);
      if (field) fields.set(field[3]!, field[2]!);
    }
    structs.set(name!, { base, fields });
  }
  const differences: string[] = [];
  let compared = 0;
  for (const line of DATA_TYPES.split("\n")) {
    const name = line.slice(0, line.indexOf("<"));
    const theirs = structs.get(name);
    if (name === "" || !theirs) continue;
    compared++;
    const { members, base } = dataType(name)!;
    const own = members.slice(base === undefined ? 0 : dataType(base)?.members.length ?? 0);
    // Two versions of the API: either may have members that the other has not, but in no other order.
    const both = own.filter((each) => theirs.fields.has(each.name)).map((each) => each.name);
    const order = [...theirs.fields.keys()].filter((field) => both.includes(field));
    if (both.join() !== order.join()) differences.push(`${name}: ${both} and ${order}`);
    for (const { name: field, type, array } of own) {
      const go = theirs.fields.get(field)?.replace(/^\*/, "");
      if (
        go === undefined || (go.startsWith("[]") && go !== "[]byte") !== array && !(array && go === "[]byte")
      ) {
        if (go !== undefined) differences.push(`${name}.${field}: ${array ? "a list" : "one"} and ${go}`);
        continue;
      }
      const one = array ? go.slice(2) : go;
      const wanted = type.length === 1 ? GO[type] : type;
      // Enumerations are strings to the table, and base types interfaces to Go.
      const fits = one === wanted || one === `Base${wanted}` || (type === "s" && /^[A-Z]/.test(one));
      if (!fits) differences.push(`${name}.${field}: ${wanted} and ${one}`);
    }
  }
  assert(compared > 2000, `${compared} types`);
  assert.deepEqual(differences, []);
});
