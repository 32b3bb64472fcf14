/** A libvirt of years from now, on a real socket: what it says that this release has no word for. */
import assert from "node:assert/strict";
import { connect, type Connection, type ConnectionEventObjects, type VirtEvent } from "@denovirt/denovirt";
import { KEEPALIVE_PROGRAM, MessageStatus, MessageType } from "../../../../drivers/libvirt/wire/message.ts";
import { remoteProcedures as remote } from "../../../../drivers/libvirt/wire/generated/protocol.gen.ts";
import type { XdrWriter } from "../../../../drivers/libvirt/wire/xdr_writer.ts";
import { domain } from "../../../../drivers/libvirt/wire/generated/protocol.gen.ts";
import { EVENT_KINDS } from "../../../../drivers/libvirt/wire/event_kinds.ts";
import { DOM } from "./_open.ts";
import { HANDSHAKE, type Received, type Rule, ScriptedServer } from "./_scripted_server.ts";

const registered: Rule = (call) => call.reply({ callbackID: call.header.serial });
const RULES: Readonly<Record<string, Rule>> = {
  ...HANDSHAKE,
  AUTH_LIST: (call) => call.reply({ types: [77, 0] }),
  CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY: registered,
  CONNECT_NETWORK_EVENT_REGISTER_ANY: registered,
  CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY: (call) => call.reply(),
  CONNECT_NETWORK_EVENT_DEREGISTER_ANY: (call) => call.reply(),
  CONNECT_GET_HOSTNAME: (call) => call.reply({ hostname: "newer" }),
  DOMAIN_LOOKUP_BY_NAME: (call) => call.reply({ dom: DOM }),
};

/** Runs against such a host. */
async function newer(
  rules: Readonly<Record<string, Rule>>,
  run: (connection: Connection, server: ScriptedServer) => Promise<void>,
): Promise<void> {
  await using server = await ScriptedServer.start({ ...RULES, ...rules });
  await using connection = await connect(server.uri, { keepalive: false });
  await run(connection, server);
}

/** A list of typed parameters; of a type that this release does not know it is the bytes of the value. */
function params(
  writer: XdrWriter,
  list: readonly (readonly [field: string, type: number, value: Uint8Array])[],
) {
  writer.u32(list.length);
  for (const [field, type, value] of list) {
    writer.string(field, 4194304);
    writer.i32(type);
    writer.raw(value);
  }
}

const hex = (digits: string) => Uint8Array.fromHex(digits);
const ULLONG = [4, hex("0000000000000005")] as const;
/** An XDR string of five bytes and three of padding. */
const TEXT = hex("0000000568656c6c6f000000");

function answerJobStats(
  call: Received,
  list: readonly (readonly [field: string, type: number, value: Uint8Array])[],
): void {
  const header = { ...call.header, type: MessageType.reply, status: MessageStatus.ok };
  call.peer.message(header, (writer) => {
    writer.i32(3);
    params(writer, list);
  });
}

for (
  const [what, type, value] of [
    ["8 bytes", 8, hex("00000000000000ff")],
    ["4 bytes", 9, hex("ffffffff")],
    ["a text", 10, TEXT],
    ["16 bytes of its own length", 11, hex("0000000c" + "00112233445566778899aabb")],
  ] as const
) {
  Deno.test(`A newer libvirt's typed parameter of an unknown type, ${what} long, is shown, and all others with it`, () =>
    newer({
      DOMAIN_GET_JOB_STATS: (call) =>
        answerJobStats(call, [["before", ...ULLONG], ["future", type, value], ["after", ...ULLONG]]),
    }, async (connection) => {
      const stats = await (await connection.domains.get("web")).jobStats();
      assert.deepEqual(stats?.params, { before: 5n, future: `unknown-${type}:${value.toHex()}`, after: 5n });
    }));
}

Deno.test("A newer libvirt's typed parameters of two unknown types are shown, wherever they stand", () =>
  newer({
    DOMAIN_GET_JOB_STATS: (call) =>
      answerJobStats(call, [
        ["a", 8, TEXT],
        ["b", 9, hex("00000001")],
        ["c", 8, TEXT],
        ["d", ...ULLONG],
        ["e", 9, hex("00000002")],
      ]),
  }, async (connection) => {
    const stats = await (await connection.domains.get("web")).jobStats();
    assert.deepEqual(stats?.params, {
      a: `unknown-8:${TEXT.toHex()}`,
      b: "unknown-9:00000001",
      c: `unknown-8:${TEXT.toHex()}`,
      d: 5n,
      e: "unknown-9:00000002",
    });
  }));

Deno.test("A newer libvirt's events, kinds, words and parameters all come, as unknown where they are", () =>
  newer({}, async (connection, server) => {
    const come: VirtEvent<ConnectionEventObjects>[] = [];
    const types = [
      "domain.lifecycle",
      "domain.agent-lifecycle",
      "domain.job-completed",
      "domain.unknown",
    ] as const;
    const ids = new Map<string, number>();
    server.rules.set("CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY", (call) => {
      ids.set(String((call.args as { eventID: number }).eventID), call.header.serial);
      registered(call);
    });
    const listeners = types.map((type) => connection.events.on(type, (event) => void come.push(event)));
    for (const { ready } of listeners) await ready;
    const id = (eventId: number) => ids.get(String(eventId))!;
    const [peer] = server.peers;
    peer!.event(remote.domainEventCallbackLifecycle, {
      callbackID: id(0),
      msg: { dom: DOM, event: 77, detail: 88 },
    });
    peer!.event(remote.domainEventCallbackLifecycle, {
      callbackID: id(0),
      msg: { dom: DOM, event: 2, detail: 99 },
    });
    peer!.event(remote.domainEventCallbackAgentLifecycle, {
      callbackID: id(18),
      dom: DOM,
      state: 7,
      reason: 8,
    });
    peer!.message(
      { procedure: remote.domainEventCallbackJobCompleted.number, type: MessageType.message },
      (writer) => {
        writer.i32(id(21));
        domain.write(writer, DOM);
        params(writer, [["future", 8, hex("0000000000000001")], ["known", ...ULLONG]]);
      },
    );
    // A kind, a procedure and a program that came after this release; the last is nobody's.
    peer!.message({ procedure: 1999, type: MessageType.message }, (writer) => {
      writer.i32(id(EVENT_KINDS["domain.unknown"].id));
      writer.raw(hex("0badcafe"));
    });
    peer!.message(
      { program: 0x20008099, procedure: 1, type: MessageType.message },
      (writer) => writer.i32(1),
    );
    peer!.message({ program: KEEPALIVE_PROGRAM, procedure: 99, type: MessageType.message });
    await connection.hostname();
    assert.deepEqual(come.map(({ time: _, ...event }) => ({ ...event, domain: undefined })), [
      { type: "domain.lifecycle", event: "unknown-77", detail: "unknown-88", domain: undefined },
      { type: "domain.lifecycle", event: "started", detail: "unknown-99", domain: undefined },
      { type: "domain.agent-lifecycle", state: "unknown-7", reason: "unknown-8", domain: undefined },
      {
        type: "domain.job-completed",
        params: { future: "unknown-8:0000000000000001", known: 5n },
        domain: undefined,
      },
      {
        type: "domain.unknown",
        eventId: EVENT_KINDS["domain.unknown"].id,
        raw: hex("0badcafe"),
        domain: undefined,
      },
    ]);
    for (const listener of listeners) listener[Symbol.dispose]();
  }));

Deno.test("A newer libvirt's numbers of states, jobs and reasons are words that name the number", () =>
  newer({
    DOMAIN_GET_STATE: (call) => call.reply({ state: 41, reason: 42 }),
    DOMAIN_GET_CONTROL_INFO: (call) => call.reply({ state: 43, details: 44, stateTime: 5n }),
    DOMAIN_GET_JOB_STATS: (call) => answerJobStats(call, [["operation", 1, hex("0000002d")]]),
    DOMAIN_GET_BLOCK_JOB_INFO: (call) => call.reply({ found: 1, type: 46, bandwidth: 0n, cur: 1n, end: 2n }),
  }, async (connection) => {
    const domain = await connection.domains.get("web");
    assert.deepEqual(await domain.state(), { state: "unknown-41", reason: "unknown-42" });
    const { state, details } = await domain.controlInfo();
    assert.deepEqual([state, details], ["unknown-43", "unknown-44"]);
    assert.equal((await domain.jobStats()).operation, "unknown-45");
    assert.equal((await domain.blockJobInfo("vda"))?.type, "unknown-46");
  }));

Deno.test("A newer libvirt's error codes and domains keep their numbers, and end their call alone", () =>
  newer({
    DOMAIN_GET_STATE: (call) => call.fail({ code: 977, domain: 988, message: "of another time" }),
  }, async (connection) => {
    const domain = await connection.domains.get("web");
    await assert.rejects(domain.state(), {
      name: "VirtError",
      code: "UNKNOWN_977",
      number: 977,
      domain: "UNKNOWN_988",
      outcome: "refused",
    });
    assert.equal(await connection.hostname(), "newer");
  }));

Deno.test("A list of parameters that can't be read in any way loses the connection, as whatever is malformed", () =>
  newer({
    DOMAIN_GET_JOB_STATS: (call) =>
      answerJobStats(call, [["future", 8, hex("0000000000000001" + "00000000")]]),
  }, async (connection) => {
    const domain = await connection.domains.get("web");
    await assert.rejects(domain.jobStats(), { code: "RPC" });
  }));
