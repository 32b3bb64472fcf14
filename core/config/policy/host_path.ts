/** A path of a host, as far as its text tells: links are the host's matter. */
export interface HostPath {
  /** What it begins at: `/`, a drive `c:`, a datastore `[one]`. */
  readonly root: string;
  /** The folders from there, and what is in the last. */
  readonly parts: readonly string[];
}

/** The path that a text stands for, without `.`, `..` and empty parts; undefined if it begins nowhere, or leaves its root. */
export function hostPath(text: string): HostPath | undefined {
  // deno-lint-ignore no-control-regex -- no path of a host may have these
  if (/[\0-\x1f\x7f]/.test(text)) return undefined;
  const [, drive, store] = /^(?:([a-zA-Z]:)(?=[\\/])|(\[[^\]/\\]+\])(?= |$))/.exec(text) ?? [];
  const root = drive?.toLowerCase() ?? store ?? (text.startsWith("/") ? "/" : undefined);
  if (root === undefined) return undefined;
  const rest = root === "/" ? text : text.slice(root.length).replace(/^ /, "");
  const parts: string[] = [];
  for (const part of rest.split(drive === undefined ? "/" : /[\\/]/)) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    // Above `/` there is `/`, but who writes that means nothing good.
    else if (parts.pop() === undefined) return undefined;
  }
  return { root, parts };
}

/** Whether a path is within a folder, at whatever depth; not the folder itself. */
export function isWithin({ root, parts }: HostPath, folder: HostPath): boolean {
  return parts.length > folder.parts.length && root === folder.root &&
    folder.parts.every((part, index) => part === parts[index]);
}

/** Whether both are the same. */
export function isSamePath(a: HostPath, b: HostPath): boolean {
  return a.root === b.root && a.parts.length === b.parts.length &&
    a.parts.every((part, index) => part === b.parts[index]);
}
