import assert from "node:assert/strict";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { ServedDaemon } from "./_served.ts";
import { runScript } from "./_virsh.ts";

const NOWHERE = "11111111-2222-3333-4444-555555555555";

/** What is refused, in an order that brings it about, or what brings it about. */
const commands = [
  "dominfo nosuch",
  `domname ${NOWHERE}`,
  "start test",
  "resume test",
  "snapshot-create-as test one",
  "snapshot-parent test one",
  "snapshot-info test nosuch",
  "define {temp}",
  "suspend temp",
  "shutdown temp",
  "reboot temp",
  "reset temp",
  "resume temp",
  "destroy temp",
  "snapshot-current temp",
  "setvcpus temp 2 --live",
  "net-info nosuch",
  `net-name ${NOWHERE}`,
  "net-start default",
  "pool-info nosuch",
  "pool-start default-pool",
  "pool-undefine default-pool",
  "vol-create-as default-pool a 1M",
  "vol-create-as default-pool a 1M",
  "vol-info nosuch --pool default-pool",
  "vol-key /no/such",
  "vol-delete a --pool default-pool",
  "pool-destroy default-pool",
  "pool-destroy default-pool",
  "pool-refresh default-pool",
  "vol-list default-pool",
  "nodedev-dumpxml nosuch",
  "iface-dumpxml nosuch",
  "iface-name 00:00:00:00:00:01",
  "iface-start eth1",
  "define {broken}",
];

/** Where virsh prints other words for denovirtd, and why. Each must be there. */
const differing: Readonly<Record<string, string>> = {
  "vol-list default-pool": "libvirt leaves the pool's name out in this one place",
  "iface-start eth1": "libvirt says nothing about it but that it is not valid",
  "define {broken}": "libvirt's sentence is its XML parser's, line and caret included",
};

peerTest(
  "virsh prints the same words of denovirtd's refusals as of libvirtd's",
  ["virsh", "libvirtd"],
  async () => {
    const dirs = [
      await Deno.makeTempDir({ prefix: "dv-" }),
      await Deno.makeTempDir({ prefix: "dv-" }),
    ] as const;
    try {
      await using libvirtd = await PrivateLibvirtd.start();
      await using served = await ServedDaemon.start();
      const theirs = await runScript(libvirtd.uri("test"), commands, dirs[0]);
      const ours = await runScript(served.uri, commands, dirs[1]);
      assert.equal(theirs.length, commands.length);
      const refused = theirs.filter(({ text }) => /^error: /m.test(text));
      assert(refused.length >= 30, `${refused.length} refusals`);
      const unlike = theirs.flatMap(({ command, text }, index) =>
        /^error: /m.test(text) && text !== ours[index]!.text
          ? [{ command, text, ours: ours[index]!.text }]
          : []
      );
      const unexplained = unlike.filter(({ command }) => !Object.hasOwn(differing, command));
      assert.deepEqual(unexplained, []);
      assert.deepEqual(unlike.map(({ command }) => command), Object.keys(differing));
    } finally {
      for (const dir of dirs) await Deno.remove(dir, { recursive: true });
    }
  },
);
