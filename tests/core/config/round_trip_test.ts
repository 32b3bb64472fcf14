import assert from "node:assert/strict";
import fc from "fast-check";
import { type Documents, documents } from "../../../core/config/mod.ts";
import { codecs } from "../../../core/config/codec/document_codecs.ts";
import type { Shape } from "../../../core/config/codec/shape_table.ts";
import { ConfigMaker } from "./_arbitrary_config.ts";
import { documentKind } from "./_judge.ts";

// Each property test says its seed and its path when it fails.
const RUNS = 60;

for (const kind of Object.keys(documents) as (keyof Documents)[]) {
  Deno.test(`documents.${kind}.parse(format(config)) is the config, whatever is in it`, () => {
    const document = documentKind(kind);
    fc.assert(
      fc.property(configs(kind), (config) => {
        const xml = document.format(config);
        assert.deepEqual(document.parse(xml), config);
        // It may break a further rule, such as that parts of a cache do not overlap.
        assert.deepEqual(document.check(xml).filter(({ unknown }) => unknown), []);
        assert.equal(document.format(document.parse(xml)), xml);
        assert.deepEqual(document.schema.parse(config), config);
      }),
      { numRuns: RUNS },
    );
  });
}

function configs(kind: keyof Documents): fc.Arbitrary<unknown> {
  const shapes = codecs[kind].root.shapes();
  const maker = new ConfigMaker();
  if (!(shapes instanceof Map)) return maker.config(shapes as Shape, 3);
  return fc.oneof(
    ...[...shapes as ReadonlyMap<string, Shape>].map(([key, shape]) =>
      maker.config(shape, 2).map((device) => ({ [key]: device }))
    ),
  );
}
