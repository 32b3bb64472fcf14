import assert from "node:assert/strict";
import { parseUri } from "../../../../../core/contract/uri.ts";
import { libvirt } from "../../../../../drivers/libvirt/mod.ts";
import { peerTest } from "../../../../hosts/peers.ts";
import { TlsLibvirtd } from "../../../../hosts/tls_libvirtd.ts";
import { Programs } from "../_program.ts";
import { HANDSHAKE, ScriptedServer } from "../_scripted_server.ts";

const DOOR = new URL("../../../../../drivers/libvirt/mod.ts", import.meta.url).href;
const URIS = new URL("../../../../../core/contract/uri.ts", import.meta.url).href;
const RULES = {
  ...HANDSHAKE,
  CONNECT_GET_HOSTNAME: (call: Parameters<(typeof HANDSHAKE)[string]>[0]) =>
    call.reply({ hostname: "there" }),
};

/** Asks for the host's name in a process with these flags only; gives the name, or the error. */
async function asked(
  uri: string,
  flags: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const dir = await Deno.makeTempDir({ prefix: "dv-flags-" });
  try {
    const script = `${dir}/ask.ts`;
    await Deno.writeTextFile(
      script,
      `import { libvirt } from "${DOOR}";
import { parseUri } from "${URIS}";
try {
  await using connection = await libvirt.open(parseUri(${JSON.stringify(uri)}), {});
  console.log(await connection.hypervisor.connectGetHostname());
} catch (error) {
  console.log(error.code + " " + error.outcome + " " + error.message);
}`,
    );
    const { stdout, stderr } = await new Deno.Command(Deno.execPath(), {
      args: ["run", "--no-prompt", "--no-lock", ...flags, script],
      env: { NO_COLOR: "1", ...env },
      stdin: "null",
    }).output();
    return new TextDecoder().decode(stdout).trim() || new TextDecoder().decode(stderr);
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
}

Deno.test("libvirt.open() needs three flags for a Unix socket, and names the one that is missing", async () => {
  await using server = await ScriptedServer.start(RULES);
  const flags = ["--allow-read=", "--allow-write=", "--allow-net=unix:"].map((flag) => flag + server.path);
  assert.equal(await asked(server.uri, flags), "there");
  for (const missing of flags) {
    assert.equal(
      await asked(server.uri, flags.filter((flag) => flag !== missing)),
      `NO_CONNECT not-sent Cannot open "${server.uri}", wanted a daemon that listens: tried ${server.path} ` +
        `(Deno does not permit it: add ${missing})`,
    );
  }
  assert.match(
    await asked(server.uri, []),
    new RegExp(`\\(Deno does not permit it: add ${flags.join(" ")}\\)$`),
  );
});

Deno.test("libvirt.open() names the flags of each socket that it would try", {
  ignore: Deno.build.os !== "linux",
}, async () => {
  const [modular, monolithic] = ["/run/libvirt/virtqemud-sock", "/run/libvirt/libvirt-sock"];
  const said = await asked("qemu:///system", []);
  assert(
    said.endsWith(
      `tried ${modular} or ${monolithic} (Deno does not permit it: add --allow-read=${modular},${monolithic} ` +
        `--allow-write=${modular},${monolithic} --allow-net=unix:${modular},unix:${monolithic})`,
    ),
    said,
  );
  const partly = await asked("qemu:///system", [`--allow-read=${monolithic}`, `--allow-write=${monolithic}`]);
  assert(
    partly.endsWith(`tried ${monolithic} (Deno does not permit it: add --allow-net=unix:${monolithic})`),
    partly,
  );
});

Deno.test("libvirt.open() needs one flag for TCP, and names it", async () => {
  await using server = await ScriptedServer.start(RULES, "tcp");
  const flag = `--allow-net=${server.address}`;
  assert.equal(await asked(server.uri, [flag]), "there");
  assert.equal(
    await asked(server.uri, ["--allow-read", "--allow-write", "--allow-net=127.0.0.1:1"]),
    `NO_CONNECT not-sent Cannot open "${server.uri}", wanted a daemon that listens: tried ${server.address} ` +
      `(Deno does not permit it: add ${flag})`,
  );
});

Deno.test("libvirt.open() says of each address why it was no way to a daemon", async () => {
  const dir = await Deno.makeTempDir({ prefix: "dv-rpc-" });
  try {
    const open = (uri: string) => libvirt.open(parseUri(uri), {});
    const none = `test+unix:///default?socket=${dir}/none`;
    await assert.rejects(open(none), {
      name: "VirtError",
      code: "NO_CONNECT",
      outcome: "not-sent",
      message: `Cannot open "${none}", wanted a daemon that listens: tried ${dir}/none (no such socket)`,
    });
    await Deno.writeTextFile(`${dir}/file`, "").catch(() => {});
    await assert.rejects(open(`test+unix:///default?socket=${dir}/file`), { message: /nobody listens/ });
    const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
    const { port } = listener.addr as Deno.NetAddr;
    listener.close();
    await assert.rejects(open(`test+tcp://127.0.0.1:${port}/default`), {
      code: "NO_CONNECT",
      message: new RegExp(`tried 127\\.0\\.0\\.1:${port} \\(nobody listens\\)$`),
    });
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
});

Deno.test("libvirt.open() needs one flag for a program, and names it", {
  ignore: Deno.build.os === "windows",
}, async () => {
  await using programs = await Programs.create();
  await using server = await ScriptedServer.start(RULES);
  const relay = await programs.relay("relay", server.path);
  for (const transport of ["ext", "ssh"]) {
    const uri = `test+${transport}://${transport === "ssh" ? "me@h" : ""}/default?command=${relay}`;
    assert.equal(await asked(uri, [`--allow-run=${relay}`]), "there");
    assert.equal(
      await asked(uri, ["--allow-net", "--allow-read", "--allow-write", "--allow-env", "--allow-run=cat"]),
      `NO_CONNECT not-sent Cannot open "${uri}", wanted a daemon that listens: tried ${relay} ` +
        `(Deno does not permit it: add --allow-run=${relay})`,
    );
  }
  assert.match(
    await asked("qemu+ssh://h/system", []),
    /tried ssh \(Deno does not permit it: add --allow-run=ssh\)$/,
  );
});

peerTest(
  "libvirt.open() needs flags for TLS's port and files, and names them",
  ["libvirtd", "certtool"],
  async () => {
    await using host = await TlsLibvirtd.start();
    const pki = `${host.dir}/.pki/libvirt`;
    await Deno.mkdir(pki, { recursive: true });
    const files = [`${pki}/cacert.pem`, `${pki}/clientcert.pem`, `${pki}/clientkey.pem`];
    for (const [index, from] of [host.authority.cert, host.client.cert, host.client.key].entries()) {
      await Deno.copyFile(from, files[index]!);
    }
    const there = (await host.libvirtd.virsh("test", "hostname")).stdout.trim();
    const net = `--allow-net=127.0.0.1:${host.port}`;
    const read = (...paths: readonly string[]) => `--allow-read=${paths.join(",")}`;
    const uri = host.uri("test", `pkipath=${pki}`);
    assert.equal(await asked(uri, [net, read(...files)]), there);
    assert.match(
      await asked(uri, ["--allow-net=127.0.0.1:1", "--allow-read"]),
      new RegExp(`tried 127\\.0\\.0\\.1:${host.port} \\(Deno does not permit it: add ${net}\\)$`),
    );
    for (const missing of files) {
      const flags = [net, read(...files.filter((path) => path !== missing))];
      assert.match(
        await asked(uri, flags),
        new RegExp(`Deno does not permit it: add --allow-read=${missing}\\)`),
      );
    }
    // Whoever does not know the user's number looks where a user's files are.
    assert.equal(
      await asked(host.uri("test"), [net, read(pki), "--allow-env=HOME"], { HOME: host.dir }),
      there,
    );
    assert.match(
      await asked(host.uri("test"), [net, read(pki)], { HOME: host.dir }),
      /tried \/etc\/pki\/CA\/cacert\.pem \(Deno does not permit it: add --allow-read=\/etc\/pki\/CA\/cacert\.pem\)/,
    );
  },
);

Deno.test("libvirt.open() refuses a transport that it does not have", async () => {
  for (const uri of ["qemu+libssh2://host/system", "qemu+native:///system"]) {
    await assert.rejects(libvirt.open(parseUri(uri), {}), { code: "NO_SUPPORT", outcome: "not-sent" }, uri);
  }
});
