/** What each class is, in the words of `core/config/policy/policy_class.ts`, which judges them. */
const CLASSES = [
  "free",
  "hidden",
  "guest",
  "name",
  "word",
  "option",
  "zone",
  "path",
  "folder",
  "program",
  "node",
  "entropy",
  "target",
  "device",
  "address",
  "host",
  "listen",
  "port",
  "pool",
  "network",
  "secret",
  "resource",
  "container",
  "confinement",
  "raw",
];

/** The class of a position: one word, or one for each of the words that it may have; undefined is harmless. */
export type PositionClass = string | undefined | ReadonlyMap<string, string | undefined>;

/** The positions of one or several shapes. */
export interface ClassRow {
  readonly shapes: readonly string[];
  readonly positions: ReadonlyMap<string, PositionClass>;
}

/**
 * Reads a table of classes: `SHAPE SHAPE: key key=class key{word word=class}`. A key alone is harmless, and so is a word
 * alone; a line that begins with spaces goes on with the one before.
 */
export function readClasses(table: string): ClassRow[] {
  return table.trim().split(/\n(?! )/).map((text) => {
    const [shapes = "", rest = ""] = text.split(/:\s+/, 2);
    const positions = new Map<string, PositionClass>();
    for (const position of rest.match(/[^\s{]+(?:\{[^}]*\})?/g) ?? []) {
      const [, key = "", words, name] = /^(\w+)(?:\{([^}]*)\}|=(\w+))?$/.exec(position) ?? [];
      if (key === "" || positions.has(key)) {
        throw new Error(`Cannot read the classes of ${shapes}, wanted each key once: found "${position}"`);
      }
      positions.set(key, words === undefined ? known(name, shapes) : wordClasses(words, shapes));
    }
    return { shapes: shapes.split(/\s+/), positions };
  });
}

function wordClasses(words: string, shapes: string): ReadonlyMap<string, string | undefined> {
  return new Map(
    words.trim().split(/\s+/).map((each) => {
      const [word = "", name] = each.split("=", 2);
      return [word, known(name, shapes)] as const;
    }),
  );
}

function known(name: string | undefined, shapes: string): string | undefined {
  if (name === undefined || CLASSES.includes(name)) return name;
  throw new Error(
    `Cannot read the classes of ${shapes}, wanted one of ${CLASSES.join(", ")}: found "${name}"`,
  );
}
