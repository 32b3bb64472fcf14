import assert from "node:assert/strict";
import { Authority } from "./certificates.ts";
import { peerTest, takePeer } from "./peers.ts";
import { PrivateLibvirtd } from "./private_libvirtd.ts";
import { Vcsim } from "./vcsim.ts";
import { VirshEvents } from "./virsh_events.ts";

peerTest(
  "takePeer() fails a test that takes a peer which it has not declared, present or not",
  [],
  async () => {
    const undeclared = (name: string) => new RegExp(`^Error: Cannot take ${name}, wanted it among the peers`);
    assert.throws(() => takePeer("qemu"), undeclared("qemu"));
    await assert.rejects(PrivateLibvirtd.start(), undeclared("libvirtd"));
    await assert.rejects(VirshEvents.start("test:///default"), undeclared("virsh"));
    await assert.rejects(Vcsim.start(), undeclared("vcsim"));
    await assert.rejects(Authority.create("/tmp", "authority"), undeclared("certtool"));
  },
);

Deno.test("takePeer() leaves alone what is no peerTest(): benchmarks take hosts too", () => takePeer("qemu"));
