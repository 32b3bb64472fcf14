import assert from "node:assert/strict";
import { peerTest } from "../hosts/peers.ts";
import { RUNTIME_FDS } from "./chaos.ts";
import { type Sample, soakConnections, soakEvents, soakReturns } from "./soak.ts";

/** As many as after the first tenth, in which all that is loaded late was loaded; and what the runtime opens once. */
function assertFlat(samples: readonly Sample[]): void {
  const [, settled, ...later] = samples;
  const fds = later.map((sample) => sample.fds);
  assert(
    Math.max(...fds) <= settled!.fds + RUNTIME_FDS,
    `descriptors grew from ${settled!.fds}: ${fds.join(" ")}`,
  );
}

peerTest("100 connections to a real libvirtd leave no file descriptor behind", ["libvirtd"], async () => {
  assertFlat(await soakConnections(100));
});

Deno.test("A connection that came back 100 times holds no more than at first", async () => {
  assertFlat(await soakReturns(100));
});

Deno.test("20,000 events reach who stays, while listeners come and go, and leave no descriptor behind", async () => {
  const { sent, heard, read, dropped, churned, samples } = await soakEvents(20_000);
  assert.equal(heard, sent);
  assert.equal(read + dropped, sent);
  assert(churned >= 100);
  assertFlat(samples);
});
