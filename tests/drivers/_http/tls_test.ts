import assert from "node:assert/strict";
import type { TlsOptions } from "../../../core/contract/driver.ts";
import { HttpClient, HttpFailure, readText, tlsTrust } from "../../../drivers/_http/mod.ts";
import { openConnection } from "../../../drivers/_http/open_connection.ts";
import { brokenSince } from "../../../drivers/_http/socket_errors.ts";
import { Authority, type Certificate, digestOf } from "../../hosts/certificates.ts";
import { HttpFaultServer } from "../../hosts/http_fault_server.ts";
import { peerTest } from "../../hosts/peers.ts";
import { until } from "../../hosts/until.ts";

/** Asks once; gives the answer's text, or what the failure was. */
async function asked(
  target: { readonly host: string; readonly port: number },
  tls: TlsOptions,
  noVerify = false,
): Promise<string> {
  using client = new HttpClient({ ...target, tls: await tlsTrust(tls, noVerify) });
  try {
    return await readText(await client.request({ method: "GET", path: "/x" }));
  } catch (error) {
    assert(error instanceof HttpFailure, String(error));
    return `${error.kind}, ${error.outcome}`;
  }
}

async function pem({ cert, key }: Certificate): Promise<Certificate> {
  return { cert: await Deno.readTextFile(cert), key: await Deno.readTextFile(key) };
}

peerTest("a host's certificate is verified by default, by an authority that is named, or by its digest", [
  "certtool",
], async () => {
  const dir = await Deno.makeTempDir();
  try {
    const [authority, other] = [await Authority.create(dir, "one"), await Authority.create(dir, "two")];
    const good = await authority.sign("good", { hosts: ["127.0.0.1"] });
    const misnamed = await authority.sign("misnamed", { hosts: ["elsewhere.example"] });
    const expired = await authority.sign("expired", { hosts: ["127.0.0.1"], valid: "expired" });
    const refused = "untrusted, not-sent";
    const ca = authority.cert;
    const sha256 = await digestOf(good.cert);
    {
      await using server = new HttpFaultServer({ tls: await pem(good) });
      const { target } = server;
      assert.equal(await asked(target, {}), refused);
      assert.equal(await asked(target, { ca }), "/x");
      assert.equal(await asked(target, { ca: await Deno.readTextFile(ca) }), "/x");
      assert.equal(await asked(target, { ca: other.cert }), refused);
      assert.equal(await asked(target, { sha256 }), "/x");
      assert.equal(
        await asked(target, { sha256: [await digestOf(expired.cert), sha256.toLowerCase()] }),
        "/x",
      );
      assert.equal(await asked(target, { sha256: await digestOf(expired.cert) }), refused);
      assert.equal(await asked(target, { sha256, ca: other.cert }), refused);
      assert.equal(await asked(target, { sha256: "00".repeat(32) }, true), refused);
      assert.equal(await asked(target, {}, true), "/x");
      // Whoever is not trusted hears no request.
      assert.equal(server.requests.length, 5);
    }
    for (const wrong of [misnamed, expired]) {
      await using server = new HttpFaultServer({ tls: await pem(wrong) });
      assert.equal(await asked(server.target, { ca }), refused);
      assert.equal(await asked(server.target, { sha256: await digestOf(wrong.cert) }), "/x");
      assert.equal(server.requests.length, 1);
    }
    // A kept connection has been verified once, and a new one is again.
    await using server = new HttpFaultServer({ tls: await pem(good) });
    server.rule = () => ({ headers: { connection: "close" }, body: "closed" });
    using client = new HttpClient({ ...server.target, tls: await tlsTrust({ sha256 }, false) });
    for (let at = 0; at < 2; at++) {
      assert.equal(await readText(await client.request({ method: "GET", path: "/" })), "closed");
    }
    assert.equal(server.connections, 2);
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
});

peerTest("a host that wants a certificate of ours is shown it, and refuses none and a stranger's", [
  "certtool",
], async () => {
  const dir = await Deno.makeTempDir();
  try {
    const [authority, other] = [await Authority.create(dir, "one"), await Authority.create(dir, "two")];
    const server = await authority.sign("server", { hosts: ["127.0.0.1"] });
    const [mine, stranger] = [await authority.sign("mine"), await other.sign("stranger")];
    await using openssl = await OpensslServer.start(server, authority.cert);
    const ca = authority.cert;
    const sha256 = await digestOf(server.cert);
    assert.match(await asked(openssl.target, { ca, ...mine }), /CN\s?=\s?mine/);
    assert.match(await asked(openssl.target, { sha256, ...await pem(mine) }), /CN\s?=\s?mine/);
    const refused = "certificate-refused, not-sent";
    assert.equal(await asked(openssl.target, { ca }), refused);
    assert.equal(await asked(openssl.target, { ca, ...stranger }), refused);
    assert.match(await asked(openssl.target, { ca, ...mine }), /CN\s?=\s?mine/);
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
});

peerTest(
  "a refusal that comes before anybody uses the connection is not lost, and ends no program",
  ["certtool"],
  async () => {
    const dir = await Deno.makeTempDir();
    try {
      const authority = await Authority.create(dir, "authority");
      const certificate = await authority.sign("server", { hosts: ["127.0.0.1"] });
      await using openssl = await OpensslServer.start(certificate, authority.cert);
      const tls = await tlsTrust({ ca: authority.cert }, false);
      const socket = await openConnection({ ...openssl.target, tls }, new AbortController().signal);
      // With TLS 1.3 the client's handshake ends before the server has looked for its certificate.
      socket.resume();
      await until(() => brokenSince(socket) !== undefined, "the refusal");
      assert.equal(brokenSince(socket)?.kind, "certificate-refused");
      socket.destroy();
    } finally {
      await Deno.remove(dir, { recursive: true });
    }
  },
);

Deno.test("tlsTrust() takes no certificate without its key, and no pin that is none", async () => {
  await assert.rejects(tlsTrust({ cert: "-----BEGIN CERTIFICATE-----" }, false), TypeError);
  await assert.rejects(tlsTrust({ sha256: "ab" }, false), TypeError);
});

/** OpenSSL's own server, which answers with what it knows of its client. */
class OpensslServer implements AsyncDisposable {
  readonly target: { readonly host: string; readonly port: number };
  readonly #process: Deno.ChildProcess;
  readonly #rest: Promise<void>;

  private constructor(process: Deno.ChildProcess, port: number, output: ReadableStreamDefaultReader<string>) {
    this.#process = process;
    this.target = { host: "127.0.0.1", port };
    this.#rest = (async () => {
      while (!(await output.read()).done);
    })();
  }

  static async start({ cert, key }: Certificate, ca: string): Promise<OpensslServer> {
    const process = new Deno.Command("openssl", {
      args: [
        ...["s_server", "-accept", "127.0.0.1:0", "-www", "-cert", cert, "-key", key],
        ...["-CAfile", ca, "-Verify", "1", "-verify_return_error"],
      ],
      stdin: "null",
      stdout: "piped",
      stderr: "null",
    }).spawn();
    const output = process.stdout.pipeThrough(new TextDecoderStream()).getReader();
    for (let said = "";;) {
      const { value, done } = await output.read();
      if (done) throw new Error(`openssl s_server ended: ${said}`);
      said += value;
      const [, port] = /ACCEPT 127\.0\.0\.1:(\d+)\n/.exec(said) ?? [];
      if (port !== undefined) return new OpensslServer(process, Number(port), output);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#process.kill();
    await this.#process.status;
    await this.#rest;
  }
}
