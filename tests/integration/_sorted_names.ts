/** The names of a listing, whose order is no host's promise. */
export const sorted = (objects: readonly { readonly name: string }[]): string[] =>
  objects.map(({ name }) => name).sort();
