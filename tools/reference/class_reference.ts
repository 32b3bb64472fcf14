import {
  basesOf,
  type DocComment,
  type DocDeclaration,
  type DocMethod,
  type DocProperty,
} from "./doc_nodes.ts";
import { taskOf, taskOrder } from "./tasks.ts";
import { signatureText, typeParamsText, typeText } from "./type_text.ts";

/** A class as users know it: with all that it inherits, and that is loaded later. */
export interface ClassReference {
  readonly name: string;
  readonly doc: DocComment;
  readonly members: readonly MemberReference[];
}

/** A member of a class. */
export interface MemberReference {
  readonly name: string;
  /** As TypeScript writes it: `start(options?: DomainStartOptions): Promise<void>`. */
  readonly signature: string;
  readonly doc: DocComment;
  readonly task: string;
  readonly isMethod: boolean;
  readonly isStatic: boolean;
  /** Its parameters' types and what it gives. */
  readonly takes: readonly string[];
  readonly gives: string;
}

/** All declarations of all doors, by their names. */
export type Declarations = ReadonlyMap<string, readonly DocDeclaration[]>;

/** The classes: not those whose methods are parts of another's, nor what classes are only made of. */
export function readClasses(declarations: Declarations): ClassReference[] {
  const of = (name: string, kind: string) =>
    (declarations.get(name) ?? []).filter((each) => each.kind === kind);
  const names = [...declarations.keys()].filter((name) => of(name, "class").length > 0);
  const partsOf = (name: string) => of(name, "interface").flatMap(basesOf);
  const inner = new Set(names.flatMap((name) => [...partsOf(name), ...of(name, "class").flatMap(basesOf)]));
  const all = (name: string): Found[] => {
    const own = of(name, "class").flatMap((each) => membersOf(each, name));
    const parts = partsOf(name).flatMap(all);
    // What is declared in a class only to be loaded later is a method of its part.
    const kept = own.filter((each) => !parts.some((part) => part.name === each.name));
    const base = of(name, "class").flatMap((each) =>
      basesOf(each).flatMap((of) => filled(all(of), of, each))
    );
    const seen = new Set([...kept, ...parts].map((each) => each.name));
    return [...kept, ...uniqueParts(parts, kept), ...base.filter((each) => !seen.has(each.name))];
  };
  /** What a base has, with the types that a class fills it with. */
  function filled(found: readonly Found[], base: string, by: DocDeclaration): Found[] {
    const [declared] = of(base, "class");
    const given = new Map(
      (declared?.def.typeParams ?? []).map(({ name }, at) => [name, by.def.superTypeParams?.[at]]),
    );
    const fill = (text: string) =>
      text.replaceAll(
        /\b[A-Z]\w*\b/g,
        (word) => given.get(word) === undefined ? word : typeText(given.get(word)),
      );
    return found.map((each) => ({ ...each, signature: fill(each.signature), gives: fill(each.gives) }));
  }
  return names.filter((name) => !inner.has(name)).map((name) => {
    const found = all(name).filter(({ name, doc }) =>
      name !== "constructor" || !/^Made by/.test(doc.doc ?? "")
    )
      .map((each) =>
        each.name === "constructor"
          ? { ...each, signature: each.signature.replace(/\w+\(/, `${name}(`) }
          : each
      );
    const ofCollection = ["get", "list"].every((verb) => found.some((each) => each.name === verb));
    return {
      name,
      doc: of(name, "class")[0]!.jsDoc ?? {},
      members: found.map((each) => ({ ...each, task: taskOf({ ...each, ofCollection }) }))
        .sort((a, b) => taskOrder.indexOf(a.task) - taskOrder.indexOf(b.task)),
    };
  });
}

type Found = Omit<MemberReference, "task"> & { readonly part: string };

/** Parts share a base, whose members come with each. */
function uniqueParts(parts: readonly Found[], kept: readonly Found[]): Found[] {
  const seen = new Set(kept.map(({ name, signature }) => `${name} ${signature}`));
  return parts.filter(({ name, signature }) => {
    const key = `${name} ${signature}`;
    return !seen.has(key) && seen.add(key);
  });
}

function membersOf({ def }: DocDeclaration, part: string): Found[] {
  const methods = (def.methods ?? []).filter(isPublic);
  const overloaded = new Set(
    methods.filter(({ functionDef }) => !functionDef?.hasBody).map(({ name }) => name),
  );
  const shown = methods.filter(({ name, functionDef }) => !(functionDef?.hasBody && overloaded.has(name)));
  return [
    ...(def.constructors ?? []).filter(isPublic).map((each): Found => ({
      name: "constructor",
      signature: `new ${part}${signatureText({ params: each.params }).replace(/: unknown$/, "")}`,
      doc: each.jsDoc ?? {},
      part,
      isMethod: false,
      isStatic: true,
      takes: typesIn(each.params),
      gives: part,
    })),
    ...(def.properties ?? []).filter(isPublic).map((each): Found => ({
      name: each.name,
      signature: `${each.name}${each.optional ? "?" : ""}: ${typeText(each.tsType)}`,
      doc: each.jsDoc ?? {},
      part,
      isMethod: false,
      isStatic: each.isStatic ?? false,
      takes: [],
      gives: typeText(each.tsType),
    })),
    ...shown.map((each) => methodOf(each, part)),
  ];
}

function methodOf(method: DocMethod, part: string): Found {
  const { name, kind, isStatic = false, jsDoc = {}, functionDef = method } = method;
  const gives = typeText(functionDef.returnType);
  const isMethod = kind !== "getter";
  const signature = isMethod ? `${name}${signatureText(functionDef)}` : `${name}: ${gives}`;
  return {
    name,
    signature: isStatic ? `static ${signature}` : signature,
    doc: jsDoc,
    part,
    isMethod,
    isStatic,
    takes: typesIn(functionDef.params),
    gives,
  };
}

function isPublic({ accessibility, jsDoc }: DocMethod | DocProperty): boolean {
  return (accessibility === undefined || accessibility === "public") && !isInternal(jsDoc);
}

function isInternal(doc: DocComment | undefined): boolean {
  return doc?.tags?.some(({ kind }) => kind === "internal") ?? false;
}

/** The names of all types within something. */
export function typesIn(of: unknown): string[] {
  const names: string[] = [];
  JSON.stringify(of ?? null, (key, value) => {
    if (key === "typeName") names.push(value);
    return value;
  });
  return names;
}

/** `class Job<T, P>`: what a class is called with its parameters. */
export function titleOf(name: string, declarations: Declarations): string {
  const [declared] = (declarations.get(name) ?? []).filter(({ kind }) => kind === "class");
  return `${name}${typeParamsText(declared?.def.typeParams)}`;
}
