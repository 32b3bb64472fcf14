import { childrenOf, element, type XmlElement } from "../../config/xml_tree.ts";

/** What a filter's variables are, by their names: each has at least one value. */
export type NWFilterParameters = ReadonlyMap<string, readonly string[]>;

/** The `<parameter>`s of an element. libvirt reads over those that it cannot use. */
export function readParameters(node: XmlElement): NWFilterParameters {
  const parameters = new Map<string, string[]>();
  for (const { attributes: { name, value } } of childrenOf(node, "parameter")) {
    if (name === undefined || !/^\w*$/.test(name) || value === undefined || !/^[\w.:]+$/.test(value)) {
      continue;
    }
    parameters.set(name, [...parameters.get(name) ?? [], value]);
  }
  return parameters;
}

/** `<filterref>` as libvirt writes it. */
export function parameterElement(
  { filter, parameters }: { readonly filter: string; readonly parameters: NWFilterParameters },
): XmlElement {
  const sorted = [...parameters].sort(([one], [other]) => one < other ? -1 : 1);
  const children = sorted.flatMap(([name, values]) =>
    values.map((value) => element("parameter", { name, value }))
  );
  return element("filterref", { filter }, children);
}

/** A variable of a rule: all values in turn, or the one at an index. */
export interface VariableAccess {
  /** As it is written, without the dollar sign. */
  readonly text: string;
  readonly name: string;
  readonly index: number | undefined;
}

const MAX_ITERATOR = 1000;

/** Reads a variable, without the dollar sign; `undefined` where it is none. */
export function readVariable(text: string): VariableAccess | undefined {
  const match = /^(\w*)(?:\[\s*(?:(@)\s*)?\+?(\d+)\s*\].*)?$/s.exec(text);
  if (match === null) return undefined;
  const [, name = "", iterator, digits] = match;
  if (digits === undefined) return { text: name, name, index: undefined };
  const number = Number(digits);
  if (number > 0xffffffff || iterator === "@" && number > MAX_ITERATOR) return undefined;
  if (iterator !== "@") return { text: `${name}[${number}]`, name, index: number };
  return { text: number === 0 ? name : `${name}[@${number}]`, name, index: undefined };
}

/** Whether there is a value for a variable. */
export function isAvailable({ name, index }: VariableAccess, parameters: NWFilterParameters): boolean {
  const values = parameters.get(name);
  return values !== undefined && (index === undefined || index < values.length);
}
