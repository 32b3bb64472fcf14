import assert from "node:assert/strict";
import { remoteProcedures as remote } from "../../drivers/libvirt/wire/mod.ts";
import { FrameSocket } from "../../daemon/client/frame_socket.ts";
import { until } from "../hosts/until.ts";
import { callFrame } from "./_call_frame.ts";
import { fakeConnection } from "./_fake_driver.ts";
import { ServedDaemon } from "./_served.ts";

const running = (served: ServedDaemon) =>
  Number(/^denovirtd_calls_running (\d+)$/m.exec(served.daemon.metrics())![1]);

Deno.test("Denovirtd.stop() does not wait for a client that takes none of its replies, however long calls may take", async () => {
  const capabilities = "x".repeat(300_000);
  const connection = fakeConnection({
    hypervisor: { connectGetCapabilities: () => Promise.resolve(capabilities) },
  });
  const served = await ServedDaemon.start({
    uris: [{ name: "test:///default", open: () => Promise.resolve(connection) }],
    limits: { unsentBytesPerClient: 32 << 20 },
    graceMs: Infinity,
  });
  using deaf = await Deno.connect({ transport: "unix", path: served.socket });
  await deaf.write(callFrame(remote.connectOpen, { name: null, flags: 0 }, 1));
  await deaf.read(new Uint8Array(100));
  for (let serial = 2; serial < 60; serial++) {
    await deaf.write(callFrame(remote.connectGetCapabilities, undefined, serial));
  }
  // The driver answers at once: what runs on waits for the client.
  await until(() => running(served) > 0, "replies that wait");
  await served[Symbol.asyncDispose]();
  assert.equal(served.daemon.clients, 0);
});

Deno.test("Denovirtd.stop() does not wait for a driver that opens or closes without an end, once the grace is over", async () => {
  const never = Promise.withResolvers<never>().promise;
  const stuck = fakeConnection({ dispose: () => never });
  for (const [stage, open] of [["opens", () => never], ["closes", () => Promise.resolve(stuck)]] as const) {
    const warnings: string[] = [];
    const served = await ServedDaemon.start({
      uris: [{ name: "test:///default", open }],
      graceMs: 0,
      logger: ({ message }) => void warnings.push(message),
    });
    using client = await Deno.connect({ transport: "unix", path: served.socket });
    await client.write(callFrame(remote.connectOpen, { name: null, flags: 0 }, 1));
    if (stage === "opens") await until(() => running(served) === 1, "the opening");
    else await client.read(new Uint8Array(100));
    const stopped = served[Symbol.asyncDispose]();
    // The client is told of the end all the same.
    while (await client.read(new Uint8Array(100)) !== null);
    client.closeWrite().catch(() => {});
    await stopped;
    assert(warnings.includes("a driver does not close what clients had opened"), warnings.join());
  }
});

Deno.test("FrameSocket.leave() closes over a client whose end cannot be said, as over TLS to one that reads nothing", async () => {
  let closed = 0;
  const never = Promise.withResolvers<never>().promise;
  const socket = new FrameSocket({
    read: () => never,
    write: (bytes) => Promise.resolve(bytes.length),
    closeWrite: () => never,
    close: () => void closed++,
  }, (error) => assert.fail(String(error)));
  socket.read(() => true, () => undefined);
  await socket.leave(1);
  assert.equal(closed, 1);
});
