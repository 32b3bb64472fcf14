import assert from "node:assert/strict";
import { AsyncSharedResources, SharedResources } from "../../../drivers/_connection/mod.ts";

Deno.test("Users of one key share a resource, which ends with the last of them", () => {
  const ended: number[] = [];
  let made = 0;
  const shared = new SharedResources<number>((resource) => void ended.push(resource));
  const one = shared.use("a", () => ++made);
  const two = shared.use("a", () => ++made);
  const other = shared.use("b", () => ++made);
  assert.deepEqual([one.resource, two.resource, other.resource], [1, 1, 2]);
  one.release();
  one.release();
  assert.deepEqual([ended, shared.has("a")], [[], true]);
  two.release();
  assert.deepEqual([ended, shared.has("a"), shared.has("b")], [[1], false, true]);
  assert.equal(shared.use("a", () => ++made).resource, 3);
});

class Slow implements AsyncDisposable {
  static open = 0;
  static most = 0;
  readonly ends = Promise.withResolvers<void>();

  constructor() {
    Slow.most = Math.max(Slow.most, ++Slow.open);
  }

  async [Symbol.asyncDispose]() {
    await this.ends.promise;
    Slow.open--;
  }
}

Deno.test("Who comes while a resource ends waits for that, and opens it anew", async () => {
  const shared = new AsyncSharedResources<Slow>();
  const open = () => Promise.resolve(new Slow());
  const [one, two] = await Promise.all([shared.use("a", open), shared.use("a", open)]);
  assert.equal(one.resource, two.resource);
  await one.release();
  assert.equal(Slow.open, 1);
  const released = two.release();
  const next = Promise.all([shared.use("a", open), shared.use("a", open)]);
  one.resource.ends.resolve();
  await released;
  const [three, four] = await next;
  assert.notEqual(three.resource, one.resource);
  assert.equal(three.resource, four.resource);
  assert.equal(Slow.most, 1);
  three.resource.ends.resolve();
  await Promise.all([three.release(), three.release(), four.release()]);
  assert.equal(Slow.open, 0);
});

Deno.test("A resource that can't be opened is refused to all who wait for it, and tried again by the next", async () => {
  const shared = new AsyncSharedResources<Slow>();
  const fails = () => Promise.reject(new Error("no"));
  const ends = await Promise.allSettled([shared.use("a", fails), shared.use("a", fails)]);
  assert.deepEqual(ends.map(({ status }) => status), ["rejected", "rejected"]);
  const { resource, release } = await shared.use("a", () => Promise.resolve(new Slow()));
  resource.ends.resolve();
  await release();
});
