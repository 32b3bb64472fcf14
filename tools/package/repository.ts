/** Where this clone came from, as package.json names it; nothing if it came from nowhere that others could ask. */
export async function repository(root: string): Promise<string | undefined> {
  const args = ["config", "--get", "remote.origin.url"];
  try {
    const { stdout } = await new Deno.Command("git", { args, cwd: root }).output();
    return repositoryUrl(new TextDecoder().decode(stdout).trim());
  } catch {
    // Without git it is no clone.
    return undefined;
  }
}

/** A remote's address, without who logs in there; nothing if it is a folder. */
export function repositoryUrl(remote: string): string | undefined {
  const url = /^(?:https?|ssh|git):\/\/(?:[^@/]+@)?([^/]+\/.+)$/.exec(remote)?.[1] ??
    /^[^@/]+@([^:/]+:.+)$/.exec(remote)?.[1]?.replace(":", "/");
  return url === undefined ? undefined : `git+https://${url}`;
}
