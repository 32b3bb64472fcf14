import assert from "node:assert/strict";
import { addLater } from "../../../core/handle/lazy_methods.ts";

interface Greeter {
  greet(name: string): Promise<string>;
  part(): Promise<string>;
}

class Part {
  declare readonly word: string;

  greet(name: string): Promise<string> {
    return Promise.resolve(`${this.word} ${name}`);
  }

  part(): Promise<string> {
    return Promise.reject(new RangeError("no"));
  }
}

function greeter(load: () => Promise<typeof Part>): { readonly handle: Greeter; readonly prototype: object } {
  class Handle {
    readonly word = "hello";
  }
  addLater(Handle, { greet: true, part: true }, load);
  return { handle: new Handle() as unknown as Greeter, prototype: Handle.prototype };
}

Deno.test("addLater() loads with the first call, once, and from then on the methods are the class's own", async () => {
  let loads = 0;
  const { handle, prototype } = greeter(() => (loads++, Promise.resolve(Part)));
  assert.equal(loads, 0);
  assert.deepEqual(await Promise.all([handle.greet("a"), handle.greet("b")]), ["hello a", "hello b"]);
  await assert.rejects(handle.part(), RangeError);
  assert.equal(loads, 1);
  assert.equal((prototype as Greeter).greet, Part.prototype.greet);
  assert.deepEqual(Object.keys(prototype), []);
});

Deno.test("addLater() tries again after a load that failed", async () => {
  let loads = 0;
  const { handle } = greeter(() =>
    loads++ === 0 ? Promise.reject(new Error("not now")) : Promise.resolve(Part)
  );
  await assert.rejects(handle.greet("a"), /not now/);
  assert.equal(await handle.greet("a"), "hello a");
});
