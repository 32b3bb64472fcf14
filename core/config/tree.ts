/** A config of any kind as plain data, for what looks at it without its types. */
export type Tree = Readonly<Record<string, unknown>>;

/** Where in a config. */
export type Path = readonly (string | number)[];

/** The properties of an object; none of anything else. */
export function tree(value: unknown): Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value as Tree : {};
}

/** What there is one or several of. */
export function list(value: unknown): readonly Tree[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map(tree);
}
