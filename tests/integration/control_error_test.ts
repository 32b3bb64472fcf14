import assert from "node:assert/strict";
import { breakingEmulator } from "../hosts/breaking_emulator.ts";
import { peerTest } from "../hosts/peers.ts";
import { isAlive } from "../hosts/processes.ts";
import { tinyGuest, tinyGuestXml } from "../hosts/tiny_guest.ts";
import { ConsoleReader } from "./_console_reader.ts";
import { Watched } from "./_watched.ts";

peerTest(
  "domain.control-error arrives when a guest's monitor breaks, while the guest itself lives on",
  ["libvirtd", "virsh", "qemu", "tiny-guest", "python3"],
  async () => {
    await using watched = await Watched.start("qemu");
    const { connection, daemon } = watched;
    const emulator = await breakingEmulator(daemon.dir);
    const xml = tinyGuestXml({ name: "tiny", ...await tinyGuest(), emulator: emulator.path });
    const domain = await connection.domains.define(xml);
    await domain.start();
    await using screen = new ConsoleReader(await domain.openConsole());
    await screen.waitFor("denovirt-guest: up");

    const told = Promise.withResolvers<string>();
    using subscription = connection.events.on(
      "domain.control-error",
      (event) => told.resolve(event.domain.name),
      { domain: "tiny" },
    );
    await subscription.ready;
    await emulator.breakMonitor();
    assert.equal(await told.promise, "tiny");

    assert.equal(await isAlive(await emulator.guestPid()), true);
    await screen.type("alive\n");
    await screen.waitFor("echo: alive");
    assert.equal((await domain.controlInfo()).state, "error");
    await watched.until((e) => e.type === "domain.control-error", "the event in the stream too");
    assert((await watched.sameEvents()).includes("event 'control-error' for domain 'tiny'"));
    await domain.destroy();
  },
);
