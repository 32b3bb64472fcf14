import assert from "node:assert/strict";
import fc from "fast-check";
import { VirtError } from "../../../mod.ts";
import { codecs } from "../../../core/config/codec/document_codecs.ts";
import type { DomainConfig } from "../../../core/config/mod.ts";
import type { Shape } from "../../../core/config/codec/shape_table.ts";
import type { Path } from "../../../core/config/tree.ts";
import { ADDED_BY_LIBVIRT, ElementReader, readDocument } from "../../../drivers/_documents/mod.ts";
import { ConfigMaker } from "../../core/config/_arbitrary_config.ts";

const RUNS = 100;

type Loose = Readonly<Record<string, unknown>>;

/** Whether a hypervisor knows positions of that name. */
type Knows = (names: readonly string[]) => boolean;

const shape = codecs.domain.root.shapes() as Shape;
const documents = new ConfigMaker().config(shape, 3).map((config) =>
  codecs.domain.format(config as unknown as DomainConfig)
);
/** Hypervisors that know some positions and not others; the root they all know. */
const hypervisors: fc.Arbitrary<Knows> = fc.tuple(fc.func(fc.integer({ min: 0, max: 9 })), fc.nat(10)).map((
  [lot, most],
) =>
(names) => lot(names.join(".")) < most);

Deno.test("A reader that knows some positions refuses exactly those that it does not, each by its path", () => {
  fc.assert(
    fc.property(documents, hypervisors, (xml, knows) => {
      const known: Path[] = [];
      const ignored: Path[] = [];
      const refused: Path[] = [];
      try {
        const read = readDocument(
          "domain",
          xml,
          OPTIONS,
          (root) => readKnown(root as AnyReader, [], knows, known),
        );
        ignored.push(...read.ignored.map(({ path }) => path));
      } catch (error) {
        if (!(error instanceof VirtError) || error.code !== "CONFIG_UNSUPPORTED") throw error;
        refused.push(...error.issues!.map(({ path }) => path));
        // What may be passed over is told where nothing is refused; here it must be in neither list.
      }
      const config = codecs.domain.parse(xml);
      for (const path of [...refused, ...ignored]) assert.notEqual(at(config, path), undefined, text(path));
      for (const leaf of leavesOf(config, [])) {
        const places = [known, refused, ignored].map((paths) =>
          paths.filter((path) => isWithin(leaf, path)).length
        );
        const [byReader, byRefusal, byRule] = places as [number, number, number];
        if (byReader > 0) {
          assert.deepEqual([byRefusal, byRule], [0, 0], `${text(leaf)} is known, and refused`);
        } else if (refused.length === 0) assert.equal(byRule, 1, `${text(leaf)} is dropped`);
        else assert(byRefusal === 1 || addedByLibvirt(config, leaf), `${text(leaf)} is dropped`);
      }
    }),
    { numRuns: RUNS },
  );
});

Deno.test("A reader that knows all positions refuses none of any document", () => {
  fc.assert(
    fc.property(documents, (xml) => {
      const { ignored } = readDocument(
        "domain",
        xml,
        OPTIONS,
        (root) => readKnown(root as AnyReader, [], () => true, []),
      );
      assert.deepEqual(ignored, []);
    }),
    { numRuns: RUNS },
  );
});

const OPTIONS = { action: "Cannot define a domain", hypervisor: "x", domain: "NONE" } as const;

interface AnyReader {
  readonly config: object;
  readonly path: Path;
  value(key: string): unknown;
  whole(key: string): unknown;
  element(key: string): AnyReader | undefined;
  elements(key: string): readonly AnyReader[];
}

/** Asks for all that is known, and notes it. */
function readKnown(reader: AnyReader, names: readonly string[], knows: Knows, known: Path[]): void {
  for (const [key, value] of Object.entries(reader.config)) {
    const here = [...names, key];
    const path = [...reader.path, key];
    if (!knows(here)) continue;
    if (key === "metadata") {
      reader.whole(key);
      known.push(path);
    } else if (Array.isArray(value) && value.some(isObject)) {
      for (const each of reader.elements(key)) readElement(each, here, knows, known);
    } else if (isObject(value)) {
      readElement(reader.element(key)!, here, knows, known);
    } else {
      reader.value(key);
      known.push(path);
    }
  }
}

function readElement(reader: AnyReader, names: readonly string[], knows: Knows, known: Path[]): void {
  assert(reader instanceof ElementReader);
  if (Object.keys(reader.config).length === 0) known.push(reader.path);
  readKnown(reader as AnyReader, names, knows, known);
}

/** All values of a config, and elements without any. */
function leavesOf(value: unknown, path: Path): Path[] {
  if (Array.isArray(value) && value.some(isObject)) {
    return value.flatMap((each, index) => leavesOf(each, [...path, index]));
  }
  if (Array.isArray(value)) return value.length === 0 ? [] : [path];
  if (!isObject(value)) return [path];
  const all = Object.entries(value);
  if (all.length === 0) return [path];
  return all.flatMap(([key, each]) => leavesOf(each, [...path, key]));
}

/** The rules are tested by themselves: here, what they say of a value. */
function addedByLibvirt(config: object, leaf: Path): boolean {
  const name = leaf.filter((part) => typeof part === "string").join(".");
  return Object.entries(ADDED_BY_LIBVIRT).some(([path, rule]) => {
    const only = typeof rule === "string" ? undefined : rule.only;
    const value = at(config, leaf);
    return new RegExp(`^${path.replaceAll(".", "\\.").replace("*", "\\w+")}$`).test(name) &&
      (only === undefined || (typeof only === "function" ? only(value) : only.includes(value)));
  });
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((within, part) => (within as Loose | undefined)?.[part], value);
}

function isWithin(leaf: Path, path: Path): boolean {
  return path.every((part, index) => part === leaf[index]);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(path: Path): string {
  return path.join(".");
}
