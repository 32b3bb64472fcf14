import type { GrammarStore } from "./grammar_store.ts";
import { TableText } from "./emit_table.ts";
import { typeText, type Uses, type Vocabulary } from "./emit_types.ts";
import { type Kind, KINDS } from "./kinds.ts";
import { nameShapes } from "./names.ts";
import { policyText } from "./policy/mod.ts";
import { type ElementPattern, type Pattern, resolved } from "./pattern.ts";
import { GrammarReader } from "./read_grammar.ts";
import { reachable, sameShapes } from "./same_shapes.ts";
import { type Shape, ShapeMaker } from "./shape.ts";

/** Types of the codec's own that generated types name. */
const CODEC_TYPES = ["OtherWord", "SizeUnit", "UnknownContent", "XmlNode"];

/** The shapes of all kinds of documents. */
export interface DocumentShapes extends Vocabulary {
  readonly roots: ReadonlyMap<Kind, Shape>;
}

/**
 * Reads all shapes from libvirt's RELAX NG grammars: a document may be what any release takes, and is written in the
 * newest one's order.
 */
export function readShapes(store: GrammarStore): DocumentShapes {
  const reader = new GrammarReader(store.versions.toReversed(), (name, version) => store.file(name, version));
  const maker = new ShapeMaker();
  const roots = new Map(
    KINDS.map((kind) => [kind, maker.shape(rootsOf(reader.grammar(`${kind.grammar}.rng`).start))]),
  );
  const same = sameShapes(reachable(roots.values()));
  return { roots, same, named: nameShapes(roots, same) };
}

/** Makes the types and the tables of all kinds of documents, and the classes of what they may have. */
export function generateDocuments(store: GrammarStore): { path: string; text: string }[] {
  const words = readShapes(store);
  const { roots, same } = words;
  const first = (source: string) =>
    `// Generated from ${source} of libvirt ${
      store.versions.join(", ")
    } by \`deno task gen\`; never edited.\n`;
  const domain = same.get(roots.get(KINDS[0]!)!)!;
  const files = KINDS.flatMap((kind) => {
    const root = same.get(roots.get(kind)!)!;
    const source = `${kind.grammar}.rng`;
    return [
      { path: `core/config/generated/${fileOf(kind)}.gen.ts`, text: first(source) + typesFile(kind, words) },
      {
        path: `core/config/generated/${fileOf(kind)}_table.gen.ts`,
        text: first(source) + tableFile(root, domain, words),
      },
    ];
  });
  const policy = `${first("grammars")}\n${policyText(words)}`;
  return [...files, { path: "core/config/generated/policy_table.gen.ts", text: policy }];
}

/** `domainSnapshot` as the name of a file. */
function fileOf({ kind }: Kind): string {
  return kind.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function rootsOf(pattern: Pattern): ElementPattern[] {
  switch (pattern.kind) {
    case "ref":
      return rootsOf(resolved(pattern));
    case "choice":
      return pattern.of.flatMap(rootsOf);
    case "element":
      return [pattern];
    default:
      throw new RangeError(`Cannot start a document, wanted elements: found ${pattern.kind}`);
  }
}

function typesFile(kind: Kind, words: Vocabulary): string {
  const own = [...words.named.values()].filter(({ owner }) => owner === kind);
  const uses: Uses = new Set();
  const texts = own.map((shape) => typeText(shape, words, uses));
  const imports = new Map<string, string[]>();
  const importing = (file: string, name: string) => imports.set(file, [...imports.get(file) ?? [], name]);
  for (const name of [...uses].sort()) {
    if (CODEC_TYPES.includes(name)) importing("../config_content.ts", name);
    const found = [...words.named.values()].find((each) => `${each.name}Config` === name);
    if (found && found.owner !== kind) importing(`./${fileOf(found.owner)}.gen.ts`, name);
  }
  const lines = [...imports].map(([file, names]) =>
    `import type { ${names.join(", ")} } from ${JSON.stringify(file)};\n`
  );
  return `${lines.sort().join("")}\n${texts.join("\n")}`;
}

/** How many of the domain's shapes a document has before it takes the domain's table for them. */
const SHARED = 50;

/** The table of a document; one that holds a domain, or most of one, takes the domain's table for that. */
function tableFile(root: Shape, domain: Shape, words: Vocabulary): string {
  const shapesOf = (top: Shape) => new Set(reachable([top]).map((shape) => words.same.get(shape)!));
  const all = shapesOf(root);
  const own = all.difference(shapesOf(domain));
  const shares = root !== domain && all.size - own.size > SHARED;
  const shapes = [...shares ? own : all].map((shape) => words.named.get(shape)).filter((each) =>
    each !== undefined
  );
  const table = new TableText(words).text(words.named.get(root)!.name, shapes, shares ? "domain" : undefined);
  const base = shares ? `import { table as domain } from "./domain_table.gen.ts";\n` : "";
  const head = `${base}import type { ShapeTable } from "../codec/shape_table.ts";\n`;
  return `${head}\n/** All shapes of such a document. */\nexport const table: ShapeTable = ${table};\n`;
}
