import assert from "node:assert/strict";
import { peerTest } from "../hosts/peers.ts";
import { tinyGuest, tinyGuestXml } from "../hosts/tiny_guest.ts";
import { ConsoleReader } from "./_console_reader.ts";
import { diskXml, qemuImg } from "./_disk_guest.ts";
import { Watched } from "./_watched.ts";

const MAC = "52:54:00:12:34:56";

peerTest(
  "A qemu guest that runs takes and loses a disk and a network card, and our events are virsh's",
  ["libvirtd", "virsh", "qemu", "qemu-img", "tiny-guest"],
  async () => {
    await using watched = await Watched.start("qemu");
    const { connection, daemon } = watched;
    const domain = await connection.domains.define(tinyGuestXml({ name: "tiny", ...await tinyGuest() }));
    await domain.start();
    {
      await using screen = new ConsoleReader(await domain.openConsole());
      await screen.waitFor("denovirt-guest: up");
    }
    const added = (alias: string) =>
      watched.until(
        (e) => e.type === "domain.device-added" && e.devAlias === alias,
        `the coming of ${alias}`,
      );
    const removed = (alias: string) =>
      watched.until(
        (e) => e.type === "domain.device-removed" && e.devAlias === alias,
        `the going of ${alias}`,
      );

    const file = `${daemon.dir}/disk.qcow2`;
    await qemuImg("create", "-q", "-f", "qcow2", file, "8M");
    const disk = diskXml("vdb", file);
    await domain.attachDevice(disk, { live: true, config: true });
    await added("virtio-disk1");
    assert.equal((await domain.blockInfo("vdb")).capacity, 8 * 1024 ** 2);
    assert.match(await domain.xml({ inactive: true }), /<target dev='vdb'/);
    await assert.rejects(domain.attachDevice(disk, { live: true }), { outcome: "refused" });
    await domain.detachDevice(disk, { live: true });
    await removed("virtio-disk1");
    assert.doesNotMatch(await domain.xml(), /<target dev='vdb'/);
    assert.match(await domain.xml({ inactive: true }), /<target dev='vdb'/);
    await domain.detachDevice(disk, { config: true });
    assert.doesNotMatch(await domain.xml({ inactive: true }), /<target dev='vdb'/);
    await assert.rejects(domain.detachDevice(disk, { live: true }), {
      code: "DEVICE_MISSING",
      outcome: "refused",
    });

    const card = (link: "up" | "down") =>
      `<interface type="user"><mac address="${MAC}"/><model type="virtio"/><link state="${link}"/></interface>`;
    await domain.attachDevice(card("up"), { live: true });
    await added("net0");
    await domain.updateDevice(card("down"), { live: true });
    assert.match(await domain.xml(), /<link state='down'\/>/);
    await domain.detachDeviceByAlias("net0", { live: true });
    await removed("net0");
    assert.doesNotMatch(await domain.xml(), new RegExp(MAC));

    await domain.destroy();
    await domain.undefine();
    await watched.until((e) => e.type === "domain.lifecycle" && e.event === "undefined", "the last event");
    const lines = await watched.sameEvents();
    assert.deepEqual(lines.filter((line) => line.includes("'device-")), [
      "event 'device-added' for domain 'tiny': virtio-disk1",
      "event 'device-removed' for domain 'tiny': virtio-disk1",
      "event 'device-added' for domain 'tiny': net0",
      "event 'device-removed' for domain 'tiny': net0",
    ]);
  },
);
