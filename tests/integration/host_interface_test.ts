import assert from "node:assert/strict";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { connectRecorded } from "../hosts/recorded.ts";

const MAC = "aa:bb:cc:dd:ee:07";
const XML = `<interface type='ethernet' name='eth7'><start mode='none'/><mac address='${MAC}'/></interface>`;
const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).sort();

peerTest(
  "Host interfaces of libvirtd's test driver are defined, started and stopped, and all of it",
  ["libvirtd"],
  async () => {
    await using daemon = await PrivateLibvirtd.start();
    await using connection = await connectRecorded(daemon.uri("test"));
    const { interfaces } = connection;
    assert.deepEqual(names(await interfaces.list()), ["eth1"]);
    const eth7 = await interfaces.define(XML, { validate: true });
    assert.deepEqual([eth7.name, eth7.mac], ["eth7", MAC]);
    assert.equal(await eth7.isActive(), false);
    assert.deepEqual(names(await interfaces.list({ inactive: true })), ["eth7"]);
    assert.deepEqual(await interfaces.names({ inactive: true }), ["eth7"]);
    assert.equal(await interfaces.count({ inactive: true }), 1);
    await eth7.start();
    await assert.rejects(eth7.start(), { code: "OPERATION_INVALID", outcome: "refused" });
    assert.equal(await eth7.isActive(), true);
    assert.deepEqual([...await interfaces.names({ active: true })].sort(), ["eth1", "eth7"]);
    assert.equal(await interfaces.count({ active: true }), 2);
    assert.match(await eth7.xml(), /<interface type='ethernet' name='eth7'>/);
    assert.equal((await interfaces.get(MAC)).name, "eth7");
    assert.equal((await interfaces.get("eth7")).mac, MAC);
    await eth7.destroy();
    await eth7.undefine();
    await assert.rejects(eth7.xml(), { code: "NO_INTERFACE", outcome: "refused" });
    assert.equal(await interfaces.find("eth7"), undefined);
    assert.equal(await interfaces.find(MAC), undefined);
  },
);

peerTest(
  "Changes of host interfaces of libvirtd's test driver are kept or undone as a whole",
  ["libvirtd"],
  async () => {
    await using daemon = await PrivateLibvirtd.start();
    await using connection = await connectRecorded(daemon.uri("test"));
    const { interfaces } = connection;
    const failure = new Error("on second thoughts");
    const failing = interfaces.transaction(async () => {
      await (await interfaces.define(XML)).start();
      assert.deepEqual(names(await interfaces.list()), ["eth1", "eth7"]);
      throw failure;
    });
    await assert.rejects(failing, (error) => error === failure);
    assert.deepEqual(names(await interfaces.list()), ["eth1"]);

    const kept = await interfaces.transaction(() => interfaces.define(XML));
    assert.equal(kept.name, "eth7");
    assert.deepEqual(names(await interfaces.list()), ["eth1", "eth7"]);
    // Each is over, so that another may begin.
    await interfaces.begin();
    await assert.rejects(interfaces.transaction(() => {}), { code: "OPERATION_INVALID" });
    await kept.undefine();
    await interfaces.rollback();
    assert.deepEqual(names(await interfaces.list()), ["eth1", "eth7"]);
    await assert.rejects(interfaces.rollback(), { code: "OPERATION_INVALID", outcome: "refused" });
    await assert.rejects(interfaces.commit(), { code: "OPERATION_INVALID", outcome: "refused" });
    await interfaces.begin();
    await kept.undefine();
    await interfaces.commit();
    assert.deepEqual(names(await interfaces.list()), ["eth1"]);
  },
);

peerTest(
  "Host interfaces of a real host are there to read, and Debian's libvirt refuses to change them",
  ["libvirtd", "qemu", "networks"],
  async () => {
    await using daemon = await PrivateLibvirtd.start({ ownNetwork: true });
    await using connection = await connectRecorded(daemon.uri("qemu"));
    const { interfaces } = connection;
    assert.deepEqual(names(await interfaces.list()), ["lo"]);
    await connection.networks.create("<network><name>net0</name><bridge name='virbr7'/></network>");
    assert.deepEqual(names(await interfaces.list()), ["lo", "virbr7"]);
    const bridge = await interfaces.get("virbr7");
    assert.match(await bridge.xml(), /<interface type='bridge' name='virbr7'>/);
    assert.match(await bridge.xml({ inactive: true }), /<interface type='bridge' name='virbr7'>/);
    assert.equal((await interfaces.get(bridge.mac)).name, "virbr7");
    for (const change of [() => interfaces.begin(), () => interfaces.define(XML), () => bridge.start()]) {
      await assert.rejects(change(), { code: "NO_SUPPORT", outcome: "refused" });
    }
  },
);
