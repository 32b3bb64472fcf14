import { shown } from "../../core/config/codec/issue_list.ts";

const SECRETS: ReadonlySet<string> = new Set(["passwd", "password"]);
/** How many values tell what an element is. */
const TELLING = 3;

/** A value as an error tells it; passwords are not told. */
export function shownValue(key: string, value: unknown): string {
  if (SECRETS.has(key)) return "a secret";
  return Array.isArray(value) ? value.map(shown).join(", ") : shown(value);
}

/** An element as an error tells it, by its first values: `<hostdev mode="subsystem" type="pci">`. */
export function shownElement(name: string, content: object): string {
  const values = Object.entries(content)
    .filter(([, value]) => value !== undefined && typeof value !== "object")
    .slice(0, TELLING)
    .map(([key, value]) => SECRETS.has(key) ? ` ${key}=…` : ` ${key}=${shown(`${value}`)}`);
  return `<${name}${values.join("")}>`;
}
