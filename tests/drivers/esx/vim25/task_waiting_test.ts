import assert from "node:assert/strict";
import { waitForTask } from "../../../../drivers/esx/vim25/mod.ts";
import { peerTest } from "../../../hosts/peers.ts";
import { until } from "../../../hosts/until.ts";
import { Vcsim } from "../../../hosts/vcsim.ts";
import { VcsimRelay } from "../../../hosts/vcsim_relay.ts";
import { open } from "./_relayed.ts";

peerTest(
  "a task is waited for across a session's end, and cancelled where the wait is given up",
  ["vcsim"],
  async () => {
    await using host = await Vcsim.start({ mode: "esx" });
    await using relay = await VcsimRelay.start(host);
    await using client = await open(host, relay);
    const [machine] = await client.list("VirtualMachine", ["name"]);
    const task = await client.call(machine!.ref, "PowerOffVM_Task", {});
    // The simulator's tasks are over at once: this one is not yet, as far as the relay tells.
    let running = true;
    relay.rewrite((_, answer) =>
      running
        ? answer.replaceAll("<state>success</state>", "<state>running</state><progress>40</progress>")
        : answer
    );
    const told: (number | undefined)[] = [];
    const waited = waitForTask(client, task, { onProgress: ({ fraction }) => told.push(fraction) });
    await until(() => relay.calls.filter((call) => call === "WaitForUpdatesEx").length >= 2, "the long poll");
    running = false;
    await host.endSessions();
    relay.hangUp();
    // The long poll's connection is gone, and with the session its collector.
    await waited.catch((error) => assert.equal(error.code, "RPC"));
    assert.deepEqual(told.slice(0, 1), [0.4]);
    running = true;
    const controller = new AbortController();
    const other = waitForTask(client, task, { signal: controller.signal, cancelOnAbort: true });
    const polls = relay.calls.filter((call) => call === "WaitForUpdatesEx").length;
    await until(
      () => relay.calls.filter((call) => call === "WaitForUpdatesEx").length > polls + 1,
      "the next one",
    );
    controller.abort(new Error("enough"));
    await assert.rejects(other, /enough/);
    await until(() => relay.calls.includes("CancelTask"), "the host to hear of it");
    running = false;
  },
);
