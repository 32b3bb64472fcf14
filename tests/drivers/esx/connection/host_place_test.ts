import assert from "node:assert/strict";
import { peerTest } from "../../../hosts/peers.ts";
import { Vcsim } from "../../../hosts/vcsim.ts";
import { CLUSTER_HOST, openEsx } from "../_open.ts";

peerTest("A vCenter's path may end at any place of its inventory", ["vcsim"], async () => {
  // The second datacenter is in a folder, and its hosts are in one.
  await using host = await Vcsim.start({ datacenters: 2, vms: 2, pools: 1, folders: 1 });
  const names = async (path: string) => {
    await using connection = await openEsx(host, path);
    return (await connection.domains.list()).map(({ name }) => name).sort();
  };
  const everywhere = await names("//");
  const second = everywhere.filter((name) => name.startsWith("DC1_"));
  assert(second.length > 0 && second.length < everywhere.length);
  assert.deepEqual(await names("/F0"), second);
  assert.deepEqual(await names("/F0/DC1"), second);
  assert.deepEqual(await names("/F0/DC1/F0"), second);
  const cluster = await names("/F0/DC1/F0/DC1_C0");
  assert(cluster.length > 0 && cluster.every((name) => name.startsWith("DC1_C0_RP")), String(cluster));
  await using connection = await openEsx(host, "/F0/DC1/F0/DC1_C0/DC1_C0_H0");
  const [domain] = await connection.domains.list();
  assert.equal((await domain!.config()).vmwareDatacenterpath, "F0/DC1");
});

peerTest("A path's host, cluster and pools have the machines that are there", ["vcsim"], async () => {
  await using host = await Vcsim.start({ vms: 3, pools: 1, hosts: 2 });
  const list = async (path: string) => {
    await using connection = await openEsx(host, path);
    return (await connection.domains.list()).map(({ name }) => name).sort();
  };
  const cluster = await list("/DC0/DC0_C0");
  const hosts = await Promise.all(["H0", "H1"].map((name) => list(`/DC0/DC0_C0/DC0_C0_${name}`)));
  assert.deepEqual(hosts.flat().sort(), cluster);
  const pool = await list("/DC0/DC0_C0/DC0_C0_RP1");
  assert(pool.every((name) => cluster.includes(name)));
  assert.deepEqual(await list("/DC0/DC0_C0/Resources/DC0_C0_RP1"), pool);
  assert.deepEqual((await list("/DC0/DC0_H0")).every((name) => name.startsWith("DC0_H0_")), true);
});

peerTest("A path that leads nowhere is refused by the name that is missing", ["vcsim"], async () => {
  await using host = await Vcsim.start();
  for (
    const [path, message] of [
      ["/Nowhere", /"Nowhere" is not in the inventory$/],
      ["/DC0/Nowhere", /"Nowhere" is not in "DC0"$/],
      ["/DC0/DC0_C0/Nowhere", /"Nowhere" is not in "DC0\/DC0_C0"$/],
      // A machine is no place.
      ["/DC0/DC0_C0/Resources/DC0_C0_RP0_VM0", /"DC0_C0_RP0_VM0" is not in/],
    ] as const
  ) {
    await assert.rejects(openEsx(host, path), { code: "INVALID_ARG", message });
  }
  assert.deepEqual(await host.sessions(), []);
});

peerTest("What needs one host is refused where a path leaves that open", ["vcsim"], async () => {
  await using host = await Vcsim.start();
  await using everywhere = await openEsx(host, "/DC0");
  await assert.rejects(everywhere.nodeInfo(), { code: "OPERATION_UNSUPPORTED" });
  await using one = await openEsx(host, CLUSTER_HOST);
  assert.equal((await one.nodeInfo()).sockets, 2);
});

peerTest("A scheme is held against what answers", ["vcsim"], async () => {
  await using single = await Vcsim.start({ mode: "esx" });
  await assert.rejects(openEsx(single, "/DC0"), { code: "NO_CONNECT", message: /wanted a vCenter/ });
  await using center = await Vcsim.start();
  await assert.rejects(openEsx(center, "/"), { code: "NO_CONNECT", message: /wanted an ESX host/ });
  assert.deepEqual(await single.sessions(), []);
  assert.deepEqual(await center.sessions(), []);
});
