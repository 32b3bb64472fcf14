import assert from "node:assert/strict";
import { cloneDomain, relocateDomain } from "../../../../drivers/esx/mod.ts";
import { connect } from "../../../../mod.ts";
import { peerTest } from "../../../hosts/peers.ts";
import { Vcsim } from "../../../hosts/vcsim.ts";
import { credentials, esxUri, openEsx } from "../_open.ts";
import { openSession } from "../vim25/_session.ts";

peerTest("domain.migrate() takes a machine from one host of a vCenter to another", ["vcsim"], async () => {
  await using host = await Vcsim.start({ hosts: 2, vms: 4 });
  await using client = await openSession(host);
  const hostOf = async (uuid: string) => {
    const all = await client.list("VirtualMachine", ["config.uuid", "runtime.host"]);
    return all.find(({ values }) => values["config.uuid"] === uuid)?.values["runtime.host"]?.value;
  };
  const paths = ["/DC0/DC0_C0/DC0_C0_H0", "/DC0/DC0_C0/DC0_C0_H1"];
  await using first = await openEsx(host, paths[0]);
  await using second = await openEsx(host, paths[1]);
  const counts = await Promise.all([first, second].map((each) => each.domains.list()));
  const [source, destination] = counts[0]!.length > 0 ? [first, second] : [second, first];
  const [domain] = await source.domains.list();
  const before = await hostOf(domain!.uuid);
  const there = await domain!.migrate(destination, { live: true });
  assert.equal(there.uuid, domain!.uuid);
  assert.equal(there.connection, destination);
  assert.equal((await there.state()).state, "running");
  assert.notEqual(await hostOf(domain!.uuid), before);
});

peerTest("A machine goes to no host of another vCenter, and not from a host alone", ["vcsim"], async () => {
  await using one = await Vcsim.start({ vms: 1 });
  await using other = await Vcsim.start({ vms: 1 });
  await using single = await Vcsim.start({ mode: "esx", vms: 1 });
  await using from = await openEsx(one, "/DC0/DC0_H0");
  await using to = await openEsx(other, "/DC0/DC0_H0");
  await using alone = await openEsx(single);
  const [domain] = await from.domains.list();
  await assert.rejects(async () => await domain!.migrate(to), {
    code: "INVALID_ARG",
    message: /wanted a host of the same vCenter/,
  });
  const [lonely] = await alone.domains.list();
  await assert.rejects(async () => await lonely!.migrate(to), { code: "NO_SUPPORT" });
});

peerTest(
  "cloneDomain() copies a machine in its vCenter, whole or linked to a snapshot",
  ["vcsim"],
  async () => {
    await using host = await Vcsim.start({ vms: 1 });
    await using connection = await openEsx(host, "/DC0/DC0_H0");
    const [domain] = await connection.domains.list();
    const copy = await cloneDomain(domain!, "a/copy");
    assert.equal(copy.name, "a/copy");
    assert.notEqual(copy.uuid, domain!.uuid);
    assert.equal((await copy.state()).state, "shutoff");
    assert.equal((await copy.config()).devices?.disk?.length, 1);
    await domain!.snapshots.create("<domainsnapshot><name>base</name></domainsnapshot>");
    const linked = await cloneDomain(domain!, "linked", { linkedTo: "base" });
    assert((await connection.domains.list()).some(({ uuid }) => uuid === linked.uuid));
    await assert.rejects(async () => await cloneDomain(domain!, "x", { linkedTo: "none" }), {
      code: "NO_DOMAIN_SNAPSHOT",
    });
    await assert.rejects(async () => await cloneDomain(domain!, "x", { datastore: "none" }), {
      code: "NO_STORAGE_POOL",
    });
    await assert.rejects(async () => await cloneDomain(domain!, "linked"), { code: "DOM_EXIST" });
    await assert.rejects(async () => await cloneDomain(domain!, ""), TypeError);
  },
);

peerTest("cloneDomain() needs a vCenter and a domain of this driver", ["vcsim"], async () => {
  await using host = await Vcsim.start({ mode: "esx", vms: 1 });
  await using connection = await openEsx(host);
  const [domain] = await connection.domains.list();
  await assert.rejects(async () => await cloneDomain(domain!, "x"), { code: "OPERATION_UNSUPPORTED" });
  await using other = await connect("test:///default");
  const [stranger] = await other.domains.list();
  await assert.rejects(async () => await cloneDomain(stranger!, "x"), { code: "NO_SUPPORT" });
});

peerTest("relocateDomain() takes a running machine's files to another datastore", ["vcsim"], async () => {
  await using host = await Vcsim.start({ vms: 1, datastores: 2 });
  await using client = await openSession(host);
  await using connection = await openEsx(host, "/DC0/DC0_H0");
  const [domain] = await connection.domains.list();
  const stores = await client.list("Datastore", ["name"]);
  const placeOf = async () => {
    const all = await client.list("VirtualMachine", ["config.uuid", "datastore"]);
    const places = all.find(({ values }) => values["config.uuid"] === domain!.uuid)?.values.datastore;
    return places?.map(({ value }) => stores.find(({ ref }) => ref.value === value)?.values.name);
  };
  const [before] = (await placeOf())!;
  const other = stores.map(({ values }) => values.name!).find((name) => name !== before)!;
  await relocateDomain(domain!, other);
  assert.deepEqual(await placeOf(), [other]);
  assert.equal((await domain!.state()).state, "running");
  await assert.rejects(async () => await relocateDomain(domain!, "none"), {
    code: "NO_STORAGE_POOL",
    message: /^Cannot relocate domain/,
  });
  await assert.rejects(async () => await relocateDomain(domain!, ""), TypeError);
  await using single = await Vcsim.start({ mode: "esx", vms: 1 });
  await using alone = await openEsx(single);
  const [lonely] = await alone.domains.list();
  await assert.rejects(async () => await relocateDomain(lonely!, other), { code: "OPERATION_UNSUPPORTED" });
});

peerTest("vcenter= is refused where that vCenter does not manage the host", ["vcsim"], async () => {
  await using single = await Vcsim.start({ mode: "esx", vms: 1 });
  await using center = await Vcsim.start();
  for (
    const [vcenter, message] of [[center.port, /one that does not$/], [
      single.port,
      /wanted a vCenter/,
    ]] as const
  ) {
    const uri = esxUri(single, "/", { vcenter: `127.0.0.1:${vcenter}` });
    await assert.rejects(connect(uri, { ...credentials(single), keepalive: false }), {
      code: "NO_CONNECT",
      message,
    });
  }
  assert.deepEqual([await single.sessions(), await center.sessions()], [[], []]);
});
