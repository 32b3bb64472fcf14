/** The package under Node: its doors, and each way to a host by Node's own modules. */
import assert from "node:assert/strict";
import type { ConnectOptions } from "@denovirt/denovirt";
import { Authority } from "../hosts/certificates.ts";
import { nodeProgram } from "../hosts/node_program.ts";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { SshServer } from "../hosts/ssh_server.ts";
import { TlsLibvirtd } from "../hosts/tls_libvirtd.ts";
import { Vcsim } from "../hosts/vcsim.ts";
import { InstalledPackage } from "../tools/_installed_package.ts";

/** Lists, reads, starts and hears of a domain; says how it went. */
const PROGRAM = `import { connect } from "@denovirt/denovirt";
const [uri, options, name, changing] = process.argv.slice(2);
await using connection = await connect(uri, { ...JSON.parse(options), timeoutMs: 60_000 });
const domain = await connection.domains.get(name);
const seen = { names: (await connection.domains.list()).map((each) => each.name), read: (await domain.config()).name };
if (changing === "yes") {
  await using events = connection.events.stream(["domain.lifecycle"]);
  await events.ready;
  await domain.suspend();
  await domain.resume();
  seen.heard = [];
  for await (const { event } of events) if (seen.heard.push(event) === 2) break;
}
seen.encrypted = connection.isEncrypted();
console.log(JSON.stringify(seen));
`;

const LOCAL = `import assert from "node:assert/strict";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { connect, VirtError } from "@denovirt/denovirt";
import { documents, network, vm, vmHost } from "@denovirt/denovirt/config";
import { testHost } from "@denovirt/denovirt/testing";

assert.equal(globalThis.Deno, undefined);
await using connection = await connect("test:///default");
const domain = await connection.domains.define(vm({ name: "web", memory: "1 GiB", vcpus: 1 }, await vmHost(connection)));
await domain.start();
assert.equal((await domain.state()).state, "running");
assert.equal(documents.domain.parse(await domain.xml()).name, "web");
assert.equal(network({ name: "n", addresses: ["192.168.7.1/24"] }).name, "n");
await assert.rejects(connection.domains.get("none"), (e) => e instanceof VirtError && e.code === "NO_DOMAIN");
assert.equal(typeof testHost, "function");

const dir = await mkdtemp("/tmp/dv-node-");
await domain.save(dir + "/saved");
await connection.domains.restore(dir + "/saved");
const pool = await connection.storagePools.get("default-pool");
const made = await pool.volumes.create('<volume><name>v</name><capacity>65536</capacity></volume>');
await writeFile(dir + "/up", "a disk's bytes".padEnd(65536, "."));
await made.uploadFrom(dir + "/up");
await made.downloadTo(dir + "/down");
assert.deepEqual(await readFile(dir + "/down"), await readFile(dir + "/up"));

for (const [uri, code, message] of [
  ["qemu+unix:///system?socket=/nowhere", "NO_CONNECT", /no such socket/],
  ["qemu+tcp://127.0.0.1:1/system", "NO_CONNECT", /nobody listens/],
  ["qemu+ext:///system?command=/nowhere", "NO_CONNECT", /no such program/],
  ["qemu+ext:///system?command=" + dir + "/up", "NO_CONNECT", /not a program to run/],
]) {
  await assert.rejects(connect(uri), (e) => e instanceof VirtError && e.code === code && message.test(e.message), uri);
}
console.log("done");
`;

interface Seen {
  readonly names: readonly string[];
  readonly read: string;
  readonly heard?: readonly string[];
  readonly encrypted: boolean;
}

peerTest(
  "Under Node the package's doors work, files included, and refusals are told apart",
  ["node"],
  async () => {
    await using installed = await InstalledPackage.build({ types: false });
    await installed.program("local.mjs", LOCAL);
    assert.equal(await installed.run(nodeProgram(), "local.mjs"), "done\n");
  },
);

peerTest("Under Node hosts are reached by Unix socket, TCP, TLS, ssh and HTTPS", [
  "node",
  "libvirtd",
  "certtool",
  "sshd",
  "vcsim",
], async (t) => {
  await using installed = await InstalledPackage.build({ types: false });
  await installed.program("main.mjs", PROGRAM);
  const seen = async (uri: string, options: ConnectOptions, name: string, changing = true): Promise<Seen> => {
    const args = [uri, JSON.stringify(options), name, changing ? "yes" : "no"];
    return JSON.parse(await installed.run(nodeProgram(), "main.mjs", ...args));
  };
  const heard = { names: ["test"], read: "test", heard: ["suspended", "resumed"] };

  await t.step("a Unix socket", async () => {
    await using daemon = await PrivateLibvirtd.start();
    assert.deepEqual(await seen(daemon.uri("test"), {}, "test"), { ...heard, encrypted: false });
  });
  await t.step("TCP", async () => {
    await using daemon = await PrivateLibvirtd.start({ tcp: true });
    assert.deepEqual(await seen(daemon.uri("test", "tcp"), {}, "test"), { ...heard, encrypted: false });
  });
  await t.step("TLS", async () => {
    await using host = await TlsLibvirtd.start();
    const tls = { ca: host.authority.cert, ...host.client };
    assert.deepEqual(await seen(host.uri("test"), { tls }, "test"), { ...heard, encrypted: true });
    await assert.rejects(
      seen(host.uri("test"), { tls: { ...host.client } }, "test"),
      /AUTH_FAILED|NO_CONNECT/,
    );
  });
  await t.step("ssh", async () => {
    await using daemon = await PrivateLibvirtd.start();
    await using server = await SshServer.start({ mountsOf: daemon.pid });
    const uri = `test+ssh://root@127.0.0.1:${server.port}/default?${server.params()}&socket=${daemon.socket}`;
    assert.deepEqual(await seen(uri, {}, "test"), { ...heard, encrypted: true });
  });
  await t.step("HTTPS to ESX", async () => {
    const dir = installed.dir;
    const authority = await Authority.create(dir, "authority");
    const certificate = await authority.sign("host", { hosts: ["127.0.0.1"] });
    await using host = await Vcsim.start({ mode: "esx", vms: 1, certificate });
    const { username, password } = host;
    const options = { auth: { username, password }, tls: { ca: authority.cert } };
    const { names, read } = await seen(host.uri(), options, "ha-host_VM0", false);
    assert.deepEqual([names, read], [["ha-host_VM0"], "ha-host_VM0"]);
  });
});
