import assert from "node:assert/strict";
import { connect } from "@denovirt/denovirt";
import { pool } from "@denovirt/denovirt/config";
import { testHost } from "@denovirt/denovirt/testing";
import { fetchImage } from "../../examples/fetch-image.ts";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { qcow2Image } from "../hosts/qcow2_image.ts";
import { runExample, socketPermissions } from "./_example.ts";

const MIB = 2 ** 20;

async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex();
}

/** A web server that counts its answers; under `/short` it breaks off. */
class ImageServer implements AsyncDisposable {
  fetched = 0;
  readonly #server: Deno.HttpServer<Deno.NetAddr>;

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.#server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: () => {} }, ({ url }) => {
      this.fetched++;
      if (url.endsWith("/gone")) return new Response("no", { status: 404 });
      if (!url.endsWith("/short")) return new Response(bytes);
      const half = new ReadableStream({
        start: (out) => (out.enqueue(bytes.slice(0, bytes.length / 2)), out.error(new Error("broken off"))),
      });
      return new Response(half, { headers: { "content-length": String(bytes.length) } });
    });
  }

  get host(): string {
    return `127.0.0.1:${this.#server.addr.port}`;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#server.shutdown();
  }
}

Deno.test("fetch-image.ts keeps what its checksum says, leaves what is right, and makes anew what is not", async () => {
  const bytes = crypto.getRandomValues(new Uint8Array(50_000));
  const sha256 = await sha256Of(bytes);
  await using server = new ImageServer(bytes);
  await using host = testHost({ domains: [] });
  await using connection = await connect(host.uri);
  const images = await connection.storagePools.create(pool({ name: "images", path: "/images" }));
  const image = { name: "base.img", url: `http://${server.host}/base`, sha256 };
  const fractions: number[] = [];
  assert.equal(
    await fetchImage(images, image, { show: (fraction) => void fractions.push(fraction) }),
    "fetched",
  );
  assert.equal(fractions.at(-1), 1);
  assert.equal(await fetchImage(images, image), "left as it is");
  assert.equal(server.fetched, 1);
  const made = await images.volumes.get("base.img");
  assert.deepEqual(await new Response(await made.download()).bytes(), bytes);
  const writer = (await made.upload()).getWriter();
  await writer.write(new Uint8Array(1000));
  await writer.close();
  assert.equal(await fetchImage(images, image), "fetched");
});

Deno.test("fetch-image.ts keeps nothing that is wrong, short, absent or given up", async () => {
  await using server = new ImageServer(crypto.getRandomValues(new Uint8Array(50_000)));
  await using host = testHost({ domains: [] });
  await using connection = await connect(host.uri);
  const images = await connection.storagePools.create(pool({ name: "images", path: "/images" }));
  const image = (path: string) => ({
    name: "base.img",
    url: `http://${server.host}/${path}`,
    sha256: "0".repeat(64),
  });
  await assert.rejects(fetchImage(images, image("base")), /wanted SHA-256 0+: found [0-9a-f]{64}$/);
  await assert.rejects(fetchImage(images, image("gone")), /found status 404$/);
  await assert.rejects(fetchImage(images, image("short")));
  const stop = new AbortController();
  const how = { signal: stop.signal, show: () => stop.abort() };
  await assert.rejects(fetchImage(images, image("base"), how), { name: "AbortError" });
  assert.deepEqual(await images.volumes.list(), []);
});

peerTest("fetch-image.ts brings a qcow2 image into a real pool, which then knows its format", [
  "libvirtd",
  "qemu",
], async () => {
  const bytes = qcow2Image(64 * MIB);
  await using server = new ImageServer(bytes);
  await using libvirtd = await PrivateLibvirtd.start();
  await using connection = await connect(libvirtd.uri("qemu"));
  const { object: images } = await connection.storagePools.ensure(
    pool({ name: "images", path: `${libvirtd.dir}/images` }),
    { start: true, build: true },
  );
  const [read, write] = socketPermissions(libvirtd.socket);
  const run = () =>
    runExample({
      script: "fetch-image.ts",
      args: [
        libvirtd.uri("qemu"),
        "images",
        "base.qcow2",
        `http://${server.host}/base`,
        sha256.toUpperCase(),
      ],
      permissions: [read!, write!, `--allow-net=unix:${libvirtd.socket},${server.host}`],
    });
  const sha256 = await sha256Of(bytes);
  for (const wanted of [/base\.qcow2: fetched/, /base\.qcow2: left as it is/]) {
    const { code, stdout, stderr } = await run();
    assert.equal(code, 0, stderr);
    assert.match(stdout, wanted);
  }
  const made = await images.volumes.get("base.qcow2");
  assert.equal((await made.info()).capacity, 64 * MIB);
  assert.match(await made.xml(), /<format type='qcow2'/);
  assert.deepEqual(await Deno.readFile(`${libvirtd.dir}/images/base.qcow2`), bytes);
});
