import assert from "node:assert/strict";
import type { Domain } from "../../core/domain/domain.ts";
import type { HypervisorTable } from "../../core/contract/driver.ts";
import { VirtError } from "../../core/contract/errors.ts";
import { FakeHost } from "./_fake_host.ts";

/** What the host is asked for: a method of its table, and the arguments. */
export type Call = readonly [name: keyof HypervisorTable, ...args: unknown[]];

/** A method of a domain, with the arguments it is tested with. */
export type Do = (domain: Domain) => Promise<unknown>;

/** 2 GiB in KiB. */
export const KIB = 2_097_152n;

/** The host's CPUs 0 and 2, as a map. */
export const map = Uint8Array.of(0b101);

/** Tests what each method asks the host for, and that it asks nothing where the driver cannot. */
export function testRequests(requests: readonly (readonly [title: string, does: Do, ...call: Call])[]): void {
  for (const [title, does, name, ...args] of requests) {
    Deno.test(`Domain.${title} calls ${name}`, async () => {
      const host = new FakeHost({ [name]: {}, domainSetMaxMemory: undefined });
      const domain = await host.domain();
      await does(domain);
      assert.deepEqual(host.taken(), [[name, ...args]]);
      await host.connection.close();
    });

    Deno.test(`Domain.${title} is NO_SUPPORT, and nothing is sent, where the driver lacks ${name}`, async () => {
      const host = new FakeHost({});
      const domain = await host.domain();
      await assert.rejects(does(domain), (error) => {
        assert.ok(error instanceof VirtError);
        assert.equal(error.code, "NO_SUPPORT");
        assert.equal(error.outcome, "not-sent");
        assert.match(error.message, /^Cannot .+: the driver "fake" does not support \w+$/);
        return true;
      });
      assert.deepEqual(host.taken(), []);
      await host.connection.close();
    });
  }
}

/** Tests what each method makes of what the host answers. */
export function testAnswers(
  answers: readonly (readonly [does: Do, name: keyof HypervisorTable, answer: unknown, result: unknown])[],
): void {
  for (const [does, name, answer, result] of answers) {
    Deno.test(`Domain ${does.toString().slice(5)} reads what ${name} answers`, async () => {
      const host = new FakeHost({ [name]: answer });
      assert.deepEqual(await does(await host.domain()), result);
      await host.connection.close();
    });
  }
}
