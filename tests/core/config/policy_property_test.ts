import assert from "node:assert/strict";
import fc from "fast-check";
import {
  checkPolicy,
  type ConfigIssue,
  type DocumentPolicy,
  documents,
  type PolicyKind,
} from "../../../core/config/mod.ts";
import { codecs } from "../../../core/config/codec/document_codecs.ts";
import type { Shape } from "../../../core/config/codec/shape_table.ts";
import { ConfigMaker } from "./_arbitrary_config.ts";
import { documentKind } from "./_judge.ts";

// Each property test says its seed and its path when it fails.
const RUNS = 12;

const KINDS = (Object.keys(documents) as (keyof typeof documents)[]).filter((kind): kind is PolicyKind =>
  !["capabilities", "domainCapabilities", "storagePoolCapabilities"].includes(kind)
);

function configs(kind: PolicyKind): fc.Arbitrary<unknown> {
  const shapes = codecs[kind].root.shapes();
  const maker = new ConfigMaker();
  if (!(shapes instanceof Map)) return maker.config(shapes as Shape, 2);
  return fc.oneof(
    ...[...shapes as ReadonlyMap<string, Shape>].map(([key, shape]) =>
      maker.config(shape, 1).map((device) => ({ [key]: device }))
    ),
  );
}

function issuesOf(kind: PolicyKind, xml: string, policy: DocumentPolicy = {}): readonly ConfigIssue[] {
  return checkPolicy<PolicyKind>(documents[kind].parse(xml, { lenient: true }), policy, kind);
}

/** Where elements begin and their names end, but those of which nobody reads anything. */
function startsIn(xml: string): number[] {
  const free = [...xml.matchAll(/<(metadata|cookie)(?:\/>|>[^]*?<\/\1>)/g)];
  const inFree = (at: number) => free.some(({ index, 0: text }) => at >= index && at < index + text.length);
  return [...xml.matchAll(/<[a-zA-Z][\w:.-]*/g)].filter(({ index }) => !inFree(index)).map((
    { index, 0: text },
  ) => index + text.length);
}

/** A document has its properties in another order. */
function inOrder(issues: readonly ConfigIssue[]): readonly string[] {
  return issues.map((issue) => JSON.stringify(issue)).sort();
}

for (const kind of KINDS) {
  Deno.test(`checkPolicy() tells of what is unknown, wherever it is in a document of kind "${kind}"`, () => {
    fc.assert(
      fc.property(configs(kind), fc.nat(), fc.boolean(), (config, which, asElement) => {
        const xml = documentKind(kind).format(config);
        const starts = startsIn(xml);
        const at = starts[which % starts.length]!;
        const [end] = /^(?:[^>"]|"[^"]*")*?\/?>/.exec(xml.slice(at))!;
        const name = /[\w:.-]+$/.exec(xml.slice(0, at))![0];
        const evil = !asElement
          ? ` teleport="1"${xml.slice(at)}`
          : end.endsWith("/>")
          ? `${end.slice(0, -2)}><teleport/></${name}>${xml.slice(at + end.length)}`
          : `${end}<teleport/>${xml.slice(at + end.length)}`;
        const issues = issuesOf(kind, xml.slice(0, at) + evil);
        assert(
          issues.some(({ path, found }) => path.at(-1) === "unknownContent" && found !== "") ||
            issues.length >= 1000,
          `${xml.slice(0, at)} HERE`,
        );
      }),
      { numRuns: RUNS },
    );
  });

  Deno.test(`checkPolicy() judges a config as the document that is made of it, of kind "${kind}"`, () => {
    const everything: DocumentPolicy = {
      paths: ["/"],
      programs: [],
      secrets: [],
      hostDevices: true,
      hostNetwork: true,
      resources: true,
      containers: true,
      confinement: true,
      commandLines: true,
    };
    fc.assert(
      fc.property(configs(kind), (config) => {
        const told = (policy: DocumentPolicy) => checkPolicy<PolicyKind>(config as never, policy, kind);
        const xml = documentKind(kind).format(config);
        assert.deepEqual(inOrder(issuesOf(kind, xml)), inOrder(told({})));
        // With all switches on nothing is left but texts that are none of what they stand for.
        for (const { wanted } of told(everything)) {
          assert.match(wanted, /^(a path in|a device in|no program|no secret|a name)/);
        }
      }),
      { numRuns: RUNS },
    );
  });
}
