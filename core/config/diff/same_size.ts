import { bytesOf } from "../../contract/size.ts";
import type { Tree } from "../tree.ts";

/**
 * Whether two elements with a number and a unit say the same size, where a host rounds up to whole numbers of its own unit;
 * undefined if they are no sizes.
 */
export function sameSize(wanted: Tree, found: Tree, unit: string): boolean | undefined {
  if (found["unit"] === undefined && wanted["unit"] === undefined) return undefined;
  const [one, other] = [bytesIn(wanted, unit), bytesIn(found, unit)];
  const step = bytesIn({ ...found, value: 1 }, unit);
  if (one === undefined || other === undefined || step === undefined) return undefined;
  return one <= other && other - one < step;
}

/** The bytes of an element with a number and a unit; undefined if it says none. */
export function bytesIn(element: Tree, unit: string): bigint | undefined {
  const { value, unit: own = unit } = element;
  if (typeof value !== "number" && typeof value !== "bigint" || typeof own !== "string") return undefined;
  try {
    return bytesOf(`${value} ${own}`, "Cannot compare sizes");
  } catch {
    return undefined;
  }
}
