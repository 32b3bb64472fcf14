import type { DocumentShapes } from "../mod.ts";
import type { NamedShape } from "../names.ts";
import { reachable } from "../same_shapes.ts";
import { DEVICES } from "./device_classes.ts";
import { HOST_DEVICES } from "./host_device_classes.ts";
import { HOST_OBJECTS } from "./host_object_classes.ts";
import { joinClasses } from "./join_classes.ts";
import { LATER } from "./later_classes.ts";
import { MACHINE } from "./machine_classes.ts";
import { type ClassRow, type PositionClass, readClasses } from "./read_classes.ts";
import { CONNECTED_DEVICES } from "./connected_device_classes.ts";

/** Kinds that only a host writes: nobody makes anything of them. */
const TOLD_BY_HOSTS = ["domainCapabilities", "storagePoolCapabilities", "capabilities"];

/** All tables of classes. */
export function classRows(): ClassRow[] {
  return [MACHINE, CONNECTED_DEVICES, DEVICES, HOST_OBJECTS, HOST_DEVICES, LATER].flatMap(readClasses);
}

/** The shapes of all documents that something is made of. */
export function definableShapes({ roots, same, named }: DocumentShapes): NamedShape[] {
  const tops = [...roots].filter(([{ kind }]) => !TOLD_BY_HOSTS.includes(kind)).map(([, top]) =>
    same.get(top)!
  );
  const shapes = new Set(reachable(tops).map((shape) => named.get(same.get(shape)!)));
  return [...shapes].filter((shape) => shape !== undefined);
}

/** The text of the table by which `checkPolicy()` judges documents: the classes of all positions that are not harmless. */
export function policyText(documents: DocumentShapes): string {
  const groups = new Map<string, string[]>();
  for (const { name, positions } of joinClasses(definableShapes(documents), classRows(), documents.same)) {
    const told = [...positions].map(([key, classed]) => [key, classOf(classed)] as const);
    const text = told.filter(([, of]) => of !== "").map(([key, of]) => key + of).join(" ");
    groups.set(text, [...groups.get(text) ?? [], `${name}:${positions.size}`]);
  }
  const lines = [...groups].map(([told, names]) => `${names.join(" ")}|${told}\n`);
  return `/** By shapes and the number of their properties what is not harmless: a property's class, or those of its words. */
export const CLASSES = \`
${lines.join("")}\`;
`;
}

function classOf(classed: PositionClass): string {
  if (!(classed instanceof Map)) return classed === undefined ? "" : `=${classed}`;
  const told = [...classed].filter(([, name]) => name !== undefined);
  return told.length === 0 ? "" : `{${told.map(([word, name]) => `${word}=${name}`).join(",")}}`;
}
