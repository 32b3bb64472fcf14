import assert from "node:assert/strict";
import { once } from "node:events";
import { connect as connectTls } from "node:tls";
import { connect } from "@denovirt/denovirt";
import { peerTest } from "../../../hosts/peers.ts";
import { PrivateLibvirtd } from "../../../hosts/private_libvirtd.ts";
import { connectAdminRecorded } from "../../../hosts/recorded_admin.ts";
import { TlsLibvirtd } from "../../../hosts/tls_libvirtd.ts";

const adminUri = (daemon: PrivateLibvirtd) => `libvirtd:///system?socket=${daemon.dir}/libvirt-admin-sock`;

peerTest(
  "AdminConnection shows a real daemon's servers, their threads, limits and clients",
  ["libvirtd"],
  async () => {
    await using daemon = await PrivateLibvirtd.start();
    await using admin = await connectAdminRecorded(adminUri(daemon));
    assert.equal(admin.isAlive(), true);
    assert((await admin.libVersion()).major >= 9);
    assert.deepEqual([...await admin.servers.names()].sort(), ["admin", "libvirtd"]);
    const server = await admin.servers.get("libvirtd");
    await assert.rejects(admin.servers.get("nobody"), { code: "NO_SERVER", outcome: "refused" });

    const before = await server.threadPool();
    assert(before.workers >= before.minWorkers && before.maxWorkers >= before.minWorkers);
    await server.setThreadPool({
      maxWorkers: before.maxWorkers + 3,
      priorityWorkers: before.priorityWorkers + 1,
    });
    const after = await server.threadPool();
    assert.deepEqual([after.maxWorkers, after.priorityWorkers], [
      before.maxWorkers + 3,
      before.priorityWorkers + 1,
    ]);

    await server.setClientLimits({ maxClients: 77, maxUnauthenticated: 7 });
    const limits = await server.clientLimits();
    assert.deepEqual([limits.maxClients, limits.maxUnauthenticated], [77, 7]);
    assert.equal(limits.clients, 0);
    await assert.rejects(server.setClientLimits({}), RangeError);

    await using guest = await connect(daemon.uri("test"));
    const clients = await server.clients.list();
    assert.deepEqual(clients.map(({ transport }) => transport), ["unix"]);
    const client = await server.clients.get(clients[0]!.id);
    assert.equal(client.id, clients[0]!.id);
    const info = await client.info();
    assert.deepEqual([info.readonly, info.unixUserId, info.unixUserName], [false, 0, "root"]);
    await client.close();
    assert.notEqual(await guest.closed, "client");
    await assert.rejects(client.info(), { code: "NO_CLIENT" });
    // It serves no TLS.
    await assert.rejects(server.updateTlsFiles(), { outcome: "refused" });
  },
);

peerTest("AdminConnection reads and changes a real daemon's logging and timeout", ["libvirtd"], async () => {
  await using daemon = await PrivateLibvirtd.start();
  const admin = await connectAdminRecorded(adminUri(daemon));
  assert.equal(await admin.loggingFilters(), "");
  await admin.setLoggingFilters("3:remote 4:event");
  assert.match(await admin.loggingFilters(), /^3:\S*remote\S* 4:\S*event/);
  await admin.setLoggingFilters(undefined);
  assert.equal(await admin.loggingFilters(), "");
  const outputs = await admin.loggingOutputs();
  await admin.setLoggingOutputs(`3:file:${daemon.dir}/admin.log`);
  assert.equal(await admin.loggingOutputs(), `3:file:${daemon.dir}/admin.log`);
  await admin.setLoggingOutputs(outputs);
  await assert.rejects(admin.setLoggingOutputs("nonsense"), { outcome: "refused" });
  await admin.setDaemonTimeout(3600);
  await assert.rejects(admin.setDaemonTimeout(-1), RangeError);
  await admin.close();
  assert.equal(await admin.closed, "client");
  assert.equal(admin.isAlive(), false);
});

peerTest(
  "AdminServer.updateTlsFiles() has a real daemon show another certificate",
  ["libvirtd", "certtool"],
  async () => {
    await using host = await TlsLibvirtd.start();
    const { libvirtd, authority } = host;
    const shown = async (): Promise<string> => {
      const socket = connectTls({ host: "127.0.0.1", port: host.port, rejectUnauthorized: false });
      await once(socket, "secureConnect");
      const { fingerprint256 } = socket.getPeerCertificate();
      socket.destroy();
      await once(socket, "close");
      return fingerprint256;
    };
    const before = await shown();
    // It looks in libvirt's own places, wherever it had its first files from.
    const other = await authority.sign("other", { hosts: ["localhost"] });
    await Deno.mkdir(`${libvirtd.dir}/pki/CA`);
    await Deno.mkdir(`${libvirtd.dir}/pki/libvirt/private`, { recursive: true });
    await Deno.copyFile(authority.cert, `${libvirtd.dir}/pki/CA/cacert.pem`);
    await Deno.copyFile(other.cert, `${libvirtd.dir}/pki/libvirt/servercert.pem`);
    await Deno.copyFile(other.key, `${libvirtd.dir}/pki/libvirt/private/serverkey.pem`);
    assert.equal(await shown(), before);
    await using admin = await connectAdminRecorded(adminUri(libvirtd));
    await (await admin.servers.get("libvirtd")).updateTlsFiles();
    assert.notEqual(await shown(), before);
  },
);
