import assert from "node:assert/strict";
import { peerTest } from "../hosts/peers.ts";
import { Watched } from "./_watched.ts";

const XML =
  `<domain type='test'><name>guest</name><memory unit='MiB'>64</memory><os><type>hvm</type></os></domain>`;

peerTest(
  "A domain of libvirtd's test driver lives from define to undefine, and our events are virsh's",
  ["libvirtd", "virsh"],
  async () => {
    await using watched = await Watched.start("test");
    const { connection } = watched;
    const domain = await connection.domains.define(XML);
    await domain.start();
    // libvirt's test driver has no consoles.
    await assert.rejects(domain.openConsole(), { code: "NO_SUPPORT" });
    await domain.suspend();
    await domain.resume();
    const picture = await domain.screenshot();
    assert.equal(picture.mimeType, "image/png");
    assert.equal(picture.data.subarray(0, 4).toHex(), "89504e47");
    await domain.shutdown();
    await domain.undefine();
    await watched.until((e) => e.type === "domain.lifecycle" && e.event === "undefined", "the last event");
    assert.deepEqual(await watched.sameEvents(), [
      "event 'lifecycle' for domain 'guest': Defined Added",
      "event 'lifecycle' for domain 'guest': Started Booted",
      "event 'lifecycle' for domain 'guest': Suspended Paused",
      "event 'lifecycle' for domain 'guest': Resumed Unpaused",
      "event 'lifecycle' for domain 'guest': Stopped Shutdown",
      "event 'lifecycle' for domain 'guest': Undefined Removed",
    ]);
  },
);
