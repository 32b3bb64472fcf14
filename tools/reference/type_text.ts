import type {
  DocFunction,
  DocIndex,
  DocMethod,
  DocParam,
  DocProperty,
  DocType,
  DocTypeParam,
} from "./doc_nodes.ts";

/** A type as TypeScript writes it. */
export function typeText(type: DocType | undefined): string {
  if (type === undefined) return "unknown";
  const write = writers[type.kind];
  if (write === undefined) throw new Error(`Cannot write a type, wanted a known kind: found "${type.kind}"`);
  return write(type.value);
}

/** A function's parameters and what it gives: `(path: string, options?: CallOptions): Promise<void>`. */
export function signatureText({ params = [], returnType, typeParams }: DocFunction): string {
  return `${typeParamsText(typeParams)}(${params.map(paramText).join(", ")}): ${typeText(returnType)}`;
}

/** `<T, P = void>`; empty where there are none. */
export function typeParamsText(typeParams: readonly DocTypeParam[] = []): string {
  if (typeParams.length === 0) return "";
  return `<${typeParams.map(typeParamText).join(", ")}>`;
}

function typeParamText({ name, constraint, default: otherwise }: DocTypeParam): string {
  const bound = constraint ? ` extends ${typeText(constraint)}` : "";
  return `${name}${bound}${otherwise ? ` = ${typeText(otherwise)}` : ""}`;
}

function paramText(param: DocParam): string {
  const { left, arg } = param;
  if (param.kind === "rest") return `...${arg?.name ?? "rest"}: ${typeText(param.tsType ?? arg?.tsType)}`;
  const { name = "options", optional, tsType } = left ?? param;
  return `${name}${left || optional ? "?" : ""}: ${typeText(tsType)}`;
}

const writers: Readonly<Record<string, ((value: unknown) => string) | undefined>> = {
  keyword: String,
  typeQuery: (value) => `typeof ${value}`,
  this: () => "this",
  array: (value) => {
    const inner = value as DocType;
    const text = typeText(inner);
    return /^(union|intersection|fnOrConstructor|typeOperator|conditional)$/.test(inner.kind)
      ? `(${text})[]`
      : `${text}[]`;
  },
  union: list(" | "),
  intersection: list(" & "),
  tuple: (value) => `[${(value as readonly DocType[]).map(typeText).join(", ")}]`,
  parenthesized: (value) => `(${typeText(value as DocType)})`,
  rest: (value) => `...${typeText(value as DocType)}`,
  optional: (value) => `${typeText(value as DocType)}?`,
  literal: (value) => {
    const { kind, ...of } = value as { readonly kind: string } & Readonly<Record<string, unknown>>;
    if (kind === "string") return JSON.stringify(of.string);
    if (kind === "template") {
      return `\`${
        (of.tsTypes as readonly DocType[]).map((part) => {
          const literal = part.value as { readonly kind?: string; readonly string?: string };
          return part.kind === "literal" && literal.kind === "string"
            ? literal.string
            : `\${${typeText(part)}}`;
        }).join("")
      }\``;
    }
    return String(of[kind]);
  },
  typeRef: (value) => {
    const { typeName, typeParams } = value as {
      readonly typeName: string;
      readonly typeParams?: readonly DocType[];
    };
    return typeParams ? `${typeName}<${typeParams.map(typeText).join(", ")}>` : typeName;
  },
  typeOperator: (value) => {
    const { operator, tsType } = value as { readonly operator: string; readonly tsType: DocType };
    return `${operator} ${typeText(tsType)}`;
  },
  indexedAccess: (value) => {
    const { objType, indexType } = value as { readonly objType: DocType; readonly indexType: DocType };
    return `${typeText(objType)}[${typeText(indexType)}]`;
  },
  fnOrConstructor: (value) => {
    const { tsType, params, typeParams } = value as { readonly tsType: DocType } & DocFunction;
    return `${typeParamsText(typeParams)}(${params?.map(paramText).join(", ")}) => ${typeText(tsType)}`;
  },
  mapped: (value) => {
    const { typeParam, tsType, optional } = value as {
      readonly typeParam: DocTypeParam;
      readonly tsType?: DocType;
      readonly optional?: boolean;
    };
    return `{ [${typeParam.name} in ${typeText(typeParam.constraint)}]${optional ? "?" : ""}: ${
      typeText(tsType)
    } }`;
  },
  conditional: (value) => {
    const { checkType, extendsType, trueType, falseType } = value as Readonly<Record<string, DocType>>;
    return `${typeText(checkType)} extends ${typeText(extendsType)} ? ${typeText(trueType)} : ${
      typeText(falseType)
    }`;
  },
  infer: (value) => `infer ${typeParamText((value as { readonly typeParam: DocTypeParam }).typeParam)}`,
  typePredicate: (value) => {
    const { asserts, param, type } = value as {
      readonly asserts?: boolean;
      readonly param: { readonly name?: string };
      readonly type?: DocType;
    };
    return `${asserts ? "asserts " : ""}${param.name ?? "this"}${type ? ` is ${typeText(type)}` : ""}`;
  },
  importType: (value) => {
    const { specifier, qualifier } = value as { readonly specifier: string; readonly qualifier?: string };
    return `import(${JSON.stringify(specifier)})${qualifier ? `.${qualifier}` : ""}`;
  },
  typeLiteral: (value) => {
    const { properties = [], methods = [], indexSignatures = [] } = value as {
      readonly properties?: readonly DocProperty[];
      readonly methods?: readonly DocMethod[];
      readonly indexSignatures?: readonly DocIndex[];
    };
    const members = [
      ...properties.map(({ name, optional, tsType }) => `${name}${optional ? "?" : ""}: ${typeText(tsType)}`),
      ...methods.map((method) => `${method.name}${signatureText(method.functionDef ?? method)}`),
      ...indexSignatures.map(indexText),
    ];
    return members.length === 0 ? "{}" : `{ ${members.join("; ")} }`;
  },
};

/** `[field: string]: number`. */
export function indexText({ params, tsType }: DocIndex): string {
  return `[${params.map(paramText).join(", ")}]: ${typeText(tsType)}`;
}

function list(between: string): (value: unknown) => string {
  return (value) => (value as readonly DocType[]).map(typeText).join(between);
}
