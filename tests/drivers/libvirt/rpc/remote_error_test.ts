import assert from "node:assert/strict";
import { readRemoteError } from "../../../../drivers/libvirt/rpc/remote_error.ts";
import { error as errorCodec } from "../../../../drivers/libvirt/wire/generated/startup_protocol.gen.ts";
import { XdrReader } from "../../../../drivers/libvirt/wire/xdr_reader.ts";
import { XdrWriter } from "../../../../drivers/libvirt/wire/xdr_writer.ts";

const none = { dom: null, str1: null, str2: null, str3: null, int1: 0, int2: 0, net: null };

// libvirt's numbers: codes 39 RPC, 43 NO_NETWORK; domains 7 RPC, 19 NETWORK; level 2 error.
for (
  const [title, code, domain, message, found] of [
    ["the host's code", 43, 19, "no network", { code: "NO_NETWORK", number: 43, domain: "NETWORK" }],
    ["a new code as unknown", 999, 19, "new", { code: "UNKNOWN_999", number: 999, domain: "NETWORK" }],
    ["NO_SUPPORT of a call unknown to the host", 39, 7, "unknown procedure: 445", {
      code: "NO_SUPPORT",
      number: 3,
      domain: "RPC",
    }],
    ["RPC of another fault of the protocol", 39, 7, "unknown type 5", {
      code: "RPC",
      number: 39,
      domain: "RPC",
    }],
  ] as const
) {
  Deno.test(`readRemoteError() gives ${title}, and what the host said`, () => {
    const writer = new XdrWriter();
    errorCodec.write(writer, { ...none, code, domain, message, level: 2 });
    const error = readRemoteError(new XdrReader(writer.bytes));
    assert.deepEqual({ code: error.code, number: error.number, domain: error.domain }, found);
    assert.equal(error.message, message);
    assert.equal(error.outcome, "refused");
    assert.deepEqual([error.native?.kind, error.native?.code], ["libvirt", code]);
  });
}
