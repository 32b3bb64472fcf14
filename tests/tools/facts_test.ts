import assert from "node:assert/strict";
import { join } from "node:path";
import { apiText } from "../../tools/api/mod.ts";
import { contentOf } from "../../tools/documents/content.ts";
import { GrammarReader } from "../../tools/documents/read_grammar.ts";
import { either, resolved } from "../../tools/documents/pattern.ts";
import { readGrammarFile } from "../../tools/documents/grammar_node.ts";
import { nodeText, parseNode } from "../../tools/documents/grammar_text.ts";
import { type Facts, factsIn, joinFacts, readFacts, tellNews } from "../../tools/facts/mod.ts";
import { isOlder } from "../../tools/facts/version.ts";
import { cacheDir } from "../hosts/cache_dir.ts";
import { peerTest } from "../hosts/peers.ts";

const top = new URL("../../", import.meta.url);

Deno.test("isOlder() compares releases by their numbers", () => {
  assert.deepEqual([isOlder("9.10.0", "10.2"), isOlder("9.10.0", "9.9.0"), isOlder("9.0.0", "9.0.0")], [
    true,
    false,
    false,
  ]);
});

Deno.test("What is kept of libvirt's releases is written as it was read", async () => {
  const facts = await readFacts(top);
  assert(facts.versions.length > 1);
  assert.deepEqual(facts.api.versions, facts.versions);
  for (const { path, text } of facts.files()) assert.equal(text, await Deno.readTextFile(new URL(path, top)));
});

peerTest(
  "The installed libvirt's facts are among those that are kept",
  ["api", "schemas", "protocol-files"],
  async () => {
    await isKept(undefined);
  },
);

for (const suite of ["sid", "trixie"]) {
  const folder = join(cacheDir(), "lvhost", suite, "facts");
  const missing = isThere(folder) ? "" : `no ${folder}`;
  if (missing !== "") console.warn(`Skipped: the facts of ${suite}: ${missing}`);
  Deno.test({
    name: `The facts of ${suite}'s libvirt are among those that are kept, or told of`,
    ignore: missing !== "",
    fn: () => isKept(folder),
  });
}

Deno.test("GrammarReader takes what any of two releases has", () => {
  const files: Readonly<Record<string, string>> = {
    "1": grammar(
      `<attribute name="model"/><optional><element name="old"><ref name="inner"/></element></optional>`,
    ),
    "2": grammar(
      `<optional><attribute name="model"/></optional><zeroOrMore><element name="new"><ref name="inner"/></element></zeroOrMore>`,
    ),
  };
  const reader = new GrammarReader(["2", "1"], (_, version) => readGrammarFile(files[version]!, version));
  const { start } = reader.grammar("x.rng");
  const elements = start.kind === "ref" ? resolved(start) : start;
  assert(elements.kind === "choice");
  const [shape, ...others] = elements.of.filter((each) => each.kind === "element");
  const content = contentOf(either([shape!, ...others].map(({ of }) => of)))!;
  assert.deepEqual(
    [...content.attributes.keys()].map((name) => [name, content.attributes.get(name)!.required]),
    [
      ["model", false],
    ],
  );
  assert.deepEqual([...content.children.values()].map(({ name, many, required }) => [name, many, required]), [
    ["new", true, false],
    ["old", false, false],
  ]);
});

Deno.test("nodeText() writes a node of a grammar in a line that parseNode() reads", () => {
  const [node] = readGrammarFile(
    `<grammar ns="urn:x"><define name="a" combine="choice"><element name="b"><ref name="c.d-e"/>
      <data type="string"><param name="pattern">["\\(]+ x</param></data><value> (y" \\</value></element></define></grammar>`,
    "x",
  );
  const line = nodeText(node!);
  assert(!line.includes("\n"));
  assert.deepEqual(parseNode(line), node);
  assert.throws(() => parseNode(line.slice(0, -1)), /wanted an end/);
});

async function isKept(folder: string | undefined): Promise<void> {
  const known = await readFacts(top);
  const found = await factsIn(folder, cacheDir());
  const joined = await joinFacts(known, found);
  if (!known.versions.includes(found.version)) {
    // Nobody has looked at that release yet: what it has beyond the others is told.
    assert.match(tellNews(known, joined)[0]!, new RegExp(`^libvirt ${found.version} is none of `));
    return;
  }
  const texts = ({ api, grammars }: Facts) => [apiText(api), grammars.text()];
  assert(texts(joined).join("") === texts(known).join(""), `${found.version} has facts that are not kept`);
}

function grammar(content: string): string {
  return `<grammar><start><ref name="top"/></start><define name="top"><element name="x"><interleave>${content}</interleave>` +
    `</element></define><define name="inner"><empty/></define></grammar>`;
}

function isThere(path: string): boolean {
  try {
    return Deno.statSync(path).isDirectory;
  } catch {
    return false;
  }
}
