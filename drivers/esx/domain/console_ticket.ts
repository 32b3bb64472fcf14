import { callOptionNames, checkOptions } from "../../../core/contract/checked_options.ts";
import type { Domain } from "../../../core/domain/domain.ts";
import type { CallOptions } from "../../../core/contract/references.ts";
import { parseUri } from "../../../core/contract/uri.ts";
import { extraOf } from "./vmware_calls.ts";

/** What opens a console of a running machine, once and for a short time: keep it as you keep a password. */
export interface ConsoleTicket {
  /** The secret itself. */
  readonly ticket: string;
  /** The host that the console is at, if not the connection's. */
  readonly host: string | undefined;
  /** Its port. */
  readonly port: number | undefined;
  /** The digest of the certificate that it shows, as the host writes it. */
  readonly sslThumbprint: string | undefined;
  /** Of `webmks`: where a WebSocket goes, `wss://HOST:PORT/ticket/TICKET`. */
  readonly url: string | undefined;
}

/**
 * Asks for a ticket to a machine's console.
 *
 * @param type `webmks` for WebSockets, `mks` for VMware's own programs.
 * @throws {VirtError} `NO_SUPPORT` of another driver's domain, `OPERATION_INVALID` if it does not run.
 * @see vSphere API 6.7 `AcquireTicket`
 */
export async function consoleTicket(
  domain: Domain,
  type: "webmks" | "mks" = "webmks",
  options: CallOptions = {},
): Promise<ConsoleTicket> {
  checkOptions(options, callOptionNames, "consoleTicket()");
  const given = await extraOf(domain, "esxAcquireTicket").esxAcquireTicket(
    domain.ref,
    type,
    options,
  );
  const { ticket, host, port, sslThumbprint } = given;
  const at = host ?? parseUri(domain.connection.uri).host;
  const url = type === "webmks" ? `wss://${at}:${port ?? 443}/ticket/${ticket}` : undefined;
  return { ticket, host, port, sslThumbprint, url };
}
