import assert from "node:assert/strict";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { connectRecorded } from "../hosts/recorded.ts";
import { AGENT_CHANNEL, tinyGuest, tinyGuestXml } from "../hosts/tiny_guest.ts";

const NIC = `<interface type="user"><mac address="52:54:00:11:22:33"/><model type="virtio"/></interface>`;

peerTest(
  "Domain.waitFor() sees a qemu guest's states, its agent and its address come, and its end",
  ["libvirtd", "qemu", "tiny-guest", "guest-agent"],
  async () => {
    await using daemon = await PrivateLibvirtd.start();
    await using connection = await connectRecorded(daemon.uri("qemu"));
    const guest = await connection.domains.define(
      tinyGuestXml({
        name: "tiny",
        ...await tinyGuest({ agent: true }),
        memoryMiB: 192,
        devices: AGENT_CHANNEL + NIC,
      }),
    );
    await guest.start({ paused: true });
    await guest.waitFor("paused");
    await assert.rejects(guest.waitFor("running", { timeoutMs: 50 }), {
      code: "OPERATION_TIMEOUT",
      outcome: "unknown",
    });
    const abort = new AbortController();
    const given = guest.waitFor("agent", { signal: abort.signal });
    abort.abort(new Error("enough"));
    await assert.rejects(given, { message: "enough" });

    const running = guest.waitFor("running");
    const agent = guest.waitFor("agent");
    const address = guest.waitFor("address", { family: "ipv4", intervalMs: 200 });
    await guest.resume();
    await running;
    await agent;
    // It is there, and no event will tell so again.
    await guest.waitFor("agent");
    // The guest asks qemu's user network for it, which gives this one.
    const [card, ...others] = await address;
    assert.deepEqual(others, []);
    assert.equal(card?.hwaddr, "52:54:00:11:22:33");
    assert.deepEqual(card.addrs.map(({ type, addr }) => [type, addr]), [["ipv4", "10.0.2.15"]]);

    // Calls overtake each other on their way through a host: what lasts a moment is seen by who listens already.
    using listening = connection.events.on("domain.lifecycle", () => {});
    await listening.ready;
    const paused = guest.waitFor("paused");
    await guest.suspend();
    await guest.resume();
    await paused;

    const never = assert.rejects(guest.waitFor("address", { source: "arp", intervalMs: 50 }), {
      code: "OPERATION_INVALID",
      message: /it has stopped$/,
    });
    const off = guest.waitFor("shutoff");
    const gone = assert.rejects(guest.waitFor("crashed"), { code: "NO_DOMAIN" });
    await guest.waitFor("running");
    await guest.destroy();
    await Promise.all([never, off]);
    await guest.undefine();
    await gone;
    await assert.rejects(guest.waitFor("running"), { code: "NO_DOMAIN", outcome: "refused" });
  },
);

peerTest(
  "Domain.waitFor() says at once what will never come, and what the host or the connection ended",
  ["libvirtd", "qemu", "tiny-guest"],
  async () => {
    await using daemon = await PrivateLibvirtd.start();
    await using connection = await connectRecorded(daemon.uri("qemu"));
    const guest = await connection.domains.define(tinyGuestXml({ name: "tiny", ...await tinyGuest() }));
    const agent = assert.rejects(guest.waitFor("agent"), {
      code: "ARGUMENT_UNSUPPORTED",
      message: /a channel for an agent: it has none$/,
    });
    await guest.start();
    await agent;
    await assert.rejects(guest.waitFor("address", { source: "agent" }), { code: "ARGUMENT_UNSUPPORTED" });
    await guest.destroy();
    const gone = assert.rejects(guest.waitFor("running"), { code: "NO_DOMAIN" });
    await guest.waitFor("shutoff");
    await guest.undefine();
    await gone;

    const transient = await connection.domains.create(
      tinyGuestXml({ name: "transient", ...await tinyGuest() }),
      { paused: true },
    );
    await transient.waitFor("paused");
    const off = transient.waitFor("shutoff");
    // It asks after the other has.
    await transient.waitFor("paused");
    await transient.destroy();
    await off;
    await assert.rejects(transient.waitFor("crashed"), { code: "NO_DOMAIN", outcome: "refused" });

    const other = await connection.domains.define(tinyGuestXml({ name: "other", ...await tinyGuest() }));
    const lost = assert.rejects(other.waitFor("running"), { name: "VirtError", outcome: "unknown" });
    // Its next question may be under way just then, or not have left.
    const closed = assert.rejects(other.waitFor("address"), { name: "VirtError" });
    await other.waitFor("shutoff");
    await connection.close();
    await Promise.all([lost, closed]);
  },
);

peerTest("Domain.waitFor() finds the addresses that libvirt's test driver has", ["libvirtd"], async () => {
  await using daemon = await PrivateLibvirtd.start();
  await using connection = await connectRecorded(daemon.uri("test"));
  const domain = await connection.domains.get("test");
  const found = await domain.waitFor("address", { source: "lease", family: "ipv4" });
  assert(found.length > 0 && found.every(({ addrs }) => addrs.length > 0));
  const off = domain.waitFor("shutoff");
  await domain.shutdown();
  await off;
});
