import assert from "node:assert/strict";
import { peerTest } from "../../../hosts/peers.ts";
import { Vcsim } from "../../../hosts/vcsim.ts";
import { openEsx } from "../_open.ts";

peerTest("Snapshots of a simulated machine are a tree with a current one", ["vcsim"], async () => {
  await using host = await Vcsim.start({ mode: "esx", vms: 1 });
  await using connection = await openEsx(host);
  const [domain] = await connection.domains.list();
  const { snapshots } = domain!;
  assert.equal(await snapshots.hasCurrent(), false);
  await assert.rejects(snapshots.current(), { code: "NO_DOMAIN_SNAPSHOT" });
  await snapshots.create("<domainsnapshot><name>one</name><description>first</description></domainsnapshot>");
  await snapshots.create("<domainsnapshot><name>two</name></domainsnapshot>", { quiesce: true });
  const one = await snapshots.get("one");
  await one.revert();
  const unnamed = await snapshots.create("<domainsnapshot/>", { diskOnly: true });
  assert.match(unnamed.name, /^\d+$/);

  assert.deepEqual([...await snapshots.names()].sort(), ["one", "two", unnamed.name].sort());
  assert.deepEqual(await snapshots.names({ roots: true }), ["one"]);
  assert.deepEqual([...await one.childNames()].sort(), ["two", unnamed.name].sort());
  assert.equal((await snapshots.current()).name, unnamed.name);
  assert.equal(await unnamed.isCurrent(), true);
  assert.equal((await unnamed.parent())?.name, "one");
  assert.equal(await one.parent(), undefined);
  assert.equal(await one.hasMetadata(), false);
  const config = await one.config();
  assert.equal(config.description, "first");
  assert.equal(config.state, "running");
  assert(Math.abs(Number(config.creationTime) - Date.now() / 1000) < 3600);
  await assert.rejects(snapshots.create("<domainsnapshot><name>one</name></domainsnapshot>"), {
    code: "OPERATION_INVALID",
  });

  await one.delete({ childrenOnly: true });
  assert.deepEqual(await snapshots.names(), ["one"]);
  await one.delete({ children: true });
  assert.deepEqual(await snapshots.names(), []);
  await assert.rejects(one.xml(), { code: "NO_DOMAIN_SNAPSHOT" });
});
