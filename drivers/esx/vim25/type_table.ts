import { DATA_TYPES, MANAGED_TYPES, METHODS } from "./generated/vim_table.gen.ts";

/** A member of a data object, or an argument. */
export interface TableMember {
  readonly name: string;
  /** One letter for a primitive, else a data object's name. */
  readonly type: string;
  readonly array: boolean;
  readonly optional: boolean;
}

/** A data object. */
export interface TableType {
  readonly name: string;
  readonly base: string | undefined;
  /** In the order of the wire, those of the bases first. */
  readonly members: readonly TableMember[];
  readonly byName: ReadonlyMap<string, TableMember>;
}

/** A method. */
export interface TableMethod {
  readonly name: string;
  readonly owner: string;
  readonly args: readonly TableMember[];
  /** Absent where it gives nothing. */
  readonly result: Omit<TableMember, "name" | "optional"> | undefined;
}

/** A line that begins with a name, and what ends that name. */
type Lines = Map<string, string>;

function linesOf(text: string, mark: string): Lines {
  const lines: Lines = new Map();
  for (const line of text.split("\n")) {
    if (line !== "") lines.set(line.slice(0, line.indexOf(mark)), line);
  }
  return lines;
}

function memberOf(text: string): TableMember {
  const colon = text.indexOf(":");
  let type = text.slice(colon + 1);
  const optional = type.endsWith("?");
  if (optional) type = type.slice(0, -1);
  const array = type.endsWith("*");
  return { name: text.slice(0, colon), type: array ? type.slice(0, -1) : type, array, optional };
}

// Read at the first use: a program that opens no such connection loads no table, and one that does needs few lines.
let dataLines: Lines | undefined;
let managedLines: Lines | undefined;
let methodLines: Lines | undefined;
const dataTypes = new Map<string, TableType>();
const methods = new Map<string, TableMethod>();

/** A data object of the API; `undefined` if it is newer than the table. */
export function dataType(name: string): TableType | undefined {
  const known = dataTypes.get(name);
  if (known) return known;
  const line = (dataLines ??= linesOf(DATA_TYPES, "<")).get(name);
  if (line === undefined) return undefined;
  const [head = "", ...own] = line.split(" ");
  const base = head.slice(name.length + 1) || undefined;
  // DynamicData's own two are never used.
  const inherited = base === undefined || base === "DynamicData" ? [] : dataType(base)?.members ?? [];
  const members = [...inherited, ...own.map(memberOf)];
  const type = { name, base, members, byName: new Map(members.map((member) => [member.name, member])) };
  dataTypes.set(name, type);
  return type;
}

/** A method of the API; `undefined` if it is newer than the table. */
export function methodOf(name: string): TableMethod | undefined {
  const known = methods.get(name);
  if (known) return known;
  const line = (methodLines ??= linesOf(METHODS, "@")).get(name);
  if (line === undefined) return undefined;
  const [head = "", result = "=", ...args] = line.split(" ");
  const given = result.slice(1);
  const array = given.endsWith("*");
  const method = {
    name,
    owner: head.slice(name.length + 1),
    args: args.map(memberOf),
    result: given === "" ? undefined : { type: array ? given.slice(0, -1) : given, array },
  };
  methods.set(name, method);
  return method;
}

/** Whether a data object, by its name, is another or is made on it. */
export function isDataType(name: string, wanted: string): boolean {
  for (let each: string | undefined = name; each !== undefined; each = dataType(each)?.base) {
    if (each === wanted) return true;
  }
  return false;
}

/** Whether a managed object, by its type's name, is another or is made on it. */
export function isManagedType(name: string, wanted: string): boolean {
  managedLines ??= linesOf(MANAGED_TYPES, "<");
  for (let each: string | undefined = name; each; each = managedLines.get(each)?.slice(each.length + 1)) {
    if (each === wanted) return true;
  }
  return wanted === "ManagedObject";
}
