import assert from "node:assert/strict";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { connectRecorded } from "../hosts/recorded.ts";
import { until } from "../hosts/until.ts";

const X = `<domain type="test"><name>x</name><memory>65536</memory><os><type>hvm</type></os></domain>`;

peerTest(
  "A connection to real libvirtd comes back after a kill, and tells what its new process has forgotten",
  ["libvirtd"],
  async () => {
    await using daemon = await PrivateLibvirtd.start();
    await using connection = await connectRecorded(daemon.uri("test"), {
      reconnect: { minDelayMs: 10, maxDelayMs: 100 },
    });
    const said: string[] = [];
    using listening = connection.events.on("*", (event) => {
      const { domain, network, event: word, detail, synthetic } = event as unknown as
        & Record<
          "event" | "detail",
          string | undefined
        >
        & { domain?: { name: string }; network?: { name: string }; synthetic?: true };
      const about = domain?.name ?? network?.name;
      said.push([event.type, about, word, detail, synthetic && "synthetic"].filter(Boolean).join(" "));
    });
    await listening.ready;
    // The test driver keeps nothing: after the kill, all of this never was.
    await connection.domains.define(X);
    const test = await connection.domains.get("test");
    await test.suspend();
    const network = await connection.networks.get("default");
    await network.destroy();
    await until(() => said.length >= 3, "the events of it");
    said.length = 0;

    daemon.kill("SIGKILL");
    await until(() => !connection.isAlive(), "the news of the kill");
    const waiting = test.state();
    await assert.rejects(test.info({ timeoutMs: 1 }), { code: "OPERATION_TIMEOUT", outcome: "not-sent" });
    await daemon.restart();
    assert.equal((await waiting).state, "running");
    assert.equal(connection.isAlive(), true);
    assert.deepEqual(said, [
      "connection.lost",
      "connection.restored",
      "events.gap",
      "domain.lifecycle x undefined removed synthetic",
      "domain.lifecycle test resumed unknown--1 synthetic",
      "network.lifecycle default started synthetic",
    ]);

    // And events come as ever.
    said.length = 0;
    await test.suspend();
    await until(() => said.length > 0, "an event");
    assert.deepEqual(said, ["domain.lifecycle test suspended paused"]);
  },
);
