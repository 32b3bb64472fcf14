import assert from "node:assert/strict";
import type { DriverConnection } from "../../../../core/contract/driver.ts";
import type { DriverStream } from "../../../../core/contract/references.ts";
import { parseUri } from "../../../../core/contract/uri.ts";
import { libvirt } from "../../../../drivers/libvirt/mod.ts";
import { MessageStatus, MessageType } from "../../../../drivers/libvirt/wire/message.ts";
import type { XdrWriter } from "../../../../drivers/libvirt/wire/xdr_writer.ts";
import { FAULTS } from "./_faults.ts";
import { DOM } from "./_open.ts";
import { HANDSHAKE, type Received, type Rule, ScriptedServer } from "./_scripted_server.ts";

const LONG_MS = 20_000;
const RULES: Readonly<Record<string, Rule>> = {
  ...HANDSHAKE,
  CONNECT_GET_HOSTNAME: (call) => call.reply({ hostname: "here" }),
};

const bytes = (text: string) => new TextEncoder().encode(text);

interface Streaming extends AsyncDisposable {
  readonly server: ScriptedServer;
  readonly connection: DriverConnection;
  /** The call that opened the stream. */
  readonly call: Received;
  /** Its answer; a text where it failed. */
  readonly opened: Promise<DriverStream | string>;
}

async function streaming(): Promise<Streaming> {
  const server = await ScriptedServer.start(RULES);
  const connection = await libvirt.open(parseUri(server.uri), { keepalive: false });
  const opened = connection.hypervisor.domainOpenConsole!(DOM, null, 0, { timeoutMs: LONG_MS })
    .catch((error) => `${error.code} ${error.outcome}`);
  const call = await server.next("DOMAIN_OPEN_CONSOLE");
  return {
    server,
    connection,
    call,
    opened,
    async [Symbol.asyncDispose]() {
      for (const peer of server.peers) peer.closeNow();
      await connection[Symbol.asyncDispose]();
      await server[Symbol.asyncDispose]();
    },
  };
}

/** All that can be read, and how that ends. */
async function readAll(stream: DriverStream): Promise<readonly [text: string, end: string]> {
  let text = "";
  const reader = stream.readable.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return [text, "done"];
      text += new TextDecoder("latin1").decode(value);
    }
  } catch (error) {
    const { code, outcome } = error as { code: string; outcome: string };
    return [text, `${code} ${outcome}`];
  }
}

/** Where a fault in a stream's data comes to something else than in a reply; `lost` where it is not here. */
const TEXTS: Readonly<Record<string, string>> = {
  "nothing at all": "",
  "pings alone": "",
  // The serial alone says whose data it is.
  "program +1": "hello",
  "program 0": "hello",
  "procedure +1": "hello",
  "procedure 4294967295": "hello",
  "type 2": "",
  "type 3": "hello",
  "serial +1": "",
  "serial 0": "",
  "serial 4294967295": "",
  "status 2": "hello",
  "a payload without its last word": "h",
  "no payload": "",
  "a payload of ones": "\xff".repeat(5),
  "a word behind the payload": "hello\0\0\0\0",
  "the packet twice": "hellohello",
};

Deno.test("Data of a stream from a peer that misbehaves", async (t) => {
  for (const fault of FAULTS) {
    await t.step(`by ${fault.name}`, async () => {
      await using test = await streaming();
      const { call, connection } = test;
      const { peer } = call;
      call.reply();
      const stream = await test.opened as DriverStream;
      const [packet] = peer.captured(() => call.streamData(bytes("hello")));
      fault.commit(peer, packet!);
      const text = TEXTS[fault.name] ?? (fault.end === "answered" ? "hello" : undefined);
      const reading = readAll(stream);
      if (text !== undefined) {
        call.finish();
        assert.deepEqual(await reading, [text, "done"]);
        assert.equal(await connection.hypervisor.connectGetHostname!({ timeoutMs: LONG_MS }), "here");
        return;
      }
      // A peer that says nothing more is nothing that a reader could know of, until it goes.
      if (fault.end === "late") peer.closeNow();
      assert.deepEqual(await reading, ["", "RPC unknown"]);
      await assert.rejects(stream.writable.getWriter().write(bytes("x")), { code: "RPC" });
      await connection.closed;
    });
  }
});

/** A hole as the protocol has it: its length and flags. */
const hole = (length: bigint, words = 1) => (writer: XdrWriter) => {
  writer.i64(length);
  for (let word = 0; word < words; word++) writer.u32(0);
};

const error = { code: 38, message: "broken" };
const { reply, stream: data, streamHole } = MessageType;
const { ok, continue: more } = MessageStatus;

type Script = (call: Received, send: (header: object, payload?: (writer: XdrWriter) => void) => void) => void;

/** What a peer does once it was asked for a stream, what can be read of it, and how that ends. */
const SCRIPTS: Readonly<Record<string, readonly [Script, text: string, end: string]>> = {
  "data before the reply": [
    (call) => {
      call.streamData(bytes("early"));
      call.reply();
      call.finish();
    },
    "early",
    "done",
  ],
  "the end before the reply": [
    (call) => {
      call.finish();
      call.reply();
    },
    "",
    "done",
  ],
  "an error before the reply": [
    (call) => {
      call.finish(error);
      call.reply();
    },
    "",
    "SYSTEM_ERROR refused",
  ],
  "data, and a refusal for reply": [
    (call) => {
      call.streamData(bytes("early"));
      call.fail(error);
    },
    "",
    "not opened: SYSTEM_ERROR refused",
  ],
  "an error within": [
    (call) => {
      call.reply();
      call.streamData(bytes("some"));
      call.finish(error);
    },
    "*",
    "SYSTEM_ERROR refused",
  ],
  "an error without a text": [
    (call) => {
      call.reply();
      call.finish({ code: 38, message: null });
    },
    "",
    "SYSTEM_ERROR refused",
  ],
  "an error that is cut": [
    (call, send) => {
      call.reply();
      send({ type: data, status: 1 }, (writer) => writer.u32(38));
    },
    "",
    "RPC unknown",
  ],
  "data behind the last data": [
    (call) => {
      call.reply();
      call.streamData(bytes("all"));
      call.streamData(bytes(""));
      call.streamData(bytes("more"));
      call.finish();
    },
    "*",
    "*",
  ],
  "data behind the end": [
    (call) => {
      call.reply();
      call.streamData(bytes("all"));
      call.finish();
      call.streamData(bytes("more"));
    },
    "all",
    "done",
  ],
  "two ends": [
    (call) => {
      call.reply();
      call.finish();
      call.finish();
    },
    "",
    "done",
  ],
  "an error behind the end": [
    (call) => {
      call.reply();
      call.finish();
      call.finish(error);
    },
    "",
    "done",
  ],
  "a reply behind the end": [
    (call, send) => {
      call.reply();
      call.finish();
      send({ type: reply, status: ok });
    },
    "*",
    "*",
  ],
  "a hole that nobody asked for": [
    (call, send) => {
      call.reply();
      send({ type: streamHole, status: more }, hole(4096n));
    },
    "",
    "NO_SUPPORT unknown",
  ],
  "a hole of no length": [
    (call, send) => {
      call.reply();
      send({ type: streamHole, status: more }, hole(0n));
    },
    "",
    "RPC unknown",
  ],
  "a hole of less than no length": [
    (call, send) => {
      call.reply();
      send({ type: streamHole, status: more }, hole(-1n));
    },
    "",
    "RPC unknown",
  ],
  "a hole larger than any file": [
    (call, send) => {
      call.reply();
      send({ type: streamHole, status: more }, hole(0x7fffffffffffffffn));
    },
    "",
    "RPC unknown",
  ],
  "a hole without its flags": [
    (call, send) => {
      call.reply();
      send({ type: streamHole, status: more }, hole(4096n, 0));
    },
    "",
    "RPC unknown",
  ],
  "a hole with a word too many": [
    (call, send) => {
      call.reply();
      send({ type: streamHole, status: more }, hole(4096n, 2));
    },
    "",
    "RPC unknown",
  ],
  "a hole with the status of an end": [
    (call, send) => {
      call.reply();
      send({ type: streamHole, status: ok }, hole(4096n));
    },
    "",
    "RPC unknown",
  ],
  "a hole of an unknown stream": [
    (call, send) => {
      call.reply();
      send({ type: streamHole, status: more, serial: 0x7777 }, hole(4096n));
      call.finish();
    },
    "",
    "done",
  ],
  "no end at all": [
    (call) => {
      call.reply();
      call.streamData(bytes("some"));
      void call.peer.close();
    },
    "*",
    "RPC unknown",
  ],
};

Deno.test("A stream of a peer that misbehaves", async (t) => {
  for (const [name, [script, text, end]] of Object.entries(SCRIPTS)) {
    for (const chunk of [1, Infinity]) {
      await t.step(`by ${name}, ${chunk === 1 ? "a byte a write" : "in whole packets"}`, async () => {
        await using test = await streaming();
        const { call, connection } = test;
        call.peer.chunk = chunk;
        script(call, (header, payload) => call.peer.message({ ...call.header, ...header }, payload));
        const stream = await test.opened;
        const found = typeof stream === "string"
          ? ["", `not opened: ${stream}`] as const
          : await readAll(stream);
        // What is unread when an error comes may be lost; what is read is what was sent.
        if (text === "*") assert("allmoresome".includes(found[0]), found[0]);
        else assert.equal(found[0], text);
        if (end === "*") assert.match(found[1], /^(done|RPC unknown)$/);
        else assert.equal(found[1], end);
        // Whatever it was: nothing waits for the end of it.
        if (typeof stream !== "string") await stream.abort();
        await connection.hypervisor.connectGetHostname!({ timeoutMs: LONG_MS }).catch(() => {});
      });
    }
  }
});
