import assert from "node:assert/strict";
import fc from "fast-check";
import { corpusDocuments, corpusTest } from "../../hosts/corpus.ts";
import { canonical, documentKind, Judge, KINDS, rootOf } from "./_judge.ts";

const MUTANTS = 3000;
/** How many of a hundred that libvirt's grammar refuses are to be told of. */
const WANTED = 98;

// Prefixes stay declared where they are used.
const ATTRIBUTE = / (?!xmlns)[\w:]+=(?:'[^']*'|"[^"]*")/g;
const VALUE = /(?<! xmlns(?::\w+)?)=(?:'[^']*'|"[^"]*")/g;
const EMPTY_ELEMENT = /<\w+(?![\w:])[^<>]*\/>/g;
const TEXT = />[^<>\s][^<>]*</g;

/** A change to a document: what it finds there, and what comes in its place. */
type Mutation = readonly [found: RegExp, change: (one: string, another: string) => string];

const MUTATIONS: readonly Mutation[] = [
  [ATTRIBUTE, () => ""],
  [EMPTY_ELEMENT, () => ""],
  [EMPTY_ELEMENT, (one) => one + one],
  [EMPTY_ELEMENT, (one, another) => one + another],
  [VALUE, (_, another) => another],
  [TEXT, (_, another) => another],
];

function mutant(text: string, [found, change]: Mutation, one: number, another: number): string | undefined {
  const all = [...text.matchAll(found)];
  if (all.length < 2) return undefined;
  const { index, 0: before } = all[one % all.length]!;
  return text.slice(0, index) + change(before, all[another % all.length]![0]) +
    text.slice(index + before.length);
}

corpusTest(
  "Documents that are changed at random are taken where libvirt's grammar takes them, and told of where not",
  () => {
    using judge = new Judge();
    const all = [...corpusDocuments()].flatMap(({ path, text }) => {
      const known = KINDS[rootOf(text)];
      return known && !path.startsWith("qemuhotplugtestdevices/") ? [{ path, text, ...known }] : [];
    });
    const counts = { taken: 0, refused: 0, told: 0 };
    const choices = fc.record({
      document: fc.nat(all.length - 1),
      mutation: fc.constantFrom(...MUTATIONS),
      one: fc.nat(10_000),
      another: fc.nat(10_000),
    });
    for (
      const { document, mutation, one, another } of fc.sample(choices, { numRuns: MUTANTS, seed: 20_230_116 })
    ) {
      const { path, text, kind, grammar } = all[document]!;
      const changed = mutant(text, mutation, one, another);
      if (changed === undefined) continue;
      const codec = documentKind(kind);
      if (judge.verdict(changed, grammar) === "") {
        counts.taken++;
        assert.deepEqual(canonical(codec.format(codec.parse(changed))), canonical(changed), path);
        assert.deepEqual(codec.check(changed).filter(({ unknown }) => unknown), [], path);
      } else {
        counts.refused++;
        if (codec.check(changed).length > 0) counts.told++;
      }
    }
    const percent = 100 * counts.told / counts.refused;
    console.log(
      `${counts.taken} changed documents that fit their grammar came back as they were; of ${counts.refused} that do not, ` +
        `${counts.told} are told of (${percent.toFixed(1)} %)`,
    );
    assert(counts.taken >= 500 && counts.refused >= 500, JSON.stringify(counts));
    // The rest have a number with more zeros than the grammar likes, or an attribute without its companion.
    assert(percent >= WANTED, `${percent}`);
  },
);
