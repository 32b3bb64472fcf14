/** Runs a program to its end and gives what it printed. */
export async function run(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { code, stdout, stderr } = await new Deno.Command(program, { args: [...args], env, stdin: "null" })
    .output();
  const text = new TextDecoder();
  if (code !== 0) {
    throw new Error(`Cannot run "${program}", wanted exit code 0: ${code}: ${text.decode(stderr)}`);
  }
  return text.decode(stdout);
}
