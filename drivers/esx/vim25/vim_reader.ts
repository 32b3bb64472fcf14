import { type XmlAttributes, XmlError, type XmlHandler } from "../../_soap/mod.ts";
import type { ManagedObjectReference } from "./managed_object_reference.ts";
import { dataType, type TableMethod, type TableType } from "./type_table.ts";

/** A fault as it came, before it becomes an error. */
export interface ReceivedFault {
  /** The fault's type: `NotAuthenticated`; empty where a host gave none. */
  readonly type: string;
  /** Its fields. */
  readonly detail: Readonly<Record<string, unknown>>;
  /** For a person. */
  readonly faultstring: string;
  /** SOAP's own: `ServerFaultCode`. */
  readonly faultcode: string;
}

/** An answer: what a method gave, or a fault. */
export type Answer = { readonly value: unknown } | { readonly fault: ReceivedFault };

/** XML Schema's names of primitives, and the table's letters for them. */
const PRIMITIVES: ReadonlyMap<string, string> = new Map([
  ["string", "s"],
  ["boolean", "b"],
  ["int", "i"],
  ["long", "l"],
  ["short", "h"],
  ["byte", "y"],
  ["float", "f"],
  ["double", "d"],
  ["dateTime", "t"],
  ["base64Binary", "x"],
  ["anyURI", "u"],
  ["anyType", "a"],
  ["unsignedInt", "l"],
  ["unsignedLong", "l"],
  ["ManagedObjectReference", "m"],
]);
const ARRAY = "ArrayOf";
/** Values that one answer may have: ten thousand machines with forty properties are below a million. */
const MAX_VALUES = 50_000_000;

type Fields = Record<string, unknown>;

/** One element that is open. */
interface Frame {
  /** What it becomes: `structure` is what stands around values. */
  readonly kind: "structure" | "object" | "text" | "reference" | "list" | "unknown";
  /** Its name in what it belongs to. */
  readonly name: string;
  /** Whether it is one of many there. */
  readonly many: boolean;
  /** A primitive's letter, or what a list's members are. */
  readonly code: string;
  readonly type: TableType | undefined;
  readonly fields: Fields;
  readonly list: unknown[] | undefined;
  readonly refType: string;
  text: string;
  /** Whether an element of unknown type turned out to have elements. */
  filled: boolean;
}

/**
 * Makes values of an answer while it arrives. What a type's description does not know is carried through: unknown
 * members as objects, lists and texts, unknown data objects with their name in `_typeName`.
 */
export class VimReader implements XmlHandler {
  readonly #result: TableMethod["result"];
  readonly #item: ((item: unknown) => void) | undefined;
  readonly #open: Frame[] = [];
  readonly #root = structure("");
  #isFault = false;
  #answered = false;
  #count = 0;

  /**
   * @param method Whose answer it is; without one, of a method that is newer than the table.
   * @param item Takes the members of the result's `objects` one by one instead of the result.
   */
  constructor(method: TableMethod | undefined, item?: (item: unknown) => void) {
    this.#result = method === undefined ? { type: "a", array: false } : method.result;
    this.#item = item;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (++this.#count > MAX_VALUES) throw new XmlError("an answer without end");
    const parent = this.#open.at(-1);
    this.#open.push(this.#frame(parent, name, attributes));
  }

  text(text: string): void {
    const frame = this.#open.at(-1);
    if (
      frame === undefined || frame.kind === "structure" || frame.kind === "object" || frame.kind === "list"
    ) {
      return;
    }
    frame.text += text;
  }

  close(): void {
    const frame = this.#open.pop()!;
    const parent = this.#open.at(-1);
    if (frame.kind === "structure") {
      if (frame.text !== "" && parent) parent.fields[frame.name] = frame.text;
      return;
    }
    const value = valueOf(frame);
    if (parent === undefined || parent.kind === "structure") return this.#give(frame, value);
    if (parent.kind === "list") return void parent.list!.push(value);
    parent.filled = true;
    if (this.#item && frame.name === "objects" && this.#open.length === 4) return this.#item(value);
    put(parent.fields, frame.name, value, frame.many);
  }

  /**
   * The answer, after the end of the document.
   *
   * @throws {XmlError} If it was none.
   */
  answer(): Answer {
    if (!this.#answered) throw new XmlError("no answer");
    const fields = this.#root.fields;
    if (!this.#isFault) return { value: fields.returnval ?? (this.#result?.array ? [] : undefined) };
    const detail = (fields.detail ?? {}) as Fields;
    const type = String(detail._typeName ?? "");
    return {
      fault: {
        type,
        detail,
        faultstring: String(fields.faultstring ?? ""),
        faultcode: String(fields.faultcode ?? ""),
      },
    };
  }

  #give(frame: Frame, value: unknown): void {
    if (this.#isFault) put(this.#root.fields, frame.name, value, false);
    else if (frame.name === "returnval") put(this.#root.fields, "returnval", value, frame.many);
  }

  /** Envelope, Body, and in it an answer or a fault. */
  #frame(parent: Frame | undefined, name: string, attributes: XmlAttributes): Frame {
    const depth = this.#open.length;
    if (depth === 0) {
      if (name !== "Envelope") throw new XmlError(`no SOAP message but <${name.slice(0, 100)}>`);
      return structure(name);
    }
    if (depth === 1) return structure(name);
    if (depth === 2) {
      if (this.#open[1]!.name !== "Body") return structure(name);
      this.#answered = true;
      this.#isFault = name === "Fault";
      return structure(name);
    }
    if (parent!.kind !== "structure") return inner(parent!, name, attributes);
    if (this.#open[1]!.name !== "Body") return structure(name);
    if (this.#isFault) {
      if (depth === 3) return name === "detail" ? structure(name) : made("s", name, false, attributes);
      return faultDetail(name, attributes);
    }
    const { type, array } = this.#result ?? { type: "a", array: false };
    return made(type, name, array, attributes);
  }
}

function structure(name: string): Frame {
  return frame("structure", name, false, "", undefined);
}

function frame(
  kind: Frame["kind"],
  name: string,
  many: boolean,
  code: string,
  type: TableType | undefined,
  list?: unknown[],
  refType = "",
): Frame {
  return { kind, name, many, code, type, fields: {}, list, refType, text: "", filled: false };
}

/** A value in a value: a member of a data object, or of a list. */
function inner(parent: Frame, name: string, attributes: XmlAttributes): Frame {
  if (parent.kind === "list") return made(parent.code, name, true, attributes);
  const member = parent.type?.byName.get(name);
  if (member === undefined) return made("a", name, false, attributes);
  return made(member.type, name, member.array, attributes);
}

function made(declared: string, name: string, many: boolean, attributes: XmlAttributes): Frame {
  const said = attributes.get("xsi:type");
  const code = said === undefined ? declared : local(said);
  const letter = code.length === 1 ? code : PRIMITIVES.get(code);
  if (letter === "m") {
    return frame("reference", name, many, "m", undefined, undefined, attributes.get("type") ?? "");
  }
  if (letter === "a" || (letter === undefined && code === "")) {
    return frame("unknown", name, many, "", undefined);
  }
  if (letter !== undefined) return frame("text", name, many, letter, undefined);
  if (code.startsWith(ARRAY)) {
    const member = code.slice(ARRAY.length);
    const of = PRIMITIVES.get(member.charAt(0).toLowerCase() + member.slice(1)) ?? PRIMITIVES.get(member) ??
      member;
    return frame("list", name, many, of, undefined, []);
  }
  const type = dataType(code);
  // An enumeration's value, or a data object that is newer than the table.
  if (type === undefined) return frame("unknown", name, many, code, undefined);
  const object = frame("object", name, many, code, type);
  object.fields._typeName = code;
  return object;
}

/** `<NotAuthenticatedFault xsi:type="NotAuthenticated">` */
function faultDetail(name: string, attributes: XmlAttributes): Frame {
  const said = attributes.get("xsi:type");
  const code = said === undefined ? name.replace(/Fault$/, "") : local(said);
  const type = dataType(code);
  const object = frame("object", "detail", false, code, type);
  object.fields._typeName = code;
  return object;
}

function local(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

function valueOf(frame: Frame): unknown {
  switch (frame.kind) {
    case "object":
      return frame.fields;
    case "list":
      return frame.list;
    case "reference":
      return { type: frame.refType, value: frame.text } satisfies ManagedObjectReference;
    case "text":
      return primitive(frame.code, frame.text);
    default:
      if (!frame.filled) return frame.text;
      if (frame.code !== "") put(frame.fields, "_typeName", frame.code, false);
      return frame.fields;
  }
}

/** @throws {XmlError} If the text is none of that kind. */
function primitive(code: string, text: string): unknown {
  switch (code) {
    case "b": {
      const word = text.trim();
      if (word === "true" || word === "1") return true;
      if (word === "false" || word === "0") return false;
      throw new XmlError(`no boolean but ${JSON.stringify(text.slice(0, 100))}`);
    }
    case "i":
    case "h":
    case "y": {
      const value = Number(text);
      if (Number.isInteger(value) && text.trim() !== "") return value;
      throw new XmlError(`no whole number but ${JSON.stringify(text.slice(0, 100))}`);
    }
    case "l":
      if (/^\s*[+-]?\d{1,20}\s*$/.test(text)) return BigInt(text.trim().replace(/^\+/, ""));
      throw new XmlError(`no whole number but ${JSON.stringify(text.slice(0, 100))}`);
    case "f":
    case "d": {
      const word = text.trim();
      if (word === "INF" || word === "-INF") return word === "INF" ? Infinity : -Infinity;
      const value = Number(word);
      if (word === "NaN" || (word !== "" && !Number.isNaN(value))) return value;
      throw new XmlError(`no number but ${JSON.stringify(text.slice(0, 100))}`);
    }
    case "x":
      try {
        return Uint8Array.fromBase64(text.trim());
      } catch {
        throw new XmlError("no base64");
      }
    default:
      return text;
  }
}

/** A host's own name for a member may be one that objects have from elsewhere. */
function put(fields: Fields, name: string, value: unknown, many: boolean): void {
  if (name === "__proto__") {
    Object.defineProperty(fields, name, { value, enumerable: true, configurable: true, writable: true });
    return;
  }
  if (!Object.hasOwn(fields, name)) fields[name] = many ? [value] : value;
  else if (Array.isArray(fields[name])) fields[name].push(value);
  else fields[name] = [fields[name], value];
}
