import assert from "node:assert/strict";
import fc from "fast-check";
import { codecs } from "../../../core/config/codec/document_codecs.ts";
import { type Shape, shapeOf } from "../../../core/config/codec/shape_table.ts";
import { table as domainTable } from "../../../core/config/generated/domain_table.gen.ts";
import { table as networkTable } from "../../../core/config/generated/network_table.gen.ts";
import { table as poolTable } from "../../../core/config/generated/storage_pool_table.gen.ts";
import { documents, type DomainConfig } from "../../../core/config/mod.ts";

const TABLES = { domain: domainTable, network: networkTable, storagePool: poolTable } as const;

/** How a shape is reached from its document's root: the elements around it, each with the words that it needs for that. */
interface Place {
  readonly shape: Shape;
  readonly open: string;
  readonly close: string;
}

/** Each shape that an attribute's word tells apart, once. */
function unions(root: Shape): Place[] {
  const met = new Set<Shape>();
  const found: Place[] = [];
  const walk = (shape: Shape, open: string, close: string) => {
    if (met.has(shape)) return;
    met.add(shape);
    if (shape.by !== undefined) found.push({ shape, open, close });
    for (const variant of shape.variants) {
      const word = shape.by !== undefined && variant.words[0] ? ` ${shape.by}='${variant.words[0]}'` : "";
      for (const { shape: inner, place } of variant.members) {
        if (inner === undefined || place !== "c") continue;
        walk(inner, `${open}<${shape.element}${word}>`, `</${shape.element}>${close}`);
      }
    }
  };
  walk(root, "", "");
  // An extension's elements need its prefix declared.
  return found.filter(({ open, shape }) => !`${open}${shape.element}`.includes(":"));
}

const name = fc.constantFrom(
  "source",
  "target",
  "driver",
  "address",
  "model",
  "parameters",
  "thing",
  "port",
  "type",
  "dev",
);
const attributes = fc.dictionary(name, fc.constantFrom("a", "7", "-1", "yes", "0x1"), {
  maxKeys: 3,
  noNullPrototype: true,
});
const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.tuple(
    name,
    attributes,
    fc.oneof({ maxDepth: 2 }, fc.constantFrom("", "text"), fc.array(tie("node"), { maxLength: 3 })),
  )
    .map(([name, attributes, inner]) =>
      `<${name}${attributesText(attributes)}>${typeof inner === "string" ? inner : inner.join("")}</${name}>`
    ),
}));

function attributesText(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`).join("");
}

/** What of a document is within the first element that says it is newer. */
function newer(xml: string): string {
  const flat = xml.replace(/\n\s*/g, "").replace(/'/g, '"').replace(/<(\w+)([^<>]*)><\/\1>/g, "<$1$2/>");
  return flat;
}

for (const [kind, table] of Object.entries(TABLES) as [keyof typeof TABLES, typeof domainTable][]) {
  Deno.test(`documents.${kind} carries newer kinds through, whatever is in them`, () => {
    const places = unions(shapeOf(table));
    assert.ok(places.length > 0);
    for (const { shape, open, close } of places) {
      fc.assert(
        fc.property(fc.array(node, { maxLength: 4 }), attributes, (inner, attributes) => {
          const { [shape.by!]: _, ...others } = attributes;
          const element = `<${shape.element} ${shape.by}="newer"${attributesText(others)}>${
            inner.join("")
          }</${shape.element}>`;
          const xml = open + element + close;
          // What is around it need not be whole.
          const around = open === ""
            ? 0
            : codecs[kind].check(open + close).filter(({ unknown }) => !unknown).length;
          const issues = codecs[kind].check(xml);
          const told = issues.filter(({ unknown }) => !unknown).length;
          assert.ok(told <= around, `${xml}: ${JSON.stringify(issues.filter(({ unknown }) => !unknown))}`);
          assert.ok(issues.some(({ path, unknown }) => unknown && path.length > 0), xml);
        }),
        { numRuns: 12, seed: 4 },
      );
    }
  });
}

Deno.test("documents.domain.parse() takes devices of newer kinds, and format() gives them back", () => {
  const devices = [
    `<disk type="newer" device="disk"><source dev="/dev/vhost-vdpa-0"/><target dev="vda" bus="virtio"/></disk>`,
    `<interface type="newer"><source thing="a"><inner at="1"/></source></interface>`,
    `<hostdev mode="newer"><source><address thing="1"/></source></hostdev>`,
    `<graphics type="newer"><listen type="newest" thing="1"/></graphics>`,
    `<controller type="newer" index="none"><target thing="1"/></controller>`,
    `<memory model="newer"><target><size unit="KiB">1</size><thing/></target></memory>`,
    `<tpm model="tpm-newer"><backend type="newer"><thing/></backend></tpm>`,
    `<rng model="virtio"><backend model="newer">text</backend></rng>`,
    `<audio id="1" type="newer"><input mode="x"/></audio>`,
  ];
  for (const device of devices) {
    const xml =
      `<domain type="kvm"><name>v</name><memory>65536</memory><os><type>hvm</type></os><devices>${device}</devices></domain>`;
    const config = documents.domain.parse(xml);
    assert.equal(
      newer(documents.domain.format(config)).includes(device),
      true,
      documents.domain.format(config),
    );
    const copy: DomainConfig = structuredClone(config);
    assert.deepEqual(documents.domain.parse(documents.domain.format(copy)), config, device);
    assert.ok(
      documents.domain.check(copy).length > 0 && documents.domain.check(copy).every(({ unknown }) => unknown),
    );
  }
});
