import assert from "node:assert/strict";
import type { ConnectOptions, TlsOptions } from "@denovirt/denovirt";
import { Authority, type Certificate, digestOf } from "../hosts/certificates.ts";
import { peerTest } from "../hosts/peers.ts";
import { connectRecorded } from "../hosts/recorded.ts";
import { TlsLibvirtd } from "../hosts/tls_libvirtd.ts";

/** No connection of these tests takes longer; a hang then says so. */
const LIMIT = { timeoutMs: 20_000, keepalive: false } as const;

async function opens(uri: string, tls: TlsOptions, options: ConnectOptions = {}): Promise<void> {
  await using connection = await connectRecorded(uri, { ...LIMIT, ...options, tls });
  assert.equal(connection.isEncrypted(), true);
  assert.deepEqual((await connection.domains.list()).map(({ name }) => name), ["test"]);
}

async function refuses(uri: string, tls: TlsOptions, message: RegExp, code = "AUTH_FAILED"): Promise<void> {
  await assert.rejects(connectRecorded(uri, { ...LIMIT, tls }), {
    name: "VirtError",
    code,
    outcome: "not-sent",
    message,
  });
}

peerTest("A client over TLS is taken by libvirtd for its certificate alone", [
  "libvirtd",
  "certtool",
], async (t) => {
  await using host = await TlsLibvirtd.start(['tls_allowed_dn_list = [ "CN=client", "CN=late" ]']);
  const { authority, client, dir } = host;
  const stranger = await (await Authority.create(dir, "elsewhere")).sign("client-of-elsewhere");
  const late = await authority.sign("late", { valid: "expired" });
  const uninvited = await authority.sign("uninvited");
  const uri = host.uri("test");
  const ca = authority.cert;
  const wanted = "wanted a host that takes our certificate: ";

  await t.step("its own, by name and by number", async () => {
    await opens(uri, { ca, ...client });
    await opens(host.uri("test", "", "localhost"), { ca, ...client });
  });
  await t.step("as PEM text", async () => {
    const [text, cert, key] = await Promise.all(
      [ca, client.cert, client.key].map((p) => Deno.readTextFile(p)),
    );
    await opens(uri, { ca: text, cert, key });
  });
  await t.step("from pkipath", async () => {
    await Deno.copyFile(ca, `${dir}/cacert.pem`);
    await Deno.copyFile(client.cert, `${dir}/clientcert.pem`);
    await Deno.copyFile(client.key, `${dir}/clientkey.pem`);
    await opens(host.uri("test", `pkipath=${dir}`), {});
  });
  await t.step("none", async () => {
    await refuses(
      uri,
      { ca },
      new RegExp(`${wanted}it refused us, and we showed none: tried .*clientcert.pem \\(`),
    );
  });
  await t.step("of an authority that libvirtd does not know", async () => {
    await refuses(
      uri,
      { ca, ...stranger },
      new RegExp(`${wanted}it refused "${stranger.cert}"; it must be signed`),
    );
  });
  await t.step("expired", async () => {
    await refuses(
      uri,
      { ca, ...late },
      new RegExp(`${wanted}it refused "${late.cert}", which expired on 20`),
    );
  });
  await t.step("not on the list", async () => {
    await refuses(
      uri,
      { ca, ...uninvited },
      new RegExp(`${wanted}it refused .* on the host's tls_allowed_dn_list`),
    );
  });
  await t.step("with another's key", async () => {
    const mixed = { ca, cert: client.cert, key: late.key };
    await refuses(uri, mixed, /wanted the key of ".*client.pem": ".*late.key" is another's$/, "INVALID_ARG");
  });
});

peerTest("A libvirtd over TLS is trusted for its certificate, its digest, or not at all", [
  "libvirtd",
  "certtool",
], async (t) => {
  await using host = await TlsLibvirtd.start(["tls_no_verify_certificate = 1"]);
  const { authority, dir } = host;
  const other = (await Authority.create(dir, "other")).cert;
  const ca = authority.cert;
  const hosts = ["localhost", "127.0.0.1"];
  const expired = await authority.sign("expired", { hosts, valid: "expired" });
  const early = await authority.sign("early", { hosts, valid: "not-yet" });
  const elsewhere = await authority.sign("elsewhere", { hosts: ["elsewhere.example"] });
  const uri = host.uri("test");
  const shown = `${dir}/shown.pem`;

  await t.step("an authority that signed it", () => opens(uri, { ca }));
  await t.step("an authority that did not", async () => {
    const message = new RegExp(`authority of "${other}": it is signed by nobody there; give .*tls.sha256$`);
    await refuses(uri, { ca: other }, message);
  });
  await t.step("the right digest, written in either way", async () => {
    const digest = await digestOf(shown);
    await opens(uri, { sha256: digest });
    await opens(uri, { sha256: ["0".repeat(64), digest.replaceAll(":", "").toLowerCase()] });
    await opens(uri, { ca, sha256: digest });
  });
  await t.step("a wrong digest, with a good certificate or none that counts", async () => {
    const digest = await digestOf(ca);
    const message = new RegExp(
      `wanted a host certificate of tls.sha256: the host's is ${await digestOf(shown)}$`,
    );
    await refuses(uri, { sha256: digest }, message);
    await refuses(uri, { ca, sha256: digest }, message);
    await refuses(host.uri("test", "no_verify=1"), { sha256: digest }, message);
  });
  await t.step("the right digest, but not signed by the authority that is asked for too", async () => {
    await refuses(uri, { ca: other, sha256: await digestOf(shown) }, /it is signed by nobody there/);
  });
  await t.step("a certificate that its authority has revoked", async () => {
    const another = await authority.sign("another", { hosts });
    await Deno.copyFile(ca, `${dir}/cacert.pem`);
    await authority.revoke(another, `${dir}/cacrl.pem`);
    const found = host.uri("test", `pkipath=${dir}`);
    await opens(found, {});
    await authority.revoke({ cert: shown }, `${dir}/cacrl.pem`);
    await refuses(found, {}, /wanted a host certificate that is not revoked: it is; renew it there$/);
    await refuses(uri, { ca: `${dir}/cacert.pem` }, /wanted a host certificate that is not revoked/);
    await Deno.writeTextFile(`${dir}/cacrl.pem`, "nothing");
    await refuses(found, {}, /a list of revoked certificates in ".*cacrl\.pem": no list$/, "INVALID_ARG");
  });
  await t.step("no proof, and a warning", async () => {
    const said: string[] = [];
    const logger = { debug() {}, error() {}, warn: (text: string) => void said.push(text) };
    await opens(host.uri("test", "no_verify=1&tls_priority=NORMAL"), {}, { logger });
    assert.match(said.join("\n"), /tls_priority is not heeded.*\n.*does not check the host's certificate/);
  });
  const bad: readonly (readonly [string, Certificate, RegExp])[] = [
    [
      "an expired one",
      expired,
      /wanted a host certificate that is valid today: it expired on .*; renew it there$/,
    ],
    [
      "one of tomorrow",
      early,
      /wanted a host certificate that is valid today: it is valid from .*; compare the clocks$/,
    ],
    [
      "another host's",
      elsewhere,
      /wanted a host certificate for "127\.0\.0\.1": it is for DNS:elsewhere\.example; /,
    ],
  ];
  for (const [what, certificate, message] of bad) {
    await t.step(what, async () => {
      await host.show(certificate);
      await refuses(uri, { ca }, message);
      await opens(uri, { sha256: await digestOf(certificate.cert) });
      await opens(host.uri("test", "no_verify=1"), {});
    });
  }
});

peerTest(
  "Many calls at once, and much at once, get through libvirtd's TLS",
  ["libvirtd", "certtool"],
  async () => {
    await using host = await TlsLibvirtd.start();
    const tls = { ca: host.authority.cert, ...host.client };
    // Without keepalive, since its messages would wake a libvirtd that has overlooked something.
    await using connection = await connectRecorded(host.uri("test"), { ...LIMIT, tls });
    const domain = await connection.domains.get("test");
    const answers = await Promise.all(
      Array.from({ length: 200 }, () => domain.info({ timeoutMs: LIMIT.timeoutMs })),
    );
    assert(answers.every(({ state }) => state === "running"));
    // More than a TLS record holds, both ways.
    const big = `<big>${"x".repeat(50_000)}</big>`;
    await domain.setMetadata("urn:big", big, { key: "big" });
    assert((await domain.xml()).length > 50_000);
    await Promise.all(Array.from({ length: 8 }, async () => assert((await domain.xml()).length > 50_000)));
  },
);

peerTest(
  "A libvirtd that dies takes its connections over TLS with it",
  ["libvirtd", "certtool"],
  async () => {
    await using host = await TlsLibvirtd.start();
    const connection = await connectRecorded(host.uri("test"), {
      ...LIMIT,
      tls: { ca: host.authority.cert, ...host.client },
    });
    host.libvirtd.kill("SIGKILL");
    assert.notEqual(await connection.closed, "client");
    await assert.rejects(connection.domains.list(), { code: "RPC" });
    await connection.close();
  },
);
