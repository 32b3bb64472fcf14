import assert from "node:assert/strict";
import type { Connection } from "../../core/connection/connection.ts";
import { VirtError } from "../../core/contract/errors.ts";
import { type Answers, FakeHost } from "./_fake_host.ts";

/** What is done, with a name for it, what the host answers, and what it then has been asked for. */
export type Case = readonly [
  title: string,
  does: (connection: Connection) => Promise<unknown>,
  answers: Answers,
  ...calls: readonly (readonly [name: keyof Answers, ...args: unknown[]])[],
];

/** Tests what each method asks the host for. */
export function testCalls(cases: readonly Case[]): void {
  for (const [title, does, answers, ...calls] of cases) {
    Deno.test(`${title} calls ${calls.map(([name]) => name).join(" and ")}`, async () => {
      const host = new FakeHost(answers);
      await does(host.connection);
      assert.deepEqual(host.taken(), calls);
      await host.connection.close();
    });
  }
}

/** Tests that each method refuses an argument, before anything is sent. */
export function testRefusals(
  what: string,
  answers: Answers,
  refusals: readonly (readonly [
    error: typeof TypeError | typeof RangeError,
    does: (connection: Connection) => Promise<unknown>,
  ])[],
): void {
  Deno.test(`${what} refuses wrong arguments before anything is sent`, async () => {
    const host = new FakeHost(answers);
    for (const [error, does] of refusals) await assert.rejects(does(host.connection), error, String(does));
    assert.deepEqual(host.taken(), []);
    await host.connection.close();
  });
}

/** An answer of a host that refuses. */
export function refusal(code: VirtError["code"]): () => never {
  return () => {
    throw new VirtError("no", { code, domain: "TEST", outcome: "refused" });
  };
}
