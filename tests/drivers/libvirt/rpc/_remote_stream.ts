import type { DriverStream } from "../../../../core/contract/references.ts";
import type { RpcChannel } from "../../../../drivers/libvirt/rpc/channel.ts";
import { MessageStatus, MessageType } from "../../../../drivers/libvirt/wire/message.ts";
import { remoteProcedures as remote } from "../../../../drivers/libvirt/wire/generated/protocol.gen.ts";
import { DOM, openChannel } from "./_open.ts";
import { NO_POOLS, type Received, ScriptedServer } from "./_scripted_server.ts";

/** A stream that is open, and both its ends. */
export interface Opened extends AsyncDisposable {
  readonly server: ScriptedServer;
  readonly channel: RpcChannel;
  readonly stream: DriverStream;
  /** The call that began the stream. */
  readonly call: Received;
}

/** What opens a console. */
export const CONSOLE = { dom: DOM, devName: null, flags: 0 };
const VOLUME = { vol: { pool: "p", name: "v", key: "k" }, offset: 0n, length: 0n, flags: 0 };

/** A stream of a channel of its own, whose call the server has answered. */
export async function opened(kind: "console" | "upload" | "download"): Promise<Opened> {
  const server = await ScriptedServer.start({ CONNECT_NUM_OF_STORAGE_POOLS: NO_POOLS });
  const channel = await openChannel(server);
  const opening = kind === "console"
    ? channel.openStream(remote.domainOpenConsole, CONSOLE)
    : channel.openStream(kind === "upload" ? remote.storageVolUpload : remote.storageVolDownload, VOLUME);
  const call = await server.next();
  call.reply();
  const { stream } = await opening;
  return {
    server,
    channel,
    stream,
    call,
    async [Symbol.asyncDispose]() {
      await channel.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

export const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** What a packet of a stream is, in short. */
export const facts = ({ header, data }: Received): Record<keyof typeof FINISH, number> => ({
  type: header.type,
  status: header.status,
  length: data.length,
});

export const FINISH = { type: MessageType.stream, status: MessageStatus.ok, length: 0 };
export const ABORT = { type: MessageType.stream, status: MessageStatus.error, length: 0 };
