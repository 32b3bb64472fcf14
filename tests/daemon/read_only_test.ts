import assert from "node:assert/strict";
import { connect, VirtError } from "@denovirt/denovirt";
import { RpcChannel } from "../../drivers/libvirt/rpc/channel.ts";
import {
  lxcProcedures,
  type Procedure,
  qemuProcedures,
  remoteProcedures as remote,
} from "../../drivers/libvirt/wire/mod.ts";
import { structs } from "../../drivers/libvirt/wire/generated/codec_list.gen.ts";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { ServedDaemon } from "./_served.ts";

type AnyProcedure = Procedure<unknown, unknown>;
interface Shape {
  readonly kind: string;
  readonly name?: string;
  readonly size?: number;
}

const fieldsOf = new Map<unknown, readonly (readonly [string, Shape])[]>(
  Object.values(structs).map(({ codec, fields }) => [codec, fields as unknown as [string, Shape][]]),
);
const byName = structs as unknown as Readonly<Record<string, { readonly codec: unknown }>>;

/** The least that a type can hold, which most calls refuse, each for its reason. */
function value({ kind, name, size }: Shape): unknown {
  switch (kind) {
    case "i64":
    case "u64":
      return 0n;
    case "uuid":
      return "6695eb01-f6a4-8304-79aa-97f2502e193f";
    case "string":
    case "chars":
    case "charText":
    case "fixedChars":
      return "test";
    case "opaque":
      return new Uint8Array(1);
    case "fixedOpaque":
      return new Uint8Array(size!);
    case "struct":
      return struct(byName[name!]!.codec);
    case "optional":
      return null;
    case "array":
      return [];
    case "typedValue":
      return { type: "int", value: 0 };
  }
  return 0;
}

function struct(codec: unknown): Record<string, unknown> {
  return Object.fromEntries(fieldsOf.get(codec)!.map(([name, shape]) => [name, value(shape)]));
}

/** What an event's message, a login and the connection's own business are not: calls that may change something. */
const NOT_ASKED =
  /^auth|^connect(Open|Close|SetIdentity)$|^(domain|network|storagePool|nodeDevice|secret)(Monitor)?Event|^domainMonitorEvent|ConnectionClosed$|Event.*Deregister|UnregisterClose/;

const asked: readonly (readonly [string, AnyProcedure])[] = [remote, qemuProcedures, lxcProcedures].flatMap((
  program,
) => Object.entries(program as unknown as Record<string, AnyProcedure>))
  .filter(([name]) => !NOT_ASKED.test(name));

/** Whether a reader is denied each procedure; `unknown` where the daemon does not have it, or looks at its arguments first. */
async function denials(
  socket: string,
  argumentsFirst: boolean,
): Promise<Map<string, "denied" | "allowed" | "unknown">> {
  const open = async () => {
    const rpc = new RpcChannel(await Deno.connect({ transport: "unix", path: socket }));
    await rpc.call(remote.connectOpen, { name: "test:///default", flags: 1 });
    return rpc;
  };
  const found = new Map<string, "denied" | "allowed" | "unknown">();
  let rpc = await open();
  for (const [name, procedure] of asked) {
    try {
      const args = procedure.args && struct(procedure.args);
      if (procedure.stream) await (await rpc.openStream(procedure, args)).stream.abort();
      else await rpc.call(procedure, args);
      found.set(name, "allowed");
    } catch (error) {
      if (!(error instanceof VirtError)) throw error;
      const { code, message } = error;
      if (code === "OPERATION_DENIED") found.set(name, "denied");
      else if (/^(unknown procedure|Cannot find program)/.test(message)) found.set(name, "unknown");
      else if (code === "INVALID_ARG" && argumentsFirst) found.set(name, "unknown");
      else {found.set(
          name,
          error.outcome === "refused" && !/FD available/.test(message) ? "allowed" : "unknown",
        );}
      if (error.outcome === "refused") continue;
      await rpc.close();
      rpc = await open();
    }
  }
  await rpc.close();
  return found;
}

peerTest(
  "A client that may only read is denied by denovirtd what libvirtd denies it, of each procedure",
  ["libvirtd"],
  async () => {
    await using libvirtd = await PrivateLibvirtd.start();
    await using served = await ServedDaemon.start();
    const theirs = await denials(libvirtd.socketRo, true);
    const ours = await denials(`${served.dir}/sock-ro`, false);
    assert(asked.length >= 370);
    const judged = [...theirs].filter(([, verdict]) => verdict !== "unknown");
    assert(judged.length >= 360, `only ${judged.length} of ${asked.length} are judged by libvirtd`);
    // Where we do not have a call at all, nobody is allowed it.
    const differing = judged.filter(([name, verdict]) =>
      ours.get(name) !== verdict && ours.get(name) !== "unknown"
    );
    assert.deepEqual(differing.map(([name]) => name), []);
    const denied = [...ours.values()].filter((verdict) => verdict === "denied").length;
    assert(denied >= 200, `only ${denied} are denied`);
  },
);

Deno.test("A client that may only read changes nothing, by either way of saying so", async () => {
  await using served = await ServedDaemon.start();
  await using writer = await connect(served.uri);
  await using bySocket = await connect(served.readonlyUri);
  await using byFlag = await connect(served.uri, { readonly: true });
  const before = await (await writer.domains.get("test")).xml();
  for (const reader of [bySocket, byFlag]) {
    const domain = await reader.domains.get("test");
    assert.equal((await domain.state()).state, "running");
    await assert.rejects(domain.destroy(), { code: "OPERATION_DENIED", outcome: "refused" });
    await assert.rejects(domain.xml({ secure: true }), { code: "OPERATION_DENIED" });
    await assert.rejects(reader.domains.define(before.replace("<name>test<", "<name>other<")), {
      code: "OPERATION_DENIED",
    });
    await assert.rejects(domain.openConsole(), { code: "OPERATION_DENIED" });
  }
  assert.equal(await (await writer.domains.get("test")).xml(), before);
  assert.equal((await writer.domains.list()).length, 1);
});
