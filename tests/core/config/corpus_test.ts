import assert from "node:assert/strict";
import { documents } from "../../../core/config/mod.ts";
import { corpusDocuments, corpusTest } from "../../hosts/corpus.ts";
import { canonical, documentKind, Judge, KINDS, rootOf } from "./_judge.ts";

/** Devices alone: other documents that also begin with <interface>. */
const DEVICES = "qemuhotplugtestdevices/";

function* known() {
  for (const { path, text } of corpusDocuments()) {
    const kind = KINDS[rootOf(text)];
    if (kind && !path.startsWith(DEVICES)) yield { path, text, ...kind };
  }
}

corpusTest("Every document of libvirt's tests that fits its grammar comes back as it was", () => {
  using judge = new Judge();
  const counts = new Map<string, number>();
  for (const { path, text, kind, grammar } of known()) {
    if (judge.verdict(text, grammar) !== "") continue;
    const document = documentKind(kind);
    const written = document.format(document.parse(text));
    assert.deepEqual(canonical(written), canonical(text), path);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const all = [...counts].sort(([a], [b]) => a < b ? -1 : 1);
  const sum = all.reduce((total, [, count]) => total + count, 0);
  console.log(
    `${sum} of ${sum} documents came back as they were: ${all.map((each) => each.join(" ")).join(", ")}`,
  );
  assert(counts.get("domain")! >= 1500, `${counts.get("domain")}`);
  assert(counts.size >= 16, [...counts.keys()].join());
});

corpusTest("What does not fit libvirt's grammar is refused or told of", () => {
  using judge = new Judge();
  const counts = { documents: 0, refused: 0, furtherRules: 0 };
  for (const { path, text, kind, grammar } of known()) {
    const verdict = judge.verdict(text, grammar);
    const issues = documentKind(kind).check(text);
    counts.documents++;
    if (verdict !== "") {
      counts.refused++;
      assert(issues.length > 0, `${path}: ${verdict}`);
      // What is wrong is what the grammar says; what it does not know is told as such.
    } else if (issues.length > 0) {
      counts.furtherRules++;
      assert(issues.every(({ unknown }) => !unknown), `${path}: ${JSON.stringify(issues)}`);
      documentKind(kind).parse(text);
    }
  }
  // refusals_test.ts shows the last ones to a real libvirt.
  console.log(
    `${counts.documents} documents: ${counts.refused} do not fit their grammar and all of these are told of, ` +
      `${counts.furtherRules} fit it and break further rules`,
  );
  assert(counts.refused >= 30, `${counts.refused}`);
});

corpusTest("A copy of a config, without its source's spelling, is written as the same document", () => {
  using judge = new Judge();
  for (const { path, text, kind, grammar } of known()) {
    if (judge.verdict(text, grammar) !== "") continue;
    const document = documentKind(kind);
    const config = document.parse(text);
    const written = document.format(structuredClone(config));
    assert.equal(judge.verdict(written, grammar), "", path);
    assert.deepEqual(document.parse(written), config, path);
  }
});

corpusTest("The zod schema takes what parse() gives, of every kind", () => {
  using judge = new Judge();
  for (const { path, text, kind, grammar } of known()) {
    if (judge.verdict(text, grammar) !== "") continue;
    const document = documentKind(kind);
    const config = document.parse(text);
    const { success, data, error } = document.schema.safeParse(config);
    assert(success, `${path}: ${error?.message}`);
    assert.deepEqual(data, config, path);
  }
});

corpusTest("documents.device takes devices as libvirt's tests attach them", () => {
  let count = 0;
  for (const { path, text } of corpusDocuments(["qemuhotplugtestdevices"])) {
    const config = documents.device.parse(text);
    assert.deepEqual(canonical(documents.device.format(config)), canonical(text), path);
    assert.deepEqual(documents.device.schema.parse(config), config, path);
    count++;
  }
  assert(count >= 10, `${count}`);
});
