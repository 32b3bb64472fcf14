/** The public doors' classes and functions, as `deno doc --json` tells of them. */
import { doors } from "./_checks.ts";

/** A type as `deno doc` tells of it. */
export interface DocType {
  readonly kind: string;
  readonly value?: unknown;
}

/** A method, getter or property. */
export interface Member {
  readonly name: string;
  /** The class that users call it on, and not the part that declares it: `Domain`, `Networks`. */
  readonly owner: string;
  readonly kind: "method" | "getter" | "property";
  readonly isStatic: boolean;
  /** The types of its parameters, also those within others. */
  readonly takes: readonly string[];
  /** What it gives, written in full: `Promise<StoragePool | undefined>`. */
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

interface DocParam {
  readonly left?: DocParam;
  readonly tsType?: DocType;
}

interface DocDeclaration {
  readonly kind: string;
  readonly def: {
    readonly properties?: readonly { readonly name: string; readonly tsType?: DocType }[];
    readonly methods?: readonly {
      readonly name: string;
      readonly kind: string;
      readonly isStatic?: boolean;
      readonly functionDef: { readonly params: readonly DocParam[]; readonly returnType?: DocType };
    }[];
    readonly extends?: string | readonly DocType[];
    readonly params?: readonly DocParam[];
  };
}

interface DocSymbol {
  readonly name: string;
  readonly declarations: readonly DocDeclaration[];
}

/** Reads them. */
export async function readDeclarations(): Promise<Declarations> {
  const { stdout, success } = await new Deno.Command(Deno.execPath(), {
    args: ["doc", "--json", "--quiet", ...doors],
    stderr: "inherit",
  }).output();
  if (!success) throw new Error("Cannot read declarations: deno doc failed");
  const { nodes } = JSON.parse(new TextDecoder().decode(stdout)) as {
    readonly nodes: Readonly<Record<string, { readonly symbols: readonly DocSymbol[] }>>;
  };
  // What several doors have is told of behind one of them, and behind the others referred to.
  const all = Map.groupBy(
    Object.values(nodes).flatMap(({ symbols }) => symbols),
    ({ name }) => name,
  );
  const declared = (name: string, kind: string) =>
    (all.get(name) ?? []).flatMap(({ declarations }) => declarations).filter((each) => each.kind === kind);
  const interfaces = new Map(
    [...all.keys()].map((name) => [name, declared(name, "interface").flatMap(basesOf)]),
  );
  const classes = new Map<string, Member[]>();
  const membersOf = (name: string, owner: string): Member[] =>
    declared(name, "class").flatMap((each) => [
      ...ownMembers(each, owner),
      ...basesOf(each).flatMap((base) => membersOf(base, owner)),
      ...interfaces.get(name)!.flatMap((part) => membersOf(part, owner)),
    ]);
  // A class whose methods come in parts is an interface too, which extends the parts: these are no classes to users.
  const parts = new Set(
    [...all.keys()].filter((name) => declared(name, "class").length > 0)
      .flatMap((name) => [...interfaces.get(name)!, ...declared(name, "class").flatMap(basesOf)]),
  );
  for (const name of all.keys()) {
    if (declared(name, "class").length > 0 && !parts.has(name)) classes.set(name, membersOf(name, name));
  }
  const functions = new Map(
    [...all.keys()].map((name) => [name, declared(name, "function")] as const)
      .filter(([, found]) => found.length > 0)
      .map(([name, found]) => [name, found.flatMap(({ def }) => taken(def.params ?? []))]),
  );
  return { classes, functions, interfaces };
}

function ownMembers({ def }: DocDeclaration, owner: string): Member[] {
  return [
    ...(def.methods ?? []).map(({ name, kind, isStatic = false, functionDef }): Member => ({
      name,
      owner,
      kind: kind === "getter" ? kind : "method",
      isStatic,
      takes: taken(functionDef.params),
      gives: written(functionDef.returnType),
    })),
    ...(def.properties ?? []).map(({ name, tsType }): Member => ({
      name,
      owner,
      kind: "property",
      isStatic: false,
      takes: [],
      gives: written(tsType),
    })),
  ];
}

function basesOf({ def }: DocDeclaration): string[] {
  if (typeof def.extends === "string") return [def.extends];
  return (def.extends ?? []).map(written).map((name) => name.replace(/<.*/, ""));
}

function taken(params: readonly DocParam[]): string[] {
  const names: string[] = [];
  JSON.stringify(params, (key, value) => {
    if (key === "typeName") names.push(value);
    return value;
  });
  return names;
}

function written(type: DocType | undefined): string {
  if (type === undefined) return "";
  const value = type.value;
  const list = () => (value as readonly DocType[]).map(written);
  if (type.kind === "union") return list().join(" | ");
  if (type.kind === "array") return `${written(value as DocType)}[]`;
  if (type.kind === "typeOperator") return written((value as { readonly tsType: DocType }).tsType);
  if (type.kind === "keyword") return String(value);
  if (type.kind !== "typeRef") return type.kind;
  const { typeName, typeParams } = value as { readonly typeName: string; readonly typeParams?: DocType[] };
  return typeParams ? `${typeName}<${typeParams.map(written).join(", ")}>` : typeName;
}
