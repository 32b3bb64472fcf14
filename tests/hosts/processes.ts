export interface HostProcess {
  readonly pid: number;
  /** The process's number one process namespace further in: what a private libvirtd and its guests' files call it. */
  readonly pidInside: number;
  readonly parent: number;
  /** The program's name, cut to 15 bytes by the kernel. */
  readonly name: string;
}

/** All processes of this machine that run; zombies are not among them. */
export async function allProcesses(): Promise<readonly HostProcess[]> {
  const found: HostProcess[] = [];
  for await (const { name: entry } of Deno.readDir("/proc")) {
    if (!/^\d+$/.test(entry)) continue;
    const status = await readStatus(entry);
    if (status === undefined) continue;
    const field = (name: string) => status.match(new RegExp(`^${name}:\\s*(.*)$`, "m"))?.[1] ?? "";
    found.push({
      pid: Number(entry),
      pidInside: Number(field("NSpid").split(/\s+/)[1] ?? entry),
      parent: Number(field("PPid")),
      name: field("Name"),
    });
  }
  return found;
}

/** The process `root` and everything below it. */
export async function processTree(root: number): Promise<readonly HostProcess[]> {
  const all = await allProcesses();
  const tree = all.filter((process) => process.pid === root);
  for (let at = 0; at < tree.length; at++) {
    tree.push(...all.filter((process) => process.parent === tree[at]?.pid));
  }
  return tree;
}

/** Does the process exist, and not only as a zombie? */
export async function isAlive(pid: number): Promise<boolean> {
  return await readStatus(String(pid)) !== undefined;
}

/** Has a stopped process come to rest? A process does not stop at the very moment at which it is told to. */
export async function standsStill(pid: number): Promise<boolean> {
  for await (const { name } of Deno.readDir(`/proc/${pid}/task`)) {
    if (!/^State:\s*T/m.test(await readStatus(`${pid}/task/${name}`) ?? "")) return false;
  }
  return true;
}

async function readStatus(pid: string): Promise<string | undefined> {
  try {
    const status = await Deno.readTextFile(`/proc/${pid}/status`);
    return /^State:\s*[ZX]/m.test(status) ? undefined : status;
  } catch (error) {
    // Whatever else says that it ended, between opening and reading too.
    if (!(error instanceof Deno.errors.PermissionDenied)) return undefined;
    throw error;
  }
}
