import type { FolderContents } from "./store_files.ts";

const LINE_FEED = 10;

/**
 * Reads the files of folders one after the other: a line with the lengths of content and name, the name, the content. A
 * hyphen stands for the length of a content that could not be read, and what has no name begins the next folder.
 */
export function readFrames(bytes: Uint8Array): readonly FolderContents[] {
  const decoder = new TextDecoder();
  const folders: Map<string, Uint8Array | undefined>[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(LINE_FEED, at);
    const lengths = /^(\d+|-) (\d+)$/.exec(decoder.decode(bytes.subarray(at, end < 0 ? undefined : end)));
    if (!lengths) throw new Error(`Cannot read a list of files, wanted lengths at byte ${at}: found none`);
    const nameAt = end + 1;
    const contentAt = nameAt + Number(lengths[2]);
    const readable = lengths[1] !== "-";
    at = contentAt + (readable ? Number(lengths[1]) : 0);
    if (at > bytes.length) {
      throw new Error(`Cannot read a list of files, wanted ${at} bytes: ${bytes.length}`);
    }
    const name = decoder.decode(bytes.subarray(nameAt, contentAt));
    if (name === "") folders.push(new Map());
    else folders.at(-1)?.set(name, readable ? bytes.subarray(contentAt, at) : undefined);
  }
  return folders;
}
