import assert from "node:assert/strict";
import type { DriverStream } from "../../../../core/contract/references.ts";
import { MessageStatus, MessageType } from "../../../../drivers/libvirt/wire/message.ts";
import { remoteProcedures as remote } from "../../../../drivers/libvirt/wire/generated/protocol.gen.ts";
import { openChannel } from "./_open.ts";
import { bytes, facts, FINISH } from "./_remote_stream.ts";
import { NO_POOLS, type Received, ScriptedServer } from "./_scripted_server.ts";

/** An upload of so many declared bytes, and what the server got of it. */
async function uploading(
  length: bigint,
  run: (stream: DriverStream, got: readonly Received[]) => Promise<void>,
  end: (finish: Received) => void = (finish) => finish.finish(),
): Promise<void> {
  await using server = await ScriptedServer.start({ CONNECT_NUM_OF_STORAGE_POOLS: NO_POOLS });
  await using channel = await openChannel(server);
  const got: Received[] = [];
  server.rules.set("STORAGE_VOL_UPLOAD", (packet) => {
    if (packet.header.type === MessageType.call) return packet.reply();
    got.push(packet);
    if (packet.header.type === MessageType.stream && packet.header.status !== MessageStatus.continue) {
      end(packet);
    }
  });
  const args = { vol: { pool: "p", name: "v", key: "k" }, offset: 7n, length, flags: 1 };
  const { stream } = await channel.openStream(remote.storageVolUpload, args);
  await run(stream, got);
}

const TOO_MUCH = { code: "SYSTEM_ERROR", domain: "STREAMS", outcome: "refused" } as const;

Deno.test("UploadRoom keeps what is beyond the declared length from the host, and has it store what is within", () =>
  uploading(6n, async (stream, got) => {
    const writer = stream.writable.getWriter();
    writer.closed.catch(() => {});
    await writer.write(bytes("data"));
    await assert.rejects(writer.write(bytes("andmore")), TOO_MUCH);
    assert.equal(got.map(({ data }) => new TextDecoder().decode(data)).join(""), "dataan");
    assert.deepEqual(facts(got.at(-1)!), FINISH);
    await assert.rejects(writer.close());
  }));

Deno.test("UploadRoom says what the host says where that can't store what is within", () =>
  uploading(2n, async (stream) => {
    const writer = stream.writable.getWriter();
    writer.closed.catch(() => {});
    await assert.rejects(writer.write(bytes("data")), { code: "NO_STORAGE_VOL" });
  }, (finish) => finish.fail({ code: 50, domain: 18 })));

Deno.test("UploadRoom has room for all of an upload of exactly that length, and of one of none", async () => {
  for (const length of [4n, 0n]) {
    await uploading(length, async (stream, got) => {
      const writer = stream.writable.getWriter();
      await writer.write(bytes("data"));
      await writer.close();
      assert.deepEqual(got.map(({ data }) => data.length), [4, 0]);
    });
  }
});

Deno.test("UploadRoom cuts a hole to what fits, as libvirt does, and refuses bytes behind it", () =>
  uploading(10n, async (stream, got) => {
    const writer = stream.sparse!.writable.getWriter();
    writer.closed.catch(() => {});
    await writer.write({ hole: 8 });
    await writer.write({ hole: 8 });
    await writer.write({ hole: 8 });
    await assert.rejects(writer.write(bytes("x")), TOO_MUCH);
    // A hyper of length, and flags; then the end.
    assert.deepEqual(got.map(({ data }) => data.toHex()), [
      "000000000000000800000000",
      "000000000000000200000000",
      "",
    ]);
  }));
