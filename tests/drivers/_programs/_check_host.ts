import assert from "node:assert/strict";
import {
  argv,
  operand,
  type ProgramHost,
  Programs,
  type ProgramsStartOptions,
  secret,
  verbatim,
} from "../../../drivers/_programs/mod.ts";
import { until } from "../../hosts/until.ts";

const encoder = new TextEncoder();

/** What holds for programs wherever they run. Each takes the host, and a folder that this and the test share. */
export const hostChecks: Readonly<Record<string, (host: ProgramHost, dir: string) => Promise<void>>> = {
  "gives output, exit code and standard error": async (host) => {
    const programs = new Programs({ domain: "BHYVE", host });
    const output = await programs.run("sh", argv("-c", "printf 'a\\0b\\377'; echo words >&2; exit 3"), {
      exitCodes: [0, 3],
    });
    assert.deepEqual([...output.stdout], [97, 0, 98, 255]);
    assert.deepEqual([output.stderr, output.exitCode], ["words\n", 3]);
    assert.equal((await programs.run("printf", argv("%s", operand("ünï 'x'")))).text(), "ünï 'x'");
    assert.equal((await programs.run("sh", argv("-c", 'echo "$LC_ALL"'))).text(), "C\n");
  },

  "gives its input, whole or as a stream, and needs no reader of it": async (host) => {
    const programs = new Programs({ domain: "BHYVE", host });
    const input = new Uint8Array(300_000).map((_, i) => i * 31);
    assert.deepEqual((await programs.run("cat", argv(), { input })).stdout, input);
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < input.length; at += 50_000) controller.enqueue(input.subarray(at, at + 50_000));
        controller.close();
      },
    });
    assert.deepEqual((await programs.run("cat", argv(), { input: stream })).stdout, input);
    assert.equal((await programs.run("cat", argv())).text(), "");
    await programs.run("true", argv(), { input: new Uint8Array(1 << 20) });
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({ cancel: () => void (cancelled = true) });
    await programs.run("true", argv(), { input: endless });
    assert(cancelled);
    const broken = new ReadableStream<Uint8Array>({ pull: () => Promise.reject(new Error("no more")) });
    await assert.rejects(programs.run("cat", argv(), { input: broken }), { message: "no more" });
  },

  "says by codes what standard error means": async (host) => {
    const programs = new Programs({
      domain: "XEN",
      host,
      failures: [{ text: /no such domain/, code: "NO_DOMAIN", wanted: "a domain" }],
    });
    const fail = argv("-c", "echo one >&2; echo no such domain >&2; exit 4");
    await assert.rejects(programs.run("sh", fail, { action: 'Cannot stop "web"' }), (error: Error) => {
      assert.equal(error.message, 'Cannot stop "web", wanted a domain: exit code 4, no such domain');
      const { code, domain, outcome, native } = error as Error & Record<string, unknown>;
      assert.deepEqual([code, domain, outcome], ["NO_DOMAIN", "XEN", "refused"]);
      const args = ["-c", "echo one >&2; echo no such domain >&2; exit 4"];
      const stderr = "one\nno such domain\n";
      const { name } = host;
      assert.deepEqual(native, {
        ...{ kind: "process", program: "sh", args, host: name, stderr },
        ...{ exitCode: 4, signal: null },
      });
      return true;
    });
    await assert.rejects(programs.run("sh", fail, { failures: [{ text: /one/, code: "NO_SECRET" }] }), {
      code: "NO_SECRET",
      message: 'Cannot run "sh", wanted exit code 0 of "sh": exit code 4, no such domain',
    });
    await assert.rejects(programs.run("sh", argv("-c", "kill -9 $$")), {
      code: "OPERATION_FAILED",
      outcome: "unknown",
      message: 'Cannot run "sh", wanted exit code 0 of "sh": SIGKILL',
    });
    await assert.rejects(programs.run("false", argv()), {
      message: 'Cannot run "false", wanted exit code 0 of "false": exit code 1',
    });
  },

  "says that there is no such program": async (host) => {
    const programs = new Programs({ domain: "BHYVE", host });
    const error = { name: "VirtError", code: "OPERATION_UNSUPPORTED", outcome: "not-sent", domain: "BHYVE" };
    await assert.rejects(programs.run("no-such-program", argv()), {
      ...error,
      message:
        `Cannot run "no-such-program", wanted the program "no-such-program" on ${host.name}: found none`,
    });
    await assert.rejects(programs.start("no-such-program", argv()), error);
    for (const program of ["-x", "", "a\0b"]) await assert.rejects(programs.run(program, argv()), TypeError);
  },

  "shows no secret": async (host) => {
    const programs = new Programs({ domain: "VMWARE", host });
    const args = argv("-c", 'echo "bad $0 $(cat)" >&2; echo "$0" >&2; exit 1', secret("hunter2"));
    const input = encoder.encode("sesame");
    await assert.rejects(programs.run("sh", args, { input, secrets: ["sesame"] }), (error: Error) => {
      assert.match(error.message, /exit code 1, \*\*\*$/);
      assert.match(Deno.inspect(error), /bad \*\*\* \*\*\*/);
      assert.doesNotMatch(Deno.inspect(error), /hunter2|sesame/);
      return true;
    });
    const fine = argv("-c", 'echo "$0" >&2', secret("hunter2"));
    assert.equal((await programs.run("sh", fine)).stderr, "***\n");
  },

  "ends a program that writes too much": async (host) => {
    const programs = new Programs({ domain: "BHYVE", host });
    await assert.rejects(programs.run("yes", argv(), { maxOutputBytes: 100_000 }), {
      code: "INTERNAL_ERROR",
      outcome: "unknown",
      message: 'Cannot run "yes", wanted at most 100000 bytes of output of "yes": found more',
    });
    // The last of its standard error counts.
    const { stderr } = await programs.run(
      "sh",
      argv("-c", "i=0; while [ $i -lt 20000 ]; do echo line $i; i=$((i+1)); done >&2"),
    );
    assert.equal(stderr.length, 65536);
    assert.match(stderr, /line 19999\n$/);
  },

  "ends a program, with all that it started, when its time is over or its caller has enough": async (
    host,
    dir,
  ) => {
    const programs = new Programs({ domain: "BHYVE", host });
    // Neither heeds what it is asked politely; the marks are gone soon after they have ended.
    const script = 'trap "" TERM; (trap "" TERM; while :; do echo >"$1/child"; sleep 0.1; done) & ' +
      'while :; do echo >"$1/parent"; sleep 0.1; done';
    const args = argv("-c", verbatim(script), "sh", operand(dir));
    const runs = async () => {
      for (const name of ["child", "parent"]) {
        await until(() => Deno.stat(`${dir}/${name}`).then(() => true, () => false), name);
      }
    };
    const gone = async () => {
      await until(async () => {
        for (const name of ["child", "parent"]) await Deno.remove(`${dir}/${name}`).catch(() => {});
        await new Promise((resolve) => setTimeout(resolve, 1000));
        return [...Deno.readDirSync(dir)].length === 0;
      }, "the end of the program");
    };
    const enough = new AbortController();
    const aborted = programs.run("sh", args, { signal: enough.signal });
    await runs();
    enough.abort(new Error("enough"));
    await assert.rejects(aborted, { message: "enough" });
    await gone();

    await assert.rejects(programs.run("sh", args, { timeoutMs: 1500, action: "Cannot wait" }), {
      code: "OPERATION_TIMEOUT",
      outcome: "unknown",
      message: "Cannot wait, wanted an end within 1500 ms: found none",
    });
    await gone();

    // One that heeds it, but has started what does not.
    const heeds = 'trap "exit 0" TERM; ' + script.replace('trap "" TERM; ', "");
    {
      await using _running = await programs.start("sh", argv("-c", verbatim(heeds), "sh", operand(dir)));
      await runs();
    }
    await gone();
    await assert.rejects(programs.run("true", argv(), { signal: AbortSignal.abort(new Error("before")) }), {
      message: "before",
    });
    await assert.rejects(programs.run("true", argv(), { timeoutMs: -1 }), RangeError);
  },

  "gives lines as they come, and takes lines": async (host) => {
    const programs = new Programs({ domain: "VMWARE", host });
    const script = 'while read -r line; do echo "got $line"; done; printf "last"';
    await using running = await programs.start("sh", argv("-c", script), { writable: true });
    const lines = running.lines[Symbol.asyncIterator]();
    for (const text of ["one", "zwölf"]) {
      assert.equal(await running.write(encoder.encode(`${text}\n`)), true);
      assert.equal((await lines.next()).value, `got ${text}`);
    }
    running.closeInput();
    assert.equal((await lines.next()).value, "last");
    assert.equal((await lines.next()).done, true);
    await running.ended;
  },

  "fails a stream of lines with what went wrong": async (host) => {
    const programs = new Programs({ domain: "VMWARE", host });
    const read = async (script: string, options: ProgramsStartOptions = {}) => {
      await using running = await programs.start("sh", argv("-c", verbatim(script)), options);
      const lines: string[] = [];
      try {
        for await (const line of running.lines) lines.push(line);
      } catch (error) {
        await assert.rejects(running.ended, error as Error);
        return [lines, error as Error & { code?: string }] as const;
      }
      await running.ended;
      return [lines, undefined] as const;
    };
    assert.deepEqual(await read("echo a; echo b"), [["a", "b"], undefined]);
    const [lines, ended] = await read("echo a; echo why >&2; exit 2");
    assert.deepEqual(lines, ["a"]);
    assert.equal(ended?.message, 'Cannot run "sh", wanted exit code 0 of "sh": exit code 2, why');
    const [few, long] = await read("echo a; yes | tr -d '\\n'", { maxLineBytes: 1000 });
    assert.deepEqual(few, ["a"]);
    assert.equal(long?.code, "INTERNAL_ERROR");
    const ends = new AbortController();
    await using running = await programs.start("sh", argv("-c", "echo a; sleep 600"), {
      signal: ends.signal,
    });
    const all = running.lines[Symbol.asyncIterator]();
    assert.equal((await all.next()).value, "a");
    ends.abort(new Error("enough"));
    await assert.rejects(all.next(), { message: "enough" });
    await assert.rejects(running.ended, { message: "enough" });
  },

  "has a program wait while nobody reads its lines": async (host, dir) => {
    const programs = new Programs({ domain: "VMWARE", host });
    const script = 'i=0; while :; do i=$((i+1)); echo "$i $2"; echo "$i" >"$1/written"; done';
    const filler = verbatim("x".repeat(8000));
    await using running = await programs.start(
      "sh",
      argv("-c", verbatim(script), "sh", operand(dir), filler),
    );
    const lines = running.lines[Symbol.asyncIterator]();
    await lines.next();
    const written = async () => Number(await Deno.readTextFile(`${dir}/written`).catch(() => "0"));
    let before = -1;
    await until(async () => {
      const now = await written();
      const still = now === before && now > 0;
      before = now;
      await new Promise((resolve) => setTimeout(resolve, 500));
      return still;
    }, "the program to wait");
    // Pipes, ssh's window and buffers of both ends hold that much: megabytes, not all that it could write.
    assert(before * 8000 < 32 << 20, `${before}`);
    for (let i = 2; i < before + 10; i++) assert.match((await lines.next()).value!, new RegExp(`^${i} x`));
  },

  "does not wait for what a program left behind": async (host, dir) => {
    const programs = new Programs({ domain: "BHYVE", host });
    // In a session of its own, as a guest that is to stay, but with the program's output open.
    const script = 'echo done; setsid sh -c "sleep 600 & echo \\$! >$1/pid; wait" & ' +
      'while ! test -s "$1/pid"; do sleep 0.1; done';
    const { stdout } = await programs.run("sh", argv("-c", verbatim(script), "sh", operand(dir)));
    assert.equal(new TextDecoder().decode(stdout), "done\n");
    const pid = Number(await Deno.readTextFile(`${dir}/pid`));
    // It is still there.
    Deno.kill(pid, "SIGKILL");
  },
};
