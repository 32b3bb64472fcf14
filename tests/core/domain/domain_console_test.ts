import assert from "node:assert/strict";
import type { DriverStream } from "../../../core/contract/references.ts";
import { testRequests } from "../_domain.ts";
import { FakeHost, WEB } from "../_fake_host.ts";

testRequests([
  ["openConsole()", (d) => d.openConsole(), "domainOpenConsole", WEB, null, 0],
  [
    "openConsole() of a device",
    (d) => d.openConsole({ device: "serial0", force: true, safe: true }),
    "domainOpenConsole",
    WEB,
    "serial0",
    3,
  ],
  [
    "openChannel()",
    (d) => d.openChannel({ name: "org.x", force: true }),
    "domainOpenChannel",
    WEB,
    "org.x",
    1,
  ],
  ["sendKey()", (d) => d.sendKey([29, 56, 111]), "domainSendKey", WEB, 0, 0, [29, 56, 111], 0],
  [
    "sendKey() held",
    (d) => d.sendKey([4], { codeset: "usb", holdTimeMs: 50 }),
    "domainSendKey",
    WEB,
    7,
    50,
    [4],
    0,
  ],
  ["reloadGraphics()", (d) => d.reloadGraphics(), "domainGraphicsReload", WEB, 0, 0],
  [
    "reloadGraphics() of VNC alone",
    (d) => d.reloadGraphics({ type: "vnc" }),
    "domainGraphicsReload",
    WEB,
    1,
    0,
  ],
  ["injectNmi()", (d) => d.injectNmi(), "domainInjectNMI", WEB, 0],
  ["sendProcessSignal()", (d) => d.sendProcessSignal(1, "term"), "domainSendProcessSignal", WEB, 1n, 15, 0],
]);

function streamOf(
  parts: Uint8Array[] | "never",
): DriverStream & { readonly aborted: unknown[]; disposed: number } {
  const aborted: unknown[] = [];
  let stop: ReadableStreamDefaultController<Uint8Array> | undefined;
  return {
    aborted,
    disposed: 0,
    readable: new ReadableStream({
      start(controller) {
        stop = controller;
        if (parts === "never") return;
        for (const part of parts) controller.enqueue(part);
        controller.close();
      },
    }),
    writable: new WritableStream(),
    abort(reason) {
      aborted.push(reason);
      stop!.error(new Error("given up"));
      return Promise.resolve();
    },
    [Symbol.asyncDispose]() {
      this.disposed++;
      return Promise.resolve();
    },
  };
}

Deno.test("Domain.screenshot() reads the picture whole and lets the stream go", async () => {
  const stream = streamOf([Uint8Array.of(1, 2), Uint8Array.of(3)]);
  const host = new FakeHost({ domainScreenshot: { mime: "image/png", stream } });
  assert.deepEqual(await (await host.domain()).screenshot({ screen: 1 }), {
    mimeType: "image/png",
    data: Uint8Array.of(1, 2, 3),
  });
  assert.deepEqual(host.taken(), [["domainScreenshot", WEB, 1, 0]]);
  assert.equal(stream.disposed, 1);
  await host.connection.close();
});

Deno.test("Domain.screenshot() ends its wait for a picture that never comes, by signal and by timeoutMs", async () => {
  const stream = streamOf("never");
  const host = new FakeHost({ domainScreenshot: { mime: null, stream } });
  const domain = await host.domain();
  const reason = new Error("enough");
  const controller = new AbortController();
  const picture = domain.screenshot({ signal: controller.signal });
  controller.abort(reason);
  await assert.rejects(picture, (error) => error === reason);
  assert.deepEqual(stream.aborted, [reason]);
  assert.equal(stream.disposed, 1);
  const slow = new FakeHost({ domainScreenshot: { mime: null, stream: streamOf("never") } });
  await assert.rejects((await slow.domain()).screenshot({ timeoutMs: 1 }), { code: "OPERATION_TIMEOUT" });
  await host.connection.close();
  await slow.connection.close();
});
