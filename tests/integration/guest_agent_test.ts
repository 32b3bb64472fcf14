import assert from "node:assert/strict";
import type { Connection, Domain } from "@denovirt/denovirt";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { connectRecorded } from "../hosts/recorded.ts";
import { run } from "../hosts/run.ts";
import { AGENT_CHANNEL, tinyGuest, tinyGuestXml } from "../hosts/tiny_guest.ts";
import { until } from "../hosts/until.ts";

/** A guest with a real agent in it, which is up, and a disk with a file system. */
class AgentGuest implements AsyncDisposable {
  private constructor(
    readonly daemon: PrivateLibvirtd,
    readonly connection: Connection,
    readonly domain: Domain,
  ) {}

  static async start(): Promise<AgentGuest> {
    const daemon = await PrivateLibvirtd.start();
    const connection = await connectRecorded(daemon.uri("qemu"));
    const disk = `${daemon.dir}/disk.img`;
    await run("truncate", ["-s", "16M", disk]);
    await run("mkfs.ext4", ["-q", disk]);
    const domain = await connection.domains.define(tinyGuestXml({
      name: "tiny",
      memoryMiB: 192,
      vcpus: 2,
      ...await tinyGuest({ agent: true }),
      devices: `${AGENT_CHANNEL}
        <disk type="file" device="disk">
          <driver name="qemu" type="raw" discard="unmap"/><source file="${disk}"/><target dev="vda" bus="virtio"/>
        </disk>
        <interface type="user"><mac address="52:54:00:12:34:56"/><model type="virtio"/></interface>`,
    }));
    const guest = new AgentGuest(daemon, connection, domain);
    const up = Promise.withResolvers<void>();
    using subscription = connection.events.on(
      "domain.agent-lifecycle",
      (event) => event.state === "connected" && up.resolve(),
      { domain },
    );
    await subscription.ready;
    await domain.start();
    await up.promise;
    return guest;
  }

  /** Resolves when the guest is off. */
  async off(): Promise<void> {
    await until(async () => (await this.domain.state()).state === "shutoff", "the guest's end");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.connection.close();
    await this.daemon[Symbol.asyncDispose]();
  }
}

const PEERS = ["libvirtd", "qemu", "tiny-guest", "guest-agent"] as const;
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

peerTest("A guest's agent tells and does what a domain's methods ask of it", PEERS, async () => {
  await using guest = await AgentGuest.start();
  const { domain } = guest;
  const seen = async (path: string) => text(await domain.agent.readFile(path));

  assert.equal(await domain.hostname({ agent: true }), "tiny");
  await domain.setTime(new Date(1_000_000_000_000));
  const set = await domain.time();
  assert(set >= 10n ** 18n && set < 10n ** 18n + 3600n * 10n ** 9n, String(set));
  // The guest's hardware clock has been set, too, and is where the time comes from.
  await domain.agent.exec("date", ["-s", "@1500000000"]);
  assert(await domain.time() >= 15n * 10n ** 17n);
  await domain.setTime("sync");
  const synced = await domain.time();
  assert(synced >= 10n ** 18n && synced < 10n ** 18n + 3600n * 10n ** 9n, String(synced));

  assert.deepEqual(await domain.fsInfo(), [
    { mountpoint: "/mnt", name: "vda", fstype: "ext4", devAliases: ["vda"] },
  ]);
  assert.equal(await domain.agent.fsFreezeStatus(), "thawed");
  assert.equal(await domain.fsFreeze(), 1);
  assert.equal(await domain.agent.fsFreezeStatus(), "frozen");
  await assert.rejects(domain.fsFreeze(), { outcome: "refused" });
  assert.equal(await domain.fsThaw(), 1);
  assert.equal(await domain.fsFreeze(["/nowhere"]), 0);
  assert.equal(await domain.fsThaw(), 0);
  await domain.fsTrim();
  await domain.fsTrim({ minimum: "1 MiB" });
  await assert.rejects(domain.fsTrim({ mountPoint: "/mnt" }), { code: "ARGUMENT_UNSUPPORTED" });

  const info = await domain.guestInfo();
  assert.equal(info.hostname, "tiny");
  assert.equal(info.os?.name, "Tiny Guest");
  assert.deepEqual(info.timezone, { name: "UTC", offsetSeconds: 0 });
  assert.equal(info.filesystem?.[0]?.mountpoint, "/mnt");
  assert.deepEqual(info.disks, [{ name: "/dev/vda", partition: false, alias: "vda" }]);
  assert.deepEqual(await domain.guestInfo(["hostname"]), { hostname: "tiny" });

  const [lo, eth0] = await domain.interfaceAddresses("agent");
  assert.deepEqual(lo, {
    name: "lo",
    hwaddr: "00:00:00:00:00:00",
    addrs: [{ type: "ipv4", addr: "127.0.0.1", prefix: 8 }, { type: "ipv6", addr: "::1", prefix: 128 }],
  });
  assert.deepEqual([eth0?.name, eth0?.hwaddr], ["eth0", "52:54:00:12:34:56"]);

  await domain.setUserPassword("root", "open sesame");
  assert.equal(await seen("/run/chpasswd"), "root:open sesame\n");
  await domain.setUserPassword("root", "$6$x$y", { encrypted: true });
  assert.equal(await seen("/run/chpasswd"), "root:$6$x$y\n");

  await domain.setAuthorizedSshKeys("root", ["ssh-ed25519 AAAA a@b"]);
  await domain.setAuthorizedSshKeys("root", ["ssh-ed25519 BBBB c@d"], { append: true });
  const keys = await domain.authorizedSshKeys("root");
  assert.deepEqual(keys.toSorted(), ["ssh-ed25519 AAAA a@b", "ssh-ed25519 BBBB c@d"]);
  assert.deepEqual((await seen("/root/.ssh/authorized_keys")).trim().split("\n").toSorted(), keys.toSorted());
  await domain.setAuthorizedSshKeys("root", ["ssh-ed25519 AAAA a@b"], { remove: true });
  assert.deepEqual(await domain.authorizedSshKeys("root"), ["ssh-ed25519 BBBB c@d"]);
  await assert.rejects(domain.authorizedSshKeys("nobody-here"), { outcome: "refused" });

  assert.deepEqual(await domain.guestVcpus(), { vcpus: "0-1", online: "0-1", offlinable: "1" });
  await domain.setGuestVcpus([1], false);
  assert.equal((await domain.guestVcpus())["online"], "0");
  await domain.setGuestVcpus([1], true);
  assert.equal((await domain.guestVcpus())["online"], "0-1");

  await domain.setAgentTimeout(30);
  await domain.setAgentTimeout("default");
  assert.equal(await domain.qemuAgentCommand({ execute: "guest-ping" }), '{"return":{}}');

  await domain.pmSuspend("mem");
  await until(async () => (await domain.state()).state === "pmsuspended", "the guest's sleep");
  await domain.pmWakeup();
  await until(async () => (await domain.state()).state === "running", "the guest's waking");

  // Its channel may have been closed and opened again meanwhile.
  await until(() => domain.agent.ping().then(() => true, () => false), "the agent's waking");
  await domain.shutdown({ mode: "agent" });
  await guest.off();
  await assert.rejects(domain.hostname({ agent: true }), { code: "OPERATION_INVALID" });
  await assert.rejects(domain.agent.ping(), { code: "OPERATION_INVALID" });
});

peerTest("GuestAgent runs a real agent's commands", PEERS, async () => {
  await using guest = await AgentGuest.start();
  const { domain, domain: { agent } } = guest;
  assert.equal(agent.domain, domain);
  await agent.ping();
  await agent.sync();
  const { version, commands } = await agent.info();
  assert.match(version, /^\d+\.\d+\.\d+$/);
  assert.deepEqual(commands.find(({ name }) => name === "guest-exec"), {
    name: "guest-exec",
    enabled: true,
    answers: true,
  });
  assert.equal(commands.find(({ name }) => name === "guest-shutdown")?.answers, false);
  assert.equal(await agent.hostname(), "tiny");
  assert.deepEqual(await agent.timezone(), { zone: "UTC", offsetSeconds: 0 });
  const { id, name, versionId, machine } = await agent.osInfo();
  assert.deepEqual([id, name, versionId, machine], ["denovirt", "Tiny Guest", "1", "x86_64"]);
  const vcpus = await agent.command("guest-get-vcpus") as { readonly "logical-id": number }[];
  assert.deepEqual(vcpus.map((vcpu) => vcpu["logical-id"]).sort(), [0, 1]);
  await assert.rejects(agent.command("nonsense"), { message: /The command nonsense has not been found/ });

  assert.deepEqual(await agent.users(), []);
  await agent.writeFile("/run/utmp", loginRecord("alice", 1_600_000_000));
  assert.deepEqual(await agent.users(), [{ user: "alice", loginTimeMs: 1_600_000_000_000 }]);

  const script = 'read -r line; echo "$line $1 $GREETING"; echo oops >&2; exit 3';
  const ended = await agent.exec("/bin/sh", ["-c", script, "sh", "two words"], {
    input: "hello\n",
    env: { GREETING: "é=1" },
  });
  assert.deepEqual([ended.success, ended.code, ended.signal, ended.truncated], [false, 3, undefined, false]);
  assert.equal(text(ended.stdout), "hello two words é=1\n");
  assert.equal(text(ended.stderr), "oops\n");
  const quiet = await agent.exec("/bin/echo", ["x"], { capture: false });
  assert.deepEqual([quiet.success, quiet.stdout.length], [true, 0]);
  assert.equal((await agent.exec("/bin/sh", ["-c", "kill -9 $$"])).signal, 9);
  await assert.rejects(agent.exec("/nowhere"), { message: /guest-exec.*No such file/ });
  await assert.rejects(agent.exec("/bin/sleep", ["1000"], { timeoutMs: 200 }), { code: "OPERATION_TIMEOUT" });
  const left = AbortSignal.timeout(200);
  await assert.rejects(agent.exec("/bin/sleep", ["1000"], { signal: left }), { name: "TimeoutError" });

  const bytes = crypto.getRandomValues(new Uint8Array(65_536));
  const big = new Uint8Array(bytes.length * 20);
  for (let at = 0; at < big.length; at += bytes.length) big.set(bytes, at);
  await agent.writeFile("/tmp/big", big);
  assert.deepEqual(await agent.readFile("/tmp/big"), big);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", big)).toHex();
  assert.equal(text((await agent.exec("sha256sum", ["/tmp/big"])).stdout), `${digest}  /tmp/big\n`);
  await assert.rejects(agent.readFile("/tmp/big", { maxBytes: big.length - 1 }), { code: "OVERFLOW" });
  await agent.writeFile("/tmp/note", "one\n");
  await agent.writeFile("/tmp/note", "two\n", { append: true });
  assert.equal(text(await agent.readFile("/tmp/note")), "one\ntwo\n");
  await agent.writeFile("/tmp/note", "");
  assert.equal((await agent.readFile("/tmp/note")).length, 0);
  await assert.rejects(agent.readFile("/nowhere"), { message: /No such file/ });

  // Each file was closed: the agent has no more open than it has by itself.
  const open = await agent.exec("/bin/sh", ["-c", "ls -l /proc/$(pidof qemu-ga)/fd | grep -c ' /tmp/'"]);
  assert.equal(text(open.stdout), "0\n");

  await agent.shutdown();
  await guest.off();
});

/** A record of glibc's utmp file: somebody logged in. */
function loginRecord(user: string, seconds: number): Uint8Array {
  const record = new Uint8Array(384);
  const view = new DataView(record.buffer);
  view.setInt16(0, 7, true); // ut_type: USER_PROCESS
  view.setInt32(4, 1, true); // ut_pid
  record.set(new TextEncoder().encode("tty1"), 8); // ut_line
  record.set(new TextEncoder().encode(user), 44); // ut_user
  view.setInt32(340, seconds, true); // ut_tv.tv_sec
  return record;
}

peerTest("GuestAgent leaves no file open in the guest whose opening nobody waits for", PEERS, async () => {
  await using guest = await AgentGuest.start();
  const { agent } = guest.domain;
  // The shell's parent is the agent.
  const list = ["-c", "for fd in /proc/$PPID/fd/*; do readlink $fd; done"];
  const open = async () => text((await agent.exec("/bin/sh", list)).stdout);
  await agent.writeFile("/tmp/left-open", "abc");
  assert.equal(text(await agent.readFile("/tmp/left-open")), "abc");
  for (let moment = 0; moment < 24; moment++) {
    const stop = new AbortController();
    const reading = agent.readFile("/tmp/left-open", { signal: stop.signal }).catch(() => {});
    for (let i = 0; i < moment; i++) await null;
    stop.abort();
    await reading;
  }
  await until(async () => !(await open()).includes("left-open"), "the files to be closed", 20_000);
});
