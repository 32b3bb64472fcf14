import assert from "node:assert/strict";
import { connect } from "@denovirt/denovirt";
import { peerTest } from "../hosts/peers.ts";
import { until } from "../hosts/until.ts";
import { type Hosts, migrationSteps } from "./_same_migration.ts";
import { outcome } from "./_same_script_on_both.ts";
import { TwoHosts } from "./_two_hosts.ts";

// What qemu itself tells, and its driver passes on: of a process that is ended, and of a guest that is paused anew where
// it was paused already.
const QEMUS_OWN = /shutdown host|resumed unpaused/;

/** What each step came to, and what each host told of its domains. */
async function perform(hosts: Hosts) {
  const told: Record<keyof Hosts, string[]> = { from: [], to: [] };
  for (const name of ["from", "to"] as const) {
    const listener = hosts[name].events.on("domain.lifecycle", ({ domain, event, detail }) => {
      if (!QEMUS_OWN.test(`${event} ${detail}`)) told[name].push(`${domain.name} ${event} ${detail}`);
    });
    await listener.ready;
  }
  const results: Record<string, unknown> = {};
  for (const [name, step] of Object.entries(migrationSteps)) {
    const { result, code } = await outcome(() => step(hosts));
    results[name] = { result, code };
  }
  return { results, told };
}

peerTest(
  "One script of migrations has the same results, errors and events on embedded hosts and on two libvirtds with qemu",
  ["libvirtd", "qemu", "tiny-guest"],
  async () => {
    await using hosts = await TwoHosts.start();
    await using from = await connect("test:///default?world=same-migration-from&seed=1");
    await using to = await connect("test:///default?world=same-migration-to&seed=2");
    for (const each of [from, to]) {
      const test = await each.domains.get("test");
      await test.destroy();
      await test.undefine();
    }
    const domain = await from.domains.define(
      `<domain type='test'><name>tiny</name><memory unit='MiB'>128</memory><os><type>hvm</type></os></domain>`,
    );
    await domain.start();
    await hosts.guest.start();
    assert(Object.keys(migrationSteps).length >= 34);
    const embedded = await perform({ from, to });
    const real = await perform(hosts);
    assert.deepEqual(embedded.results, real.results);
    for (const name of ["from", "to"] as const) {
      await until(() => real.told[name].length >= embedded.told[name].length, "the last event");
      assert.deepEqual(embedded.told[name], real.told[name]);
    }
  },
);
