/** What `deno doc --json` tells of the public doors, as far as the reference shows it. */

/** A doc comment. */
export interface DocComment {
  readonly doc?: string;
  readonly tags?: readonly { readonly kind: string; readonly doc?: string }[];
}

/** A type; what `value` is depends on its kind. */
export interface DocType {
  readonly kind: string;
  readonly value?: unknown;
}

/** A type parameter. */
export interface DocTypeParam {
  readonly name: string;
  readonly constraint?: DocType;
  readonly default?: DocType;
}

/** A parameter. */
export interface DocParam {
  readonly kind: string;
  readonly name?: string;
  readonly optional?: boolean;
  /** Of one with a default. */
  readonly left?: DocParam;
  /** Of a rest. */
  readonly arg?: DocParam;
  readonly tsType?: DocType;
}

/** A function, without its name. */
export interface DocFunction {
  readonly params?: readonly DocParam[];
  readonly returnType?: DocType;
  readonly typeParams?: readonly DocTypeParam[];
  readonly hasBody?: boolean;
}

/** A method or getter; an interface's has its function's fields itself. */
export interface DocMethod extends DocFunction {
  readonly name: string;
  readonly kind?: string;
  readonly optional?: boolean;
  readonly isStatic?: boolean;
  readonly accessibility?: string;
  readonly jsDoc?: DocComment;
  readonly functionDef?: DocFunction;
}

/** A property. */
export interface DocProperty {
  readonly name: string;
  readonly optional?: boolean;
  readonly readonly?: boolean;
  readonly isStatic?: boolean;
  readonly accessibility?: string;
  readonly jsDoc?: DocComment;
  readonly tsType?: DocType;
}

/** An index signature. */
export interface DocIndex {
  readonly params: readonly DocParam[];
  readonly tsType?: DocType;
  readonly jsDoc?: DocComment;
}

/** One declaration of a symbol. */
export interface DocDeclaration {
  readonly kind: string;
  readonly jsDoc?: DocComment;
  readonly def: DocFunction & {
    readonly properties?: readonly DocProperty[];
    readonly methods?: readonly DocMethod[];
    readonly constructors?: readonly DocMethod[];
    readonly indexSignatures?: readonly DocIndex[];
    readonly extends?: string | readonly DocType[];
    readonly superTypeParams?: readonly DocType[];
    readonly tsType?: DocType;
    /** Of a namespace. */
    readonly elements?: readonly { readonly name: string }[];
  };
}

/** A symbol, with all that is declared by its name. */
export interface DocSymbol {
  readonly name: string;
  readonly declarations: readonly DocDeclaration[];
}

/** A door. */
export interface DocDoor {
  readonly module_doc?: DocComment;
  readonly symbols: readonly DocSymbol[];
}

/** Reads the documentation of doors, by their addresses. */
export async function readDoc(doors: readonly string[]): Promise<ReadonlyMap<string, DocDoor>> {
  const { stdout, success } = await new Deno.Command(Deno.execPath(), {
    args: ["doc", "--json", "--quiet", ...doors],
    stderr: "inherit",
  }).output();
  if (!success) throw new Error(`Cannot read the documentation of ${doors.join(", ")}: deno doc failed`);
  const { nodes } = JSON.parse(new TextDecoder().decode(stdout)) as {
    readonly nodes: Readonly<Record<string, DocDoor>>;
  };
  return new Map(Object.entries(nodes));
}

/** The names of what a class or interface extends. */
export function basesOf({ def }: DocDeclaration): readonly string[] {
  if (typeof def.extends === "string") return [def.extends];
  return (def.extends ?? []).map(({ value }) => (value as { readonly typeName: string }).typeName);
}
