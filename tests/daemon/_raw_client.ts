import { RpcChannel } from "../../drivers/libvirt/rpc/channel.ts";
import { remoteProcedures as remote } from "../../drivers/libvirt/wire/mod.ts";

/** A client that makes procedure calls by itself, and keeps the messages that no call asked for. */
export class RawClient implements AsyncDisposable {
  /** What came: `program:procedure`, in its order. */
  readonly messages: string[] = [];
  readonly rpc: RpcChannel;

  private constructor(rpc: RpcChannel) {
    this.rpc = rpc;
    rpc.onMessage = (program, procedure) => this.messages.push(`${program}:${procedure}`);
  }

  /** Connects to a socket, without a call. */
  static async connect(socket: string): Promise<RawClient> {
    return new RawClient(new RpcChannel(await Deno.connect({ transport: "unix", path: socket })));
  }

  /** The same, and opens a connection of this name. */
  static async open(socket: string, name: string | null = null): Promise<RawClient> {
    const client = await RawClient.connect(socket);
    await client.rpc.call(remote.connectOpen, { name, flags: 0 });
    return client;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.rpc.close();
  }
}
