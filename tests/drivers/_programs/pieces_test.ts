import assert from "node:assert/strict";
import { afterLine } from "../../../drivers/_programs/after_line.ts";
import { KeptText } from "../../../drivers/_programs/kept_text.ts";
import { RemoteStderr } from "../../../drivers/_programs/remote_stderr.ts";

const encoder = new TextEncoder();
const PIECES = 4000;

/** Of how many characters texts are that are cut or looked through while something is done. */
async function lookedThrough(does: () => unknown): Promise<number> {
  const { indexOf, includes, slice } = String.prototype;
  const { exec } = RegExp.prototype;
  let count = 0;
  String.prototype.indexOf = function (this: string, ...args) {
    count += this.length;
    return indexOf.apply(this, args);
  };
  String.prototype.includes = function (this: string, ...args) {
    count += this.length;
    return includes.apply(this, args);
  };
  String.prototype.slice = function (this: string, ...args) {
    count += this.length;
    return slice.apply(this, args);
  };
  RegExp.prototype.exec = function (this: RegExp, text) {
    count += text.length;
    return exec.call(this, text);
  };
  try {
    await does();
  } finally {
    Object.assign(String.prototype, { indexOf, includes, slice });
    RegExp.prototype.exec = exec;
  }
  return count;
}

function* pieces(text: string, length: number): Generator<Uint8Array<ArrayBuffer>> {
  const bytes = encoder.encode(text);
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

function after(text: string, length: number): Promise<string> {
  return new Response(afterLine(ReadableStream.from(pieces(text, length)), "mark")).text();
}

Deno.test("afterLine() finds the line however it is split, and gives all behind it", async () => {
  const rest = "mark\nmar\n";
  for (const before of ["", "hello\n", "marmark\nk\n", "m\nma\nmarmar\n", "x".repeat(100)]) {
    const whole = before + (before.includes("mark\n") ? "" : "mark\n") + rest;
    const wanted = whole.slice(whole.indexOf("mark\n") + 5);
    for (let length = 1; length < 12; length++) assert.equal(await after(whole, length), wanted, before);
  }
  assert.equal(await after("mar\nk\nno mark", 3), "");
});

Deno.test("afterLine() looks through what comes before once, and not for each piece", async () => {
  const text = "x".repeat(10 * PIECES);
  assert(await lookedThrough(() => after(text, 10)) < 200 * PIECES);
});

Deno.test("RemoteStderr and KeptText go over what they keep once in a while, and not for each piece", async () => {
  for (const before of ["", "mark started\n"]) {
    const stderr = new RemoteStderr("mark");
    stderr.add(before);
    const count = await lookedThrough(() => {
      for (let at = 0; at < PIECES; at++) stderr.add("0123456789");
    });
    assert(count < 500 * PIECES, `${count} after "${before}"`);
    assert.equal(stderr.text, "0123456789".repeat(PIECES));
  }
  const kept = new KeptText(1000);
  const count = await lookedThrough(() => {
    for (let at = 0; at < PIECES; at++) kept.add("0123456789");
  });
  assert(count < 100 * PIECES, `${count}`);
  assert.equal(kept.text, "0123456789".repeat(100));
});

Deno.test("RemoteStderr keeps the last of what was said, and finds the script's lines however they are split", () => {
  const said = "a".repeat(70_000) + "\nmark exit 12 no\nmark exi";
  const whole = `ssh: hello\nmark started\n${said}\nmark exit 3\nbye`;
  for (const length of [1, 2, 3, 5, 7, 13, 64, 4096, whole.length]) {
    const stderr = new RemoteStderr("mark");
    for (let at = 0; at < whole.length; at += length) stderr.add(whole.slice(at, at + length));
    assert.equal(stderr.phase, "exited");
    assert.equal(stderr.exitCode, 3);
    assert.equal(stderr.text, said.slice(-65536), `${length}`);
  }
  const early = new RemoteStderr("mark");
  early.add("ssh: hello\nmark mis");
  assert.equal(early.phase, "before");
  early.add("sing\n");
  assert.equal(early.phase, "missing");
  assert.equal(early.text, "ssh: hello\nmark missing\n");
});
