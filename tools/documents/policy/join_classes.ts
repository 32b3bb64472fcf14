import { membersOf } from "../member.ts";
import type { NamedShape } from "../names.ts";
import type { Shape } from "../shape.ts";
import type { ValueType } from "../value_type.ts";
import type { ClassRow, PositionClass } from "./read_classes.ts";

/** A position of the grammar: the words that it may have if these are all, and whether variants are told apart by it. */
interface Position {
  readonly words: Set<string>;
  telling: boolean;
}

/** The classes of all positions of a shape. */
export interface ShapeClasses {
  readonly name: string;
  readonly positions: ReadonlyMap<string, PositionClass>;
}

/**
 * Joins the tables of classes with the grammar.
 *
 * @throws {Error} With all that is in the grammar and in no table, or in a table and not in the grammar.
 */
export function joinClasses(
  shapes: readonly NamedShape[],
  rows: readonly ClassRow[],
  same: ReadonlyMap<Shape, Shape>,
): ShapeClasses[] {
  const wrong: string[] = [];
  const byShape = new Map<string, ClassRow>();
  for (const row of rows) {
    for (const name of row.shapes) {
      if (byShape.has(name)) wrong.push(`${name} is classed twice`);
      byShape.set(name, row);
    }
  }
  const used = new Map<ClassRow, Set<string>>(rows.map((row) => [row, new Set()]));
  const joined = shapes.map(({ name, shape }) => {
    const row = byShape.get(name);
    byShape.delete(name);
    const positions = new Map<string, PositionClass>();
    for (const [key, position] of positionsOf(shape, same)) {
      if (!row?.positions.has(key)) {
        wrong.push(`${name}.${key} is not classed`);
        continue;
      }
      used.get(row)!.add(key);
      const classed = row.positions.get(key);
      positions.set(key, classed);
      wrong.push(...wordsWrong(classed, position).map((what) => `${name}.${key} ${what}`));
    }
    return { name, positions };
  });
  for (const name of byShape.keys()) wrong.push(`${name} is classed and not in the grammar`);
  for (const [row, keys] of used) {
    for (const key of row.positions.keys()) {
      if (!keys.has(key)) wrong.push(`${row.shapes[0]}.${key} is classed and not in the grammar`);
    }
  }
  if (wrong.length === 0) return joined;
  throw new Error(
    `Cannot class the documents' positions, wanted each of the grammar in tools/documents/policy/: ${
      wrong.join("; ")
    }`,
  );
}

function positionsOf({ by, variants }: Shape, same: ReadonlyMap<Shape, Shape>): Map<string, Position> {
  const positions = new Map<string, Position>();
  for (const variant of variants) {
    for (const { key, of, name, value } of membersOf(variant, same)) {
      const position = positions.get(key) ?? { words: new Set<string>(), telling: false };
      positions.set(key, position);
      for (const word of wordsOf(value as ValueType)) position.words.add(word);
      if (of === "attribute" && name === by) position.telling = true;
    }
  }
  return positions;
}

function wordsOf(type: ValueType): readonly string[] {
  if (type.type === "enum") return type.values;
  return type.type === "boolean" ? type.words.split("/") : [];
}

/** What tells variants apart is classed word by word, and a word that is new there is not harmless for being new. */
function wordsWrong(classed: PositionClass, { words, telling }: Position): string[] {
  if (!(classed instanceof Map)) return telling && classed === undefined ? ["has no words"] : [];
  return [
    ...[...words].filter((word) => !classed.has(word)).map((word) => `has no class for "${word}"`),
    ...[...classed.keys()].filter((word) => !words.has(word)).map((word) => `has no word "${word}"`),
  ];
}
