import assert from "node:assert/strict";
import fc from "fast-check";
import { documents } from "../../../core/config/mod.ts";
import { codecs } from "../../../core/config/codec/document_codecs.ts";
import { ConfigReader } from "../../../core/config/codec/read_config.ts";
import { ConfigWriter } from "../../../core/config/codec/write_config.ts";
import type { Shape } from "../../../core/config/codec/shape_table.ts";
import { escapeAttribute, escapeText } from "../../../core/config/xml/escape_xml.ts";
import { parseXml } from "../../../core/config/xml/parse_xml.ts";
import { EXTENSIONS } from "../../../core/config/xml/namespaces.ts";
import type { XmlElement } from "../../../core/config/xml/xml_element.ts";
import { ConfigMaker } from "./_arbitrary_config.ts";

/** The telling attribute's word in a release that is newer than the grammar. */
const NEW = "not-known-yet";

/** Those of extensions, whose elements may be within. */
const DECLARATIONS = Object.entries(EXTENSIONS).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join("");

/** An element without what declares namespaces, and without spaces beside elements. */
interface Plain {
  readonly name: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly children: readonly (Plain | string)[];
}

const unions = [...allShapes()].filter(({ by }) => by !== undefined);

Deno.test("A controller of a newer type keeps all its elements", () => {
  const { device } = documents;
  const text = device.format(device.parse(
    `<controller type='newc' index='0'><driver queues='2'/><target chassis='1'/></controller>`,
  ));
  assert.match(text, /<driver queues="2"\/>/);
  assert.match(text, /<target chassis="1"\/>/);
});

Deno.test("Each element that is told apart by a word takes a newer word, and keeps what any of its variants has", () => {
  assert(unions.length > 60, String(unions.length));
  const maker = new ConfigMaker();
  for (const shape of unions) {
    fc.assert(
      fc.property(fc.array(maker.config(shape, 1), { minLength: 1, maxLength: 3 }), (configs) => {
        const element = mixed(shape, configs);
        const xml = textOf(element, DECLARATIONS);
        const config = new ConfigReader().read(shape, parseXml(xml));
        assert.deepEqual(plain(parseXml(written(shape, config))), element);
        // A copy has no source whose order it could follow.
        const copy = parseXml(written(shape, structuredClone(config)));
        assert.deepEqual(new ConfigReader().read(shape, copy), config);
      }),
      { numRuns: 4 },
    );
  }
});

Deno.test("What any variant may have, has a key, a place and an order of its own each", () => {
  for (const { name, any } of unions) {
    const { length } = any.members;
    const places = new Set(any.members.map((member) => `${member.place}${member.name}`));
    const orders = new Set(any.members.map(({ order }) => order));
    assert.deepEqual([name, any.keys.size, places.size, orders.size], [name, length, length, length]);
  }
});

function allShapes(): Set<Shape> {
  const shapes = new Set<Shape>(
    Object.values(codecs).flatMap(({ root }) => {
      const top = root.shapes();
      return top instanceof Map ? [...top.values()] : [top as Shape];
    }),
  );
  for (const { variants } of shapes) {
    for (const { members } of variants) for (const { shape } of members) if (shape) shapes.add(shape);
  }
  return shapes;
}

function written(shape: Shape, config: unknown): string {
  return new ConfigWriter().document(shape, shape.element, config);
}

/** An element of a newer word, with what configs of several variants have. */
function mixed(shape: Shape, configs: readonly Record<string, unknown>[]): Plain {
  const attributes = new Map([[shape.by!, NEW]]);
  const children: (Plain | string)[] = [];
  const names = new Set<string>();
  for (const each of configs.map((config) => plain(parseXml(written(shape, config))))) {
    for (const [name, value] of each.attributes) if (name !== shape.by) attributes.set(name, value);
    const own = each.children.filter((child) => typeof child !== "string");
    for (const child of own) if (!names.has(child.name)) children.push(child);
    for (const { name } of own) names.add(name);
    if (each.children.length > 0 && own.length === 0 && children.length === 0) {
      children.push(...each.children);
    }
  }
  const inner = children.some((child) => typeof child !== "string");
  return {
    name: shape.element,
    attributes: [...attributes].sort(),
    children: inner ? children.filter((child) => typeof child !== "string") : children,
  };
}

function plain({ name, attributes, children }: XmlElement): Plain {
  const pairs = attributes.flatMap((each, at) => at % 2 === 0 ? [[each, attributes[at + 1]!] as const] : []);
  const elements = children.filter((child) => typeof child !== "string").map(plain);
  const text = children.filter((child) => typeof child === "string").join("");
  return {
    name,
    attributes: pairs.filter(([each]) => !each.startsWith("xmlns")).sort(),
    children: elements.length > 0 ? elements : text === "" ? [] : [text],
  };
}

function textOf({ name, attributes, children }: Plain, declarations = ""): string {
  const told = attributes.map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`).join("");
  const inner = children.map((child) => typeof child === "string" ? escapeText(child) : textOf(child));
  return `<${name}${declarations}${told}>${inner.join("")}</${name}>`;
}
