import { takePeer } from "../hosts/peers.ts";
import { virshDocuments } from "./_virsh_documents.ts";

/** What one command of virsh printed, errors among the rest, as they came. */
export interface VirshAnswer {
  readonly command: string;
  readonly text: string;
}

/** Runs virsh to its end; errors are among what it prints. */
export async function virsh(uri: string, ...args: string[]): Promise<{ code: number; text: string }> {
  takePeer("virsh");
  const command = new Deno.Command("stdbuf", {
    args: ["-oL", "sh", "-c", 'exec virsh "$@" 2>&1', "sh", "-c", uri, ...args],
    env: { LC_ALL: "C", TZ: "UTC" },
    stdin: "null",
  });
  const { code, stdout } = await command.output();
  return { code, text: new TextDecoder().decode(stdout) };
}

const MARK = /^@@(\d+)$/;

/** Runs commands in one virsh on one connection; `dir` is for the files that they name. */
export async function runScript(
  uri: string,
  commands: readonly string[],
  dir: string,
): Promise<VirshAnswer[]> {
  for (const [name, document] of Object.entries(virshDocuments)) {
    await Deno.writeTextFile(`${dir}/${name}.xml`, document);
  }
  const filled = commands.map((command) =>
    command.replace(/\{file:(\w+)\}/g, `${dir}/$1`).replace(/\{(\w+)\}/g, `${dir}/$1.xml`)
  );
  const { text } = await virsh(uri, filled.map((command, index) => `${command}; echo @@${index}`).join("; "));
  const answers: VirshAnswer[] = [];
  let lines: string[] = [];
  for (const line of text.split("\n")) {
    const mark = MARK.exec(line);
    if (mark === null) {
      lines.push(line);
      continue;
    }
    const answer = lines.join("\n").trim().replaceAll(uri, "{uri}").replaceAll(dir, "{dir}");
    answers.push({ command: commands[Number(mark[1])]!, text: answer });
    lines = [];
  }
  return answers;
}
