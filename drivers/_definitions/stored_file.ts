/** The first line of a file, which makes it whole in itself: whose it is, and what must follow. */
interface Header {
  readonly denovirt: 1;
  readonly name: string;
  readonly uuid?: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly replaces?: string;
}

/** What one file holds. */
export interface StoredFile {
  readonly name: string;
  readonly uuid: string | undefined;
  readonly text: string;
  /** The file of the object's former name, while it is being renamed. */
  readonly replaces?: string;
}

const encoder = new TextEncoder();
const LINE_FEED = 10;

async function sha256(bytes: Uint8Array): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>)).toHex();
}

/** A file's bytes: one line of JSON that says whose it is, and the text as it came. */
export async function formatStoredFile({ name, uuid, text, replaces }: StoredFile): Promise<Uint8Array> {
  const body = encoder.encode(text);
  const header: Header = {
    denovirt: 1,
    name,
    ...(uuid === undefined ? {} : { uuid }),
    bytes: body.length,
    sha256: await sha256(body),
    ...(replaces === undefined ? {} : { replaces }),
  };
  const head = encoder.encode(`${JSON.stringify(header)}\n`);
  const all = new Uint8Array(head.length + body.length);
  all.set(head);
  all.set(body, head.length);
  return all;
}

/** Reads a file, or says what is wrong with it. */
export async function parseStoredFile(bytes: Uint8Array): Promise<StoredFile | string> {
  const end = bytes.indexOf(LINE_FEED);
  if (end < 0) return bytes.length === 0 ? "it is empty" : "it has no first line";
  const header = headerOf(bytes.subarray(0, end));
  if (header === undefined) return "its first line is not of a definition store";
  const body = bytes.subarray(end + 1);
  if (body.length !== header.bytes) return `it has ${body.length} of ${header.bytes} bytes`;
  if (await sha256(body) !== header.sha256) return "its text has changed";
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(body);
  const { name, uuid, replaces } = header;
  return { name, uuid, text, ...(replaces === undefined ? {} : { replaces }) };
}

function headerOf(line: Uint8Array): Header | undefined {
  let header: Partial<Header> | null;
  try {
    header = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(line));
  } catch {
    return undefined;
  }
  const fits = typeof header === "object" && header?.denovirt === 1 && typeof header.name === "string" &&
    ["string", "undefined"].includes(typeof header.uuid) && typeof header.bytes === "number" &&
    typeof header.sha256 === "string" && ["string", "undefined"].includes(typeof header.replaces);
  return fits ? header as Header : undefined;
}
