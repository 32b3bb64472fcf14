import assert from "node:assert/strict";
import { type ConnectOptions, type CredentialRequest, VirtError } from "@denovirt/denovirt";
import { assertUnseen, KeptLog } from "../_canary.ts";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { connectRecorded } from "../hosts/recorded.ts";
import { SshServer } from "../hosts/ssh_server.ts";
import { TlsLibvirtd } from "../hosts/tls_libvirtd.ts";

const PASSWORD = "c4n4ry-wonder/land";
const WRONG = "c4n4ry-looking:glass";
const ODD = "c4n4ry-pässwörd ,=\u00b5";
const SECRETS = [PASSWORD, WRONG, ODD, "c4n4ry"];
const LIMIT = { timeoutMs: 30_000, keepalive: false } as const;

const MECHANISMS = ["SCRAM-SHA-512", "SCRAM-SHA-256", "SCRAM-SHA-1", "DIGEST-MD5", "PLAIN"];
const ON_ALL = ['auth_unix_rw = "sasl"', 'auth_tcp = "sasl"', 'auth_tls = "sasl"'];

function start(mechanisms = MECHANISMS.join(" ")): Promise<TlsLibvirtd> {
  const users = { alice: PASSWORD, "ali,ce=": PASSWORD, "älice": ODD };
  return TlsLibvirtd.start(ON_ALL, { sasl: { mechanisms, users } });
}

async function opens(uri: string, options: ConnectOptions, encrypted: boolean): Promise<void> {
  const logger = new KeptLog();
  await using connection = await connectRecorded(uri, { ...LIMIT, logger, ...options });
  assert.equal(connection.isEncrypted(), encrypted);
  const domain = await connection.domains.get("test");
  assert.match(await domain.xml(), /<name>test<\/name>/);
  // Larger than what a security layer takes at once.
  const text = "x".repeat(150_000);
  await domain.setDescription(text);
  assert.equal(await domain.description(), text);
  assertUnseen(SECRETS, connection, logger.entries);
}

/** Refuses, and shows no secret while it does. */
async function refuses(uri: string, options: ConnectOptions, code: string, message: RegExp): Promise<void> {
  const logger = new KeptLog();
  const failed: unknown = await connectRecorded(uri, { ...LIMIT, logger, ...options }).then(
    () => "it opened",
    (error) => error,
  );
  assert(failed instanceof VirtError, String(failed));
  assert.equal(failed.code, code, failed.message);
  assert.match(failed.message, message);
  assert.notEqual(failed.outcome, "unknown");
  assertUnseen(SECRETS, failed, logger.entries);
}

const REFUSED = /wanted a name and password that the host knows: it refuses/;

peerTest("A client logs in to libvirtd by SASL over every transport", [
  "libvirtd",
  "sasl",
  "certtool",
  "sshd",
], async (t) => {
  await using host = await start();
  const { libvirtd, authority, client } = host;
  await using ssh = await SshServer.start({ mountsOf: libvirtd.pid });
  const tls = { ca: authority.cert, ...client };
  const sshUri = `test+ssh://root@127.0.0.1:${ssh.port}/default?${ssh.params()}&socket=${libvirtd.socket}`;
  const transports = [
    { name: "unix", uri: libvirtd.uri("test"), encrypted: false, mechanisms: MECHANISMS },
    { name: "tls", uri: host.uri("test", "x=y"), encrypted: true, mechanisms: MECHANISMS },
    { name: "ssh", uri: sshUri, encrypted: true, mechanisms: ["SCRAM-SHA-256", "PLAIN"] },
    // What libvirtd offers without encryption: what brings its own.
    { name: "tcp", uri: `${libvirtd.uri("test", "tcp")}?x=y`, encrypted: true, mechanisms: ["DIGEST-MD5"] },
  ];
  for (const { name, uri, encrypted, mechanisms } of transports) {
    for (const mechanism of ["", ...mechanisms]) {
      const at = mechanism ? `${uri}&auth=sasl.${mechanism}` : uri;
      await t.step(`${name} by ${mechanism || "the strongest"}`, async () => {
        await opens(at, { tls, auth: { username: "alice", password: PASSWORD } }, encrypted);
        await refuses(at, { tls, auth: { username: "alice", password: WRONG } }, "AUTH_FAILED", REFUSED);
        await refuses(at, { tls, auth: { username: "queen", password: PASSWORD } }, "AUTH_FAILED", REFUSED);
      });
    }
  }
  for (const mechanism of MECHANISMS) {
    await t.step(`names and passwords that are not plain letters, by ${mechanism}`, async () => {
      const at = `${libvirtd.uri("test")}&auth=sasl.${mechanism}`;
      await opens(at, { auth: { username: "ali,ce=", password: PASSWORD } }, false);
      await opens(at, { auth: { username: "älice", password: ODD } }, false);
      await refuses(at, { auth: { username: "älice", password: `${ODD}c4n4ry` } }, "AUTH_FAILED", REFUSED);
    });
  }
  await t.step("mechanisms that do not fit", async () => {
    const auth = { username: "alice", password: PASSWORD };
    const tcp = libvirtd.uri("test", "tcp");
    const unix = libvirtd.uri("test");
    await refuses(`${unix}&auth=sasl.GSSAPI`, { auth }, "AUTH_UNAVAILABLE", /Kerberos .* \+tls .* \+ssh/);
    await refuses(`${unix}&auth=sasl.NONSENSE`, { auth }, "AUTH_UNAVAILABLE", /wanted one of SCRAM-SHA-512/);
    await refuses(`${tcp}?auth=sasl.PLAIN`, { auth }, "AUTH_FAILED", /it offers DIGEST-MD5/);
    await refuses(`${tcp}?auth=sasl.SCRAM-SHA-256`, { auth }, "AUTH_FAILED", /it offers DIGEST-MD5/);
    await refuses(`${unix}&auth=polkit`, { auth }, "AUTH_UNAVAILABLE", /it asks for sasl/);
    await refuses(`${unix}&auth=magic`, { auth }, "AUTH_UNAVAILABLE", /"magic"/);
  });
  await t.step("a realm that the host does not have", async () => {
    const at = `${libvirtd.uri("test")}&auth=sasl.DIGEST-MD5`;
    const auth = { username: "alice", password: PASSWORD, realm: "nowhere" };
    await refuses(
      at,
      { auth },
      "AUTH_FAILED",
      /wanted a realm that the host has: it does not have "nowhere"/,
    );
  });
  await t.step("whom to act as", async () => {
    for (const mechanism of ["SCRAM-SHA-256", "DIGEST-MD5", "PLAIN"]) {
      const at = `${libvirtd.uri("test")}&auth=sasl.${mechanism}`;
      const auth = { username: "alice", password: PASSWORD };
      // sasldb lets a user act as nobody else.
      await refuses(at, { auth: { ...auth, authorizationName: "queen" } }, "AUTH_FAILED", REFUSED);
    }
  });
  await t.step("no credentials, and credentials from a callback", async () => {
    const uri = libvirtd.uri("test");
    const none = /wanted a user name and password in the option auth or in libvirt's auth\.conf: no /;
    await refuses(uri, {}, "AUTH_FAILED", none);
    await refuses(uri, { auth: { username: "alice" } }, "AUTH_FAILED", /: no password$/);
    await refuses(uri, { auth: { password: PASSWORD } }, "AUTH_FAILED", /: no user name$/);
    await refuses(uri, { auth: () => undefined }, "AUTH_CANCELLED", /the callback gives none/);
    const requests: CredentialRequest[] = [];
    const auth = (request: CredentialRequest) => {
      requests.push(request);
      return Promise.resolve({ username: "alice", password: PASSWORD });
    };
    await opens(`${uri}&auth=sasl.SCRAM-SHA-256`, { auth }, false);
    assert.deepEqual(requests, [{
      mechanism: "SCRAM-SHA-256",
      host: "localhost",
      realms: [],
      prompts: [
        { name: "username", prompt: "User name for localhost", secret: false },
        { name: "password", prompt: "Password for localhost", secret: true },
      ],
    }]);
  });
  await t.step("the URI's user, with a password that is dropped", async () => {
    const [scheme, rest] = libvirtd.uri("test", "tcp").split("://");
    const uri = `${scheme}://alice:${encodeURIComponent(WRONG)}@${rest}`;
    await opens(uri, { auth: { password: PASSWORD } }, true);
    await refuses(uri, {}, "AUTH_FAILED", /: no password$/);
    await refuses(uri, { auth: { password: WRONG } }, "AUTH_FAILED", /as "alice" by DIGEST-MD5/);
  });
  await t.step("auth.conf, by host and by default", async () => {
    const file = `${host.dir}/auth.conf`;
    await Deno.writeTextFile(
      file,
      [
        ...["[credentials-good]", "authname=alice", `password=${PASSWORD}`],
        ...["[credentials-bad]", "username=alice", `password=${WRONG}`],
        ...["[auth-libvirt-127.0.0.1]", "credentials=good", "[auth-libvirt-default]", "credentials=bad"],
      ].join("\n"),
    );
    const tcp = `${libvirtd.uri("test", "tcp")}?authfile=${file}`;
    const unix = `${libvirtd.uri("test")}&authfile=${file}`;
    await opens(tcp, {}, true);
    await refuses(unix, {}, "AUTH_FAILED", REFUSED);
    await opens(unix, { auth: { username: "alice", password: PASSWORD } }, false);
    // The file's password is another user's.
    await refuses(tcp, { auth: { username: "queen" } }, "AUTH_FAILED", /: no password$/);
    await Deno.writeTextFile(file, `[credentials-good]\n${PASSWORD}\n`);
    await refuses(tcp, {}, "CONF_SYNTAX", /line 2 is neither/);
    await refuses(`${tcp}.missing`, {}, "OPEN_FAILED", /there is no such file/);
    await Deno.remove(file);
  });
});

peerTest("A client says what to do where libvirtd offers nothing for a transport", [
  "libvirtd",
  "sasl",
  "certtool",
], async () => {
  await using host = await start("scram-sha-256 plain");
  const auth = { username: "alice", password: PASSWORD };
  await refuses(host.libvirtd.uri("test", "tcp"), { auth }, "AUTH_FAILED", /not encrypted \(\+tls, \+ssh/);
  await opens(host.libvirtd.uri("test"), { auth }, false);
});

peerTest("A client logs in to libvirtd again when it comes back", ["libvirtd", "sasl"], async (t) => {
  await using libvirtd = await PrivateLibvirtd.start({
    tcp: true,
    config: ON_ALL,
    sasl: { mechanisms: "scram-sha-256 digest-md5", users: { alice: PASSWORD } },
  });
  for (const transport of ["unix", "tcp"] as const) {
    await t.step(`over ${transport}`, async () => {
      let asked = 0;
      const auth = () => {
        asked++;
        return { username: "alice", password: PASSWORD };
      };
      const logger = new KeptLog();
      await using connection = await connectRecorded(libvirtd.uri("test", transport), {
        auth,
        logger,
        reconnect: { minDelayMs: 50, maxDelayMs: 500 },
      });
      const restored = connection.events.once("connection.restored", { signal: AbortSignal.timeout(60_000) });
      await libvirtd.restart();
      await restored;
      assert.equal((await connection.domains.get("test")).name, "test");
      assert.equal(connection.isEncrypted(), transport === "tcp");
      assert(asked >= 2, `asked ${asked} times`);
      assertUnseen(SECRETS, connection, logger.entries);
    });
  }
});
