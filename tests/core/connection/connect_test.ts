import assert from "node:assert/strict";
import { connectWith } from "../../../core/connection/connect.ts";
import type { ConnectOptions, Driver, DriverConnection } from "../../../core/contract/driver.ts";
import type { ConnectionUri } from "../../../core/contract/uri.ts";

class Recorder implements Driver {
  readonly name = "recorder";
  readonly permissions = [];
  readonly opened: (readonly [ConnectionUri, ConnectOptions])[] = [];

  constructor(readonly schemes: readonly string[]) {}

  open(uri: ConnectionUri, options: ConnectOptions): Promise<DriverConnection> {
    this.opened.push([uri, options]);
    const end = Promise.withResolvers<{ readonly reason: "client" }>();
    return Promise.resolve({
      driver: uri.driver,
      hypervisor: {},
      events: { deliver() {}, subscribe: () => Promise.resolve(), unsubscribe: () => Promise.resolve() },
      closed: end.promise,
      [Symbol.asyncDispose]() {
        end.resolve({ reason: "client" });
        return Promise.resolve();
      },
    });
  }
}

Deno.test("connect() loads the first driver that has the scheme, and no other", async () => {
  const first = new Recorder(["a", "a+tcp"]);
  const second = new Recorder(["a+tcp", "b"]);
  const loaded: string[] = [];
  const entries = [
    { schemes: first.schemes, load: () => (loaded.push("first"), Promise.resolve(first)) },
    { schemes: second.schemes, load: () => (loaded.push("second"), Promise.resolve(second)) },
  ];
  await using connection = await connectWith(entries, "a+tcp://root:secret@host/x?y=1");
  assert.deepEqual(loaded, ["first"]);
  assert.equal(first.opened[0]![0].path, "/x");
  assert.equal(connection.uri, "a+tcp://root:***@host/x?y=1");
  assert.equal(connection.driver, "a");
});

Deno.test("connect() takes options.drivers instead of the default ones, and gives the driver its options", async () => {
  const mine = new Recorder(["mine"]);
  const options = { drivers: [mine], readonly: true, timeoutMs: 5 };
  await using _connection = await connectWith([new Recorder(["mine"])], new URL("mine:///"), options);
  assert.equal(mine.opened.length, 1);
  assert.equal(mine.opened[0]![1], options);
  await assert.rejects(connectWith([new Recorder(["b"])], "b:///", options), { code: "NO_CONNECT" });
});

Deno.test("connect() names URI and scheme where no driver has it", async () => {
  await assert.rejects(connectWith([new Recorder(["qemu"])], "qmp+foo://me:secret@x"), {
    name: "VirtError",
    code: "NO_CONNECT",
    outcome: "not-sent",
    message: 'Cannot open "qmp+foo://me:***@x": no driver has scheme "qmp+foo"',
  });
  await assert.rejects(connectWith([], "no uri"), { code: "INVALID_ARG" });
});

Deno.test("connect() opens nothing with an aborted signal, or a wrong timeoutMs or keepalive", async () => {
  const driver = new Recorder(["a"]);
  const reason = new Error("enough");
  await assert.rejects(
    connectWith([driver], "a:///", { signal: AbortSignal.abort(reason) }),
    (error) => error === reason,
  );
  for (const timeoutMs of [-1, NaN]) {
    await assert.rejects(connectWith([driver], "a:///", { timeoutMs }), RangeError);
  }
  await assert.rejects(connectWith([driver], "a:///", { timeoutMs: "5" as never }), TypeError);
  await assert.rejects(connectWith([driver], "a:///", { timeoutMs: 0 }), {
    code: "OPERATION_TIMEOUT",
    outcome: "not-sent",
  });
  for (const intervalMs of [0, -1, NaN, Infinity, 2 ** 31]) {
    await assert.rejects(connectWith([driver], "a:///", { keepalive: { intervalMs } }), RangeError);
  }
  await assert.rejects(connectWith([driver], "a:///", { keepalive: { count: 0.5 } }), RangeError);
  assert.equal(driver.opened.length, 0);
});

Deno.test({
  name: "connect() takes $LIBVIRT_DEFAULT_URI where it may be read",
  permissions: { env: ["LIBVIRT_DEFAULT_URI"] },
  async fn() {
    const before = Deno.env.get("LIBVIRT_DEFAULT_URI");
    const driver = new Recorder(["a", "test"]);
    try {
      Deno.env.set("LIBVIRT_DEFAULT_URI", "a://there/");
      await using connection = await connectWith([driver], undefined);
      assert.equal(connection.uri, "a://there/");
      Deno.env.delete("LIBVIRT_DEFAULT_URI");
      await using usual = await connectWith([driver], undefined);
      assert.equal(usual.uri, "test:///default");
    } finally {
      if (before !== undefined) Deno.env.set("LIBVIRT_DEFAULT_URI", before);
    }
  },
});

Deno.test({
  name:
    "connect() without a URI opens nothing where $LIBVIRT_DEFAULT_URI may not be read, and names the flag",
  permissions: "none",
  async fn() {
    const driver = new Recorder(["test"]);
    await assert.rejects(connectWith([driver], undefined), {
      name: "VirtError",
      code: "INVALID_ARG",
      outcome: "not-sent",
      message: /--allow-env=LIBVIRT_DEFAULT_URI/,
    });
    assert.equal(driver.opened.length, 0);
  },
});
