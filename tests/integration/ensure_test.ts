import assert from "node:assert/strict";
import { connect } from "../../mod.ts";
import { network, pool, vm, vmHost, type VmOptions, volume } from "../../core/config/mod.ts";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";

peerTest(
  "ensure() of what libvirtd has made of a config finds no difference, and changes just what changed",
  [
    "libvirtd",
    "qemu",
  ],
  async () => {
    await using libvirtd = await PrivateLibvirtd.start();
    await using connection = await connect(libvirtd.uri("qemu"));
    const { domains, networks, storagePools, nwfilters, secrets } = connection;
    const host = await vmHost(connection, { type: "qemu" });
    const options: VmOptions = {
      name: "web",
      memory: "64 MiB",
      vcpus: 2,
      disks: ["/nowhere/a.qcow2", { file: "/nowhere/b.raw", bus: "scsi" }],
      cdrom: true,
      networks: ["default", { user: true }],
      graphics: { type: "vnc", password: "sesame" },
      sound: true,
      watchdog: true,
      tpm: true,
      os: "linux",
    };
    const configs = {
      modern: vm(options, host),
      pc: vm(
        { ...options, name: "old", tpm: false },
        await vmHost(connection, { type: "qemu", machine: "pc" }),
      ),
      efi: vm({ ...options, name: "efi", firmware: "efi" }, host),
      small: vm({ name: "small", memory: "64 MiB", vcpus: 1 }, host),
    };
    for (const [name, config] of Object.entries(configs)) {
      assert.equal((await domains.ensure(config)).definition, "made", name);
      assert.deepEqual((await domains.ensure(config)).differences, [], name);
    }
    const web = await domains.get("web");
    const before = await web.config({ inactive: true, secure: true });
    const { disk: [first, ...rest] = [] } = configs.modern.devices!;
    const cached = { ...first!, driver: { ...first!.driver, cache: "none" } };
    const changed = await domains.ensure(
      {
        ...configs.modern,
        memory: { unit: "MiB", value: 128 },
        devices: { ...configs.modern.devices, disk: [cached, ...rest] },
      } as typeof configs.modern,
    );
    assert.deepEqual(changed.differences.map(({ path }) => path.join(".")), [
      "memory",
      "devices.disk.0.driver.cache",
    ]);
    const after = await web.config({ inactive: true, secure: true });
    assert.deepEqual(after.devices!.interface, before.devices!.interface);
    assert.deepEqual(after.devices!.graphics, before.devices!.graphics);
    assert.deepEqual(after.devices!.disk![0]!.address, before.devices!.disk![0]!.address);
    assert.deepEqual(after.memory, { unit: "KiB", value: 131072 });
    // Another bus, a disk less, and another machine: what the host had chosen for the old ones is chosen anew.
    const sata = { ...first!, target: { dev: "sda", bus: "sata" } };
    const other = vm({ ...options, tpm: false }, await vmHost(connection, { type: "qemu", machine: "pc" }));
    for (
      const config of [
        { ...configs.modern, devices: { ...configs.modern.devices, disk: [sata] } } as typeof configs.modern,
        other,
      ]
    ) {
      assert.equal((await domains.ensure(config)).definition, "updated");
      assert.deepEqual((await domains.ensure(config)).differences, []);
      assert.equal((await domains.get("web")).uuid, web.uuid);
    }

    const lab = network({
      name: "lab",
      addresses: ["192.168.50.1/24", "fd00:50::1/64"],
      domain: "lab.example",
      dns: { forwarders: ["192.0.2.53"], hosts: { "192.168.50.9": ["mirror.lab.example"] } },
    });
    assert.equal((await networks.ensure(lab)).definition, "made");
    assert.deepEqual((await networks.ensure(lab)).differences, []);
    const wider = network({ name: "lab", addresses: ["192.168.50.1/23"], domain: "lab.example" });
    const widened = await networks.ensure(wider);
    assert.equal(widened.definition, "updated");
    assert.deepEqual((await networks.ensure(wider)).differences, []);

    const images = pool({ name: "images", path: `${libvirtd.dir}//images/` });
    const built = await storagePools.ensure(images, { start: true, build: true, autostart: true });
    assert.deepEqual([built.definition, built.started, built.autostartChanged], ["made", true, true]);
    const again = await storagePools.ensure(images, { start: true, build: true, autostart: true });
    assert.deepEqual([again.differences, again.started, again.autostartChanged], [[], false, false]);
    const { volumes } = built.object;
    const disk = (capacity: string) => volume({ name: "disk.qcow2", capacity });
    assert.equal((await volumes.ensure(disk("1000 KB"))).definition, "made");
    assert.deepEqual((await volumes.ensure(disk("1000 KB"))).differences, []);
    assert.equal((await volumes.ensure(disk("8 MiB"))).definition, "updated");
    assert.deepEqual((await volumes.ensure(disk("8 MiB"))).differences, []);
    await assert.rejects(volumes.ensure(volume({ name: "disk.qcow2", capacity: "8 MiB", format: "raw" })), {
      code: "OPERATION_UNSUPPORTED",
    });

    const filter = (action: string) =>
      `<filter name="strict"><rule action="${action}" direction="in"/></filter>`;
    const usage = { type: "ceph", name: "client.admin" } as const;
    for (const definition of ["made", "left"]) {
      assert.equal((await nwfilters.ensure(filter("accept"))).definition, definition);
      const secret = await secrets.ensure({ ephemeral: false, private: false, usage });
      assert.equal(secret.definition, definition);
    }
    assert.equal((await nwfilters.ensure(filter("drop"))).definition, "updated");
    const told = await secrets.ensure({ ephemeral: false, private: false, usage, description: "for images" });
    assert.equal(told.definition, "updated");
  },
);

peerTest("ensure() of two processes at once ends in one object of each kind and without an error", [
  "libvirtd",
  "qemu",
  "qemu-img",
], async () => {
  await using libvirtd = await PrivateLibvirtd.start();
  const rounds = 8;
  const program = new URL("_ensure_program.ts", import.meta.url).pathname;
  const run = () =>
    new Deno.Command(Deno.execPath(), {
      args: ["run", "-A", "--no-check", program, libvirtd.uri("qemu"), libvirtd.dir, String(rounds)],
      stdin: "piped",
      stdout: "piped",
      stderr: "inherit",
    }).spawn();
  const racers = [run(), run()].map((child) => ({ child, lines: linesOf(child.stdout) }));
  // Neither begins before the other is ready.
  for (const { lines } of racers) assert.equal((await lines.next()).value, "ready");
  for (const { child } of racers) {
    const writer = child.stdin.getWriter();
    await writer.write(new TextEncoder().encode("\n"));
    await writer.close();
  }
  const [one, other] = await Promise.all(racers.map(async ({ child, lines }) => {
    const text = (await lines.next()).value;
    assert.equal((await child.status).code, 0);
    await lines.return(undefined);
    return JSON.parse(text!) as string[][];
  }));
  const lost = { count: 0 };
  for (const [at, all] of one!.entries()) {
    for (const [kind, mine] of all.entries()) {
      const [what, uuid] = mine.split(" ");
      const [otherwise, same] = other![at]![kind]!.split(" ");
      assert.equal(uuid, same);
      // One has made it, and to the other it was as asked for, save that a host may tell an image's size before it is written.
      const others = kind === 1 ? ["left", "updated"] : ["left"];
      assert.ok([what, otherwise].includes("made"));
      assert.ok(others.includes(what === "made" ? otherwise! : what!), `${what}, ${otherwise}`);
      if (otherwise === "made") lost.count++;
    }
  }
  await using connection = await connect(libvirtd.uri("qemu"));
  assert.equal((await connection.domains.list()).length, rounds);
  assert.equal((await connection.secrets.list()).length, rounds);
  console.log(`of ${rounds * 6} races the second process won ${lost.count}`);
});

async function* linesOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  let rest = "";
  for await (const text of stream.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + text).split("\n");
    rest = lines.pop()!;
    yield* lines;
  }
}
