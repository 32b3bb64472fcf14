import { inSlices } from "../../../core/job/slices.ts";
import type { ReadXml, Unreadable } from "./xml_reader.ts";
import { cloneElement } from "./xml_tree.ts";

/** Texts of so many characters are read ahead, in slices: shorter ones take no time worth telling. */
export const LONG = 1 << 15;
/** Characters of a document that is given: libvirt's REMOTE_STRING_MAX. */
export const MAX_LENGTH = 4 * 1024 * 1024;

interface ReadText {
  /** Calls that are about to read it. */
  readers: number;
  readonly results: (ReadXml | Unreadable)[];
  /** Whether they read it more than once: then each is given a copy. */
  again: boolean;
}

/** What calls are about to read. */
const ahead = new Map<string, ReadText>();

/** Takes what a text has been read into; undefined where nobody has read it ahead. */
export function takeRead(text: string): ReadXml | Unreadable | undefined {
  const entry = text.length < LONG ? undefined : ahead.get(text);
  if (entry === undefined) return undefined;
  const last = entry.results.at(-1);
  if (!entry.again || last === undefined || "wanted" in last) return entry.results.pop();
  return { ...last, root: cloneElement(last.root) };
}

/**
 * Reads texts in slices for a call that is about to read them in one go with all else that it does, so that nothing
 * changes between what it looks at and what it does.
 *
 * @param again Those of the texts that it may read more than once.
 */
export async function readAhead<Result>(
  texts: readonly string[],
  call: () => Result | Promise<Result>,
  again: readonly string[] = [],
): Promise<Result> {
  const { readSteps } = await import("./xml_reader.ts");
  const reading: ReadText[] = [];
  for (const text of texts) {
    let entry = ahead.get(text);
    if (entry === undefined) ahead.set(text, entry = { readers: 0, results: [], again: false });
    entry.readers++;
    entry.again ||= again.includes(text);
    reading.push(entry);
  }
  try {
    for (const [at, text] of texts.entries()) {
      const { again, results } = reading[at]!;
      // One does for all that are given copies.
      if (!again || results.length === 0) results.push(await inSlices(readSteps(text)));
    }
    return await call();
  } finally {
    for (const [at, text] of texts.entries()) {
      const entry = reading[at]!;
      if (--entry.readers === 0) ahead.delete(text);
      else if (entry.results.length > entry.readers) entry.results.pop();
    }
  }
}
