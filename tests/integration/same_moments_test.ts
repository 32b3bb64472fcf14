import assert from "node:assert/strict";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { checkpointSteps } from "./_same_checkpoints.ts";
import { sameOnBoth, type Step } from "./_same_script_on_both.ts";
import { snapshotSteps } from "./_same_snapshots.ts";
import { virshLines } from "./_virsh_line.ts";

const scripts: Readonly<Record<string, Readonly<Record<string, Step>>>> = {
  snapshots: snapshotSteps,
  checkpoints: checkpointSteps,
};

for (const [kind, steps] of Object.entries(scripts)) {
  peerTest(
    `One script has the same results, errors and events on the embedded hypervisor's ${kind} and on libvirtd's test driver`,
    ["libvirtd"],
    async () => {
      await using daemon = await PrivateLibvirtd.start();
      const uri = daemon.uri("test");
      assert(Object.keys(steps).length >= 80);
      await sameOnBoth(
        {
          steps,
          line: (event) => "domain" in event ? virshLines(event).join("\n") : undefined,
          last: "event 'lifecycle' for domain 'vm': Stopped Destroyed",
        },
        uri,
        uri.replace(`socket=${daemon.socket}`, `socket=${daemon.socketRo}`),
      );
    },
  );
}
