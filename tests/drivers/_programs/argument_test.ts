import assert from "node:assert/strict";
import * as fc from "fast-check";
import { argv, joined, operand, secret, verbatim } from "../../../drivers/_programs/mod.ts";

const REFUSED = { name: "VirtError", code: "INVALID_ARG", outcome: "not-sent" } as const;

Deno.test("operand() takes a caller's text unless it could be read as an option or as nothing", () => {
  assert.deepEqual(argv("-n", operand("web 1")).map((each) => each.text), ["-n", "web 1"]);
  for (const text of ["-n", "--", "-", "", "a\0b", "\ud800"]) {
    assert.throws(() => operand(text), REFUSED, JSON.stringify(text));
  }
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
    let taken: string | undefined;
    try {
      taken = operand(text).text;
    } catch {
      // It is refused.
    }
    assert.equal(taken, /^-|^$|\0/.test(text) ? undefined : text);
  }));
});

Deno.test("joined() puts a caller's text behind a word, which can't be dashes alone", () => {
  assert.equal(joined("--vm=", "-x").text, "--vm=-x");
  assert.equal(joined("size=", 4n).text, "size=4");
  for (const word of ["", "-", "--"] as const) assert.throws(() => joined(word, "help"), TypeError);
});

Deno.test("verbatim() takes options, but nothing that an argument can't hold", () => {
  assert.equal(verbatim("--").text, "--");
  assert.throws(() => verbatim("a\0"), REFUSED);
});

Deno.test("secret() shows itself to the program alone", () => {
  const argument = secret("hunter2");
  assert.equal(argument.text, "hunter2");
  assert.equal(String(argument), "***");
  assert.doesNotMatch(Deno.inspect(argument), /hunter2/);
  assert.throws(() => secret("hunter2\0"), (error: Error) => !error.message.includes("hunter2"));
});

Deno.test("argv() takes no text that is known only when the program runs", () => {
  const name: string = "--help";
  // @ts-expect-error A name is not the driver's own word.
  argv("list", name);
  // @ts-expect-error Neither is a text that is made of one.
  argv(`--vm=${name}` as const);
  // @ts-expect-error It can't be the word before a caller's text either.
  joined(name, "x");
  const paused: boolean = Deno.args.length >= 0;
  assert.deepEqual(argv(...(paused ? argv("-p") : []), "create").map(String), ["-p", "create"]);
});
