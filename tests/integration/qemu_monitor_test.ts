import assert from "node:assert/strict";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { connectRecorded } from "../hosts/recorded.ts";
import { tinyGuest, tinyGuestXml } from "../hosts/tiny_guest.ts";
import { until } from "../hosts/until.ts";

peerTest("A qemu guest's monitor takes commands and tells its events, all of them or those asked for", [
  "libvirtd",
  "qemu",
  "tiny-guest",
], async () => {
  await using daemon = await PrivateLibvirtd.start();
  await using connection = await connectRecorded(daemon.uri("qemu"));
  const files = await tinyGuest();
  const define = (name: string) => connection.domains.define(tinyGuestXml({ name, ...files }));
  const [domain, other] = [await define("tiny"), await define("other")];
  const heard: Record<string, string[]> = { all: [], mine: [], stop: [], both: [] };
  const listen = (list: string, options: Parameters<typeof connection.events.on>[2]) =>
    connection.events.on(
      "qemu.monitor",
      (event) => heard[list]!.push(`${event.domain.name} ${event.event}`),
      options,
    );
  using all = listen("all", {});
  using mine = listen("mine", { domain });
  using stop = listen("stop", { domain, qemuEvent: "STOP" });
  using both = listen("both", { qemuEvent: /^(stop|resume)$/gi });
  for (const { ready } of [all, mine, stop, both]) await ready;

  await domain.start({ paused: true });
  await other.start({ paused: true });
  assert.deepEqual(
    JSON.parse(await domain.qemuMonitorCommand({ execute: "query-status" })).return.running,
    false,
  );
  assert.match(await domain.qemuMonitorCommand("info status", { hmp: true }), /^VM status: paused/);
  await assert.rejects(domain.qemuMonitorCommand("no json"), { outcome: "refused" });

  const first = Promise.withResolvers<{ readonly seconds: number; readonly micros: number }>();
  using once = connection.events.on("qemu.monitor", first.resolve, { domain: other, qemuEvent: "RESUME" });
  await once.ready;
  await domain.resume();
  await domain.suspend();
  await other.resume();
  const { seconds, micros } = await first.promise;
  assert(seconds > 1_600_000_000 && micros >= 0 && micros < 1_000_000);
  await until(() => heard.both!.length === 3, "QEMU's events");
  assert.deepEqual(heard.both, ["tiny RESUME", "tiny STOP", "other RESUME"]);
  assert.deepEqual(heard.stop, ["tiny STOP"]);
  assert(heard.mine!.every((line) => line.startsWith("tiny ")));
  assert.deepEqual(heard.all!.filter((line) => /(STOP|RESUME)$/.test(line)), heard.both);

  await domain.destroy();
  await other.destroy();
  // What its start said needs nobody's filter.
  assert(heard.all!.length > heard.both!.length, String(heard.all));
});
