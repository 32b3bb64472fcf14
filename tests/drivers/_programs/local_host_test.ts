import assert from "node:assert/strict";
import { argv, localHost, Programs } from "../../../drivers/_programs/mod.ts";
import { peer, peerTest } from "../../hosts/peers.ts";
import { hostChecks } from "./_check_host.ts";

const ignore = !peer("posix-tools").available;

for (const [title, check] of Object.entries(hostChecks)) {
  peerTest(`Programs of this machine: ${title}`, ["posix-tools"], async () => {
    const dir = await Deno.makeTempDir({ prefix: "dv-programs-" });
    try {
      await check(localHost, dir);
    } finally {
      await Deno.remove(dir, { recursive: true });
    }
  });
}

Deno.test({
  name: "Programs.run() names the flag that Deno lacks, and asks nobody",
  ignore,
  permissions: { run: ["true"], read: true },
  fn: async () => {
    const programs = new Programs({ domain: "XEN" });
    await assert.rejects(programs.run("xl", argv("list")), {
      name: "VirtError",
      code: "ACCESS_DENIED",
      outcome: "not-sent",
      message: `Cannot run "xl", wanted Deno's permission to run it for "xl": found none, add --allow-run=xl`,
    });
    // One that it may run needs no other permission.
    await programs.run("true", argv());
  },
});

Deno.test({
  name: "Programs.run() ends a program where Deno permits to run it, but not to signal others",
  ignore,
  permissions: { run: ["sleep"], read: true },
  fn: async () => {
    const programs = new Programs({ domain: "XEN" });
    await assert.rejects(programs.run("sleep", argv("600"), { timeoutMs: 50 }), {
      code: "OPERATION_TIMEOUT",
    });
  },
});

Deno.test({
  name: "Programs.run() says that a file is no program",
  ignore,
  fn: async () => {
    const path = await Deno.makeTempFile();
    try {
      await assert.rejects(new Programs({ domain: "XEN" }).run(path, argv()), {
        code: "ACCESS_DENIED",
        message: /wanted a program to run for ".*": found the system does not let this user run it$/,
      });
    } finally {
      await Deno.remove(path);
    }
  },
});
