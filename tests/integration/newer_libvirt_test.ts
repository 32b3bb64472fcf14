/** What libvirt has got since 9.0, and what newer ones do not survive, on real hosts of these versions. */
import assert from "node:assert/strict";
import { connect } from "@denovirt/denovirt";
import { connectAdmin } from "@denovirt/denovirt/admin";
import { smallDomainXml } from "../conformance/small_domain.ts";
import { OtherLibvirt, otherLibvirtTest } from "../hosts/other_libvirt.ts";

const MAC = "52:54:00:00:00:01";
const guest = (name: string, devices: string) =>
  smallDomainXml({ type: "qemu", arch: "x86_64", name, devices });

otherLibvirtTest(
  "libvirt 12.8 announces interfaces, reloads displays and ends where it is told",
  "12.8",
  async () => {
    await using host = await OtherLibvirt.start("12.8");
    await using connection = await connect(host.uri("qemu"));
    using vcpus = connection.events.on("domain.vcpu-removed", () => {});
    using channels = connection.events.on("domain.channel-lifecycle", () => {});
    await Promise.all([vcpus.ready, channels.ready]);

    const card = `<interface type="user"><mac address="${MAC}"/></interface>`;
    const screen = '<graphics type="vnc" autoport="yes" listen="127.0.0.1"/>';
    const web = await connection.domains.create(guest("web", card + screen));
    await web.announceInterface();
    await web.announceInterface(MAC, { initialMs: 10, maxMs: 20, rounds: 2, stepMs: 5 });
    await assert.rejects(web.announceInterface("52:54:00:00:00:09"), {
      code: "INVALID_ARG",
      outcome: "refused",
    });
    // Its display of VNC has no TLS, and QEMU says so.
    for (const type of ["any", "vnc"] as const) {
      await assert.rejects(web.reloadGraphics({ type }), { code: "INTERNAL_ERROR", outcome: "refused" });
    }
    const off = await connection.domains.define(guest("off", ""));
    await assert.rejects(off.announceInterface(), { code: "OPERATION_INVALID", outcome: "refused" });

    const admin = await connectAdmin(host.adminUri("libvirtd"));
    await admin.shutdownDaemon();
    assert.equal(await admin.closed, "eof");
    assert.equal((await connection.closed) !== "client", true);
  },
);

otherLibvirtTest("libvirt 11.3 lives on after an upload that goes beyond its length", "11.3", async () => {
  await using host = await OtherLibvirt.start("11.3");
  await using connection = await connect(host.uri("qemu"));
  const pool = await connection.storagePools.create(
    `<pool type="dir"><name>p</name><target><path>${host.dir}</path></target></pool>`,
  );
  const volume = await pool.volumes.create(
    "<volume><name>v</name><capacity>65536</capacity><target><format type='raw'/></target></volume>",
  );
  for (let at = 0; at < 20; at++) {
    const writer = (await volume.upload({ length: 4096 })).getWriter();
    writer.closed.catch(() => {});
    await assert.rejects(writer.write(new Uint8Array(65536).fill(at + 1)), { code: "SYSTEM_ERROR" });
    const first = (await (await volume.download({ length: 4096 })).getReader().read()).value;
    assert.equal(first?.[0], at + 1);
  }
});
