/** Parameters of public functions and methods that are objects of options, as their declarations have them. */

/** A type as `deno doc --json` tells of it. */
interface DocType {
  readonly kind: string;
  readonly value?: unknown;
}

interface DocProperty {
  readonly name: string;
  readonly optional?: boolean;
}

interface DocParam {
  readonly kind: string;
  readonly name?: string;
  readonly left?: DocParam;
  readonly tsType?: DocType;
}

interface DocFunction {
  readonly params: readonly DocParam[];
}

interface DocMethod {
  readonly name: string;
  readonly functionDef: DocFunction;
  readonly isStatic?: boolean;
  readonly accessibility?: string;
}

interface DocDeclaration {
  readonly kind: string;
  readonly def: {
    readonly properties?: readonly DocProperty[];
    readonly methods?: readonly DocMethod[];
    readonly extends?: readonly DocType[] | string;
    readonly params?: readonly DocParam[];
    readonly tsType?: DocType;
  };
}

interface DocSymbol {
  readonly name: string;
  readonly declarations: readonly DocDeclaration[];
}

/** A function or method that takes options. */
export interface Taker {
  /** Its class; empty for a function. */
  readonly owner: string;
  readonly name: string;
  /** Where among its parameters the options stand. */
  readonly at: number;
  /** The names of all options that are declared. */
  readonly options: readonly string[];
}

/** All that takes options behind some doors. */
export async function declaredTakers(doors: readonly string[]): Promise<readonly Taker[]> {
  const { stdout, success } = await new Deno.Command(Deno.execPath(), {
    args: ["doc", "--json", ...doors],
    stderr: "inherit",
  }).output();
  if (!success) throw new Error("Cannot read declarations: deno doc failed");
  const { nodes } = JSON.parse(new TextDecoder().decode(stdout)) as {
    readonly nodes: Readonly<Record<string, { readonly symbols: readonly DocSymbol[] }>>;
  };
  const symbols = Object.values(nodes).flatMap((door) => door.symbols);
  // What several doors have is told of behind one of them, and behind the others referred to.
  const declarations = new Map(
    [...Map.groupBy(symbols, ({ name }) => name)].map((
      [name, same],
    ) => [name, same.flatMap(({ declarations }) => declarations)]),
  );
  const takers = new Map<string, Taker>();
  for (const { name, declarations: all } of symbols) {
    for (const { kind, def } of all) {
      if (kind === "function") add(takers, "", name, def as DocFunction, declarations);
      if (kind !== "class") continue;
      for (const method of def.methods ?? []) {
        if (method.accessibility !== undefined && method.accessibility !== "public") continue;
        add(takers, name, method.name, method.functionDef, declarations);
      }
    }
  }
  return [...takers.values()];
}

type Declarations = ReadonlyMap<string, readonly DocDeclaration[]>;

function add(
  takers: Map<string, Taker>,
  owner: string,
  name: string,
  { params }: DocFunction,
  declarations: Declarations,
): void {
  params.forEach((param, at) => {
    const declared = param.left ?? param;
    const properties = propertiesOf(declared.tsType, declarations);
    const isOptions = /^(options|filter|given|limits)$/.test(declared.name ?? "") ||
      properties.length > 0 && properties.every(({ optional }) => optional);
    if (!isOptions || properties.length === 0) return;
    const key = `${owner}.${name}.${at}`;
    const more = takers.get(key)?.options ?? [];
    takers.set(key, {
      owner,
      name,
      at,
      options: [...new Set([...more, ...properties.map(({ name }) => name)])],
    });
  });
}

/** The properties of an object's type; none where it is no such type that is declared here. */
function propertiesOf(type: DocType | undefined, declarations: Declarations): readonly DocProperty[] {
  if (type === undefined) return [];
  if (type.kind === "intersection" || type.kind === "union") {
    const parts = type.value as readonly DocType[];
    // What may be a text as well is no object of options.
    const objects = parts.filter(({ kind, value }) => kind !== "keyword" || value !== "undefined");
    if (type.kind === "union" && objects.length > 1) return [];
    return objects.flatMap((part) => propertiesOf(part, declarations));
  }
  if (type.kind === "parenthesized") return propertiesOf(type.value as DocType, declarations);
  if (type.kind === "typeLiteral") {
    return (type.value as { readonly properties?: readonly DocProperty[] }).properties ?? [];
  }
  if (type.kind !== "typeRef") return [];
  const { typeName, typeParams = [] } = type.value as {
    readonly typeName: string;
    readonly typeParams?: readonly DocType[];
  };
  if (typeName === "Pick") {
    const wanted = JSON.stringify(typeParams[1]);
    return propertiesOf(typeParams[0], declarations).filter(({ name }) => wanted.includes(`"${name}"`));
  }
  return (declarations.get(typeName) ?? []).filter(({ kind }) => kind === "interface").flatMap(({ def }) => [
    ...(def.properties ?? []),
    ...(Array.isArray(def.extends) ? def.extends.flatMap((each) => propertiesOf(each, declarations)) : []),
  ]);
}
