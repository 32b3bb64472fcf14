import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { connect } from "@denovirt/denovirt";
import { peerTest } from "../hosts/peers.ts";
import { run } from "../hosts/run.ts";
import { until } from "../hosts/until.ts";
import { VirshEvents } from "../hosts/virsh_events.ts";
import { randomBytes } from "./_random.ts";
import { ServedDaemon } from "./_served.ts";
import { virsh } from "./_virsh.ts";

const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Each test has a simulated host of its own, which clients ask for as the default one. */
const world = (name: string) => ({
  uris: [{
    name: "test:///default",
    open: async (options: Parameters<typeof open>[1]) => await open(`test:///default?world=${name}`, options),
  }],
});

async function open(uri: string, options: import("@denovirt/denovirt").ConnectOptions) {
  const { test } = await import("../../drivers/test/mod.ts");
  const { parseUri } = await import("../../core/contract/uri.ts");
  return await test.open(parseUri(uri), options);
}

peerTest(
  "A program of python3-libvirt drives the embedded hypervisor through denovirtd",
  ["python3-libvirt"],
  async () => {
    await using served = await ServedDaemon.start(world("python"));
    await using _kept = await connect(served.uri);
    const printed = await run("/usr/bin/python3", [beside("./client.py"), served.uri]);
    assert.equal(printed, "[('py', 0, 0), ('py', 2, 0), ('py', 5, 1), ('py', 1, 0)]\n");
  },
);

peerTest("A program of go-libvirt drives the embedded hypervisor through denovirtd", ["go"], async () => {
  await using served = await ServedDaemon.start(world("go"));
  const build = new Deno.Command("go", {
    args: ["build", "-o", `${served.dir}/client`, beside("./client.go")],
    env: { GO111MODULE: "off", GOPATH: "/usr/share/gocode", GOFLAGS: "" },
  });
  const { code, stderr } = await build.output();
  assert.equal(code, 0, new TextDecoder().decode(stderr));
  assert.equal(await run(`${served.dir}/client`, [served.socket]), "2 65536 1 [0/0 2/0 5/1 1/0]\n");
});

peerTest("virt-install makes a guest with a disk of its own through denovirtd, and virsh removes it", [
  "virt-install",
  "virsh",
], async () => {
  await using served = await ServedDaemon.start(world("virt-install"));
  await using connection = await connect(served.uri);
  await run("virt-install", [
    ...["--connect", served.uri, "--name", "installed", "--memory", "512", "--vcpus", "2"],
    ...["--disk", "pool=default-pool,size=1", "--import", "--osinfo", "detect=off,require=off"],
    ...["--network", "network=default", "--graphics", "vnc", "--noautoconsole"],
  ]);
  const domain = await connection.domains.get("installed");
  assert.equal((await domain.state()).state, "running");
  const pool = await connection.storagePools.get("default-pool");
  assert.deepEqual((await pool.volumes.list()).map(({ name }) => name), ["installed.qcow2"]);
  assert.equal((await virsh(served.uri, "destroy", "installed")).code, 0);
  const removed = await virsh(served.uri, "undefine", "installed", "--remove-all-storage");
  assert.equal(removed.code, 0, removed.text);
  assert.equal(await connection.domains.find("installed"), undefined);
  assert.deepEqual(await pool.volumes.list(), []);
});

peerTest(
  "virt-xml turns a guest's generation id on through denovirtd, and virsh defines what it writes with --validate",
  [
    "virt-install",
    "virsh",
  ],
  async () => {
    await using served = await ServedDaemon.start(world("virt-xml"));
    await using connection = await connect(served.uri);
    const domain = await connection.domains.get("test");
    const genid = async () => (await domain.config({ inactive: true })).genid;
    const enable = ["--connect", served.uri, "test", "--edit", "--metadata", "genid_enable=yes"];

    const written = await run("virt-xml", [...enable, "--print-xml"]);
    assert.match(written, /<genid\/>/);
    assert.equal(await genid(), undefined);
    const edited = `${served.dir}/edited.xml`;
    await Deno.writeTextFile(edited, written);
    const validated = await virsh(served.uri, "define", edited, "--validate");
    assert.equal(validated.code, 0, validated.text);
    assert.match(String(await genid()), UUID);

    await run("virt-xml", [...enable.slice(0, -1), "genid_enable=no", "--define"]);
    assert.equal(await genid(), undefined);
    assert.match(await run("virt-xml", [...enable, "--define"]), /defined successfully/);
    assert.match(String(await genid()), UUID);
  },
);

peerTest(
  "virsh uploads and downloads a volume through denovirtd, with and without its holes",
  ["virsh"],
  async () => {
    await using served = await ServedDaemon.start(world("transfer"));
    await using _kept = await connect(served.uri);
    const data = new Uint8Array(3 << 20);
    data.set(randomBytes(1, 700_001), 0);
    data.set(randomBytes(2, 500_000), 2 << 20);
    await Deno.writeFile(`${served.dir}/up`, data);
    assert.equal((await virsh(served.uri, "vol-create-as", "default-pool", "v", "3M")).code, 0);
    for (const more of [[], ["--sparse"]]) {
      const up = await virsh(
        served.uri,
        "vol-upload",
        "v",
        `${served.dir}/up`,
        "--pool",
        "default-pool",
        ...more,
      );
      assert.equal(up.code, 0, up.text);
      const down = await virsh(
        served.uri,
        "vol-download",
        "v",
        `${served.dir}/down`,
        "--pool",
        "default-pool",
        ...more,
      );
      assert.equal(down.code, 0, down.text);
      assert((await Deno.readFile(`${served.dir}/down`)).every((byte, index) => byte === data[index]));
      await Deno.remove(`${served.dir}/down`);
    }
  },
);

peerTest("virsh console talks with a guest through denovirtd", ["virsh", "script"], async () => {
  await using served = await ServedDaemon.start(world("console"));
  await using _kept = await connect(served.uri);
  // virsh wants a terminal for it, which script gives it.
  const console = new Deno.Command("script", {
    args: ["-qec", `virsh -c '${served.uri}' console test`, "/dev/null"],
    env: { LC_ALL: "C" },
    stdin: "piped",
    stdout: "piped",
    stderr: "null",
  }).spawn();
  let shown = "";
  const reading = (async () => {
    for await (const text of console.stdout.pipeThrough(new TextDecoderStream())) shown += text;
  })();
  const writer = console.stdin.getWriter();
  await until(() => shown.includes("booted by the test hypervisor"), "the guest's first words");
  await writer.write(new TextEncoder().encode("echo me\r"));
  await until(() => shown.split("echo me").length >= 2, "the guest's answer");
  await writer.write(new Uint8Array([0x1d]));
  assert.equal((await console.status).code, 0);
  await writer.close().catch(() => {});
  await reading;
});

peerTest(
  "virsh event --all --loop prints what happens through denovirtd until it is ended",
  ["virsh"],
  async () => {
    await using served = await ServedDaemon.start(world("events"));
    await using events = await VirshEvents.start(served.uri);
    for (const command of ["suspend", "resume", "destroy", "start"]) {
      assert.equal((await virsh(served.uri, command, "test")).code, 0);
    }
    await events.waitFor((line) => line.includes("Started Booted"));
    assert.deepEqual(
      events.lines().map((line) => line.replace(/^\S+ \S+: /, "")),
      ["Suspended Paused", "Resumed Unpaused", "Stopped Destroyed", "Started Booted"].map((words) =>
        `event 'lifecycle' for domain 'test': ${words}`
      ),
    );
  },
);

peerTest(
  "A virsh that is killed in the middle of an upload leaves nothing behind, and others are served on",
  ["virsh"],
  async () => {
    await using served = await ServedDaemon.start(world("killed"));
    await using connection = await connect(served.uri);
    const pool = await connection.storagePools.get("default-pool");
    const volume = await pool.volumes.create("<volume><name>v</name><capacity>10485760</capacity></volume>");
    const fifo = `${served.dir}/fifo`;
    await run("mkfifo", [fifo]);
    const virsh = new Deno.Command("virsh", {
      args: ["-c", served.uri, "vol-upload", "v", fifo, "--pool", "default-pool"],
      stdin: "null",
      stdout: "null",
      stderr: "null",
    }).spawn();
    const file = await Deno.open(fifo, { write: true });
    await file.write(new Uint8Array(60_000).fill(7));
    await until(() => /^denovirtd_streams 1$/m.test(served.daemon.metrics()), "the upload");
    virsh.kill("SIGKILL");
    await virsh.status;
    file.close();
    await until(() => /^denovirtd_streams 0$/m.test(served.daemon.metrics()), "the upload's end");
    await volume.delete();
    assert.equal((await connection.domains.list()).length, 1);
  },
);
