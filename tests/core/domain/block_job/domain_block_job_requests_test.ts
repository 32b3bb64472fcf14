import assert from "node:assert/strict";
import type { BlockJobInfo, Domain } from "@denovirt/denovirt";
import type { HypervisorTable } from "../../../../core/contract/driver.ts";
import { type BlockJob, tell } from "./_block_jobs.ts";
import { FakeHost, WEB } from "../../_fake_host.ts";

const REQUESTS: readonly (readonly [(d: Domain) => BlockJob, keyof HypervisorTable, ...unknown[]])[] = [
  [(d) => d.blockPull("vda"), "domainBlockPull", WEB, "vda", 0n, 64],
  [(d) => d.blockPull("vda", { bandwidth: "1 MiB" }), "domainBlockPull", WEB, "vda", 1048576n, 64],
  [(d) => d.blockCommit("vda"), "domainBlockCommit", WEB, "vda", null, null, 0n, 16],
  [
    (d) =>
      d.blockCommit("vda", {
        base: "/base",
        top: "/top",
        bandwidth: 5,
        shallow: true,
        delete: true,
        active: true,
        relative: true,
      }),
    "domainBlockCommit",
    WEB,
    "vda",
    "/base",
    "/top",
    5n,
    31,
  ],
  [(d) => d.blockCopy("vda", "<disk/>"), "domainBlockCopy", WEB, "vda", "<disk/>", {}, 0],
  [
    (d) => d.blockCopy("vda", { dest: `/a&"b` }),
    "domainBlockCopy",
    WEB,
    "vda",
    '<disk type="file"><source file="/a&#38;&#34;b"/></disk>',
    {},
    0,
  ],
  [
    (d) =>
      d.blockCopy("vda", { dest: "/dev/x", format: "raw", blockdev: true }, {
        bandwidth: "2 KiB",
        granularity: 65536,
        bufSize: "1 MiB",
        shallow: true,
        reuseExt: true,
        transientJob: true,
        synchronousWrites: true,
      }),
    "domainBlockCopy",
    WEB,
    "vda",
    '<disk type="block"><source dev="/dev/x"/><driver type="raw"/></disk>',
    { bandwidth: 2048n, granularity: 65536, "buf-size": 1048576n },
    15,
  ],
  [(d) => d.blockRebase("vda"), "domainBlockRebase", WEB, "vda", null, 0n, 64],
  [
    (d) =>
      d.blockRebase("vda", "/base", {
        bandwidth: 1n,
        shallow: true,
        reuseExt: true,
        copyRaw: true,
        copy: true,
        relative: true,
        copyDev: true,
      }),
    "domainBlockRebase",
    WEB,
    "vda",
    "/base",
    1n,
    127,
  ],
];

const TYPES: { readonly [name: string]: BlockJobInfo["type"] } = {
  domainBlockPull: "pull",
  domainBlockCommit: "active-commit",
  domainBlockCopy: "copy",
  domainBlockRebase: "pull",
};

for (const [does, name, ...args] of REQUESTS) {
  Deno.test(`Domain.${does.toString().slice(7).replace(/\s+/g, " ")} listens, calls ${name}, and ends with its event`, async () => {
    const host: FakeHost = new FakeHost({
      [name]: () => {
        assert.deepEqual(host.subscribed, ["+domain.block-job", "+domain.lifecycle"]);
        // Before the host answers: a job may be that quick.
        tell(host, "completed", "vda", TYPES[name]);
      },
    });
    await does(await host.domain());
    assert.deepEqual(host.taken(), [[name, ...args]]);
    assert.deepEqual(host.subscribed.slice(2).sort(), ["-domain.block-job", "-domain.lifecycle"]);
    await host.connection.close();
  });
}
