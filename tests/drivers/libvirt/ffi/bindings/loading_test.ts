/** How libvirt's libraries are found, and what is said where they are not. */
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { libraryPlaces } from "../../../../../drivers/libvirt/ffi/bindings/library_paths.ts";
import { LibvirtBindings } from "../../../../../drivers/libvirt/ffi/mod.ts";
import { peerTest } from "../../../../hosts/peers.ts";
import { compile } from "./_c_program.ts";

const FOLDER = `/usr/lib/${Deno.build.arch}-linux-gnu`;
const LIBRARY = `${FOLDER}/libvirt.so.0`;
const VARIABLE = "DENOVIRT_LIBVIRT_PATH";
const BOUND = { version: 9000000, hostname: true };

async function run(
  script: string,
  flags: readonly string[],
  { args = [], env = {} }: { args?: readonly string[]; env?: Record<string, string> } = {},
): Promise<Record<string, unknown>> {
  const { stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "--quiet",
      "--no-prompt",
      "--no-check",
      ...flags,
      fileURLToPath(import.meta.resolve(script)),
      ...args,
    ],
    env,
    stdin: "null",
  }).output();
  const decoder = new TextDecoder();
  return JSON.parse(decoder.decode(stdout) || JSON.stringify({ stderr: decoder.decode(stderr) }));
}

Deno.test("Importing the bindings takes no permission and loads no library", async () => {
  assert.deepEqual(await run("./_import.ts", []), []);
  assert.deepEqual(await run("./_import.ts", ["-A"], { args: ["maps"] }), []);
});

peerTest(
  "LibvirtBindings.open() needs --allow-ffi, of the library's path at least",
  ["libvirt-library"],
  async (t) => {
    for (const flag of ["--allow-ffi", `--allow-ffi=${LIBRARY}`, `--allow-ffi=${FOLDER}`]) {
      await t.step(flag, async () => assert.deepEqual(await run("./_open.ts", [flag]), BOUND));
    }
    for (const flags of [[], ["--allow-ffi=/elsewhere/libvirt.so.0"]]) {
      await t.step(`not ${flags}`, async () => {
        const { message, ...told } = await run("./_open.ts", flags);
        assert.deepEqual(told, { name: "VirtError", code: "ACCESS_DENIED", outcome: "not-sent" });
        assert.match(
          String(message),
          /^Cannot load libvirt, wanted Deno's permission: found none, add --allow-ffi=\/usr/,
        );
      });
    }
  },
);

peerTest("DENOVIRT_LIBVIRT_PATH names libvirt's library or its folder, where it may be read", [
  "libvirt-library",
], async () => {
  const flags = ["--allow-ffi", `--allow-env=${VARIABLE}`];
  for (const path of [FOLDER, LIBRARY]) {
    assert.deepEqual(await run("./_open.ts", flags, { env: { [VARIABLE]: path } }), BOUND, path);
  }
  const wrong = { env: { [VARIABLE]: "/nowhere" } };
  const { message, ...told } = await run("./_open.ts", flags, wrong);
  assert.deepEqual(told, { name: "VirtError", code: "NO_CONNECT", outcome: "not-sent" });
  assert.match(
    String(message),
    /wanted it as \/nowhere\/libvirt\.so\.0: found none; install it \(Debian: libvirt0, /,
  );
  assert.deepEqual(await run("./_open.ts", ["--allow-ffi"], wrong), BOUND);
  const relative = await run("./_open.ts", flags, { env: { [VARIABLE]: "lib" } });
  assert.deepEqual([relative.name, relative.message], [
    "TypeError",
    `Cannot load libvirt, wanted an absolute path as ${VARIABLE}: found "lib"`,
  ]);
});

peerTest("LibvirtBindings.open() tells what is no libvirt and what is too old", ["gcc"], async (t) => {
  const folder = await Deno.makeTempDir({ dir: "/tmp", prefix: "dv-so-" });
  const open = (path: string) => run("./_open.ts", ["--allow-ffi"], { args: [path] });
  try {
    await t.step("a file that is no library", async () => {
      await Deno.writeTextFile(`${folder}/libvirt.so.0`, "text");
      const { message, ...told } = await open(folder);
      assert.deepEqual(told, { name: "VirtError", code: "NO_CONNECT", outcome: "not-sent" });
      assert.match(
        String(message),
        /wanted libvirt's library in \/tmp\/.*\/libvirt\.so\.0: found (?:file too short|invalid ELF header)/,
      );
    });
    await t.step("another library", async () => {
      await compile("int other(void) { return 0; }", `${folder}/libother.so`, "-shared", "-fPIC");
      const { message, code } = await open(`${folder}/libother.so`);
      assert.equal(code, "NO_CONNECT");
      assert.match(String(message), /libother\.so: found no virGetVersion\(\) in it/);
    });
    await t.step("libvirt 6.10", async () => {
      const source = "int virGetVersion(unsigned long *v, void *t, void *w) { *v = 6010000; return 0; }";
      await compile(source, `${folder}/libvirt.so.0.6010.0`, "-shared", "-fPIC");
      const { message, ...told } = await open(`${folder}/libvirt.so.0.6010.0`);
      assert.deepEqual(told, { name: "VirtError", code: "NO_SUPPORT", outcome: "not-sent" });
      assert.match(
        String(message),
        /^Cannot load libvirt, wanted 7\.0\.0 or newer: found 6\.10\.0 in \/tmp\//,
      );
    });
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("libraryPlaces() has the names of Linux, macOS and FreeBSD", () => {
  const places = (os: typeof Deno.build.os) => libraryPlaces("libvirt-qemu", undefined, os);
  assert.equal(places("linux").file, "libvirt-qemu.so.0");
  assert.deepEqual(places("freebsd"), {
    file: "libvirt-qemu.so.0",
    paths: ["/usr/local/lib/libvirt-qemu.so.0"],
    told: false,
  });
  assert.equal(places("darwin").file, "libvirt-qemu.0.dylib");
  assert.equal(places("darwin").paths[0], "/opt/homebrew/lib/libvirt-qemu.0.dylib");
});

Deno.test("libraryPlaces() finds the others beside libvirt's own", () => {
  const beside = (path: string) => libraryPlaces("libvirt-lxc", path, "linux").paths;
  assert.deepEqual(beside("/opt/lib"), ["/opt/lib/libvirt-lxc.so.0"]);
  assert.deepEqual(beside("/opt/lib/libvirt.so.0.9000.0"), ["/opt/lib/libvirt-lxc.so.0.9000.0"]);
  assert.deepEqual(beside("/opt/lib/libvirt.0.dylib"), ["/opt/lib/libvirt-lxc.0.dylib"]);
  for (const path of ["lib", "./libvirt.so.0", "", "/opt\0/lib"]) {
    assert.throws(() => beside(path), TypeError);
  }
});

peerTest("No function is called after close()", ["libvirt-library"], () => {
  const bindings = LibvirtBindings.open();
  const { virConnectOpen, virGetVersion } = bindings.libvirt;
  bindings.close();
  bindings.close();
  assert.throws(() => virConnectOpen("test:///default"), {
    name: "TypeError",
    message: /wanted libvirt open/,
  });
  assert.throws(() => virGetVersion(new BigUint64Array(1), null, null), TypeError);
  assert.throws(() => bindings.libvirt.virInitialize(), TypeError);
  assert.throws(() => bindings.qemu.virDomainQemuAttach(0n, 0, 0), TypeError);
});
