/** What docs/ffi.md shows, and says of threads and of what libvirt writes. */
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { LibvirtBindings } from "../../../../../drivers/libvirt/ffi/mod.ts";
import { peerTest } from "../../../../hosts/peers.ts";

const TOP = new URL("../../../../../", import.meta.url);

peerTest(
  "The program of docs/ffi.md runs, with the parameters that it sets in the end",
  ["libvirt-library"],
  async () => {
    const page = await Deno.readTextFile(new URL("docs/ffi.md", TOP));
    const [program, parameters] = [...page.matchAll(/^```ts ignore\n(.*?)^```/gms)].map(([, code]) => code!);
    const whole = program!.replace("import { ", "import { LentMemory, writeTypedParameters, ")
      .replace("libvirt.virDomainFree", () => `{\n${parameters!}}\nlibvirt.virDomainFree`);
    const file = await Deno.makeTempFile({ dir: "/tmp", prefix: "dv-ffi-", suffix: ".ts" });
    try {
      await Deno.writeTextFile(file, whole);
      const config = fileURLToPath(new URL("deno.json", TOP));
      const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
        args: ["run", "--quiet", "--check", "--no-prompt", "--allow-ffi", "--config", config, file],
      }).output();
      const text = new TextDecoder().decode(stdout);
      assert(success, new TextDecoder().decode(stderr));
      assert.match(text, /^8388608n\n<domain type='test'/);
    } finally {
      await Deno.remove(file);
    }
  },
);

peerTest("A call in a worker and its error are that worker's; its connection is everybody's", [
  "libvirt-library",
], async () => {
  using bindings = LibvirtBindings.open();
  const { libvirt, memory } = bindings;
  libvirt.virResetLastError();
  const worker = new Worker(import.meta.resolve("./_in_worker.ts"), { type: "module" });
  try {
    const { promise, resolve, reject } = Promise.withResolvers<{ code: string; connection: bigint }>();
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    const { code, connection } = await promise;
    assert.equal(code, "NO_DOMAIN");
    assert.equal(bindings.lastError(), undefined);
    assert.equal(memory.takeText(libvirt.virConnectGetURI(connection)), "test:///default");
    assert.equal(libvirt.virConnectClose(connection), 0);
  } finally {
    worker.terminate();
  }
});

peerTest("LibvirtBindings.silence() keeps libvirt's errors off stderr, by a path's permission too", [
  "libvirt-library",
], async () => {
  const fail = async (...args: readonly string[]) => {
    const { stdout, stderr } = await new Deno.Command(Deno.execPath(), {
      args: [
        "run",
        "--quiet",
        "--no-check",
        "--no-prompt",
        `--allow-ffi=/usr/lib/${Deno.build.arch}-linux-gnu/libvirt.so.0`,
        fileURLToPath(import.meta.resolve("./_fail.ts")),
        ...args,
      ],
    }).output();
    const decoder = new TextDecoder();
    return [decoder.decode(stdout), decoder.decode(stderr)] as const;
  };
  const [code, written] = await fail();
  assert.equal(code, "NO_DOMAIN\n");
  assert.match(written, /^libvirt: Test Driver error : Domain not found/);
  assert.deepEqual(await fail("silent"), ["NO_DOMAIN\n", ""]);
});
