import assert from "node:assert/strict";
import type { VirtEvent } from "../../../../events/mod.ts";
import { waitForTask } from "../../../../drivers/esx/vim25/mod.ts";
import { freePort } from "../../../hosts/free_port.ts";
import { peerTest } from "../../../hosts/peers.ts";
import { until } from "../../../hosts/until.ts";
import { Vcsim } from "../../../hosts/vcsim.ts";
import { openEsx } from "../_open.ts";
import { openSession } from "../vim25/_session.ts";

peerTest("a connection to a host that was away comes back, and hears of it", ["vcsim"], async () => {
  const port = freePort();
  const first = await Vcsim.start({ mode: "esx", port });
  await using connection = await openEsx(first, "/", {
    reconnect: { minDelayMs: 50, maxDelayMs: 200 },
    keepalive: { intervalMs: 500, count: 2 },
  });
  const heard: VirtEvent[] = [];
  using lost = connection.events.on("connection.lost", (event) => void heard.push(event));
  using restored = connection.events.on("connection.restored", (event) => void heard.push(event));
  using lifecycle = connection.events.on("domain.lifecycle", (event) => void heard.push(event));
  await Promise.all([lost.ready, restored.ready, lifecycle.ready]);
  first.kill();
  await first[Symbol.asyncDispose]();
  await until(() => heard.some(({ type }) => type === "connection.lost"), "the loss");
  await using again = await Vcsim.start({ mode: "esx", port });
  await until(() => heard.some(({ type }) => type === "connection.restored"), "the host's return");
  await using client = await openSession(again);
  const [machine] = await client.list("VirtualMachine", ["name"]);
  await waitForTask(client, await client.call(machine!.ref, "PowerOffVM_Task", {}));
  await until(
    () =>
      heard.some((event) =>
        event.type === "domain.lifecycle" && event.event === "stopped" &&
        event.domain.name === machine!.values.name
      ),
    "an event of the new one",
  );
  assert.equal((await connection.domains.list()).length, 2);
});
