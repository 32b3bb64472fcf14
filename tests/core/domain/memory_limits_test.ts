import assert from "node:assert/strict";
import { testAnswers, testRequests } from "../_domain.ts";
import { FakeHost, WEB } from "../_fake_host.ts";

const UNLIMITED = 9_007_199_254_740_991n;

testRequests([[
  "setMemoryParameters()",
  (d) =>
    d.setMemoryParameters({ hard_limit: "4 GiB", soft_limit: 1024, swap_hard_limit: Infinity, newer: 5n }),
  "domainSetMemoryParameters",
  WEB,
  { hard_limit: 4n * 1024n ** 2n, soft_limit: 1n, swap_hard_limit: UNLIMITED, newer: 5n },
  0,
]]);

testAnswers([[
  (d) => d.memoryParameters(),
  "domainGetMemoryParameters",
  { hard_limit: 2048n, soft_limit: UNLIMITED, newer: 5n },
  { hard_limit: 2 * 1024 ** 2, soft_limit: Infinity, other: { newer: 5n } },
]]);

Deno.test("Domain.setMemoryParameters() refuses what is no KiB, and sends nothing", async () => {
  const host = new FakeHost({ domainSetMemoryParameters: undefined });
  const domain = await host.domain();
  await assert.rejects(
    domain.setMemoryParameters({ hard_limit: 1000 }),
    /^RangeError: .*for "hard_limit", wanted a positive multiple of 1024 bytes: found 1000$/,
  );
  await assert.rejects(domain.setMemoryParameters({ hard_limit: true as never }), TypeError);
  await assert.rejects(
    domain.setMemoryParameters(5 as never),
    /wanted an object of parameters: found a number$/,
  );
  await assert.rejects(domain.setMemoryParameters({}), /wanted one parameter or more: found none$/);
  assert.deepEqual(host.taken(), []);
  await host.connection.close();
});
