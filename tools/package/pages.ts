import { join } from "node:path";

const TOP = ["README.md", "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"];
const FOLDERS = ["docs", "examples"];

/** All that is read and that links to one another: it goes along, so that no link of the package leads nowhere. */
export async function pages(root: string): Promise<readonly string[]> {
  const paths = [...TOP];
  for (const folder of FOLDERS) for await (const path of filesIn(root, folder)) paths.push(path);
  return paths;
}

async function* filesIn(root: string, folder: string): AsyncGenerator<string> {
  for await (const { name, isDirectory } of Deno.readDir(join(root, folder))) {
    if (isDirectory) yield* filesIn(root, `${folder}/${name}`);
    else yield `${folder}/${name}`;
  }
}
