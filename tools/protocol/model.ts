/** The `.x` files of one libvirt release as one model: names in our spelling, limits resolved, types classified. */
import { parseXdr, type XdrField, type XdrFile, type XdrProcedure } from "./xdr_language.ts";

export type WireType =
  | { readonly kind: "i32" | "u32" | "i64" | "u64" | "f64" | "uuid" | "typedValue" }
  | { readonly kind: "string" | "opaque" | "chars" | "charText"; readonly max: number }
  | { readonly kind: "fixedOpaque" | "fixedChars"; readonly size: number }
  | { readonly kind: "struct"; readonly name: string }
  | { readonly kind: "optional"; readonly of: WireType }
  | { readonly kind: "array"; readonly of: WireType; readonly max: number };

export interface WireField {
  readonly name: string;
  readonly type: WireType;
}

export interface WireStruct {
  /** In camel case, without the program's prefix: `domainGetInfoRet`. */
  readonly name: string;
  readonly fields: readonly WireField[];
}

export interface WireProcedure {
  /** libvirt's function name without `vir`: `domainGetXMLDesc`. */
  readonly name: string;
  /** The `.x` file's name without its prefix: `DOMAIN_GET_XML_DESC`. */
  readonly wireName: string;
  readonly number: number;
  readonly high: boolean;
  readonly args: string | undefined;
  readonly ret: string | undefined;
  readonly message: string | undefined;
  readonly stream: "read" | "write" | "both" | undefined;
  /** libvirt's `@acl` notes: `domain:read`, `domain:read_secure:VIR_DOMAIN_XML_SECURE`. */
  readonly acl: readonly string[];
  /** The release that it came with, if that is later than 9.0. */
  readonly since: string | undefined;
}

export interface WireProgram {
  readonly name: string;
  readonly number: number;
  readonly version: number;
  readonly structs: readonly WireStruct[];
  readonly procedures: readonly WireProcedure[];
}

/** Limits of C headers that the `.x` files name. */
const HEADER_LIMITS: Readonly<Record<string, number>> = {
  VIR_UUID_BUFLEN: 16,
  VIR_SECURITY_MODEL_BUFLEN: 257,
  VIR_SECURITY_LABEL_BUFLEN: 4097,
  VIR_SECURITY_DOI_BUFLEN: 257,
};

/** An array without a bound in its file is bounded by the largest message. */
const MESSAGE_MAX = 33554432;

/** Both consoles and channels talk in both directions; the file names one only. */
const TWO_WAY = new Set(["DOMAIN_OPEN_CONSOLE", "DOMAIN_OPEN_CHANNEL"]);

export function camel(name: string): string {
  return name.replace(/_+(\w)/g, (_, letter: string) => letter.toUpperCase());
}

class ProgramReader {
  constructor(
    private readonly prefix: string,
    private readonly file: XdrFile,
    private readonly functions: ReadonlyMap<string, string>,
  ) {}

  #size(text: string | undefined): number {
    if (text === undefined) return MESSAGE_MAX;
    if (/^\d/.test(text)) return Number(text);
    const value = HEADER_LIMITS[text] ?? this.file.constants.get(text);
    if (value === undefined) throw new Error(`Cannot resolve the limit "${text}": no constant of that name`);
    return typeof value === "number" ? value : this.#size(value);
  }

  structName(wireName: string): string {
    const bare = wireName.startsWith(`${this.prefix}_`) ? wireName.slice(this.prefix.length + 1) : wireName;
    const name = camel(bare.replace(/^remote_/, "").replace(/^nonnull_/, ""));
    return name === "interface" ? "hostInterface" : name;
  }

  #plain(type: string): WireType {
    const typedef = this.file.typedefs.get(type);
    if (typedef) return this.type(typedef);
    if (this.file.structs.has(type)) return { kind: "struct", name: this.structName(type) };
    if (this.file.unions.has(type)) return { kind: "typedValue" };
    if (this.file.enums.has(type)) return { kind: "i32" };
    const basic: Record<string, WireType["kind"]> = {
      "int": "i32",
      "char": "i32",
      "unsigned int": "u32",
      "unsigned char": "u32",
      "unsigned short": "u32",
      "hyper": "i64",
      "unsigned hyper": "u64",
      "double": "f64",
    };
    const kind = basic[type];
    if (!kind) throw new Error(`Cannot classify the XDR type "${type}": unknown`);
    return { kind } as WireType;
  }

  type(field: XdrField): WireType {
    const { shape, type } = field;
    if (type === "opaque" && shape.kind === "fixed") {
      const size = this.#size(shape.size);
      return size === 16 ? { kind: "uuid" } : { kind: "fixedOpaque", size };
    }
    if (shape.kind === "variable") {
      const max = this.#size(shape.max);
      if (type === "string") return { kind: "string", max };
      if (type === "opaque") return { kind: "opaque", max };
      // The length of a text counts the NUL at its end; SASL's data are no text.
      if (type === "char") return { kind: shape.max?.includes("_SASL_") ? "chars" : "charText", max };
      return { kind: "array", of: this.#plain(type), max };
    }
    if (shape.kind === "fixed") return { kind: "fixedChars", size: this.#size(shape.size) };
    const plain = this.#plain(type);
    return shape.kind === "optional" ? { kind: "optional", of: plain } : plain;
  }

  structs(): WireStruct[] {
    return [...this.file.structs].map(([name, fields]) => ({
      name: this.structName(name),
      fields: fields.map((field) => ({ name: camel(field.name), type: this.type(field) })),
    }));
  }

  /** libvirt-qemu.h and libvirt-lxc.h put the program's word into their names: `virDomainQemuMonitorCommand`. */
  #functionName(wireName: string): string {
    const [object, ...rest] = wireName.toLowerCase().split("_");
    const known = this.functions.get([object, ...rest].join("")) ??
      this.functions.get([object, this.prefix, ...rest].join(""));
    return known ?? camel(wireName.toLowerCase());
  }

  procedure(procedure: XdrProcedure): WireProcedure {
    const wireName = procedure.name.replace(/^[A-Z]+_PROC_/, "");
    const base = `${this.prefix}_${wireName.toLowerCase()}`;
    const named = (suffix: string) =>
      this.file.structs.has(base + suffix) ? this.structName(base + suffix) : undefined;
    const { notes } = procedure;
    return {
      name: this.#functionName(wireName),
      wireName,
      number: procedure.number,
      high: notes.priority?.[0] === "high",
      args: named("_args"),
      ret: named("_ret"),
      message: named("_msg"),
      stream: TWO_WAY.has(wireName)
        ? "both"
        : notes.readstream
        ? "read"
        : notes.writestream
        ? "write"
        : undefined,
      acl: notes.acl ?? [],
      since: notes.since?.[0],
    };
  }
}

/**
 * Reads one program.
 *
 * @param prefix The program's word in the file: `remote`, `qemu`, `lxc`.
 * @param sources The file's text, after the texts whose types it uses; only the last one's procedures count, and
 * those of `additions`.
 * @param additions What later releases added. Where the release has it by now, it is the same, and stands behind the
 * rest all the same: the files of an older release and of a newer one make the same program.
 * @param functions Public function names without `vir`, by their letters in lower case.
 */
export function readProgram(
  prefix: string,
  sources: readonly string[],
  additions: string,
  functions: ReadonlyMap<string, string>,
): WireProgram {
  const own = parseXdr(sources.at(-1)!);
  const known = new Set(parseXdr(sources.slice(0, -1).join("\n")).structs.keys());
  const added = parseXdr(additions);
  const all = withAdditions(parseXdr(sources.join("\n")), added);
  const reader = new ProgramReader(prefix, all, functions);
  const names = new Set(
    [...all.structs.keys()].filter((name) => !known.has(name)).map((n) => reader.structName(n)),
  );
  const upper = prefix.toUpperCase();
  const number = own.constants.get(`${upper}_PROGRAM`);
  const version = own.constants.get(`${upper}_PROTOCOL_VERSION`);
  if (!number || !version) {
    throw new Error(`Cannot read the program "${prefix}": its number or version is missing`);
  }
  const later = new Set(added.procedures.map(({ name }) => name));
  return {
    name: prefix,
    number: Number(number),
    version: Number(version),
    structs: reader.structs().filter((struct) => names.has(struct.name)),
    procedures: [...own.procedures.filter(({ name }) => !later.has(name)), ...added.procedures]
      .map((procedure) => reader.procedure(procedure)),
  };
}

/**
 * A release's file with what was added later.
 *
 * @throws {Error} If the release has some of that by now, and says it otherwise.
 */
function withAdditions(file: XdrFile, added: XdrFile): XdrFile {
  const numbers = new Map(file.procedures.map(({ name, number }) => [name, number]));
  const taken = new Map(file.procedures.map(({ name, number }) => [number, name]));
  for (const { name, number } of added.procedures) {
    const found = numbers.get(name) ?? number;
    const other = taken.get(number) ?? name;
    if (found !== number || other !== name) {
      throw new Error(`Cannot add ${name} as ${number}: the release has ${other} there, and it as ${found}`);
    }
  }
  const structs = new Map(file.structs);
  for (const [name, fields] of added.structs) {
    const released = structs.get(name);
    // Limits may have other names.
    const text = (all: readonly XdrField[]) =>
      all.map(({ type, name, shape }) => [type, name, shape.kind]).join();
    if (released !== undefined && text(released) !== text(fields)) {
      throw new Error(`Cannot add ${name}, wanted what the release has: found ${text(fields)}`);
    }
    structs.delete(name);
    structs.set(name, released ?? fields);
  }
  return { ...file, structs, constants: new Map([...added.constants, ...file.constants]) };
}
