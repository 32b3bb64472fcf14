import { callOptionNames, checkOptions } from "../../../core/contract/checked_options.ts";
import type { CallOptions, TypedParameters } from "../../../core/contract/references.ts";
import type { RpcCaller } from "../rpc/caller.ts";
import { record } from "../wire/record.ts";
import { adminProcedures, type Client } from "./generated/protocol.gen.ts";

const TRANSPORTS = ["unix", "tcp", "tls"] as const;

/** How a client came; `unknown-N` is a way that this release has no word for. */
export type AdminClientTransport = "unix" | "tcp" | "tls" | `unknown-${number}`;

/** Who a client is, as far as its transport tells. @see libvirt 9.0.0 `virAdmClientGetInfo` */
export interface AdminClientInfo {
  /** Whether it may only read. */
  readonly readonly?: boolean;
  /** Where it comes from, over TCP: `127.0.0.1;49152`. */
  readonly sockAddr?: string;
  /** Its user name, after SASL. */
  readonly saslUserName?: string;
  /** The distinguished name of its certificate, over TLS. */
  readonly tlsX509Dname?: string;
  /** Its user's number, over a Unix socket. */
  readonly unixUserId?: number;
  /** Its user's name, over a Unix socket. */
  readonly unixUserName?: string;
  /** Its group's number, over a Unix socket. */
  readonly unixGroupId?: number;
  /** Its group's name, over a Unix socket. */
  readonly unixGroupName?: string;
  /** Its process, over a Unix socket. */
  readonly unixProcessId?: number;
  /** Its SELinux context. */
  readonly selinuxContext?: string;
  /** All that the daemon told, by libvirt's field names. */
  readonly params: TypedParameters;
}

/**
 * A client of one of a daemon's servers. A light handle: it holds no connection of its own.
 *
 * @see libvirt 9.0.0 `virAdmClientPtr`
 */
export class AdminClient {
  /**
   * Its number, unique on its server.
   * @see libvirt 9.0.0 `virAdmClientGetID`
   */
  readonly id: bigint;
  /**
   * When it connected, in milliseconds since the epoch.
   * @see libvirt 9.0.0 `virAdmClientGetTimestamp` (seconds)
   */
  readonly connectedAt: number;
  /**
   * How it came.
   * @see libvirt 9.0.0 `virAdmClientGetTransport`
   */
  readonly transport: AdminClientTransport;
  readonly #rpc: RpcCaller;
  readonly #ref: Client;

  /**
   * Made by its server.
   * @internal
   */
  constructor(rpc: RpcCaller, ref: Client) {
    this.id = ref.id;
    this.connectedAt = Number(ref.timestamp) * 1000;
    this.transport = TRANSPORTS[ref.transport] ?? `unknown-${ref.transport}`;
    this.#rpc = rpc;
    this.#ref = ref;
  }

  /**
   * Who it is.
   * @throws {VirtError} `NO_CLIENT` if it is gone.
   * @see libvirt 9.0.0 `virAdmClientGetInfo`
   */
  async info(options?: CallOptions): Promise<AdminClientInfo> {
    checkOptions(options, callOptionNames, "client.info()");
    const args = { clnt: this.#ref, flags: 0 };
    const params = record(await this.#rpc.callFor(adminProcedures.clientGetInfo, args, "params", options));
    const known = Object.entries(params).filter(([field]) => FIELDS.has(field));
    return { ...Object.fromEntries(known.map(([field, value]) => [camel(field), value])), params };
  }

  /**
   * Ends its connection to the daemon.
   * @throws {VirtError} `NO_CLIENT` if it is gone.
   * @see libvirt 9.0.0 `virAdmClientClose`
   */
  async close(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "client.close()");
    await this.#rpc.call(adminProcedures.clientClose, { clnt: this.#ref, flags: 0 }, options);
  }
}

const FIELDS = new Set([
  "readonly",
  "sock_addr",
  "sasl_user_name",
  "tls_x509_dname",
  "unix_user_id",
  "unix_user_name",
  "unix_group_id",
  "unix_group_name",
  "unix_process_id",
  "selinux_context",
]);

function camel(field: string): string {
  return field.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
