/** The classes and functions behind the public doors, as their users know them. */
import { readClasses, typesIn } from "../tools/reference/class_reference.ts";
import { basesOf, type DocDeclaration, readDoc } from "../tools/reference/doc_nodes.ts";
import { doors } from "./_checks.ts";

/** A method, getter or property. */
export interface Member {
  readonly name: string;
  /** The class that users call it on. */
  readonly owner: string;
  readonly isMethod: boolean;
  readonly isStatic: boolean;
  /** The types of its parameters, also those within others. */
  readonly takes: readonly string[];
  /** What it gives, as TypeScript writes it. */
  readonly gives: string;
}

/** What stands behind the doors. */
export interface Declarations {
  /** Of each class its members, inherited ones too. */
  readonly classes: ReadonlyMap<string, readonly Member[]>;
  /** Of each function the types that its parameters name. */
  readonly functions: ReadonlyMap<string, readonly string[]>;
  /** Of each interface those that it extends. */
  readonly interfaces: ReadonlyMap<string, readonly string[]>;
}

/** Reads them. */
export async function readDeclarations(): Promise<Declarations> {
  const docs = await readDoc(doors.map((door) => import.meta.resolve(`../${door}`)));
  const all = new Map<string, DocDeclaration[]>();
  for (const { name, declarations } of [...docs.values()].flatMap(({ symbols }) => symbols)) {
    all.set(name, [...all.get(name) ?? [], ...declarations.filter(({ kind }) => kind !== "reference")]);
  }
  const declared = (kind: string) =>
    [...all].map(([name, each]) => [name, each.filter((one) => one.kind === kind)] as const)
      .filter(([, each]) => each.length > 0);
  return {
    classes: new Map(
      readClasses(all).map(({ name: owner, members }) => [
        owner,
        members.filter(({ name }) => name !== "constructor").map((member) => ({ ...member, owner })),
      ]),
    ),
    functions: new Map(
      declared("function").map(([name, each]) => [name, each.flatMap(({ def }) => typesIn(def.params))]),
    ),
    interfaces: new Map(declared("interface").map(([name, each]) => [name, each.flatMap(basesOf)])),
  };
}
