import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import type { TlsOptions } from "../../../../core/contract/driver.ts";
import { parseUri } from "../../../../core/contract/uri.ts";
import { libvirt } from "../../../../drivers/libvirt/mod.ts";
import { connectTls } from "../../../../drivers/libvirt/rpc/transport/transport_tls.ts";
import { Authority, type Certificate, digestOf } from "../../../hosts/certificates.ts";
import { peerTest } from "../../../hosts/peers.ts";
import { run } from "../../../hosts/run.ts";

/** What the host does once the TLS handshake is done. */
type Host = (connection: Deno.TlsConn) => Promise<void>;

/** A TLS server that shows a certificate and does with each client what the test says. */
class TlsHost implements AsyncDisposable {
  readonly port: number;
  readonly #listener: Deno.TlsListener;
  readonly #served: Promise<void>;

  constructor(certificate: { readonly cert: string; readonly key: string }, host: Host) {
    this.#listener = Deno.listenTls({ hostname: "127.0.0.1", port: 0, ...certificate });
    this.port = this.#listener.addr.port;
    this.#served = this.#serve(host);
  }

  async #serve(host: Host): Promise<void> {
    for await (const connection of this.#listener) {
      try {
        await connection.handshake();
        await host(connection);
        await connection.read(new Uint8Array(1));
      } catch {
        // The client has gone.
      }
      connection.close();
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#listener.close();
    await this.#served;
  }
}

interface Papers extends AsyncDisposable {
  readonly dir: string;
  readonly authority: Authority;
  readonly server: Certificate;
}

async function papers(): Promise<Papers> {
  const dir = await Deno.makeTempDir({ prefix: "dv-pki-" });
  const authority = await Authority.create(dir, "authority");
  const server = await authority.sign("server", { hosts: ["127.0.0.1"] });
  const dispose = () => Deno.remove(dir, { recursive: true });
  return { dir, authority, server, [Symbol.asyncDispose]: dispose };
}

async function pem({ cert, key }: Certificate): Promise<{ readonly cert: string; readonly key: string }> {
  return { cert: await Deno.readTextFile(cert), key: await Deno.readTextFile(key) };
}

function open(port: number, tls: TlsOptions, options: { verdictMs?: number; signal?: AbortSignal } = {}) {
  const uri = parseUri(`test+tls://127.0.0.1:${port}/default`);
  return connectTls(uri, { name: "", tls, signal: options.signal }, options.verdictMs);
}

Deno.test("connectTls() refuses options that can't be meant, before anything is sent", async () => {
  const bad: readonly (readonly [TlsOptions, RegExp])[] = [
    [{ sha256: "12:34" }, /wanted 64 hexadecimal digits with or without colons: found "12:34"$/],
    [{ sha256: ["0".repeat(64), "g".repeat(64)] }, /found "g{64}"$/],
    [{ sha256: "" }, /found ""$/],
    [{ cert: "x" }, /Cannot use tls\.cert, wanted tls\.key too: found none$/],
    [{ key: "x" }, /Cannot use tls\.key, wanted tls\.cert too: found none$/],
  ];
  for (const [tls, message] of bad) await assert.rejects(open(1, tls), { name: "TypeError", message });
  const uri = parseUri("qemu+tls://127.0.0.1:1/system?no_verify=perhaps");
  await assert.rejects(libvirt.open(uri, {}), { code: "INVALID_ARG", outcome: "not-sent" });
});

Deno.test("connectTls() never takes an empty list of digests for leave to trust anybody", async () => {
  const uri = parseUri("qemu+tls://127.0.0.1:1/system?pkipath=/none");
  await assert.rejects(connectTls(uri, { name: "", tls: { sha256: [] } }), {
    code: "NO_CONNECT",
    message: /tried \/none\/cacert\.pem \(no such file\); give tls\.ca, tls\.sha256 or pkipath=DIR$/,
  });
});

Deno.test("connectTls() says why a host can't be reached", async () => {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = listener.addr;
  listener.close();
  await assert.rejects(open(port, { sha256: "0".repeat(64) }), {
    code: "NO_CONNECT",
    message: new RegExp(`tried 127\\.0\\.0\\.1:${port} \\(nobody listens\\)$`),
  });
});

Deno.test("connectTls() gives up on a host that speaks no TLS, or says nothing", async () => {
  const tls = { sha256: "0".repeat(64) };
  const behaviours: readonly ((connection: Deno.TcpConn) => Promise<unknown>)[] = [
    (connection) => connection.write(new TextEncoder().encode("HTTP/1.1 400 Bad Request\r\n\r\n")),
    (connection) => connection.read(new Uint8Array(65536)).then(() => connection.close()),
    () => Promise.resolve(),
  ];
  for (const behave of behaviours) {
    const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
    const accepted = listener.accept().then((connection) => behave(connection).then(() => connection));
    await assert.rejects(open(listener.addr.port, tls, { verdictMs: 400 }), {
      name: "VirtError",
      outcome: "not-sent",
      message: /wanted (a host that speaks TLS|the end of the TLS handshake): /,
    });
    try {
      (await accepted).close();
    } catch {
      // The host has done it.
    }
    listener.close();
  }
});

peerTest("connectTls() waits for the host's word, but not for ever", ["certtool"], async (t) => {
  await using certificates = await papers();
  const certificate = await pem(certificates.server);
  const tls = { ca: certificates.authority.cert };
  await t.step("a word in time", async () => {
    await using host = new TlsHost(certificate, async (connection) => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      await connection.write(new Uint8Array([1, 2, 3]));
    });
    const channel = await open(host.port, tls);
    const buffer = new Uint8Array(8);
    assert.deepEqual([await channel.read(buffer), buffer[0], buffer[1]], [2, 2, 3]);
    channel.close();
    await channel.gone;
  });
  await t.step("none", async () => {
    await using host = new TlsHost(certificate, () => Promise.resolve());
    await assert.rejects(open(host.port, tls, { verdictMs: 300 }), {
      code: "OPERATION_TIMEOUT",
      outcome: "not-sent",
      message: /wanted the host's word on our certificate: none came within 300 ms$/,
    });
    const controller = new AbortController();
    const opening = open(host.port, tls, { signal: controller.signal });
    setTimeout(() => controller.abort(new Error("enough")), 50);
    await assert.rejects(opening, { message: "enough" });
  });
  await t.step("another word", async () => {
    await using host = new TlsHost(certificate, async (connection) => {
      await connection.write(new Uint8Array([0]));
    });
    await assert.rejects(open(host.port, tls), {
      code: "AUTH_FAILED",
      message: /wanted a host that takes our certificate: it refused us, and we showed none: tried /,
    });
  });
});

peerTest("connectTls() refuses broken certificates and keys before it connects", ["certtool"], async () => {
  await using certificates = await papers();
  const { dir, authority } = certificates;
  const client = await pem(await authority.sign("client"));
  const ca = await Deno.readTextFile(authority.cert);
  const broken = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
  await Deno.writeTextFile(`${dir}/text`, "no PEM");
  await Deno.mkdir(`${dir}/pki`);
  await Deno.writeTextFile(`${dir}/pki/cacert.pem`, ca);
  await Deno.writeTextFile(`${dir}/pki/clientcert.pem`, client.cert);
  const locked = await run("openssl", [
    "pkcs8",
    "-topk8",
    "-in",
    `${dir}/client.key`,
    "-passout",
    "pass:sesame",
  ]);
  const cases: readonly (readonly [TlsOptions, string, string, RegExp])[] = [
    [{ ca: broken }, "", "INVALID_ARG", /wanted certificates in "tls\.ca": number 1 is broken$/],
    [{ ca: ca + broken }, "", "INVALID_ARG", /"tls\.ca": number 2 is broken$/],
    [{ ca: ca + broken.split("-----END")[0] }, "", "INVALID_ARG", /"tls\.ca": number 2 is broken$/],
    [{ ca: client.key }, "", "INVALID_ARG", /wanted certificates in "tls\.ca": it has none$/],
    [{ ca: `${dir}/text` }, "", "NO_CONNECT", /text \(it has no PEM text\)$/],
    [{ ca: `${dir}/none` }, "", "NO_CONNECT", /none \(no such file\)$/],
    [
      { ca, cert: client.cert, key: locked },
      "",
      "INVALID_ARG",
      /an unencrypted key in "tls\.key": it is encrypted$/,
    ],
    [
      { ca, cert: client.cert, key: client.cert },
      "",
      "INVALID_ARG",
      /an unencrypted key in "tls\.key": it is broken$/,
    ],
    [
      {},
      `?pkipath=${dir}/pki`,
      "NO_CONNECT",
      /wanted the key of ".*pki\/clientcert\.pem": tried .*clientkey\.pem \(no/,
    ],
  ];
  for (const [tls, params, code, message] of cases) {
    const uri = parseUri(`test+tls://127.0.0.1:1/default${params}`);
    await assert.rejects(connectTls(uri, { name: "", tls }), (error: Error & { code: string }) => {
      assert.equal(error.code, code);
      assert.match(error.message, message);
      assert(!Deno.inspect(error).includes("PRIVATE KEY"));
      return true;
    });
  }
});

peerTest(
  "connectTls() trusts no certificate without its key, however little it checks",
  ["go", "certtool"],
  async () => {
    await using certificates = await papers();
    const { dir, authority, server } = certificates;
    const { key } = await authority.sign("thief", { hosts: ["127.0.0.1"] });
    const source = fileURLToPath(new URL("../../../hosts/forged_server.go", import.meta.url));
    await run("go", ["build", "-o", `${dir}/forged`, source]);
    for (const [held, works] of [[server.key, true], [key, false]] as const) {
      const forged = new Deno.Command(`${dir}/forged`, {
        args: [server.cert, held],
        stdin: "null",
        stdout: "piped",
      }).spawn();
      const lines = forged.stdout.pipeThrough(new TextDecoderStream()).getReader();
      const port = Number((await lines.read()).value);
      const pin = { sha256: await digestOf(server.cert) };
      try {
        for (const tls of [pin, { ca: authority.cert }]) {
          const opening = open(port, tls);
          if (works) {
            const channel = await opening;
            channel.close();
            await channel.gone;
          } else await assert.rejects(opening, { code: "AUTH_FAILED", outcome: "not-sent" });
        }
      } finally {
        forged.kill("SIGKILL");
        await lines.cancel();
        await forged.status;
      }
    }
  },
);
