import assert from "node:assert/strict";
import { takePeer } from "../../../../hosts/peers.ts";

const decoder = new TextDecoder();

/** Compiles C with gcc; an error is what gcc says. */
export async function compile(source: string, output: string, ...flags: readonly string[]): Promise<void> {
  takePeer("gcc");
  const child = new Deno.Command("/usr/bin/gcc", {
    args: ["-x", "c", "-Wall", "-Werror", "-Wno-deprecated-declarations", ...flags, "-o", output, "-"],
    stdin: "piped",
    stdout: "null",
    stderr: "piped",
  }).spawn();
  const writer = child.stdin.getWriter();
  const written = writer.write(new TextEncoder().encode(source)).then(() => writer.close());
  const { success, stderr } = await child.output();
  await written;
  assert(success, decoder.decode(stderr));
}

/** What a program in C prints. */
export async function outputOf(source: string): Promise<string> {
  const program = await Deno.makeTempFile({ dir: "/tmp", prefix: "dv-c-" });
  try {
    await compile(source, program);
    const { success, stdout, stderr } = await new Deno.Command(program).output();
    assert(success, decoder.decode(stderr));
    return decoder.decode(stdout);
  } finally {
    await Deno.remove(program);
  }
}

/** All of libvirt's headers. */
export const HEADERS = ["stdio", "stddef"].map((name) => `#include <${name}.h>`).concat(
  ["libvirt", "virterror", "libvirt-qemu", "libvirt-lxc", "libvirt-admin"].map((name) =>
    `#include <libvirt/${name}.h>`
  ),
).join("\n");
