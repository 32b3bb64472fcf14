import { childOf, childrenOf, element, type XmlElement } from "../xml_tree.ts";

/** How far a cell is from itself. */
const LOCAL = "10";

/** Gives each cell the distances that follow from the others': those to itself, and those of the way back. */
export function completeDistances(numa: XmlElement | undefined): void {
  const cells = new Map(childrenOf(numa, "cell").map((cell) => [cell.attributes["id"] ?? "", cell]));
  const known = new Map<string, Map<string, string>>();
  const of = (id: string) => {
    let own = known.get(id);
    if (own === undefined) known.set(id, own = new Map([[id, LOCAL]]));
    return own;
  };
  const given: [string, string, string][] = [];
  for (const [from, cell] of cells) {
    for (const { attributes: { id, value } } of childrenOf(childOf(cell, "distances"), "sibling")) {
      if (id === undefined || value === undefined || !cells.has(id)) continue;
      of(from).set(id, value);
      given.push([from, id, value]);
    }
  }
  for (const [from, to, value] of given) if (!of(to).has(from)) of(to).set(from, value);
  for (const [id, own] of known) {
    const cell = cells.get(id)!;
    let distances = childOf(cell, "distances");
    if (distances === undefined) cell.children.unshift(distances = element("distances"));
    distances.children = [...own].sort(([one], [other]) => Number(one) - Number(other))
      .map(([sibling, value]) => element("sibling", { id: sibling, value }));
  }
}
