import assert from "node:assert/strict";
import type { ConnectionEventObjects, VirtEvent } from "@denovirt/denovirt";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { connectRecorded } from "../hosts/recorded.ts";
import { until } from "../hosts/until.ts";
import { VirshEvents } from "../hosts/virsh_events.ts";

/** The lines that `virsh secret-event` prints for our events. */
function virshLine(event: VirtEvent<ConnectionEventObjects>): string {
  if (event.type === "secret.value-changed") return `event 'value-changed' for secret ${event.secret.uuid}`;
  assert(event.type === "secret.lifecycle", event.type);
  const word = event.event[0]!.toUpperCase() + event.event.slice(1);
  return `event 'lifecycle' for secret ${event.secret.uuid}: ${word}`;
}

const withoutTime = (line: string) => line.replace(/^\S+ \S+: /, "");
const secretXml = (usage: string, facts = 'ephemeral="no" private="no"') =>
  `<secret ${facts}>${usage}</secret>`;
const CEPH = '<usage type="ceph"><name>client.admin</name></usage>';
const VOLUME = '<usage type="volume"><volume>/images/x.luks</volume></usage>';
const WORD = "open sesame";

peerTest(
  "Secret keeps a value on a real host, gives it back, and hides it",
  ["libvirtd", "virsh", "qemu"],
  async () => {
    await using daemon = await PrivateLibvirtd.start();
    await using connection = await connectRecorded(daemon.uri("qemu"));
    const { secrets } = connection;
    await using virsh = await VirshEvents.start(daemon.uri("qemu"), "secret");
    await using virshValues = await VirshEvents.start(daemon.uri("qemu"), "secret-value");
    const ours: string[] = [];
    using subscription = connection.events.on(
      ["secret.lifecycle", "secret.value-changed"],
      (event) => ours.push(virshLine(event)),
    );
    await subscription.ready;

    assert.deepEqual(await secrets.list(), []);
    const ceph = await secrets.define(secretXml(CEPH), { validate: true });
    assert.deepEqual([ceph.usageType, ceph.usageId], ["ceph", "client.admin"]);
    await assert.rejects(ceph.value(), { code: "NO_SECRET" });
    await ceph.setValue(WORD);
    const value = await ceph.value();
    assert.equal(value.text(), WORD);
    assert.equal((await daemon.virsh("qemu", "secret-get-value", "--plain", ceph.uuid)).stdout.trim(), WORD);
    for (
      const shown of [Deno.inspect(value), Deno.inspect({ value }), `${value}`, JSON.stringify({ value })]
    ) {
      assert(!shown.includes(WORD) && shown.includes("***"), shown);
    }
    const bytes = Uint8Array.from({ length: 65_536 }, (_, i) => i);
    await ceph.setValue(bytes);
    assert.deepEqual((await ceph.value()).bytes(), bytes);
    await ceph.setValue(value);
    assert.equal((await ceph.value()).text(), WORD);
    assert.equal(
      (await ceph.xml()).trim(),
      (await daemon.virsh("qemu", "secret-dumpxml", ceph.uuid)).stdout.trim(),
    );

    const hidden = await secrets.define(secretXml(VOLUME, 'ephemeral="yes" private="yes"'));
    await hidden.setValue(new Uint8Array([0, 255]));
    await assert.rejects(hidden.value(), { code: "INVALID_SECRET", outcome: "refused" });

    const uuids = async (...filter: Parameters<typeof secrets.list>) =>
      (await secrets.list(...filter)).map(({ uuid }) => uuid);
    assert.deepEqual(new Set(await uuids()), new Set([ceph.uuid, hidden.uuid]));
    assert.deepEqual(await uuids({ private: true }), [hidden.uuid]);
    assert.deepEqual(await uuids({ noPrivate: true }), [ceph.uuid]);
    assert.deepEqual(await uuids({ ephemeral: true }), [hidden.uuid]);
    assert.deepEqual(await uuids({ noEphemeral: true, private: true }), []);
    assert.deepEqual(new Set(await secrets.uuids()), new Set([ceph.uuid, hidden.uuid]));
    assert.equal(await secrets.count(), 2);

    assert.equal((await secrets.get(ceph.uuid.toUpperCase())).usageId, "client.admin");
    assert.equal((await secrets.getByUsage("volume", "/images/x.luks")).uuid, hidden.uuid);
    await assert.rejects(secrets.getByUsage("iscsi", "x"), { code: "NO_SECRET" });
    await assert.rejects(secrets.define(secretXml(CEPH)), { outcome: "refused" });
    await assert.rejects(secrets.define("<secret><x/></secret>", { validate: true }), {
      code: "XML_INVALID_SCHEMA",
    });

    await ceph.undefine();
    await hidden.undefine();
    assert.equal(await secrets.find(ceph.uuid), undefined);
    await assert.rejects(ceph.setValue(WORD), (error) => {
      assert.equal((error as { code?: unknown }).code, "NO_SECRET");
      assert(!Deno.inspect(error).includes(WORD));
      return true;
    });

    await until(() => ours.length >= 8, "our events");
    const theirs = (of: VirshEvents, kind: string) =>
      until(() => of.lines().length >= ours.filter((line) => line.includes(kind)).length, "virsh's events");
    await theirs(virsh, "'lifecycle'");
    await theirs(virshValues, "'value-changed'");
    assert.deepEqual(ours.filter((line) => line.includes("'lifecycle'")), virsh.lines().map(withoutTime));
    assert.deepEqual(
      ours.filter((line) => line.includes("'value-changed'")),
      virshValues.lines().map(withoutTime),
    );
    assert.deepEqual(ours.filter((line) => line.includes(ceph.uuid)), [
      `event 'lifecycle' for secret ${ceph.uuid}: Defined`,
      ...Array(3).fill(`event 'value-changed' for secret ${ceph.uuid}`),
      `event 'lifecycle' for secret ${ceph.uuid}: Undefined`,
    ]);
  },
);

peerTest("Secrets are listed to a read-only connection, but neither defined, set nor given away", [
  "libvirtd",
  "qemu",
], async () => {
  await using daemon = await PrivateLibvirtd.start();
  await using connection = await connectRecorded(daemon.uri("qemu"));
  const secret = await connection.secrets.define(secretXml(CEPH));
  await secret.setValue(WORD);
  await using reader = await connectRecorded(`qemu+unix:///system?socket=${daemon.socketRo}`, {
    readonly: true,
  });
  const seen = await reader.secrets.get(secret.uuid);
  await assert.rejects(seen.value(), { code: "OPERATION_DENIED" });
  await assert.rejects(seen.setValue("x"), { code: "OPERATION_DENIED" });
  await assert.rejects(reader.secrets.define(secretXml(VOLUME)), { code: "OPERATION_DENIED" });
});
