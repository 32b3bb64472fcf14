import assert from "node:assert/strict";
import { peerTest } from "../hosts/peers.ts";
import { tinyGuest, tinyGuestXml } from "../hosts/tiny_guest.ts";
import { ConsoleReader } from "./_console_reader.ts";
import { Watched } from "./_watched.ts";

peerTest(
  "A qemu guest under real libvirtd lives from define to undefine, and our events are virsh's",
  ["libvirtd", "virsh", "qemu", "tiny-guest"],
  async () => {
    await using watched = await Watched.start("qemu");
    const { connection } = watched;
    const domain = await connection.domains.define(tinyGuestXml({ name: "tiny", ...await tinyGuest() }));
    assert.deepEqual(await domain.state(), { state: "shutoff", reason: "unknown" });
    await assert.rejects(domain.suspend(), {
      code: "OPERATION_INVALID",
      domain: "DOMAIN",
      outcome: "refused",
    });

    await domain.start();
    {
      await using screen = new ConsoleReader(await domain.openConsole());
      await screen.waitFor("denovirt-guest: up");
      await screen.type("hello\n");
      await screen.waitFor("echo: hello");
    }
    const info = await domain.info();
    assert.equal(info.state, "running");
    assert.equal(info.vcpus, 1);
    assert(info.cpuTime > 0n);
    assert.equal(await domain.id(), 1);

    await domain.suspend();
    assert.deepEqual(await domain.state(), { state: "paused", reason: "user" });
    await domain.resume();
    assert.deepEqual(await domain.state(), { state: "running", reason: "unpaused" });

    const picture = await domain.screenshot();
    assert.match(picture.mimeType, /^image\/(png|x-portable-pixmap)$/);
    const magic = picture.data.subarray(0, 2).toHex();
    assert.equal(magic, picture.mimeType === "image/png" ? "8950" : "5036");
    assert(picture.data.length > 1000, "wanted more than a header");

    const stats = await domain.stats();
    assert.equal(stats.state?.state, "running");
    assert.equal(stats.vcpu?.current, 1);

    await domain.shutdown();
    await watched.until((e) => e.type === "domain.lifecycle" && e.event === "stopped", "the guest's end");
    assert.equal(await domain.id(), undefined);
    await domain.undefine();
    await assert.rejects(connection.domains.get("tiny"), { code: "NO_DOMAIN", outcome: "refused" });
    assert.equal(await connection.domains.find("tiny"), undefined);

    await watched.until((e) => e.type === "domain.lifecycle" && e.event === "undefined", "the last event");
    assert.deepEqual((await watched.sameEvents()).filter((line) => line.includes("'lifecycle'")), [
      "event 'lifecycle' for domain 'tiny': Defined Added",
      "event 'lifecycle' for domain 'tiny': Resumed Unpaused",
      "event 'lifecycle' for domain 'tiny': Started Booted",
      "event 'lifecycle' for domain 'tiny': Suspended Paused",
      "event 'lifecycle' for domain 'tiny': Resumed Unpaused",
      "event 'lifecycle' for domain 'tiny': Shutdown Finished after guest request",
      "event 'lifecycle' for domain 'tiny': Stopped Shutdown",
      "event 'lifecycle' for domain 'tiny': Undefined Removed",
    ]);
  },
);

peerTest(
  "A qemu guest under real libvirtd takes and loses devices, changes memory, is saved and restored",
  ["libvirtd", "virsh", "qemu", "tiny-guest"],
  async () => {
    await using watched = await Watched.start("qemu");
    const { connection, daemon } = watched;
    const domain = await connection.domains.define(tinyGuestXml({ name: "tiny", ...await tinyGuest() }));
    await domain.start();
    {
      await using screen = new ConsoleReader(await domain.openConsole());
      await screen.waitFor("denovirt-guest: up");
    }
    const before = await domain.info();
    await domain.setMemory(before.memory - 32 * 1024 ** 2);
    await watched.until((e) => e.type === "domain.balloon-change", "the balloon");

    await domain.setAutostart(true);
    assert.equal(await domain.autostart(), true);
    await domain.setTitle("a tiny guest");
    assert.equal(await domain.title(), "a tiny guest");
    await domain.sendKey([30, 48]);

    const disk = `${daemon.dir}/disk.img`;
    await Deno.writeFile(disk, new Uint8Array(1024 ** 2));
    await domain.attachDevice(
      `<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='${disk}'/>` +
        `<target dev='vdz' bus='virtio'/></disk>`,
      { live: true },
    );
    await watched.until((e) => e.type === "domain.device-added", "the disk's coming");
    assert.equal((await domain.blockInfo("vdz")).capacity, 1024 ** 2);
    await domain.detachDevice(
      `<disk type='file' device='disk'><source file='${disk}'/><target dev='vdz'/></disk>`,
      {
        live: true,
      },
    );
    await watched.until((e) => e.type === "domain.device-removed", "the disk's going");

    await domain.managedSave();
    assert.equal(await domain.hasManagedSave(), true);
    assert.deepEqual(await domain.state(), { state: "shutoff", reason: "saved" });
    await domain.start();
    assert.equal(await domain.hasManagedSave(), false);
    {
      await using screen = new ConsoleReader(await domain.openConsole());
      await screen.type("still here\n");
      await screen.waitFor("echo: still here");
    }
    await domain.destroy();
    await domain.undefine();
    await watched.until((e) => e.type === "domain.lifecycle" && e.event === "undefined", "the last event");
    await watched.sameEvents();
  },
);
