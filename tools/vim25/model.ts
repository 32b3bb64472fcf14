import { type PythonCall, pythonCalls, type PythonValue } from "./python_calls.ts";

/** A type as a member has it. */
export interface TypeUse {
  /** A primitive's name in XML Schema, a data object's, an enumeration's or a managed object's name on the wire. */
  readonly name: string;
  readonly kind: "primitive" | "data" | "enum" | "managed";
  readonly array: boolean;
}

/** A property, or an argument of a method. */
export interface Member {
  readonly name: string;
  readonly type: TypeUse;
  readonly optional: boolean;
  /** The API's version that brought it: `5.0`. */
  readonly since: string;
}

/** A data object, in the order of the wire; a fault too. */
export interface DataType {
  readonly name: string;
  readonly base: string | undefined;
  readonly since: string;
  readonly members: readonly Member[];
}

/** A method of a managed object. */
export interface Method {
  readonly name: string;
  readonly since: string;
  readonly args: readonly Member[];
  readonly result: TypeUse | undefined;
  /** Whether it may give nothing instead. */
  readonly resultOptional: boolean;
  readonly faults: readonly string[];
}

/** A managed object. */
export interface ManagedType {
  readonly name: string;
  readonly base: string | undefined;
  readonly since: string;
  readonly properties: readonly Member[];
  readonly methods: readonly Method[];
}

/** An enumeration's words. */
export interface EnumType {
  readonly name: string;
  readonly since: string;
  readonly words: readonly string[];
}

/** The API. */
export interface VimModel {
  readonly data: readonly DataType[];
  readonly managed: readonly ManagedType[];
  readonly enums: readonly EnumType[];
}

const PRIMITIVES: Readonly<Record<string, string>> = {
  string: "string",
  boolean: "boolean",
  int: "int",
  long: "long",
  short: "short",
  byte: "byte",
  float: "float",
  double: "double",
  anyType: "anyType",
  "vmodl.DateTime": "dateTime",
  "vmodl.Binary": "base64Binary",
  "vmodl.URI": "anyURI",
  "vmodl.TypeName": "string",
  "vmodl.MethodName": "string",
  "vmodl.PropertyPath": "string",
};

const CALLS = new Set(["CreateDataType", "CreateManagedType", "CreateEnumType", "AddVersion"]);

/** What is no call in pyvmomi's files, but made by its code. */
const MADE_BY_CODE: readonly PythonCall[] = [
  data("vmodl.MethodFault", "MethodFault", "vmodl.DynamicData", [
    ["faultCause", "vmodl.MethodFault"],
    ["faultMessage", "vmodl.LocalizableMessage[]"],
  ]),
  data("vmodl.RuntimeFault", "RuntimeFault", "vmodl.MethodFault", []),
  data("vmodl.LocalizedMethodFault", "LocalizedMethodFault", "vmodl.DynamicData", [
    ["fault", "!MethodFault"],
    ["localizedMessage", "string"],
  ]),
];

function data(name: string, wire: string, base: string, members: readonly [string, string][]): PythonCall {
  const flags = { name: "F_OPTIONAL" };
  const list = members.map(([member, type]) => [member, type, "vmodl.version.version0", flags]);
  return { name: "CreateDataType", args: [name, wire, base, "vmodl.version.version0", list] };
}

/** Reads pyvmomi's descriptions of the API. */
export function readModel(texts: readonly string[]): VimModel {
  const calls = [...texts.flatMap((text) => pythonCalls(text, CALLS)), ...MADE_BY_CODE];
  const reader = new ModelReader(calls);
  const of = (name: string) => calls.filter((call) => call.name === name);
  return {
    data: byName(of("CreateDataType").map((call) => reader.dataType(call))),
    managed: byName(of("CreateManagedType").map((call) => reader.managedType(call))),
    enums: byName(of("CreateEnumType").map((call) => reader.enumType(call))),
  };
}

function byName<T extends { readonly name: string }>(types: readonly T[]): T[] {
  return [...new Map(types.map((type) => [type.name, type])).values()]
    .sort((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}

class ModelReader {
  readonly #kinds = new Map<string, { readonly kind: TypeUse["kind"]; readonly name: string }>();
  readonly #versions = new Map<string, string>();
  readonly #bases = new Map<string, string>();

  constructor(calls: readonly PythonCall[]) {
    this.#kinds.set("ManagedObject", { kind: "managed", name: "ManagedObject" });
    this.#kinds.set("vmodl.ManagedObject", { kind: "managed", name: "ManagedObject" });
    for (const { name, args: [dotted, wire, third] } of calls) {
      if (name === "AddVersion") {
        this.#versions.set(String(dotted), String(third));
        continue;
      }
      const kind = name === "CreateDataType" ? "data" : name === "CreateEnumType" ? "enum" : "managed";
      this.#kinds.set(String(dotted), { kind, name: String(wire) });
      if (kind !== "enum") this.#bases.set(String(dotted), String(third));
    }
  }

  dataType({ args: [, wire, base, version, members] }: PythonCall): DataType {
    return {
      name: String(wire),
      base: this.#baseName(base),
      since: this.#since(version),
      members: this.#members(members),
    };
  }

  managedType({ args: [, wire, base, version, properties, methods] }: PythonCall): ManagedType {
    return {
      name: String(wire),
      base: this.#baseName(base),
      since: this.#since(version),
      properties: this.#members(properties),
      methods: list(methods).map((method) => this.#method(list(method))),
    };
  }

  enumType({ args: [, wire, version, words] }: PythonCall): EnumType {
    return { name: String(wire), since: this.#since(version), words: list(words).map(String) };
  }

  #method([, wire, version, args, result, , faults]: readonly PythonValue[]): Method {
    // What is on the wire: a task, not what it brings.
    const [flags, onWire] = list(result ?? null);
    return {
      name: String(wire),
      since: this.#since(version),
      args: this.#members(args),
      result: onWire === "void" || onWire === undefined ? undefined : this.#use(String(onWire), false),
      resultOptional: typeof flags === "number" && (flags & 4) !== 0,
      faults: list(faults ?? null).map((fault) => this.#kinds.get(String(fault))?.name ?? String(fault)),
    };
  }

  #members(members: PythonValue | undefined): Member[] {
    return list(members ?? null).map((member) => {
      const [name, type, version, flags] = list(member);
      const flagText = typeof flags === "object" && flags !== null && "name" in flags ? flags.name : "";
      return {
        name: String(name),
        type: this.#use(String(type), /\bF_LINK\b/.test(flagText)),
        // Managed objects' flags are numbers in some files.
        optional: /F_OPTIONAL/.test(flagText) || (typeof flags === "number" && (flags & 4) !== 0),
        since: this.#since(version),
      };
    });
  }

  /** @param link Another object's key stands there instead of the object. */
  #use(text: string, link: boolean): TypeUse {
    const array = text.endsWith("[]");
    const name = array ? text.slice(0, -2) : text;
    if (name.startsWith("!")) return { name: name.slice(1), kind: "data", array };
    const primitive = link ? "string" : PRIMITIVES[name];
    if (primitive !== undefined) return { name: primitive, kind: "primitive", array };
    // As a value a fault comes with its message, as a LocalizedMethodFault.
    if (this.#isFault(name)) return { name: "LocalizedMethodFault", kind: "data", array };
    const known = this.#kinds.get(name);
    // Three types of host profiles are named there and not described.
    return known ? { ...known, array } : { name: "anyType", kind: "primitive", array };
  }

  #isFault(name: string): boolean {
    for (let each: string | undefined = name; each !== undefined; each = this.#bases.get(each)) {
      if (each === "vmodl.MethodFault") return true;
    }
    return false;
  }

  #baseName(base: PythonValue | undefined): string | undefined {
    const name = String(base);
    if (name === "vmodl.DataObject") return undefined;
    return this.#kinds.get(name)?.name;
  }

  #since(version: PythonValue | undefined): string {
    const since = this.#versions.get(String(version)) ?? "";
    return /^\d/.test(since) ? since : "2.0";
  }
}

function list(value: PythonValue | undefined): readonly PythonValue[] {
  return Array.isArray(value) ? value as readonly PythonValue[] : [];
}
