import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { VirtError } from "../../../core/contract/errors.ts";
import { AuthConf } from "../../../drivers/_credentials/mod.ts";
import { mutated } from "../../fuzz/_mutate.ts";
import { Random } from "../../fuzz/_random.ts";
import { targets } from "../../fuzz/targets.ts";
import { peerTest } from "../../hosts/peers.ts";

const READER = fileURLToPath(new URL("../../hosts/_glib_key_file.py", import.meta.url));

/** In the same words as those of `_glib_key_file.py`. */
function password(text: string): unknown {
  let conf: AuthConf | undefined;
  try {
    conf = new AuthConf(text, "auth.conf");
    const found = conf.credentials("libvirt", "localhost");
    return found ? [found.password ?? null] : "none";
  } catch (error) {
    assert(error instanceof VirtError, text);
    return conf ? "lookup" : "syntax";
  }
}

/** Changed files that are text: what is not, we refuse before GLib would look at it. */
async function texts(count: number): Promise<readonly string[]> {
  const target = targets["auth-conf"]!;
  const corpus = await target.corpus();
  const tokens = target.tokens.map((token) => new TextEncoder().encode(token));
  const random = new Random(5);
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const made: string[] = [];
  while (made.length < count) {
    try {
      const text = decoder.decode(mutated(random.of(corpus), random, random.of(corpus), tokens));
      if (!/[\0\ufeff]/.test(text)) made.push(text);
    } catch {
      // No text.
    }
  }
  return made;
}

peerTest("AuthConf finds in 5,000 changed files the passwords that GLib finds", ["glib"], async () => {
  const files = await texts(5000);
  const reader = new Deno.Command("/usr/bin/python3", { args: [READER], stdin: "piped", stdout: "piped" })
    .spawn();
  const answers = reader.output();
  const writer = reader.stdin.getWriter();
  await writer.write(
    new TextEncoder().encode(files.map((text) => new TextEncoder().encode(text).toHex() + "\n").join("")),
  );
  await writer.close();
  const { stdout } = await answers;
  const found = new TextDecoder().decode(stdout).trimEnd().split("\n").map((line) => JSON.parse(line));
  assert.equal(found.length, files.length);
  const kinds = new Set<unknown>();
  files.forEach((text, index) => {
    assert.deepEqual(password(text), found[index], JSON.stringify(text));
    kinds.add(Array.isArray(found[index]) ? "found" : found[index]);
  });
  assert.equal(kinds.size, 4, [...kinds].join());
});
