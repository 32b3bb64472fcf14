import assert from "node:assert/strict";
import { consoleTicket } from "../../../drivers/esx/mod.ts";
import { connect, type Connection, type Domain } from "../../../mod.ts";
import { peerTest } from "../../hosts/peers.ts";
import { Vcsim } from "../../hosts/vcsim.ts";
import { until } from "../../hosts/until.ts";
import { FakeMethods } from "./_fake_methods.ts";
import { credentials } from "./_open.ts";

interface Scene {
  readonly fake: FakeMethods;
  readonly connection: Connection;
  readonly domain: Domain;
  /** The machine's name at the host. */
  readonly machine: string;
}

/** A running machine on a simulated host, with the methods that the simulator lacks; never run on a host. */
function onFake(title: string, test: (scene: Scene) => Promise<void>, params = ""): void {
  peerTest(title, ["vcsim"], async () => {
    await using host = await Vcsim.start({ mode: "esx", vms: 1 });
    await using fake = new FakeMethods(host);
    const uri = `esx://127.0.0.1:${fake.port}/?transport=http${params}`;
    await using connection = await connect(uri, { ...credentials(host), keepalive: false });
    const [domain] = await connection.domains.list();
    await test({ fake, connection, domain: domain!, machine: `vm-${await domain!.id()}` });
  });
}

onFake("reboot() has the tools in the guest do it", async ({ fake, domain, machine }) => {
  await domain.reboot();
  assert.deepEqual(fake.calls.map(({ method, self }) => [method, self]), [["RebootGuest", machine]]);
  fake.withoutTools.add(machine);
  await assert.rejects(domain.reboot(), { code: "AGENT_UNRESPONSIVE", outcome: "refused" });
});

onFake("screenshot() gives what the host shows", async ({ domain, machine, fake }) => {
  const { mimeType, data } = await domain.screenshot();
  assert.equal(mimeType, "image/png");
  assert.deepEqual([...data.subarray(1, 4)], [...new TextEncoder().encode("PNG")]);
  assert.deepEqual(fake.calls.map(({ method, self }) => [method, self]), [["screen", machine]]);
  await domain.destroy();
  await assert.rejects(domain.screenshot(), { code: "OPERATION_INVALID" });
});

onFake("consoleTicket() gives what opens a console", async ({ fake, domain, machine }) => {
  const ticket = await consoleTicket(domain);
  assert.equal(ticket.url, "wss://esx1:9443/ticket/cst-VCT-1");
  assert.equal(ticket.sslThumbprint, "AA:BB");
  assert.equal((await consoleTicket(domain, "mks")).url, undefined);
  assert.deepEqual(fake.calls.map(({ method, self }) => [method, self]), [
    ["AcquireTicket", machine],
    ["AcquireTicket", machine],
  ]);
});

const QUESTION = { text: "Did you move it, or copy it?", choices: ["Cancel", "I moved it", "I copied it"] };

onFake(
  "A machine that asks something before is not touched, and the error has the question",
  async (scene) => {
    const { fake, domain, machine } = scene;
    fake.questions.set(machine, { ...QUESTION, proposed: 2 });
    await assert.rejects(domain.suspend(), {
      code: "OPERATION_INVALID",
      message:
        /found "Did you move it, or copy it\?" \("Cancel", "I moved it", "I copied it"\), and auto_answer=1 is not set$/,
    });
    assert.equal((await domain.state()).state, "running");
  },
);

onFake("A machine that asks something while it starts fails the start", async ({ fake, domain, machine }) => {
  await domain.destroy();
  fake.asksAtStart.set(machine, { ...QUESTION, proposed: 1 });
  await assert.rejects(domain.start(), { code: "OPERATION_INVALID", message: /Did you move it/ });
  assert.equal(fake.answers.size, 0);
});

onFake("auto_answer=1 answers what is proposed, and the start goes on", async ({ fake, domain, machine }) => {
  await domain.destroy();
  fake.asksAtStart.set(machine, { ...QUESTION, proposed: 1 });
  const started = domain.start();
  await until(() => fake.questions.has(machine) || fake.answers.has(machine), "the question");
  await started;
  assert.equal(fake.answers.get(machine), "1");
  fake.questions.set(machine, QUESTION);
  await assert.rejects(domain.suspend(), { code: "OPERATION_INVALID", message: /which proposes no answer$/ });
}, "&auto_answer=1");

onFake("autostart is the host's, which is switched on with the first machine", async (scene) => {
  const { fake, connection, domain, machine } = scene;
  assert.equal(await domain.autostart(), false);
  await domain.setAutostart(true);
  assert.equal(await domain.autostart(), true);
  assert.deepEqual([fake.autostart.enabled, fake.autostart.actions.get(machine)], [true, "powerOn"]);
  assert.deepEqual((await connection.domains.list({ autostart: true })).map(({ uuid }) => uuid), [
    domain.uuid,
  ]);
  assert.deepEqual(await connection.domains.list({ noAutostart: true }), []);
  await domain.setAutostart(false);
  assert.equal(await domain.autostart(), false);
  // Switching it on at the host would let another start that was not meant.
  fake.autostart.enabled = false;
  fake.autostart.actions.set("another", "powerOn");
  await assert.rejects(domain.setAutostart(true), { code: "OPERATION_INVALID" });
});

peerTest("Before API 6.5 a migration is MigrateVM_Task", ["vcsim"], async () => {
  await using host = await Vcsim.start({ hosts: 2, vms: 4 });
  await using fake = new FakeMethods(host);
  fake.apiVersion = "6.0";
  const open = (name: string) =>
    connect(`vpx://127.0.0.1:${fake.port}/DC0/DC0_C0/${name}?transport=http`, {
      ...credentials(host),
      keepalive: false,
    });
  await using first = await open("DC0_C0_H0");
  await using second = await open("DC0_C0_H1");
  const [source, destination] = (await first.domains.list()).length > 0 ? [first, second] : [second, first];
  const [domain] = await source.domains.list();
  const there = await domain!.migrate(destination, { live: true });
  assert.equal(there.uuid, domain!.uuid);
  assert.deepEqual(fake.calls.map(({ method }) => method), ["MigrateVM_Task"]);
});
