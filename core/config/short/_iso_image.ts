/**
 * Writes a CD's file system with a few files in its root: ISO 9660 with the Rock Ridge and Joliet extensions, which Linux,
 * the BSDs and Windows read with the files' names as they are. The same files give the same bytes.
 *
 * @see ECMA-119; SUSP 1.12, RRIP 1.12; Joliet
 */
export function isoImage(label: string, files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const sorted = [...files].sort(([one], [other]) => one < other ? -1 : 1);
  let next = FIRST_FILE;
  const entries = sorted.map(([name, { length }]): Entry => {
    const at = next;
    next += Math.ceil(length / SECTOR);
    return { name, at, size: length };
  });
  const image = new Uint8Array(next * SECTOR);
  const sector = (at: number) => image.subarray(at * SECTOR);
  sector(PRIMARY).set(volume(label, next, false));
  sector(JOLIET).set(volume(label, next, true));
  sector(END).set([255, ...ascii("CD001"), 1]);
  for (const [at, root] of [[PATHS, ROOT], [JOLIET_PATHS, JOLIET_ROOT]] as const) {
    sector(at).set(pathTable(root, true));
    sector(at + 1).set(pathTable(root, false));
  }
  sector(ROOT).set(directory(ROOT, rockRidgeRecords(entries)));
  sector(EXTENSION).set(EXTENSION_NOTE);
  sector(JOLIET_ROOT).set(
    directory(JOLIET_ROOT, entries.map((entry) => record(wide(entry.name), entry, FILE))),
  );
  for (const [index, [, content]] of sorted.entries()) sector(entries[index]!.at).set(content);
  return image;
}

const SECTOR = 2048;
/** What stands in which sector. Each path table stands there twice, by its byte order. */
const PRIMARY = 16;
const JOLIET = 17;
const END = 18;
const PATHS = 19;
const JOLIET_PATHS = 21;
const ROOT = 23;
const JOLIET_ROOT = 24;
const EXTENSION = 25;
const FIRST_FILE = 26;
const PATH_TABLE_SIZE = 10;
const FILE = 0;
const DIRECTORY = 2;
/** 1980: an image is not to differ by when it was made. */
const DATE = [80, 1, 1, 0, 0, 0, 0];

/** A file in the image. */
interface Entry {
  readonly name: string;
  readonly at: number;
  readonly size: number;
}

/** A volume descriptor; the second one is Joliet's. */
function volume(label: string, sectors: number, joliet: boolean): Uint8Array {
  const bytes = new Uint8Array(SECTOR);
  const text = (at: number, length: number, value = "") => {
    if (joliet) bytes.set(wide(value.padEnd(Math.floor(length / 2))), at);
    else bytes.set(ascii(value.padEnd(length)), at);
  };
  bytes.set([joliet ? 2 : 1, ...ascii("CD001"), 1]);
  text(8, 32);
  text(40, 32, label);
  bytes.set(both32(sectors), 80);
  // UCS-2 in the widest of its levels.
  if (joliet) bytes.set(ascii("%/E"), 88);
  bytes.set(both16(1), 120);
  bytes.set(both16(1), 124);
  bytes.set(both16(SECTOR), 128);
  bytes.set(both32(PATH_TABLE_SIZE), 132);
  const paths = joliet ? JOLIET_PATHS : PATHS;
  bytes.set(both32(paths).subarray(0, 4), 140);
  bytes.set(both32(paths + 1).subarray(4), 148);
  bytes.set(directoryRecord([0], joliet ? JOLIET_ROOT : ROOT), 156);
  for (const at of [190, 318, 446, 574]) text(at, 128);
  for (const at of [702, 739, 776]) text(at, 37);
  // No date at all, four times.
  for (const at of [813, 830, 847, 864]) bytes.set(ascii("0".repeat(16)), at);
  bytes[881] = 1;
  return bytes;
}

/** The table of all directories, which is the root alone. */
function pathTable(root: number, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(PATH_TABLE_SIZE);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, 1);
  view.setUint32(2, root, littleEndian);
  view.setUint16(6, 1, littleEndian);
  return bytes;
}

/** A directory: itself, its parent, which is itself too, and its files. */
function directory(at: number, records: readonly Uint8Array[]): Uint8Array {
  const own = at === ROOT ? SELF_EXTENSION : [];
  const parent = at === ROOT ? attributes(0o40555, 2) : [];
  return joined([directoryRecord([0], at, own), directoryRecord([1], at, parent), ...records]);
}

function directoryRecord(name: readonly number[], at: number, extension: readonly number[] = []): Uint8Array {
  return record(name, { name: "", at, size: SECTOR }, DIRECTORY, extension);
}

function rockRidgeRecords(entries: readonly Entry[]): Uint8Array[] {
  return entries.map((entry) => {
    const plain = `${entry.name.toUpperCase().replaceAll(/[^A-Z0-9_]/g, "_")}.;1`;
    const name = ascii(entry.name);
    const extension = [...attributes(0o100444, 1), ...ascii("NM"), 5 + name.length, 1, 0, ...name];
    return record(ascii(plain), entry, FILE, extension);
  });
}

function record(
  name: readonly number[],
  { at, size }: Entry,
  flags: number,
  extension: readonly number[] = [],
): Uint8Array {
  const padded = name.length % 2 === 0 ? [...name, 0] : name;
  const length = 33 + padded.length + extension.length;
  const bytes = new Uint8Array(length + length % 2);
  bytes[0] = bytes.length;
  bytes.set(both32(at), 2);
  bytes.set(both32(size), 10);
  bytes.set(DATE, 18);
  bytes[25] = flags;
  bytes.set(both16(1), 28);
  bytes[32] = name.length;
  bytes.set(padded, 33);
  bytes.set(extension, 33 + padded.length);
  return bytes;
}

/** Rock Ridge's file attributes: the mode and the number of links, of root. */
function attributes(mode: number, links: number): number[] {
  return [...ascii("PX"), 36, 1, ...[mode, links, 0, 0].flatMap((value) => [...both32(value)])];
}

/** What tells that there are extensions, and in which sector it stands which: a record has no room for that. */
const EXTENSION_NOTE = extensionNote();
const SELF_EXTENSION = [
  ...ascii("SP"),
  7,
  1,
  0xbe,
  0xef,
  0,
  ...attributes(0o40555, 2),
  ...ascii("CE"),
  28,
  1,
  ...both32(EXTENSION),
  ...both32(0),
  ...both32(EXTENSION_NOTE.length),
];

function extensionNote(): number[] {
  const id = ascii("RRIP_1991A");
  const description = ascii(
    "THE ROCK RIDGE INTERCHANGE PROTOCOL PROVIDES SUPPORT FOR POSIX FILE SYSTEM SEMANTICS",
  );
  const source = ascii("SEE THE RRIP SPECIFICATION");
  const length = 8 + id.length + description.length + source.length;
  return [
    ...ascii("ER"),
    length,
    1,
    id.length,
    description.length,
    source.length,
    1,
    ...id,
    ...description,
    ...source,
  ];
}

/** A number in both byte orders. */
function both32(value: number): Uint8Array {
  const bytes = new Uint8Array(8);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, value, true);
  view.setUint32(4, value);
  return bytes;
}

function both16(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, value, true);
  view.setUint16(2, value);
  return bytes;
}

function ascii(text: string): number[] {
  return [...text].map((sign) => sign.charCodeAt(0));
}

function wide(text: string): number[] {
  return ascii(text).flatMap((code) => [code >> 8, code & 255]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
