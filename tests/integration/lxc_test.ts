import assert from "node:assert/strict";
import { lxcGuest, lxcGuestXml } from "../hosts/lxc_guest.ts";
import { peerTest } from "../hosts/peers.ts";
import { ConsoleReader } from "./_console_reader.ts";
import { Watched } from "./_watched.ts";

peerTest(
  "An lxc container under real libvirtd lives from define to undefine, and our events are virsh's",
  ["libvirtd", "virsh", "lxc"],
  async () => {
    await using watched = await Watched.start("lxc");
    const { connection, daemon } = watched;
    const domain = await connection.domains.define(
      lxcGuestXml({ name: "box", rootfs: await lxcGuest(daemon.dir) }),
    );
    await domain.start();
    {
      await using screen = new ConsoleReader(await domain.openConsole());
      await screen.waitFor("denovirt-lxc: up");
      await screen.type("hello\n");
      await screen.waitFor("echo: hello");
    }
    // libvirt 9.0 sometimes misses the container's init, and then can never shut it down.
    while (!await daemon.knowsInit("box")) {
      await domain.destroy();
      await domain.start();
    }
    assert.equal((await domain.info()).state, "running");
    await domain.suspend();
    assert.deepEqual(await domain.state(), { state: "paused", reason: "user" });
    await domain.resume();
    assert.equal((await domain.state()).state, "running");
    // libvirt's lxc driver has no screens.
    await assert.rejects(domain.screenshot(), { code: "NO_SUPPORT" });
    await domain.shutdown();
    await watched.until(
      (e) => e.type === "domain.lifecycle" && e.event === "stopped" && e.detail === "shutdown",
      "the container's end",
    );
    await domain.undefine();
    await watched.until((e) => e.type === "domain.lifecycle" && e.event === "undefined", "the last event");
    assert.deepEqual((await watched.sameEvents()).slice(-5), [
      "event 'lifecycle' for domain 'box': Started Booted",
      "event 'lifecycle' for domain 'box': Suspended Paused",
      "event 'lifecycle' for domain 'box': Resumed Unpaused",
      "event 'lifecycle' for domain 'box': Stopped Shutdown",
      "event 'lifecycle' for domain 'box': Undefined Removed",
    ]);
  },
);
