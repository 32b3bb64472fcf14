/** A host's figures by their names: those that are known, and `other` with the rest, where there are some. */
export function withOthers<Name extends string, Figure>(
  params: readonly { readonly field: string; readonly value: bigint }[],
  known: readonly Name[],
  read: (value: bigint) => Figure,
): { readonly [K in Name]?: Figure } & { readonly other?: { readonly [name: string]: Figure } } {
  const { named = [], other } = Object.groupBy(
    params,
    ({ field }) => (known as readonly string[]).includes(field) ? "named" : "other",
  );
  const figures = (some: typeof params) =>
    Object.fromEntries(some.map(({ field, value }) => [field, read(value)] as const));
  const found = figures(named) as { readonly [K in Name]?: Figure };
  return other === undefined ? found : { ...found, other: figures(other) };
}
