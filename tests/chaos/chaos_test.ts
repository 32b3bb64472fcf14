import assert from "node:assert/strict";
import { peerTest } from "../hosts/peers.ts";
import { chaos, RUNTIME_FDS } from "./chaos.ts";

peerTest(
  "A connection that comes back knows by events alone what a killed and restarted libvirtd knows",
  ["libvirtd", "virsh", "qemu", "tiny-guest"],
  async () => {
    const report = await chaos({ seconds: 15, seed: 7, killEvery: [1, 4] });
    const { kills, lost, restored, calls, ends, events, fds, ours, daemons, tail } = report;
    assert.deepEqual(report.hangs, []);
    assert.deepEqual(report.strange, []);
    assert.deepEqual(report.unhandled, []);
    assert.deepEqual(ours, daemons, tail.join("\n"));
    assert(fds[1] <= fds[0] + RUNTIME_FDS, `${fds}`);
    // Each loss was made good; a kill may come while the connection still waits to come back from the one before.
    assert(kills >= 2 && lost >= 2 && lost <= kills, `${lost} losses by ${kills} kills`);
    assert.equal(restored, lost);
    assert(events > 0 && ends["ok"]! > calls / 10, JSON.stringify(report));
  },
);
