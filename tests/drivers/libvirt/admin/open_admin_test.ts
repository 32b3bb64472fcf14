import assert from "node:assert/strict";
import { connectAdmin } from "@denovirt/denovirt/admin";

Deno.test("connectAdmin() refuses URIs that name no daemon of this machine", async () => {
  for (
    const uri of [
      "qemu:///system",
      "libvirtd://host/system",
      "libvirtd+tcp:///system",
      "libvirtd:///elsewhere",
      "libvirtd:///system?socket=",
    ]
  ) {
    await assert.rejects(connectAdmin(uri), { code: "INVALID_ARG", outcome: "not-sent" }, uri);
  }
});

Deno.test("connectAdmin() names the socket on which nobody listens", async () => {
  await assert.rejects(connectAdmin("virtqemud:///system?socket=/nowhere/virtqemud-admin-sock"), {
    code: "NO_CONNECT",
    message: /\/nowhere\/virtqemud-admin-sock \(no such socket\)/,
  });
});
