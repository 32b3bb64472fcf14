import assert from "node:assert/strict";
import { Vim25Client, VirtError, waitForTask } from "../../../../drivers/esx/vim25/mod.ts";
import { Authority, digestOf } from "../../../hosts/certificates.ts";
import { peerTest } from "../../../hosts/peers.ts";
import { Vcsim } from "../../../hosts/vcsim.ts";
import { openSession } from "./_session.ts";

peerTest("Vim25Client.list() finds the machines of a vCenter and of a host alone", ["vcsim"], async (t) => {
  for (const [mode, names] of [["vpx", 4], ["esx", 2]] as const) {
    await t.step(mode, async () => {
      await using host = await Vcsim.start({ mode });
      await using client = await openSession(host);
      assert.equal(client.isVirtualCenter, mode === "vpx");
      const found = await client.list("VirtualMachine", [
        "name",
        "runtime.powerState",
        "config.hardware",
        "summary.quickStats.uptimeSeconds",
      ]);
      assert.equal(found.length, names);
      for (const { ref, values } of found) {
        assert.equal(ref.type, "VirtualMachine");
        assert.equal(values["runtime.powerState"], "poweredOn");
        assert.equal(values["config.hardware"]?.memoryMB, 32);
        const kinds = values["config.hardware"]?.device?.map(({ _typeName }) => _typeName);
        assert(kinds?.includes("VirtualDisk") && kinds.includes("VirtualE1000"), String(kinds));
      }
      assert.deepEqual((await host.objects()).objects.filter((type) => type === "ContainerView"), []);
    });
  }
});

peerTest("disposing of a session logs out, and leaves nothing at the host", ["vcsim"], async () => {
  await using host = await Vcsim.start();
  {
    await using client = await openSession(host);
    await client.list("HostSystem", ["name"]);
    assert.equal((await host.sessions()).length, 1);
    await client[Symbol.asyncDispose]();
    await assert.rejects(client.list("HostSystem", ["name"]), { code: "INVALID_CONN", outcome: "not-sent" });
  }
  assert.deepEqual(await host.sessions(), []);
  assert.deepEqual(await host.objects(), { objects: [], eventCollectors: 0 });
});

peerTest(
  "a session that the host has ended is begun anew, once for all calls under way",
  ["vcsim"],
  async () => {
    await using host = await Vcsim.start();
    await using client = await openSession(host);
    assert.equal(await host.endSessions(), 1);
    const lists = await Promise.all([1, 2, 3, 4].map(() => client.list("VirtualMachine", ["name"])));
    assert.deepEqual(lists.map(({ length }) => length), [4, 4, 4, 4]);
    assert.equal(client.generation, 2);
    assert.equal((await host.sessions()).length, 1);
  },
);

peerTest("a wrong password is refused, and stands in no error", ["vcsim"], async () => {
  await using host = await Vcsim.start({ username: "somebody@vsphere.local", password: "right" });
  const error = await openSession(host, { password: "Tr0ub4dor&3" }).then(() => undefined, (error) => error);
  assert.equal(error.code, "AUTH_FAILED");
  assert.equal(error.outcome, "refused");
  assert.equal(error.native.fault, "InvalidLogin");
  assert(!/Tr0ub4dor|somebody/.test(Deno.inspect(error, { depth: 10 }) + JSON.stringify(error)));
});

peerTest("neither name nor password shows in what a session says of itself", ["vcsim"], async () => {
  const password = "s3cret&<value>";
  await using host = await Vcsim.start({ username: "root-of-all", password });
  const said: string[] = [];
  const note = (text: string, error?: unknown) => void said.push(text + Deno.inspect(error));
  await using client = await openSession(host, { logger: { debug: note, warn: note, error: note } });
  await host.endSessions();
  await client.list("VirtualMachine", ["name"]);
  const error = await client.call(client.content.rootFolder, "CreateFolder", { name: "" }).catch((error) =>
    error
  );
  const shown = Deno.inspect([client, error, said], { depth: 20, showHidden: true });
  assert(!/s3cret|root-of-all/.test(shown), shown);
});

peerTest(
  "a task's end is told to who waits for it, whatever its listener and the logger do",
  ["vcsim"],
  async () => {
    await using host = await Vcsim.start({ mode: "esx" });
    const print = console.error;
    const printed: string[] = [];
    console.error = (...line: unknown[]) => void printed.push(String(line[0]));
    try {
      const error = new Error("mine");
      const throwing = () => {
        throw error;
      };
      const logged: unknown[] = [];
      const loggers = [
        undefined,
        { debug() {}, warn() {}, error: (...all: unknown[]) => logged.push(all) },
        { debug: throwing, warn: throwing, error: throwing },
      ];
      for (const logger of loggers) {
        await using client = await openSession(host, { logger });
        const [machine] = await client.list("VirtualMachine", ["name"]);
        for (
          const [method, onProgress] of [
            ["PowerOffVM_Task", throwing],
            ["PowerOnVM_Task", () => Promise.reject(error)],
          ] as const
        ) {
          const task = await client.call(machine!.ref, method, {});
          await waitForTask(client, task, { onProgress: onProgress as () => void });
        }
      }
      const what = "Listener for a task's progress threw";
      assert.deepEqual(logged.slice(0, 2), [[what, error], [what, error]]);
      assert.ok(printed.includes(`${what}:`) && printed.includes("The logger threw:"));
    } finally {
      console.error = print;
    }
  },
);

peerTest("a task's end is waited for, and its fault becomes an error of libvirt's", ["vcsim"], async () => {
  await using host = await Vcsim.start({ mode: "esx" });
  await using client = await openSession(host);
  const [machine] = await client.list("VirtualMachine", ["name"]);
  const states: string[] = [];
  const off = await client.call(machine!.ref, "PowerOffVM_Task", {});
  await waitForTask(client, off, { onProgress: (_, { state }) => states.push(state) });
  assert.equal(states.at(-1), "success");
  const values = await client.properties("VirtualMachine", machine!.ref, ["runtime.powerState"]);
  assert.equal(values["runtime.powerState"], "poweredOff");
  const again = await client.call(machine!.ref, "PowerOffVM_Task", {});
  const error = await waitForTask(client, again, { action: 'stop domain "x"' }).then(
    () => undefined,
    (error) => error,
  );
  assert(error instanceof VirtError);
  assert.deepEqual([error.code, error.domain, error.outcome], ["OPERATION_INVALID", "ESX", "refused"]);
  assert.deepEqual(error.native, {
    kind: "vim",
    fault: "InvalidPowerState",
    detail: { _typeName: "InvalidPowerState", requestedState: "poweredOff", existingState: "poweredOff" },
    message: "*types.InvalidPowerState",
  });
  await assert.rejects(
    client.properties("VirtualMachine", { type: "VirtualMachine", value: "none" }, ["name"]),
    { code: "NO_DOMAIN" },
  );
});

peerTest("wrong arguments are refused before anything is sent", ["vcsim"], async () => {
  await using host = await Vcsim.start({ mode: "esx" });
  await using client = await openSession(host);
  const folder = client.content.rootFolder;
  const wrong = (args: unknown) => client.call(folder, "CreateVM_Task", args as never);
  const pool = { type: "ResourcePool", value: "x" };
  await assert.rejects(wrong({ pool }), /wanted config: found none/);
  await assert.rejects(wrong({ config: { name: 7 }, pool }), {
    name: "TypeError",
    message: "Cannot send CreateVM_Task.config.name, wanted a string: found a number",
  });
  await assert.rejects(wrong({ config: { numCPUs: 2 ** 31 }, pool }), RangeError);
  await assert.rejects(wrong({ config: { name: "\u0001" }, pool }), RangeError);
  await assert.rejects(wrong({ config: { _typeName: "VirtualDisk" }, pool }), {
    message: "Cannot send CreateVM_Task.config, wanted VirtualMachineConfigSpec: found VirtualDisk",
  });
  await assert.rejects(wrong({ config: {}, pool, more: 1 }), /wanted config, pool, host: found "more"/);
  await assert.rejects(Vim25Client.open({ url: "ftp://x", username: "a", password: "b" }), TypeError);
});

peerTest("a host's certificate must be trusted, pinned or waived", ["vcsim", "certtool"], async () => {
  const dir = await Deno.makeTempDir();
  try {
    const authority = await Authority.create(dir, "authority");
    const certificate = await authority.sign("host", { hosts: ["127.0.0.1"] });
    await using host = await Vcsim.start({ mode: "esx", certificate });
    const works = async (options: Parameters<typeof openSession>[1]) => {
      await using client = await openSession(host, options);
      assert.equal(client.isVirtualCenter, false);
    };
    await assert.rejects(works({}), { code: "AUTH_FAILED", outcome: "not-sent" });
    await works({ tls: { ca: authority.cert } });
    await works({ tls: { ca: await Deno.readTextFile(authority.cert) } });
    await works({ tls: { sha256: await digestOf(certificate.cert) } });
    await assert.rejects(works({ tls: { sha256: "00".repeat(32) } }), {
      code: "AUTH_FAILED",
      outcome: "not-sent",
    });
    await assert.rejects(works({ tls: { sha256: "00".repeat(32) }, noVerify: true }), {
      code: "AUTH_FAILED",
    });
    await assert.rejects(works({ tls: { sha256: "no digest" } }), TypeError);
    const warned: string[] = [];
    const logger = { debug() {}, warn: (text: string) => void warned.push(text), error() {} };
    await works({ noVerify: true, logger });
    assert.equal(warned.length, 1);
    // What is for another name is nobody's.
    const url = host.url.replace("127.0.0.1", "localhost");
    await assert.rejects(works({ url, tls: { ca: authority.cert } }), { code: "AUTH_FAILED" });
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
});
