import assert from "node:assert/strict";
import fc from "fast-check";
import { diff, documents, type DomainDiskConfig } from "../../../../core/config/mod.ts";

const XML =
  `<domain type='qemu'><name>vm</name><memory unit='MiB'>64</memory><os><type>hvm</type></os><devices>
<disk type='file'><source file='/a'/><target dev='vda' bus='virtio'/></disk>
<disk type='file'><source file='/b'/><target dev='vdb' bus='virtio'/></disk>
<input type='tablet' bus='usb'/><input type='mouse' bus='ps2'/></devices></domain>`;

const disk = (dev: string, file: string): DomainDiskConfig => ({
  type: "file",
  source: { file },
  target: { dev, bus: "virtio" },
});

function changed(change: (config: ReturnType<typeof documents.domain.parse>) => void) {
  const config = documents.domain.parse(XML);
  change(config);
  return diff(documents.domain.parse(XML), config);
}

Deno.test("diff() is empty for equal configs, however they were made", () => {
  assert.deepEqual(changed(() => {}), []);
  assert.deepEqual(diff(documents.domain.parse(XML), structuredClone(documents.domain.parse(XML))), []);
});

Deno.test("diff() tells values that changed, came and went", () => {
  const differences = changed((config) => {
    config.memory!.value = 128;
    config.title = "t";
    delete config.os;
  });
  assert.deepEqual(differences, [
    { path: ["memory", "value"], before: 64, after: 128 },
    { path: ["os"], before: { type: { value: "hvm" } }, after: undefined },
    { path: ["title"], before: undefined, after: "t" },
  ]);
});

Deno.test("diff() matches the elements of lists by what tells them apart", () => {
  const added = disk("vdc", "/c");
  assert.deepEqual(changed((config) => config.devices!.disk!.unshift(added)), [
    { path: ["devices", "disk", 0], before: undefined, after: added },
  ]);
  assert.deepEqual(changed((config) => config.devices!.disk!.reverse()), []);
  assert.deepEqual(
    changed((config) => {
      const [, second] = config.devices!.disk!;
      assert(second?.type === "file");
      second.source!.file = "/other";
      config.devices!.disk = [second];
    }),
    [
      { path: ["devices", "disk", 0, "source", "file"], before: "/b", after: "/other" },
      { path: ["devices", "disk", 0], before: disk("vda", "/a"), after: undefined },
    ],
  );
  assert.deepEqual(changed((config) => config.devices!.input!.shift()), [
    { path: ["devices", "input", 0], before: { type: "tablet", bus: "usb" }, after: undefined },
  ]);
});

Deno.test("diff() compares what a config itself has, and nothing that every object inherits", () => {
  const after = { constructor: Object, toString: Object.prototype.toString };
  const differences = [
    { path: ["constructor"], before: undefined, after: Object },
    { path: ["toString"], before: undefined, after: Object.prototype.toString },
  ];
  assert.deepEqual(diff({}, after), differences);
  assert.deepEqual(
    diff(after, {}),
    differences.map(({ path, after }) => ({ path, before: after, after: undefined })),
  );
  const odd: object = JSON.parse('{ "__proto__": 1 }');
  assert.deepEqual(diff({}, odd), [{ path: ["__proto__"], before: undefined, after: 1 }]);
});

Deno.test("diff() takes elements of any name for the same by their namespaces, whatever their prefixes", () => {
  const metadata = (inner: string, declared = "") =>
    documents.domain.parse(XML.replace("<devices>", `<metadata ${declared}>${inner}</metadata><devices>`));
  const before = metadata("<a:x xmlns:a='urn:a' a:k='1' k='2'><a:y/>t</a:x>");
  for (
    const [same, declared] of [
      ["<b:x xmlns:b='urn:a' k='2' b:k='1'><b:y/>t</b:x>"],
      ["<x xmlns='urn:a' xmlns:b='urn:a' k='2' b:k='1'><b:y/>t</x>"],
      ["<b:x k='2' b:k='1'><b:y xmlns:c='urn:c'/>t</b:x>", "xmlns:b='urn:a'"],
    ]
  ) assert.deepEqual(diff(before, metadata(same!, declared)), [], same);
  assert.deepEqual(diff(before, metadata("<b:x xmlns:b='urn:a' b:k='3' k='2'><z/>t</b:x>")), [
    { path: ["metadata", 0, "attributes", "b:k"], before: "1", after: "3" },
    { path: ["metadata", 0, "children", 0], before: undefined, after: { name: "z" } },
    { path: ["metadata", 0, "children", 0], before: { name: "a:y" }, after: undefined },
  ]);
  // The same prefix of another namespace is another element.
  const other = diff(before, metadata("<a:x xmlns:a='urn:b' a:k='1' k='2'><a:y/>t</a:x>"));
  assert.deepEqual(
    other.map(({ path, before, after }) => [path, before === undefined, after === undefined]),
    [
      [["metadata", 0], true, false],
      [["metadata", 0], false, true],
    ],
  );
});

// The old way compared each with each: 4,000 took eight seconds, and these would take for hours.
Deno.test("diff() goes through lists of a hundred thousand unlike elements once", () => {
  const count = 100_000;
  const all = (letter: string, more: (at: number) => object) =>
    Array.from({ length: count }, (_, at) => ({ name: `${letter}${at}`, ...more(at) }));
  const list = (metadata: object[]) => ({ metadata, devices: { disk: [] } });
  assert.equal(diff(list(all("a", () => ({}))), list(all("b", () => ({})))).length, 2 * count);
  const changed = diff(list(all("a", () => ({ x: 1 }))), list(all("a", () => ({ x: 2 })).reverse()));
  assert.equal(changed.length, count);
  assert.deepEqual(changed[0], { path: ["metadata", 0, "x"], before: 1, after: 2 });
  const unnamed = (value: number) => Array.from({ length: count }, (_, at) => ({ x: value * at }));
  assert.equal(diff(list(unnamed(1)), list(unnamed(-1))).length, count);
});

Deno.test("diff() tells what the plain way of comparing each with each tells", () => {
  const leaf = fc.constantFrom<unknown>(0, -0, NaN, "", "a", null, undefined, true, 1n);
  const { config } = fc.letrec((tie) => ({
    config: fc.oneof(
      { depthSize: "small" },
      leaf,
      // A config's lists have no gaps; an object may name what it does not have.
      fc.array(tie("config").filter((each) => each !== undefined), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom("name", "index", "type", "id", "x", "target"), tie("config"), {
        maxKeys: 3,
      }),
    ),
  }));
  fc.assert(
    fc.property(config, config, (one, other) => {
      assert.deepEqual(diff({ one }, { one: other }), [...plainly({ one }, { one: other }, [])]);
    }),
    { numRuns: 5000 },
  );
});

/** Each is compared with each, as an earlier version did. */
function* plainly(before: unknown, after: unknown, path: (string | number)[]): Generator<unknown> {
  if (Array.isArray(before) && Array.isArray(after)) {
    const left = new Set(before.keys());
    const partners = new Map<number, number>();
    const match = (fits: (one: unknown, other: unknown) => boolean) => {
      for (const [at, other] of after.entries()) {
        const index = partners.has(at) ? undefined : [...left].find((each) => fits(before[each], other));
        if (index === undefined) continue;
        partners.set(at, index);
        left.delete(index);
      }
    };
    match((one, other) => plainly(one, other, []).next().done === true);
    match((one, other) => keyOf(one) !== undefined && keyOf(one) === keyOf(other));
    match((one, other) => keyOf(one) === undefined && keyOf(other) === undefined);
    for (const [at, other] of after.entries()) {
      const partner = partners.get(at);
      yield* plainly(partner === undefined ? undefined : before[partner], other, [...path, at]);
    }
    for (const index of left) yield { path: [...path, index], before: before[index], after: undefined };
  } else if (isObject(before) && isObject(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      yield* plainly(before[key], after[key], [...path, key]);
    }
  } else if (!Object.is(before, after)) yield { path, before, after };
}

function keyOf(element: unknown): string | undefined {
  if (!isObject(element)) return undefined;
  const { target, name, index, type, id } = element;
  const parts = [
    isObject(target) ? target["dev"] : undefined,
    undefined,
    name,
    isPlain(index) ? `${isPlain(type) ? type : ""} ${index}` : undefined,
    id,
  ];
  const key = parts.findIndex((part) => part !== undefined && typeof part !== "object");
  return key < 0 ? undefined : `${key} ${parts[key]}`;
}

function isPlain(value: unknown): boolean {
  return value !== undefined && typeof value !== "object";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
