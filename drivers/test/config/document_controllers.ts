import { childOf, element, type XmlElement } from "./xml_tree.ts";

/** Where the ports of companions begin at the controller that they share. */
const START_PORTS: Readonly<Record<string, string>> = {
  "ich9-uhci1": "0",
  "ich9-uhci2": "2",
  "ich9-uhci3": "4",
};

/** Gives controllers the first free number of their kind, companions that of those that they stand beside. */
export function numberControllers(controllers: readonly XmlElement[]): void {
  const kinds = new Map<string, Kind>();
  for (const { attributes: { type = "", index } } of controllers) {
    const kind = kinds.get(type) ?? new Kind();
    kinds.set(type, kind);
    if (index !== undefined) kind.used.add(index);
  }
  for (const controller of controllers) {
    const { type = "", model = "" } = controller.attributes;
    const index = controller.attributes["index"] ??= kinds.get(type)!.numberOf(model);
    if (type !== "usb") continue;
    kinds.get(type)!.saw(model, index);
    const startport = START_PORTS[model];
    if (startport !== undefined && childOf(controller, "master") === undefined) {
      controller.children.push(element("master", { startport }));
    }
  }
}

interface Placed {
  readonly controller: XmlElement;
  readonly index: number;
  readonly companion: boolean;
  next: Placed | undefined;
  before: Placed | undefined;
}

/** Those of one type by their numbers, a controller before its companions; others stay between them as they came. */
export function controllersInOrder(controllers: readonly XmlElement[]): XmlElement[] {
  const types = new Map<string, Placed[]>();
  let [first, last]: [Placed | undefined, Placed | undefined] = [undefined, undefined];
  for (const controller of controllers) {
    const { type = "", index } = controller.attributes;
    const companion = childOf(controller, "master") !== undefined;
    const placed: Placed = {
      controller,
      index: Number(index),
      companion,
      next: undefined,
      before: undefined,
    };
    const siblings = types.get(type) ?? [];
    types.set(type, siblings);
    const at = firstAfter(siblings, placed);
    const after = siblings[at];
    siblings.splice(at, 0, placed);
    placed.before = after !== undefined ? after.before : at > 0 ? siblings[at - 1] : last;
    placed.next = placed.before === undefined ? first : placed.before.next;
    if (placed.before === undefined) first = placed;
    else placed.before.next = placed;
    if (placed.next === undefined) last = placed;
    else placed.next.before = placed;
  }
  const all: XmlElement[] = [];
  for (let placed = first; placed !== undefined; placed = placed.next) all.push(placed.controller);
  return all;
}

function firstAfter(sorted: readonly Placed[], { index, companion }: Placed): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = low + high >> 1;
    const other = sorted[middle]!;
    if (other.index > index || other.index === index && other.companion && !companion) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Controllers of one type. */
class Kind {
  readonly used = new Set<string>();
  #next = 0;
  /** The companions of the last one. */
  #group: { readonly index: string; readonly models: Set<string> } | undefined;

  numberOf(model: string): string {
    const group = this.#group;
    if (model.startsWith("ich9-") && group !== undefined && !group.models.has(model)) return group.index;
    while (this.used.has(`${this.#next}`)) this.#next++;
    return `${this.#next++}`;
  }

  saw(model: string, index: string): void {
    this.used.add(index);
    if (!model.startsWith("ich9-")) this.#group = undefined;
    else if (this.#group?.index === index) this.#group.models.add(model);
    else this.#group = { index, models: new Set([model]) };
  }
}
