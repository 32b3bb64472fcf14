import assert from "node:assert/strict";
import { connect, type Domain } from "@denovirt/denovirt";
import { type TestHost, testHost } from "@denovirt/denovirt/testing";

async function withGuest(
  work: (domain: Domain, host: TestHost) => Promise<void>,
  options: Parameters<typeof testHost>[0] = {},
): Promise<void> {
  await using host = testHost({ domains: [{ name: "vm", vcpus: 4 }], ...options });
  await using connection = await connect(host.uri);
  await work(await connection.domains.get("vm"), host);
}

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const failed = { code: "INTERNAL_ERROR", domain: "QEMU", outcome: "refused" };

Deno.test("An embedded guest's agent tells of itself and its guest", () =>
  withGuest(async (domain) => {
    const { agent } = domain;
    await agent.ping();
    await agent.sync();
    const { version, commands } = await agent.info();
    assert.match(version, /^\d+\.\d+\.\d+$/);
    assert(commands.some(({ name, answers }) => name === "guest-shutdown" && !answers));
    for (const { name } of commands) assert.match(name, /^guest-/);
    assert.equal(await agent.hostname(), "vmhost");
    assert.equal((await agent.osInfo()).name, "Test guest");
    assert.deepEqual(await agent.users(), [{ user: "root", loginTimeMs: 627319920000 }]);
    assert.deepEqual(await agent.timezone(), { zone: "UTC", offsetSeconds: 0 });
    assert.equal(await domain.qemuAgentCommand({ execute: "guest-ping" }), '{"return":{}}');
    await assert.rejects(agent.command("guest-none"), failed);
    await assert.rejects(domain.qemuAgentCommand("no json"), failed);
    await assert.rejects(domain.qemuAgentCommand("{}"), failed);
    await domain.destroy();
    await assert.rejects(agent.ping(), { code: "OPERATION_INVALID" });
  }));

Deno.test("An embedded guest's agent freezes, trims and thaws the file systems that the domain's calls do", () =>
  withGuest(async (domain) => {
    const { agent } = domain;
    assert.equal(await agent.fsFreezeStatus(), "thawed");
    assert.equal(await domain.fsFreeze(["/boot"]), 1);
    assert.equal(await agent.fsFreezeStatus(), "frozen");
    await assert.rejects(agent.command("guest-fsfreeze-freeze"), failed);
    assert.equal(await agent.command("guest-fsfreeze-thaw"), 1);
    assert.equal(await agent.command("guest-fsfreeze-freeze"), 2);
    assert.equal(await domain.fsThaw(), 2);
    const trimmed = await agent.command("guest-fstrim") as { paths: unknown[] };
    assert.equal(trimmed.paths.length, 2);
  }));

Deno.test("An embedded guest keeps files, whoever writes them, and gives them back", () =>
  withGuest(async (domain, host) => {
    const { agent } = domain;
    const guest = host.guest("vm").agent;
    assert.equal(text(await agent.readFile("/etc/hostname")), "vmhost\n");
    const big = crypto.getRandomValues(new Uint8Array(60_000));
    await agent.writeFile("/tmp/big", big);
    assert.deepEqual(await agent.readFile("/tmp/big"), big);
    await agent.writeFile("/tmp/log", "one\n");
    await agent.writeFile("/tmp/log", "two\n", { append: true });
    assert.equal(guest.text("/tmp/log"), "one\ntwo\n");
    guest.write("/tmp/log", "three\n");
    assert.equal(text(await agent.readFile("/tmp/log")), "three\n");
    assert.equal(guest.text("/none"), undefined);
    await assert.rejects(agent.readFile("/none"), failed);
    const handle = await agent.command("guest-file-open", { path: "/tmp/log", mode: "r" });
    await assert.rejects(agent.command("guest-file-write", { handle, "buf-b64": "AAAA" }), failed);
    const { position } = await agent.command("guest-file-seek", {
      handle,
      offset: -2,
      whence: "end",
    }) as { position: number };
    assert.equal(position, 4);
    assert.deepEqual(await agent.command("guest-file-read", { handle, count: 1 }), {
      count: 1,
      "buf-b64": btoa("e"),
      eof: false,
    });
    await assert.rejects(agent.command("guest-file-read", { handle: 1, count: 1 }), failed);
    await domain.destroy();
    await domain.start();
    await assert.rejects(agent.command("guest-file-close", { handle }), failed);
    assert.equal(text(await agent.readFile("/tmp/log")), "three\n");
  }));

Deno.test("An embedded guest runs the programs that every guest has, and those of the test", () =>
  withGuest(async (domain, host) => {
    const { agent } = domain;
    assert.deepEqual(await agent.exec("/bin/echo", ["a", "b"]), {
      success: true,
      code: 0,
      stdout: new TextEncoder().encode("a b\n"),
      stderr: new Uint8Array(),
      truncated: false,
    });
    assert.equal((await agent.exec("false")).code, 1);
    assert.equal(text((await agent.exec("cat", [], { input: "typed" })).stdout), "typed");
    assert.equal(text((await agent.exec("cat", ["/etc/hostname"])).stdout), "vmhost\n");
    assert.match(text((await agent.exec("cat", ["/none"])).stderr), /No such file/);
    await assert.rejects(agent.exec("/usr/bin/none"), failed);
    const before = host.clock.now();
    await agent.exec("sleep", ["90"]);
    assert.equal(host.clock.now() - before, 90_000);
    host.guest("vm").agent.onExec(({ path, args, env, input }) => {
      if (path !== "deploy") return undefined;
      return { code: 3, stdout: [...args, ...env, text(input)].join(" "), stderr: "oh" };
    });
    const run = await agent.exec("deploy", ["--now"], { env: { A: "1" }, input: "x" });
    assert.deepEqual([run.code, text(run.stdout), text(run.stderr)], [3, "--now A=1 x", "oh"]);
    host.guest("vm").agent.onExec(() => ({ signal: 9 }));
    assert.equal((await agent.exec("anything")).signal, 9);
    await assert.rejects(agent.command("guest-exec-status", { pid: 1 }), failed);
  }));

Deno.test("An embedded guest has users with passwords and SSH keys, and vCPUs that it does not use", () =>
  withGuest(async (domain, host) => {
    const guest = host.guest("vm").agent;
    await domain.setUserPassword("root", "open sesame");
    assert.deepEqual(guest.password("root"), { password: "open sesame", encrypted: false });
    await domain.agent.command("guest-set-user-password", {
      username: "root",
      password: btoa("$6$x"),
      crypted: true,
    });
    assert.deepEqual(guest.password("root"), { password: "$6$x", encrypted: true });

    await domain.setAuthorizedSshKeys("root", ["ssh-ed25519 AAAA a@b"]);
    await domain.setAuthorizedSshKeys("root", ["ssh-ed25519 BBBB c@d"], { append: true });
    assert.deepEqual(await domain.authorizedSshKeys("root"), [
      "ssh-ed25519 AAAA a@b",
      "ssh-ed25519 BBBB c@d",
    ]);
    await domain.setAuthorizedSshKeys("root", ["ssh-ed25519 AAAA a@b"], { remove: true });
    assert.equal(guest.text("/root/.ssh/authorized_keys"), "ssh-ed25519 BBBB c@d\n");
    await assert.rejects(domain.authorizedSshKeys("web"), failed);
    guest.write("/etc/passwd", "web:x:1000:1000::/home/web:/bin/sh\n");
    assert.deepEqual(await domain.authorizedSshKeys("web"), []);

    assert.deepEqual(await domain.guestVcpus(), { vcpus: "0-3", online: "0-3", offlinable: "1-3" });
    await domain.setGuestVcpus([1, 3], false);
    assert.equal((await domain.guestVcpus()).online, "0,2");
    await assert.rejects(domain.setGuestVcpus([0], false), failed);
    await assert.rejects(domain.setGuestVcpus([7], false), { code: "INVALID_ARG" });
    await domain.setGuestVcpus([1, 3], true);
    assert.equal((await domain.guestVcpus()).online, "0-3");
  }));

Deno.test("An embedded guest tells its disks, file systems and interfaces where it is asked for them", () =>
  withGuest(async (domain) => {
    const plain = await domain.guestInfo();
    assert.deepEqual(Object.keys(plain).sort(), ["hostname", "os", "timezone", "users"]);
    const info = await domain.guestInfo(["filesystem", "disks", "interfaces"]);
    assert.equal(info.filesystem?.[0]?.mountpoint, "/");
    assert.deepEqual(info.disks, [{ name: "/dev/vda", partition: false, alias: "vda" }]);
    assert.equal(info.interfaces?.[0]?.name, "eth0");
    const found = await domain.agent.command("guest-network-get-interfaces") as { name: string }[];
    assert.deepEqual(found.map(({ name }) => name), ["lo", "eth0"]);
  }));

Deno.test("An embedded guest's agent shuts it down, puts it to sleep and sets its clock", () =>
  withGuest(async (domain) => {
    const heard: string[] = [];
    const listener = domain.connection.events.on(
      ["domain.lifecycle", "domain.rtc-change", "domain.reboot"],
      (event) =>
        heard.push(event.type === "domain.lifecycle" ? `${event.event}/${event.detail}` : event.type),
    );
    await listener.ready;
    await domain.setTime(new Date(1_000_000_000_000));
    assert.equal(await domain.time(), 10n ** 18n);
    await domain.setTime("sync");
    await domain.agent.shutdown("reboot");
    await domain.agent.command("guest-suspend-ram");
    assert.equal((await domain.state()).state, "pmsuspended");
    await domain.pmWakeup();
    await domain.agent.shutdown();
    assert.equal((await domain.state()).state, "shutoff");
    assert.deepEqual(heard, [
      "domain.rtc-change",
      "domain.rtc-change",
      "domain.reboot",
      "pmsuspended/memory",
      "started/wakeup",
      "shutdown/guest",
      "stopped/shutdown",
    ]);
  }));

Deno.test("Domain.setAgentTimeout() is how long a silent agent is waited for", () =>
  withGuest(async (domain, host) => {
    await host.guest("vm").setAgent("silent");
    await domain.setAgentTimeout(60);
    const before = host.clock.now();
    await assert.rejects(domain.agent.ping(), { code: "AGENT_UNRESPONSIVE" });
    assert.equal(host.clock.now() - before, 60_000);
    await domain.setAgentTimeout("nowait");
    await assert.rejects(domain.fsFreeze(), { code: "AGENT_UNRESPONSIVE" });
    assert.equal(host.clock.now() - before, 60_000);
  }));
