import assert from "node:assert/strict";
import { VirtError } from "@denovirt/denovirt";
import { remoteProcedures as remote } from "../../drivers/libvirt/wire/mod.ts";
import { RawClient } from "./_raw_client.ts";
import { ServedDaemon } from "./_served.ts";

/** Arguments that are not what the procedure has, each written as another's. */
const broken = {
  "too short": { ...remote.domainLookupByName, args: undefined },
  "too long": { ...remote.connectGetVersion, args: remote.domainLookupByName.args },
  "with a name that is longer than there is": {
    ...remote.domainLookupByName,
    args: { ...remote.connectSupportsFeature.args!, write: longName },
  },
};

function longName(out: { u32(value: number): void }): void {
  out.u32(4_000_000);
}

for (const [how, procedure] of Object.entries(broken)) {
  Deno.test(`Arguments of a client that are ${how} are its own, and not called a message of the host`, async () => {
    await using served = await ServedDaemon.start();
    await using client = await RawClient.open(served.socket);
    await assert.rejects(
      client.rpc.call(procedure as typeof remote.domainLookupByName, { name: "test" }),
      (error: unknown) => {
        assert(error instanceof VirtError);
        assert.match(error.message, /Unable to decode message payload: /);
        assert.doesNotMatch(error.message, /\bhost\b/);
        return true;
      },
    );
    // And it is served on.
    assert.equal((await client.rpc.call(remote.nodeGetInfo, undefined)).model, "i686");
  });
}
