import { isIP } from "node:net";
import { checkServerIdentity, connect, type PeerCertificate, type TLSSocket } from "node:tls";
import { VirtError } from "../../../../core/contract/errors.ts";
import type { ConnectionUri } from "../../../../core/contract/uri.ts";
import { checkTlsOptions } from "../../../_credentials/check_tls_options.ts";
import { checkNet, netAddress, unreachable } from "./_unreachable.ts";
import type { ByteChannel } from "./socket.ts";
import { TlsChannel } from "./tls_channel.ts";
import { tlsCredentials } from "./tls_credentials.ts";
import {
  distrusted,
  isUntrusted,
  refusedByHost,
  type ShownCertificate,
  type TlsFacts,
  tlsFailure,
} from "./tls_failure.ts";
import type { TransportOptions } from "./transport.ts";
import { flagParameter, textParameter } from "../../../_uri/mod.ts";

/** libvirtd's own port with TLS. */
const TLS_PORT = 16514;
/** How long a host that has been reached may take to shake hands and to say whether it takes us. */
const VERDICT_MS = 15_000;
/** How long it may take to find out why a host's certificate was refused. */
const LOOK_MS = 3000;
/** What a daemon sends first if it takes our certificate. */
const ACCEPTED = 1;

/** How much the host must prove. */
interface Trust {
  /** Its certificate is signed by an authority of ours, valid today, and for the host's name. */
  readonly verify: boolean;
  /** Its certificate is one of these, if there are any. */
  readonly pins: ReadonlySet<string>;
}

function trustOf(uri: ConnectionUri, { tls = {}, logger }: TransportOptions): Trust {
  const pins = checkTlsOptions(tls);
  const priority = textParameter(uri, "tls_priority");
  if (priority !== undefined) {
    logger?.warn(
      `"${uri.text}": tls_priority is not heeded: the runtime chooses among the ciphers of TLS 1.2 and 1.3 by itself`,
    );
  }
  const noVerify = flagParameter(uri, "no_verify") === true;
  if (noVerify && pins.size === 0) {
    logger?.warn(
      `"${uri.text}" does not check the host's certificate: whoever answers is taken for the host`,
    );
  }
  const signed = tls.ca !== undefined || textParameter(uri, "pkipath") !== undefined;
  return { verify: !noVerify && (pins.size === 0 || signed), pins };
}

function shownBy(certificate: PeerCertificate | undefined): ShownCertificate | undefined {
  if (!certificate?.valid_to) return undefined;
  const names = certificate.subjectaltname ?? certificate.subject?.CN ?? "";
  return { names: String(names), from: certificate.valid_from, to: certificate.valid_to };
}

interface Target {
  readonly host: string;
  readonly port: number;
  readonly servername: string;
}

/** What certificate a host shows that has just been refused; nothing of ours is sent, and nothing of it believed. */
function lookAgain(target: Target): Promise<ShownCertificate | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ ...target, rejectUnauthorized: false });
    let shown: ShownCertificate | undefined;
    const timer = setTimeout(() => socket.destroy(), LOOK_MS);
    socket.once("secureConnect", () => {
      shown = shownBy(socket.getPeerCertificate());
      socket.destroy();
    });
    socket.on("error", () => socket.destroy());
    socket.once("close", () => {
      clearTimeout(timer);
      resolve(shown);
    });
  });
}

/** Resolves when the host has proven what it must, and has said that it takes us. */
function shakeHands(
  socket: TLSSocket,
  { verify, pins }: Trust,
  facts: () => TlsFacts,
  signal: AbortSignal | undefined,
  verdictMs: number,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let secure = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = (error?: unknown) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", aborted);
      socket.off("secureConnect", proven).off("readable", verdict).off("close", closed);
      if (error === undefined) resolve();
      else reject(error);
    };
    const aborted = () => settle(signal!.reason);
    const late = () => {
      const wanted = secure ? "the host's word on our certificate" : "the end of the TLS handshake";
      settle(
        new VirtError(
          `Cannot open "${facts().uri.text}", wanted ${wanted}: none came within ${verdictMs} ms`,
          {
            code: "OPERATION_TIMEOUT",
            domain: "RPC",
            outcome: "not-sent",
          },
        ),
      );
    };
    const proven = () => {
      secure = true;
      const { uri, credentials } = facts();
      const { fingerprint256 = "", raw } = socket.getPeerCertificate();
      if (pins.size > 0 && !pins.has(fingerprint256.replaceAll(":", "").toUpperCase())) {
        const found = `the host's is ${fingerprint256 || "unknown"}`;
        return settle(distrusted(uri, "a host certificate of tls.sha256", found));
      }
      // Asked by the handshake as well: this is the last moment before anything of ours leaves.
      if (verify && !socket.authorized) return settle(tlsFailure(socket.authorizationError, facts()));
      if (credentials.revoked?.has(raw)) {
        return settle(distrusted(uri, "a host certificate that is not revoked", "it is; renew it there"));
      }
      socket.on("readable", verdict);
      verdict();
    };
    const verdict = () => {
      const byte: Uint8Array | null = socket.read(1);
      if (byte !== null) settle(byte[0] === ACCEPTED ? undefined : refusedByHost(facts()));
    };
    const closed = () =>
      settle(secure ? refusedByHost(facts()) : tlsFailure(new Error("it hung up"), facts()));
    signal?.addEventListener("abort", aborted);
    socket.once("connect", () => timer = setTimeout(late, verdictMs));
    socket.once("secureConnect", proven);
    socket.once("close", closed);
    socket.on("error", (error) => {
      const { uri, host } = facts();
      const { code, syscall } = error as { code?: string; syscall?: string };
      if (secure) settle(refusedByHost(facts(), error));
      else if (syscall !== undefined || code === "ECONNREFUSED" || code === "ENOTFOUND") {
        const why = code === "ECONNREFUSED" ? "nobody listens" : error.message;
        settle(unreachable(uri, [{ address: netAddress(host, uri.port ?? TLS_PORT), why, error }]));
      } else settle(tlsFailure(error, facts()));
    });
  });
}

/**
 * Opens a TLS connection, and waits for the host's word that it takes our certificate.
 *
 * @param verdictMs How long the host may take for that once it is reached.
 * @throws {TypeError} If `options.tls` can't be meant.
 * @throws {VirtError} `AUTH_FAILED` if one end does not trust the other; `NO_CONNECT` if the host can't be reached, or a
 * certificate or key can't be read; `INVALID_ARG` if one of them is broken; `OPERATION_TIMEOUT` if the host stalls.
 * @see libvirt 9.0.0 `virNetClientSetTLSSession`
 */
export async function connectTls(
  uri: ConnectionUri,
  options: TransportOptions,
  verdictMs = VERDICT_MS,
): Promise<ByteChannel> {
  const { tls = {}, signal } = options;
  const trust = trustOf(uri, options);
  const host = uri.host || "localhost";
  const port = uri.port ?? TLS_PORT;
  checkNet(uri, netAddress(host, port));
  const credentials = await tlsCredentials(uri, tls, trust.verify);
  signal?.throwIfAborted();
  let shown: PeerCertificate | undefined;
  // A number is no name to ask a server for.
  const target = { host, port, servername: isIP(host) ? "" : host };
  const socket = connect({
    ...target,
    ...(trust.verify ? { ca: credentials.ca!.text } : {}),
    ...(credentials.cert ? { cert: credentials.cert.text, key: credentials.key!.text } : {}),
    minVersion: "TLSv1.2",
    rejectUnauthorized: trust.verify,
    checkServerIdentity: (_, certificate) => {
      shown = certificate;
      return trust.verify ? checkServerIdentity(host, certificate) : undefined;
    },
  });
  socket.setNoDelay();
  const facts = () => ({ uri, host, credentials, shown: shownBy(shown ?? socket.getPeerCertificate()) });
  try {
    await shakeHands(socket, trust, facts, signal, verdictMs);
    return new TlsChannel(socket);
  } catch (error) {
    const gone = new Promise((resolve) => socket.closed ? resolve(undefined) : socket.once("close", resolve));
    socket.on("error", () => {});
    socket.destroy();
    await gone;
    const cause = error instanceof VirtError ? error.cause : undefined;
    if (shown === undefined && isUntrusted(cause)) {
      throw tlsFailure(cause, { ...facts(), shown: await lookAgain(target) });
    }
    throw error;
  }
}
