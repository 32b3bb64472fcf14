import assert from "node:assert/strict";
import type { XdrCodec } from "../../../../drivers/libvirt/wire/procedure.ts";
import { structs } from "./_fields.ts";
import { programs } from "./_procedures.ts";

const codecs = new Set<unknown>(Object.values(structs).map(({ codec }) => codec));
/** Words of `.x` names that come from the host unasked. */
const EVENT = /(^|_)EVENT(_|$)(?!.*REGISTER)|^CONNECT_EVENT_CONNECTION_CLOSED$/;

for (
  const [name, program, count] of [
    ["remote", 0x20008086, 456],
    ["qemu", 0x20008087, 7],
    ["lxc", 0x00068000, 1],
  ] as const
) {
  Deno.test(`${name}Procedures has the numbers 1 to ${count} of its program, each once`, () => {
    const procedures = programs[name];
    assert.deepEqual(
      procedures.map(({ number }) => number),
      Array.from({ length: count }, (_, at) => at + 1),
    );
    assert.deepEqual(new Set(procedures.map((each) => each.program)), new Set([program]));
    assert.equal(new Set(procedures.map((each) => each.name)).size, count);
  });
}

Deno.test("remoteProcedures marks the 187 that libvirt calls of high priority", () => {
  const high = programs.remote.filter((each) => each.high).map((each) => each.name);
  assert.equal(high.length, 187);
  for (const name of ["DOMAIN_LOOKUP_BY_NAME", "AUTH_LIST", "CONNECT_SUPPORTS_FEATURE"]) {
    assert(high.includes(name), name);
  }
  for (
    const name of [
      "DOMAIN_GET_INFO",
      "DOMAIN_SHUTDOWN",
      "DOMAIN_GET_XML_DESC",
      "CONNECT_GET_ALL_DOMAIN_STATS",
    ]
  ) {
    assert(!high.includes(name), name);
  }
});

Deno.test("Procedure.args and .ret are codecs of the program's structs, and each struct of that kind has its procedure", () => {
  const used = new Set<unknown>();
  const known = (codec: XdrCodec<unknown> | undefined, what: string) => {
    if (codec === undefined) return;
    assert(codecs.has(codec), what);
    used.add(codec);
  };
  for (const procedure of Object.values(programs).flat()) {
    known(procedure.args, `${procedure.name} args`);
    known(procedure.ret, `${procedure.name} ret`);
  }
  const unused = Object.entries(structs).filter(([name, { codec }]) =>
    /(Args|Ret|Msg)$/.test(name) && !used.has(codec)
  );
  assert.deepEqual(unused.map(([name]) => name), []);
});

Deno.test("Procedure of an event carries one message and no result", () => {
  const events = Object.values(programs).flat().filter(({ name }) => EVENT.test(name));
  assert(events.length > 50, `${events.length}`);
  for (const { name, args, ret } of events) {
    assert.equal(ret, undefined, name);
    assert.notEqual(args, undefined, name);
  }
});

Deno.test("Procedure.stream says which way the data of the seven stream calls goes", () => {
  const streams = Object.values(programs).flat().filter(({ stream }) => stream);
  assert.deepEqual(Object.fromEntries(streams.map(({ name, stream }) => [name, stream])), {
    DOMAIN_MIGRATE_PREPARE_TUNNEL: "write",
    DOMAIN_OPEN_CONSOLE: "both",
    STORAGE_VOL_UPLOAD: "write",
    STORAGE_VOL_DOWNLOAD: "read",
    DOMAIN_SCREENSHOT: "read",
    DOMAIN_MIGRATE_PREPARE_TUNNEL3: "write",
    DOMAIN_OPEN_CHANNEL: "both",
  });
});
