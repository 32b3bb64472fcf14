import assert from "node:assert/strict";
import * as fc from "fast-check";
import { remoteCommand } from "../../../drivers/_programs/remote_command.ts";
import { remoteWord } from "../../../drivers/_programs/remote_word.ts";
import { peer } from "../../hosts/peers.ts";

const ignore = !peer("posix-tools").available;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Login shells that users have; all that are here are tried. */
const SHELLS: readonly (readonly string[])[] = [
  ["sh"],
  ["bash"],
  ["busybox", "ash"],
  ["dash"],
  ["zsh"],
  ["mksh"],
  ["tcsh"],
  ["fish"],
];

function here([program]: readonly string[]): boolean {
  return ["/bin", "/usr/bin"].some((dir) => {
    try {
      return Deno.statSync(`${dir}/${program}`).isFile;
    } catch {
      return false;
    }
  });
}

interface Told {
  readonly code: number;
  readonly stdout: Uint8Array;
  readonly stderr: string;
}

/** What a login shell makes of a remote command. It is given the last line when it asks for that, as by `SshHost`. */
async function told(
  shell: readonly string[],
  program: string,
  args: readonly (string | Uint8Array)[],
  input?: Uint8Array<ArrayBuffer>,
): Promise<Told> {
  const command = remoteCommand({ token: "TOKEN", program, args, input: input?.length ?? 0 });
  const child = new Deno.Command(shell[0]!, {
    args: [...shell.slice(1), "-c", command],
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
    detached: true,
  }).spawn();
  const stdin = child.stdin.getWriter();
  if (input !== undefined) await stdin.write(input).catch(() => {});
  const stdout = new Response(child.stdout).bytes();
  let stderr = "";
  for await (const chunk of child.stderr) {
    stderr += decoder.decode(chunk);
    if (!/TOKEN (exit|missing)/.test(stderr)) continue;
    await stdin.write(encoder.encode("\nTOKEN\n")).catch(() => {});
    await stdin.close().catch(() => {});
  }
  return { code: (await child.status).code, stdout: await stdout, stderr };
}

for (const shell of SHELLS) {
  const name = shell.join(" ");
  if (!here(shell)) console.warn(`Skipped: a login shell ${name}, which is not here`);
  Deno.test({
    name: `A remote command gives any bytes to the program as they are, by ${name}`,
    ignore: ignore || !here(shell),
    fn: async () => {
      const all = new Uint8Array(255).map((_, i) => i + 1);
      const bytes = fc.uint8Array({ min: 1, maxLength: 40 });
      // Of what shells read as more than itself, more often than random has it.
      const nasty = fc.array(fc.constantFrom(..."'\"\\!$`\n\r\t *?[]{}()<>|&;#~^=-%.", "\\0101", "%b", "=a"))
        .map((parts) => encoder.encode(parts.join("")));
      const text = fc.string({ unit: "grapheme" }).map((each) => encoder.encode(each.replaceAll("\0", "")));
      const words = fc.array(fc.oneof(bytes, nasty, text), { maxLength: 12 });
      await fc.assert(
        fc.asyncProperty(words, async (words) => {
          const { code, stdout, stderr } = await told(shell, "printf", ["%s\\0", ...words]);
          assert.equal(stderr, "TOKEN started\n\nTOKEN exit 0\n");
          assert.equal(code, 0);
          // printf writes its format once without arguments.
          const wanted = (words.length === 0 ? [new Uint8Array()] : words).map((word) => [...word, 0]);
          assert.deepEqual([...stdout], [...encoder.encode("TOKEN\n"), ...wanted.flat()]);
        }),
        { numRuns: 25, examples: [[[all]], [[new Uint8Array(), encoder.encode("-e"), all]]] },
      );
    },
  });
}

Deno.test("remoteWord() writes printable ASCII only, and none that a shell's single quotes do not keep", () => {
  fc.assert(fc.property(fc.uint8Array({ min: 1 }), (word) => {
    assert.match(remoteWord(word), /^'[ -~]*'$/);
    assert.doesNotMatch(remoteWord(word).slice(1, -1), /['!]|\\(?!0[0-3][0-7]{2})/);
  }));
});

Deno.test("remoteCommand() has nothing in quotes that any shell would not keep", () => {
  const command = remoteCommand({ token: "TOKEN", program: "it's", args: ["a!\\\n"], input: 0 });
  assert.match(command, /^[ -~]+$/);
  assert.match(command, /^exec sh -c '[^'!\\]+' denovirt(?: TOKEN 0| '([^'!\\]|\\0[0-3][0-7]{2})+')+$/);
});

Deno.test({
  name: "A remote command gives the program exactly its input",
  ignore,
  fn: async () => {
    const input = new Uint8Array(200_000).map((_, i) => i * 7);
    const { stdout, code } = await told(["sh"], "cat", [], input);
    assert.equal(code, 0);
    assert.deepEqual(stdout.subarray(6), input);
    assert.equal((await told(["sh"], "true", [], input)).code, 0);
  },
});

Deno.test({
  name: "A remote command tells how the program ended, and whether there is one",
  ignore,
  fn: async () => {
    const exit = await told(["sh"], "sh", ["-c", "echo words >&2; exit 3"]);
    assert.deepEqual([exit.code, exit.stderr], [0, "TOKEN started\nwords\n\nTOKEN exit 3\n"]);
    assert.equal(
      (await told(["sh"], "sh", ["-c", "kill -9 $$"])).stderr,
      "TOKEN started\n\nTOKEN exit 137\n",
    );
    const missing = await told(["sh"], "no-such-program", []);
    assert.deepEqual([missing.code, missing.stderr], [127, "TOKEN missing\n"]);
  },
});

Deno.test({
  name: "A remote command sets LC_ALL to C, and looks where an administrator would",
  ignore,
  fn: async () => {
    const { stdout } = await told(["sh"], "sh", ["-c", 'echo "$LC_ALL $PATH"']);
    assert.match(decoder.decode(stdout), /^TOKEN\nC .*\/usr\/local\/sbin.*:\/usr\/sbin/);
  },
});
