import assert from "node:assert/strict";
import type { GuestAgent } from "../../../../core/domain/agent/guest_agent.ts";
import { VirtError } from "../../../../core/contract/errors.ts";
import { until } from "../../../hosts/until.ts";
import { FakeHost } from "../../_fake_host.ts";

type Asked = { readonly execute: string; readonly arguments?: Record<string, unknown> };

/** A guest whose agent answers with these, or throws them; the last of a command's answers stays. */
async function agentOf(answers: Readonly<Record<string, readonly unknown[]>>): Promise<{
  readonly agent: GuestAgent;
  readonly asked: Asked[];
  readonly timeouts: unknown[];
  close(): Promise<void>;
}> {
  const asked: Asked[] = [];
  const timeouts: unknown[] = [];
  const left = new Map(Object.entries(answers).map(([command, list]) => [command, [...list]]));
  const host = new FakeHost({
    domainQemuAgentCommand: (_domain: unknown, text: string, timeout: unknown) => {
      const request = JSON.parse(text) as Asked;
      asked.push(request);
      timeouts.push(timeout);
      const list = left.get(request.execute) ?? [];
      const answer = list.length > 1 ? list.shift() : list[0];
      if (answer instanceof Error) throw answer;
      if (answer instanceof Promise) return answer;
      return typeof answer === "string" ? answer : JSON.stringify({ return: answer });
    },
  });
  const domain = await host.domain();
  return { agent: domain.agent, asked, timeouts, close: () => host.connection.close() };
}

const refused = (code: VirtError["code"]) =>
  new VirtError("no", { code, domain: "QEMU", outcome: "refused" });

Deno.test("GuestAgent gives the agent's commands, with the agent's timeout", async () => {
  const guest = await agentOf({
    "guest-ping": [{}],
    "guest-get-host-name": [{ "host-name": "web" }],
    "guest-get-timezone": [{ offset: -3600 }],
    "guest-get-users": [[{ user: "alice", "login-time": 1.5, domain: "HOME" }]],
    "guest-get-osinfo": [{ id: "debian", "pretty-name": "Debian", "kernel-release": "6.1", "other": 1 }],
    "guest-fsfreeze-status": ['{"return":"frozen"}'],
    "guest-info": [{
      version: "7.2.0",
      supported_commands: [{ name: "guest-ping", enabled: true }, {
        name: "guest-shutdown",
        enabled: false,
        "success-response": false,
      }],
    }],
    "guest-x": [[1, "two"]],
  });
  const { agent } = guest;
  await agent.ping({ agentTimeout: 7 });
  assert.deepEqual(guest.timeouts, [7]);
  assert.deepEqual(guest.asked.splice(0), [{ execute: "guest-ping" }]);
  assert.equal(await agent.hostname(), "web");
  assert.equal(await agent.fsFreezeStatus(), "frozen");
  assert.deepEqual(await agent.timezone(), { offsetSeconds: -3600 });
  assert.deepEqual(await agent.users(), [{ user: "alice", loginTimeMs: 1500, domain: "HOME" }]);
  assert.deepEqual(await agent.osInfo(), { id: "debian", prettyName: "Debian", kernelRelease: "6.1" });
  assert.deepEqual(await agent.info(), {
    version: "7.2.0",
    commands: [
      { name: "guest-ping", enabled: true, answers: true },
      { name: "guest-shutdown", enabled: false, answers: false },
    ],
  });
  assert.deepEqual(await agent.command("guest-x", { a: 1 }), [1, "two"]);
  assert.deepEqual(guest.asked.at(-1), { execute: "guest-x", arguments: { a: 1 } });
  await guest.close();
});

Deno.test("GuestAgent takes no answer of the guest's on trust", async () => {
  const wrong: readonly (readonly [string, unknown, (agent: GuestAgent) => Promise<unknown>])[] = [
    ["guest-info", [], (a) => a.info()],
    ["guest-info", { version: 7, supported_commands: [] }, (a) => a.info()],
    ["guest-info", { version: "7", supported_commands: "all" }, (a) => a.info()],
    ["guest-info", "no JSON", (a) => a.info()],
    ["guest-info", null, (a) => a.info()],
    ["guest-get-host-name", {}, (a) => a.hostname()],
    ["guest-get-timezone", { offset: "x" }, (a) => a.timezone()],
    ["guest-get-users", [{ user: "x" }], (a) => a.users()],
    ["guest-get-users", [null], (a) => a.users()],
    ["guest-fsfreeze-status", 3, (a) => a.fsFreezeStatus()],
    ["guest-exec", { pid: 1.5 }, (a) => a.exec("/x")],
    ["guest-file-open", "{}", (a) => a.readFile("/x")],
  ];
  for (const [command, answer, does] of wrong) {
    const guest = await agentOf({ [command]: [answer] });
    await assert.rejects(does(guest.agent), {
      name: "VirtError",
      code: "AGENT_COMMAND_FAILED",
      message: new RegExp(`^Cannot read the answer to ${command}, wanted .*: found `),
    }, `${command} ${String(does)}`);
    await guest.close();
  }
});

Deno.test("GuestAgent.sync() wants its own number back", async () => {
  const guest = await agentOf({ "guest-sync": [1] });
  await assert.rejects(guest.agent.sync(), { code: "AGENT_UNSYNCED" });
  await guest.close();
});

Deno.test("GuestAgent.shutdown() asks whether the agent is there, and lets it go without an answer", async () => {
  for (const code of ["AGENT_UNRESPONSIVE", "OPERATION_INVALID"] as const) {
    const guest = await agentOf({ "guest-ping": [{}], "guest-shutdown": [refused(code)] });
    await guest.agent.shutdown("reboot");
    assert.deepEqual(guest.asked, [
      { execute: "guest-ping" },
      { execute: "guest-shutdown", arguments: { mode: "reboot" } },
    ]);
    await guest.close();
  }
  const deaf = await agentOf({ "guest-ping": [refused("AGENT_UNRESPONSIVE")] });
  await assert.rejects(deaf.agent.shutdown(), { code: "AGENT_UNRESPONSIVE" });
  assert.equal(deaf.asked.length, 1);
  await assert.rejects(deaf.agent.shutdown("explode" as never), TypeError);
  await deaf.close();
  const broken = await agentOf({ "guest-ping": [{}], "guest-shutdown": [refused("ACCESS_DENIED")] });
  await assert.rejects(broken.agent.shutdown(), { code: "ACCESS_DENIED" });
  await broken.close();
});

Deno.test("GuestAgent.exec() asks until the program has ended", async () => {
  const guest = await agentOf({
    "guest-exec": [{ pid: 42 }],
    "guest-exec-status": [
      { exited: false },
      { exited: true, signal: 9, "out-data": btoa("out"), "err-truncated": true },
    ],
  });
  const ended = await guest.agent.exec("cat", ["-"], { input: "hi", env: { A: "b=c" } });
  assert.deepEqual(ended, {
    success: false,
    signal: 9,
    stdout: new TextEncoder().encode("out"),
    stderr: new Uint8Array(),
    truncated: true,
  });
  const status = { execute: "guest-exec-status", arguments: { pid: 42 } };
  assert.deepEqual(guest.asked, [
    {
      execute: "guest-exec",
      arguments: {
        path: "cat",
        arg: ["-"],
        env: ["A=b=c"],
        "input-data": btoa("hi"),
        "capture-output": true,
      },
    },
    status,
    status,
  ]);
  await guest.close();
});

Deno.test("GuestAgent.exec() stops asking when its signal aborts or its time is over", async () => {
  const guest = await agentOf({ "guest-exec": [{ pid: 42 }], "guest-exec-status": [{ exited: false }] });
  const reason = new Error("enough");
  const stop = new AbortController();
  const running = guest.agent.exec("sleep", [], { signal: stop.signal });
  const ended = assert.rejects(running, reason);
  stop.abort(reason);
  await ended;
  await assert.rejects(guest.agent.exec("sleep", [], { timeoutMs: 5 }), { code: "OPERATION_TIMEOUT" });
  await guest.close();
});

Deno.test("GuestAgent.readFile() closes what it opened, also where reading fails or the file is too big", async () => {
  const part = { "buf-b64": btoa("abc"), eof: false };
  const last = { "buf-b64": btoa("d"), eof: true };
  const close = { execute: "guest-file-close", arguments: { handle: 5 } };
  const open = { "guest-file-open": [5], "guest-file-close": [{}] };
  const good = await agentOf({ ...open, "guest-file-read": [part, last] });
  assert.equal(new TextDecoder().decode(await good.agent.readFile("/x")), "abcd");
  assert.deepEqual(good.asked.at(-1), close);
  await good.close();
  for (
    const [answers, options, code] of [
      [[part, refused("INTERNAL_ERROR")], {}, "INTERNAL_ERROR"],
      [[part], { maxBytes: 4 }, "OVERFLOW"],
      [[{ eof: false }], {}, "AGENT_COMMAND_FAILED"],
      [[{ "buf-b64": "%", eof: true }], {}, "AGENT_COMMAND_FAILED"],
    ] as const
  ) {
    const guest = await agentOf({ ...open, "guest-file-read": answers });
    await assert.rejects(guest.agent.readFile("/x", options), { code });
    assert.deepEqual(guest.asked.at(-1), close);
    await guest.close();
  }
});

Deno.test("GuestAgent closes a file that is opened after its caller has given up", async () => {
  const close = { execute: "guest-file-close", arguments: { handle: 5 } };
  for (const how of ["signal", "time"] as const) {
    for (const does of ["readFile", "writeFile"] as const) {
      const opened = Promise.withResolvers<string>();
      const guest = await agentOf({ "guest-file-open": [opened.promise], "guest-file-close": [{}] });
      const stop = new AbortController();
      const options = how === "signal" ? { signal: stop.signal } : { timeoutMs: 5 };
      const given = does === "readFile"
        ? guest.agent.readFile("/x", options)
        : guest.agent.writeFile("/x", "abc", options);
      const ended = assert.rejects(
        given,
        how === "signal" ? { message: "enough" } : { code: "OPERATION_TIMEOUT" },
      );
      await until(() => guest.asked.length === 1, "the question");
      if (how === "signal") stop.abort(new Error("enough"));
      await ended;
      opened.resolve('{"return":5}');
      await until(() => guest.asked.length === 2, "the file to be closed");
      assert.deepEqual(guest.asked.at(-1), close);
      await guest.close();
    }
  }
});

Deno.test("GuestAgent.writeFile() goes on where the agent has written a part, and flushes", async () => {
  const guest = await agentOf({
    "guest-file-open": [5],
    "guest-file-write": [{ count: 2 }, { count: 1 }],
    "guest-file-flush": [{}],
    "guest-file-close": [{}],
  });
  await guest.agent.writeFile("/x", "abc", { append: true });
  assert.deepEqual(guest.asked, [
    { execute: "guest-file-open", arguments: { path: "/x", mode: "a" } },
    { execute: "guest-file-write", arguments: { handle: 5, "buf-b64": btoa("abc") } },
    { execute: "guest-file-write", arguments: { handle: 5, "buf-b64": btoa("c") } },
    { execute: "guest-file-flush", arguments: { handle: 5 } },
    { execute: "guest-file-close", arguments: { handle: 5 } },
  ]);
  await guest.close();
  const liar = await agentOf({ "guest-file-open": [5], "guest-file-write": [{ count: 4 }] });
  await assert.rejects(liar.agent.writeFile("/x", "abc"), { code: "AGENT_COMMAND_FAILED" });
  await liar.close();
});

Deno.test("GuestAgent refuses wrong arguments before anything is sent", async () => {
  const guest = await agentOf({});
  const { agent } = guest;
  for (
    const does of [
      () => agent.command(""),
      () => agent.exec(""),
      () => agent.exec("x", [7 as never]),
      () => agent.exec("x", [], { input: 7 as never }),
      () => agent.exec("x", [], { env: { A: 7 as never } }),
      () => agent.exec("x", [], { capture: 1 as never }),
      () => agent.readFile(""),
      () => agent.readFile("/x", { maxBytes: "1" as never }),
      () => agent.writeFile("", "x"),
      () => agent.writeFile("/x", 7 as never),
      () => agent.writeFile("/x", "", { append: 1 as never }),
    ]
  ) await assert.rejects(does(), TypeError, String(does));
  await assert.rejects(agent.readFile("/x", { maxBytes: -1 }), RangeError);
  assert.deepEqual(guest.asked, []);
  await guest.close();
});
