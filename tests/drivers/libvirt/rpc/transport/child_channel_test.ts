import assert from "node:assert/strict";
import { ChildChannel, type ChildEnd } from "../../../../../drivers/libvirt/rpc/transport/child_channel.ts";

const ignore = Deno.build.os === "windows";

function channelTo(script: string): ChildChannel {
  const pipe = "piped" as const;
  const command = new Deno.Command("sh", { args: ["-c", script], stdin: pipe, stdout: pipe, stderr: pipe });
  return new ChildChannel(command.spawn(), false, ({ code, stderr }: ChildEnd) => {
    return new Error(`${code} ${stderr.trim()}`);
  });
}

Deno.test("ChildChannel.write() to a program that has closed its input and lives on ends it, and says so", {
  ignore,
}, async () => {
  const channel = channelTo("exec <&-; echo deaf >&2; echo ready; exec sleep 3600");
  const buffer = new Uint8Array(100);
  assert.equal(await channel.read(buffer), 6);
  await assert.rejects(channel.write(Uint8Array.of(1)), { message: "143 deaf" });
  await assert.rejects(channel.read(buffer), { message: "143 deaf" });
  channel.close();
  await channel.gone;
});

Deno.test("ChildChannel.write() to a program that has ended says how it ended", { ignore }, async () => {
  const channel = channelTo("echo ready; exit 7");
  assert.equal(await channel.read(new Uint8Array(100)), 6);
  await channel.gone;
  await assert.rejects(channel.write(Uint8Array.of(1)), { message: "7 " });
  channel.close();
});
