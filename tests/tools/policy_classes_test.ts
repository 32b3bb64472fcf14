import assert from "node:assert/strict";
import { codecs } from "../../core/config/codec/document_codecs.ts";
import { policyClassOf } from "../../core/config/policy/policy_class.ts";
import type { Shape as TableShape } from "../../core/config/codec/shape_table.ts";
import { readShapes } from "../../tools/documents/mod.ts";
import { readFacts } from "../../tools/facts/mod.ts";
import type { NamedShape } from "../../tools/documents/names.ts";
import { joinClasses } from "../../tools/documents/policy/join_classes.ts";
import { classRows, definableShapes } from "../../tools/documents/policy/mod.ts";
import { readClasses } from "../../tools/documents/policy/read_classes.ts";
import type { Field, Shape } from "../../tools/documents/shape.ts";

function named(name: string, fields: readonly Field[], by?: string): NamedShape {
  const shape: Shape = { element: "x", namespace: "", by, variants: [{ words: [], fields }] };
  return { name, shape, owner: { kind: "k", grammar: "g", prefix: "K", manual: "" }, variants: [], path: [] };
}

function attribute(name: string, values?: readonly string[]): Field {
  const type = values ? { type: "enum", values } as const : { type: "text" } as const;
  return { of: "attribute", name, type, required: false };
}

const DISK = named("Disk", [attribute("type", ["file", "network"]), attribute("source_file")], "type");

function joined(table: string, shapes: readonly NamedShape[] = [DISK]): unknown {
  return joinClasses(shapes, readClasses(table), new Map()).map((
    { name, positions },
  ) => [name, [...positions]]);
}

Deno.test("joinClasses() gives each position of the grammar the class that the table has for it", () => {
  assert.deepEqual(joined("Disk: type{file network=address}\n  sourceFile=path"), [
    ["Disk", [["type", new Map([["file", undefined], ["network", "address"]])], ["sourceFile", "path"]]],
  ]);
});

Deno.test("joinClasses() refuses a grammar that has what no table classes, and a table with what is in no grammar", () => {
  const cases: readonly (readonly [table: string, says: RegExp])[] = [
    ["Disk: type{file network=address}", /: Disk\.sourceFile is not classed$/],
    ["Disk: sourceFile=path", /: Disk\.type is not classed$/],
    [
      "Disc: type{file network} sourceFile",
      /Disk\.type is not classed; Disk\.sourceFile is not classed; Disc is/,
    ],
    ["Disk: type{file} sourceFile", /: Disk\.type has no class for "network"$/],
    ["Disk: type sourceFile", /: Disk\.type has no words$/],
    ["Disk: type{file network nbd} sourceFile", /: Disk\.type has no word "nbd"$/],
    ["Disk: type{file network} sourceFile sourceDir", /: Disk\.sourceDir is classed and not in the grammar$/],
    ["Disk: type{file network} sourceFile\nDisk: type", /Disk is classed twice/],
    ["Disk: type{file network} sourceFile=danger", /wanted one of free, .*: found "danger"$/],
    ["Disk: type{file=danger network} sourceFile", /found "danger"$/],
    ["Disk: type{file network} sourceFile sourceFile", /wanted each key once: found "sourceFile"$/],
    ["Disk: type{file network} source-file", /wanted each key once: found "source-file"$/],
  ];
  for (const [table, says] of cases) assert.throws(() => joined(table), says, table);
});

Deno.test("The tables class each position of libvirt's grammars, and the generator misses each of these", async () => {
  const { grammars } = await readFacts(new URL("../../", import.meta.url));
  const documents = readShapes(grammars);
  const shapes = definableShapes(documents);
  const rows = classRows();
  const classed = joinClasses(shapes, rows, documents.same).flatMap(({ name, positions }) =>
    [...positions.keys()].map((key) => `${name}.${key} is not classed`)
  );
  assert(classed.length > 2000, String(classed.length));
  const none = rows.map((row) => ({ ...row, positions: new Map() }));
  assert.throws(() => joinClasses(shapes, none, documents.same), ({ message }: Error) => {
    assert.deepEqual(message.replace(/^.*?policy\/: /, "").split("; "), classed);
    return true;
  });
});

Deno.test("Each property of all configs that something is made of is classed where checkPolicy() runs", () => {
  const toldByHosts = ["capabilities", "domainCapabilities", "storagePoolCapabilities"];
  const shapes = new Set<TableShape>(
    Object.values(codecs).filter(({ kind }) => !toldByHosts.includes(kind)).flatMap(({ root }) => {
      const top = root.shapes();
      return top instanceof Map ? [...top.values()] : [top as TableShape];
    }),
  );
  let properties = 0;
  for (const shape of shapes) {
    for (const member of shape.variants.flatMap(({ members }) => members)) {
      assert.notEqual(policyClassOf(shape, member.key), undefined, `${shape.name}.${member.key}`);
      if (member.shape) shapes.add(member.shape);
      properties++;
    }
  }
  assert(properties > 3000, String(properties));
  // What has another name, or a property more, is not classed at all.
  const { name, element, by, variants, any } = [...shapes][0]!;
  const like = (changes: Partial<TableShape>): TableShape => ({
    ...{ name, element, by, variants, any, variant: () => undefined },
    ...changes,
  });
  assert.equal(policyClassOf(like({}), "uuid"), "harmless");
  assert.equal(policyClassOf(like({ name: "Teleport" }), "uuid"), undefined);
  const more = { ...any, keys: new Map([...any.keys, ["teleport", any.members[0]!]]) };
  assert.equal(policyClassOf(like({ any: more }), "uuid"), undefined);
});
