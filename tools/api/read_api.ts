/** Reads the API descriptions that libvirt's development package ships (`libvirt-api.xml` and its siblings). */
import { parseXml, type XmlElement } from "@rgrove/parse-xml";
import type { TypedParamType } from "./typed_param_facts.ts";
import { attribute, children, text } from "./api_elements.ts";
import { readNumbers, readTypes, typedOf } from "./read_types.ts";
import { toldType } from "./told_type.ts";

/** One constant of a C enum. */
export interface ApiEnumMember {
  /** The C name, such as `VIR_DOMAIN_RUNNING`. */
  readonly name: string;
  readonly value: number;
  /** The release it came with, such as `0.8.2`. */
  readonly since: string;
}

/** One C enum. */
export interface ApiEnum {
  /** The C type, such as `virDomainState`. */
  readonly type: string;
  /** The header it stands in, such as `libvirt-domain`. */
  readonly file: string;
  /** In order of value, then of name. */
  readonly members: readonly ApiEnumMember[];
  /** Whether libvirt writes its values as shifted bits. */
  readonly bits: boolean;
}

/** One macro whose value is a string: the name of a typed parameter. */
export interface ApiStringMacro {
  /** The C name, such as `VIR_DOMAIN_SCHEDULER_CPU_SHARES`. */
  readonly name: string;
  /** The field name, such as `cpu_shares`. */
  readonly value: string;
  /** The type of the parameter as the manual has it; undefined where it is silent. */
  readonly type: TypedParamType | undefined;
  /** The release it came with. */
  readonly since: string;
}

/** One function of a library. */
export interface ApiFunction {
  /** The C name, such as `virDomainCreateWithFlags`. */
  readonly name: string;
  /** The library whose description names it: `libvirt`, `libvirt-qemu`, `libvirt-lxc`, `libvirt-admin`. */
  readonly library: string;
  /** The C file that implements it, without its ending, such as `libvirt-domain`. */
  readonly module: string;
  /** The header that declares it, without its ending. */
  readonly file: string;
  /** The release it came with, such as `0.8.2`. */
  readonly since: string;
  /** The C type of the result. */
  readonly returns: string;
  /** Its parameters in order, with their C types. */
  readonly args: readonly ApiTyped[];
}

/** A name with its C type: a parameter, or a struct's field. */
export interface ApiTyped {
  readonly name: string;
  /** The C type; of a field that is an array the whole declarator: `char model[32]`. */
  readonly type: string;
}

/** One C struct; what libvirt keeps to itself has no fields. */
export interface ApiStruct {
  /** The name of its typedef, such as `virDomainInfo`. */
  readonly name: string;
  readonly file: string;
  readonly since: string;
  /** In order. A union is one, of the type `union { int i; char *s; }`. */
  readonly fields: readonly ApiTyped[];
}

/** One type of functions that libvirt calls. */
export interface ApiCallback {
  /** The C type, such as `virConnectCloseFunc`. */
  readonly name: string;
  readonly file: string;
  readonly since: string;
  /** The C type of the result. */
  readonly returns: string;
  readonly args: readonly ApiTyped[];
}

/** One macro whose value is a whole number, such as the length of a buffer. */
export interface ApiNumberMacro {
  readonly name: string;
  readonly value: number;
  readonly since: string;
}

/** One API description. */
export interface ApiDocument {
  readonly library: string;
  /** The library's release, such as `9.0.0`; empty where the document does not say it. */
  readonly version: string;
  readonly enums: readonly ApiEnum[];
  readonly strings: readonly ApiStringMacro[];
  readonly functions: readonly ApiFunction[];
  readonly structs: readonly ApiStruct[];
  readonly callbacks: readonly ApiCallback[];
  /** Other names of C types, and the types of exported variables: `virDomainPtr` is `virDomain *`. */
  readonly aliases: readonly ApiTyped[];
  readonly variables: readonly ApiTyped[];
  readonly numbers: readonly ApiNumberMacro[];
}

/** Reads one API description. `known` gives the values of constants that another document defines. */
export function readApi(xml: string, known: ReadonlyMap<string, number> = new Map()): ApiDocument {
  const root = parseXml(xml).root;
  if (root?.name !== "api") {
    throw new Error(`Cannot read an API description, wanted <api>: found <${root?.name}>`);
  }
  const library = attribute(root, "name");
  const symbols = children(root, "symbols").flatMap((element) => children(element));
  const macros = symbols.filter((symbol) => symbol.name === "macro");
  return {
    library,
    version: versionOf(macros),
    enums: readEnums(symbols.filter((symbol) => symbol.name === "enum"), known),
    strings: macros.filter((macro) => macro.attributes["string"] !== undefined).map((macro) => ({
      name: attribute(macro, "name"),
      value: attribute(macro, "string"),
      type: toldType(children(macro, "info").map(text).join(" ").replace(/\s+/g, " ")),
      since: attribute(macro, "version", ""),
    })),
    functions: symbols.filter((symbol) => symbol.name === "function").map((element) =>
      readFunction(element, library)
    ),
    ...readTypes(symbols),
    numbers: readNumbers(macros),
  };
}

function readFunction(element: XmlElement, library: string): ApiFunction {
  return {
    name: attribute(element, "name"),
    library,
    module: attribute(element, "module"),
    file: attribute(element, "file"),
    since: attribute(element, "version"),
    returns: children(element, "return").map((result) => attribute(result, "type"))[0] ?? "void",
    args: children(element, "arg").map(typedOf),
  };
}

function readEnums(elements: readonly XmlElement[], known: ReadonlyMap<string, number>): ApiEnum[] {
  const raw = new Map(elements.map((element) => [attribute(element, "name"), attribute(element, "value")]));
  const byType = Map.groupBy(elements, (element) => attribute(element, "type"));
  return [...byType].map(([type, members]) => ({
    type,
    file: attribute(members[0]!, "file"),
    members: members.map((element) => {
      const name = attribute(element, "name");
      return { name, value: resolve(name, raw, known), since: attribute(element, "version", "") };
    }).sort((a, b) => a.value - b.value || (a.name < b.name ? -1 : 1)),
    bits: members.some((element) => element.attributes["value_bitshift"] !== undefined),
  })).sort((a, b) => a.type < b.type ? -1 : 1);
}

/** A constant's number; libvirt defines some constants by the name of another. */
function resolve(
  name: string,
  raw: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, number>,
  depth = 0,
): number {
  const value = raw.get(name) ?? known.get(name)?.toString();
  if (value !== undefined && /^-?\d+$/.test(value)) return Number(value);
  if (value === undefined || depth > 8) {
    throw new Error(`Cannot resolve ${name}, wanted a number: found ${value ?? "nothing"}`);
  }
  return resolve(value, raw, known, depth + 1);
}

function versionOf(macros: readonly XmlElement[]): string {
  const macro = macros.find((element) => element.attributes["name"] === "LIBVIR_VERSION_NUMBER");
  if (macro === undefined) return "";
  const number = Number(attribute(macro, "raw"));
  return [Math.floor(number / 1_000_000), Math.floor(number / 1000) % 1000, number % 1000].join(".");
}
