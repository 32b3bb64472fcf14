import assert from "node:assert/strict";
import { breakingEmulator } from "./breaking_emulator.ts";
import { lxcGuest, lxcGuestXml } from "./lxc_guest.ts";
import { peerTest } from "./peers.ts";
import { PrivateLibvirtd } from "./private_libvirtd.ts";
import { allProcesses, isAlive } from "./processes.ts";
import { tinyGuest, tinyGuestXml } from "./tiny_guest.ts";
import { until } from "./until.ts";
import { VirshEvents } from "./virsh_events.ts";

peerTest(
  "PrivateLibvirtd.start() serves three drivers over both transports",
  ["libvirtd", "virsh", "qemu", "lxc"],
  async () => {
    await using daemon = await PrivateLibvirtd.start({ tcp: true, maxClientRequests: 7 });
    for (const [driver, guests] of [["qemu", ""], ["lxc", ""], ["test", "test"]] as const) {
      const listed = await daemon.virsh(driver, "list", "--all", "--name");
      assert.deepEqual({ ...listed, stdout: listed.stdout.trim() }, { code: 0, stdout: guests, stderr: "" });
      const output = await new Deno.Command("virsh", { args: ["-c", daemon.uri(driver, "tcp"), "uri"] })
        .output();
      assert.equal(output.code, 0);
    }
    const capabilities = await daemon.virsh("qemu", "capabilities");
    assert.match(capabilities.stdout, new RegExp(`<uuid>${daemon.hostUuid}</uuid>`));
    assert.match(await daemon.log(), /libvirt version: /);
  },
);

peerTest(
  "PrivateLibvirtd.start() with a network of its own leaves the host's as it is",
  ["libvirtd", "virsh", "qemu", "networks"],
  async () => {
    const devices = () => Array.from(Deno.readDirSync("/sys/class/net"), ({ name }) => name).sort();
    const before = devices();
    const bridge = "dv-bridge0";
    let servers: number[];
    {
      await using daemon = await PrivateLibvirtd.start({ ownNetwork: true });
      const xml = `${daemon.dir}/network.xml`;
      await Deno.writeTextFile(
        xml,
        `<network><name>own</name><bridge name="${bridge}"/><ip address="192.168.150.1" netmask="255.255.255.0">` +
          `<dhcp><range start="192.168.150.2" end="192.168.150.9"/></dhcp></ip></network>`,
      );
      const ifaces = async () => (await daemon.virsh("qemu", "iface-list", "--all")).stdout;
      assert.match(await ifaces(), /^ lo .*\n*$/);
      await done(daemon, "qemu", "net-create", xml);
      assert.match(await ifaces(), new RegExp(` ${bridge} `));
      assert(!devices().includes(bridge));
      servers = (await daemon.processes()).filter(({ name }) => name === "dnsmasq").map(({ pid }) => pid);
      assert(servers.length > 0);
    }
    assert.deepEqual(devices(), before);
    for (const pid of servers) assert.equal(await isAlive(pid), false);
  },
);

peerTest(
  "tinyGuest() boots, shows its screen, talks on its console and obeys the power button",
  ["libvirtd", "virsh", "qemu", "tiny-guest", "script"],
  async () => {
    await using daemon = await PrivateLibvirtd.start();
    await using events = await VirshEvents.start(daemon.uri("qemu"));
    const log = `${daemon.dir}/console.log`;
    await daemon.startGuest("qemu", tinyGuestXml({ name: "tiny", ...await tinyGuest(), console: { log } }));
    await untilFileHas(log, "denovirt-guest: up");

    await done(daemon, "qemu", "screenshot", "tiny", `${daemon.dir}/screen`);
    const picture = await Deno.readFile(`${daemon.dir}/screen`);
    assert.equal(new TextDecoder("latin1").decode(picture.subarray(1, 4)), "PNG");

    assert.match(await typeOnConsole(daemon, "qemu", "tiny", "hello"), /^echo: hello$/m);
    await daemon.virsh("qemu", "send-key", "tiny", "KEY_A");
    await untilFileHas(log, "denovirt-guest: key 30");
    assert.match((await daemon.virsh("qemu", "dommemstat", "tiny")).stdout, /^available \d+$/m);

    await daemon.restart();
    assert.deepEqual(await daemon.virsh("qemu", "domstate", "tiny"), {
      code: 0,
      stdout: "running\n",
      stderr: "",
    });
    await done(daemon, "qemu", "shutdown", "tiny");
    await untilOff(daemon, "qemu", "tiny");
    await untilFileHas(log, "denovirt-guest: down");
    assert.deepEqual(events.lines().map((line) => line.replace(/^.*?: event/, "event")), [
      "event 'lifecycle' for domain 'tiny': Defined Added",
      "event 'lifecycle' for domain 'tiny': Resumed Unpaused",
      "event 'lifecycle' for domain 'tiny': Started Booted",
    ]);
  },
);

peerTest(
  "lxcGuest() starts, talks on its console and obeys libvirt's shutdown and reboot",
  ["libvirtd", "virsh", "lxc", "script"],
  async () => {
    await using daemon = await PrivateLibvirtd.start();
    await using events = await VirshEvents.start(daemon.uri("lxc"));
    const xml = lxcGuestXml({ name: "box", uuid: crypto.randomUUID(), rootfs: await lxcGuest(daemon.dir) });
    await daemon.startGuest("lxc", xml);
    const said = await typeOnConsole(daemon, "lxc", "box", "hello");
    assert.match(said, /^denovirt-lxc: up$/m);
    assert.match(said, /^echo: hello$/m);
    await done(daemon, "lxc", "shutdown", "box");
    await events.waitFor((line) => line.endsWith("Stopped Shutdown"));

    await daemon.startGuest("lxc", xml);
    await done(daemon, "lxc", "reboot", "box");
    await events.waitFor((line) => line.includes("'reboot'"));
    assert.match(await typeOnConsole(daemon, "lxc", "box", "again"), /^echo: again$/m);
  },
);

peerTest(
  "BreakingEmulator.breakMonitor() makes a control-error while the guest lives",
  ["libvirtd", "virsh", "qemu", "tiny-guest", "python3", "script"],
  async () => {
    await using daemon = await PrivateLibvirtd.start();
    await using events = await VirshEvents.start(daemon.uri("qemu"));
    const emulator = await breakingEmulator(daemon.dir);
    const log = `${daemon.dir}/console.log`;
    const guest = { name: "tiny", ...await tinyGuest(), emulator: emulator.path, console: { log } };
    await daemon.startGuest("qemu", tinyGuestXml(guest));
    await untilFileHas(log, "denovirt-guest: up");
    assert.equal(events.lines().some((line) => line.includes("control-error")), false);

    await emulator.breakMonitor();
    await events.waitFor((line) => line.endsWith("event 'control-error' for domain 'tiny'"));
    assert.equal(await isAlive(await emulator.guestPid()), true);
    assert.match((await daemon.virsh("qemu", "domcontrol", "tiny")).stdout, /monitor failure/);
    assert.match(await typeOnConsole(daemon, "qemu", "tiny", "still here"), /^echo: still here$/m);

    await daemon.restart();
    assert.doesNotMatch((await daemon.virsh("qemu", "domcontrol", "tiny")).stdout, /failure/);
    await done(daemon, "qemu", "destroy", "tiny");
    await assert.rejects(emulator.guestPid());
  },
);

peerTest(
  "PrivateLibvirtd leaves nothing behind, even with guests and a killed daemon",
  ["libvirtd", "virsh", "qemu", "tiny-guest", "lxc"],
  async () => {
    const daemon = await PrivateLibvirtd.start();
    await daemon.startGuest("qemu", tinyGuestXml({ name: "tiny", ...await tinyGuest() }));
    await daemon.startGuest("lxc", lxcGuestXml({ name: "box", rootfs: await lxcGuest(daemon.dir) }));
    const running = await daemon.processes();
    assert.deepEqual(
      ["libvirtd", "libvirt_lxc", "qemu-system-x86"].filter((name) =>
        !running.some((each) => each.name === name)
      ),
      [],
    );
    daemon.kill("SIGKILL");
    await daemon[Symbol.asyncDispose]();
    await daemon[Symbol.asyncDispose]();
    await assertGone(daemon.dir, running.map((each) => each.pid));
  },
);

peerTest("PrivateLibvirtd ends with the test process", ["libvirtd"], async () => {
  const module = new URL("./private_libvirtd.ts", import.meta.url).href;
  const script = `import { PrivateLibvirtd } from "${module}";
    const daemon = await PrivateLibvirtd.start();
    console.log(JSON.stringify({ dir: daemon.dir, pids: (await daemon.processes()).map((each) => each.pid) }));
    await new Promise((resolve) => setTimeout(resolve, 60_000));`;
  await using child = new Deno.Command(Deno.execPath(), {
    args: ["eval", "--no-lock", script],
    stdin: "null",
    stdout: "piped",
  }).spawn();
  let printed = "";
  for await (const text of child.stdout.pipeThrough(new TextDecoderStream())) {
    printed += text;
    if (printed.includes("\n")) break;
  }
  const { dir, pids } = JSON.parse(printed);
  assert(pids.length >= 4, "wanted the launcher, unshare, the namespace's first process and libvirtd");
  child.kill("SIGKILL");
  await child.status;
  await assertGone(dir, pids);
});

async function done(
  daemon: PrivateLibvirtd,
  driver: "qemu" | "lxc",
  ...args: readonly string[]
): Promise<void> {
  const { code, stderr } = await daemon.virsh(driver, ...args);
  assert.equal(code, 0, `${args.join(" ")}: ${stderr}`);
}

async function assertGone(dir: string, pids: readonly number[]): Promise<void> {
  await until(async () => !(await Promise.all(pids.map(isAlive))).includes(true), "the end of all processes");
  await until(() => Deno.stat(dir).then(() => false, () => true), `the removal of ${dir}`);
  assert.doesNotMatch(await Deno.readTextFile("/proc/self/mounts"), new RegExp(dir));
  for (const { pid } of await allProcesses()) {
    const mounts = await Deno.readTextFile(`/proc/${pid}/mounts`).catch(() => "");
    assert.doesNotMatch(mounts, new RegExp(dir));
  }
  for await (const { name } of Deno.readDir("/sys/fs/cgroup")) {
    const group = `/sys/fs/cgroup/${name}/denovirt-${dir.replace(/.*\//, "")}`;
    await assert.rejects(Deno.stat(group), Deno.errors.NotFound);
  }
}

async function untilFileHas(path: string, text: string): Promise<void> {
  await until(
    async () => (await Deno.readTextFile(path).catch(() => "")).includes(text),
    `"${text}" in ${path}`,
  );
}

async function untilOff(daemon: PrivateLibvirtd, driver: "qemu" | "lxc", name: string): Promise<void> {
  await until(
    async () => (await daemon.virsh(driver, "domstate", name)).stdout.trim() === "shut off",
    `the end of ${name}`,
  );
}

/** Types a line on a guest's console by virsh, which wants a terminal, and gives all that it showed. */
async function typeOnConsole(
  daemon: PrivateLibvirtd,
  driver: "qemu" | "lxc",
  name: string,
  line: string,
): Promise<string> {
  await using child = new Deno.Command("script", {
    args: ["-qefc", `virsh -c '${daemon.uri(driver)}' console ${name}`, "/dev/null"],
    env: { LC_ALL: "C" },
    stdin: "piped",
    stdout: "piped",
    stderr: "null",
  }).spawn();
  const keyboard = child.stdin.getWriter();
  let shown = "";
  let ended = false;
  const reading = (async () => {
    for await (const text of child.stdout.pipeThrough(new TextDecoderStream())) shown += text;
    ended = true;
  })();
  // Again and again, since virsh drops what is typed before it has taken the terminal over (some time after its
  // greeting), and sees its escape key only where that comes alone.
  const insist = async (keys: string, condition: () => boolean, what: string) => {
    let typed = -Infinity;
    await until(async () => {
      if (performance.now() - typed > 200) {
        await keyboard.write(new TextEncoder().encode(keys)).catch(() => {});
        typed = performance.now();
      }
      return condition();
    }, what);
  };
  await until(() => shown.includes("Escape character"), `virsh on the console of ${name}`);
  await insist(`${line}\n`, () => shown.includes(`echo: ${line}\r\n`), `an answer on the console of ${name}`);
  await insist("\x1d", () => ended, `the end of virsh on the console of ${name}`);
  await reading;
  await keyboard.close().catch(() => {}); // script has ended by now
  return shown.replaceAll("\r", "");
}
