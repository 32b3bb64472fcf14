import assert from "node:assert/strict";
import type { ConnectOptions, DriverConnection } from "../../../../core/contract/driver.ts";
import { parseUri } from "../../../../core/contract/uri.ts";
import { libvirt } from "../../../../drivers/libvirt/mod.ts";
import { isAlive } from "../../../hosts/processes.ts";
import { until } from "../../../hosts/until.ts";
import { Programs } from "./_program.ts";
import { HANDSHAKE, ScriptedServer } from "./_scripted_server.ts";

const open = (program: string, options: ConnectOptions = {}): Promise<DriverConnection> =>
  libvirt.open(parseUri(`test+ext:///default?command=${encodeURIComponent(program)}`), options);

const ignore = Deno.build.os === "windows";

Deno.test("libvirt.open() speaks through a program, which ends with the connection", { ignore }, async () => {
  await using programs = await Programs.create();
  await using server = await ScriptedServer.start({
    ...HANDSHAKE,
    CONNECT_GET_HOSTNAME: (call) => call.reply({ hostname: "x".repeat(200_000) }),
  });
  const note = `${programs.dir}/note`;
  const relay = await programs.relay("relay it", server.path, `echo $$ $# >"${note}"`);
  const connection = await open(relay);
  assert.equal(connection.encrypted, false);
  assert.equal((await connection.hypervisor.connectGetHostname!()).length, 200_000);
  const [pid, count] = (await Deno.readTextFile(note)).trim().split(" ").map(Number);
  assert.equal(count, 0);
  assert(await isAlive(pid!));
  await connection[Symbol.asyncDispose]();
  assert(!(await isAlive(pid!)));
  await server.gone();
});

Deno.test("libvirt.open() says how a program ended, and its last words", { ignore }, async () => {
  await using programs = await Programs.create();
  const cases: readonly (readonly [string, RegExp, number])[] = [
    [
      "echo first >&2; echo 'such is life' >&2; exit 3",
      /wanted a program that leads to a daemon: ".*": such is life$/,
      3,
    ],
    ["exit 0", /: it ended with exit code 0$/, 0],
    ["exec <&-; exit 4", /: it ended with exit code 4$/, 4],
    ["kill -KILL $$", /: SIGKILL ended it$/, 137],
    // What it leaves behind holds its output open.
    ["sleep 20 & echo $! >&2; exit 5", /: \d+$/, 5],
    ["exec >&-; echo bye >&2; exec sleep 20", /: bye$/, 143],
  ];
  for (const [text, message, exitCode] of cases) {
    const error = await open(await programs.script("program", text)).then(
      () => assert.fail(text),
      (error) => error,
    );
    assert.deepEqual([error.name, error.code, error.outcome], ["VirtError", "NO_CONNECT", "not-sent"], text);
    assert.match(error.message, message, text);
    assert.equal(error.native.exitCode, exitCode, text);
    const left = text.startsWith("sleep") ? Number(error.native.stderr) : 0;
    if (left > 0) Deno.kill(left, "SIGKILL");
  }
});

Deno.test("libvirt.open() keeps but the last of what a program complains about", { ignore }, async () => {
  await using programs = await Programs.create();
  const text = "i=0; while [ $i -lt 3000 ]; do echo complaint $i >&2; i=$((i + 1)); done; exit 1";
  await assert.rejects(
    open(await programs.script("program", text)),
    (error: { native: { stderr: string } }) => {
      assert(error.native.stderr.endsWith("complaint 2999\n"));
      assert(error.native.stderr.length < 10_000, String(error.native.stderr.length));
      return true;
    },
  );
});

Deno.test(
  "libvirt.open() ends a program that never answers, even one that would not end",
  { ignore },
  async () => {
    await using programs = await Programs.create();
    const note = `${programs.dir}/note`;
    for (const trap of ["", "trap '' TERM;"]) {
      await Deno.remove(note).catch(() => {});
      const program = await programs.script(
        "program",
        `${trap} echo $$ >"${note}.new"; mv "${note}.new" "${note}"; while :; do sleep 0.1; done`,
      );
      const controller = new AbortController();
      const opening = open(program, { signal: controller.signal });
      opening.catch(() => {});
      await until(() => Deno.stat(note).then(() => true, () => false), "the program");
      const pid = Number(await Deno.readTextFile(note));
      controller.abort(new Error("enough"));
      await assert.rejects(opening, { message: "enough" });
      assert(!(await isAlive(pid)));
    }
  },
);

Deno.test(
  "libvirt.open() loses a connection with its program, and says its last words",
  { ignore },
  async () => {
    await using programs = await Programs.create();
    await using server = await ScriptedServer.start(HANDSHAKE);
    const note = `${programs.dir}/note`;
    const connection = await open(await programs.relay("relay", server.path, `echo $$ >"${note}"`));
    const call = connection.hypervisor.connectGetHostname!();
    call.catch(() => {});
    await server.next("CONNECT_GET_HOSTNAME");
    Deno.kill(Number(await Deno.readTextFile(note)), "SIGKILL");
    await assert.rejects(call, {
      code: "RPC",
      outcome: "unknown",
      message: /The connection is lost: .*SIGKILL ended it$/,
    });
    assert.equal((await connection.closed).reason, "error");
    await connection[Symbol.asyncDispose]();
  },
);

Deno.test("libvirt.open() refuses a program that can't be run, and starts nothing", { ignore }, async () => {
  await using programs = await Programs.create();
  await Deno.writeTextFile(`${programs.dir}/text`, "no program", { mode: 0o644 });
  const refusals: readonly (readonly [string, string, RegExp])[] = [
    ["test+ext:///default", "INVALID_ARG", /wanted command=PROGRAM with the transport ext: none$/],
    ["test+ext:///default?command=", "INVALID_ARG", /wanted a value in command=: an empty one$/],
    ["test+ext:///default?command=-c", "INVALID_ARG", /wanted a program in command=: "-c"$/],
    [`test+ext:///default?command=${programs.dir}/none`, "NO_CONNECT", /none \(no such program\)$/],
    [`test+ext:///default?command=${programs.dir}/text`, "NO_CONNECT", /text \(not a program to run\)$/],
  ];
  for (const [uri, code, message] of refusals) {
    await assert.rejects(libvirt.open(parseUri(uri), {}), { code, outcome: "not-sent", message }, uri);
  }
});
