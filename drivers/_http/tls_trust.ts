import { isIP, type Socket } from "node:net";
import { checkServerIdentity, connect, type PeerCertificate, type TLSSocket } from "node:tls";
import type { TlsOptions } from "../../core/contract/driver.ts";
import { checkTlsOptions } from "../_credentials/mod.ts";
import { HttpFailure } from "./http_failure.ts";
import { rememberError } from "./socket_errors.ts";

/** How a host proves who it is, and how we do. */
export interface TlsTrust {
  /** Whether its certificate must be signed by an authority of ours, valid today, and for its name. */
  readonly verify: boolean;
  /** SHA-256 digests of certificates in upper case without colons; if there are any the host must show one of them. */
  readonly pins: ReadonlySet<string>;
  /** PEM text of the authorities; the runtime's own unless told. */
  readonly ca: string | undefined;
  /** PEM text of our certificate. */
  readonly cert: string | undefined;
  /** PEM text of its key. */
  readonly key: string | undefined;
}

const PEM = "-----BEGIN ";

async function pemText(value: string | undefined): Promise<string | undefined> {
  if (value === undefined || value.includes(PEM)) return value;
  const { readFile } = await import("node:fs/promises");
  return await readFile(value, "utf8");
}

/**
 * What a host must prove: as in all drivers, a pinned certificate need not be signed unless an authority is named too.
 *
 * @param noVerify Whether whoever answers is taken for the host.
 * @throws {TypeError} If `tls` can't be meant.
 */
export async function tlsTrust(tls: TlsOptions, noVerify: boolean): Promise<TlsTrust> {
  const pins = checkTlsOptions(tls);
  return {
    verify: !noVerify && (pins.size === 0 || tls.ca !== undefined),
    pins,
    ca: await pemText(tls.ca),
    cert: await pemText(tls.cert),
    key: await pemText(tls.key),
  };
}

/** Shakes hands over a socket that is open already; the socket is gone if that fails. */
export function secureSocket(raw: Socket, host: string, trust: TlsTrust): Promise<TLSSocket> {
  const { verify, pins, ca, cert, key } = trust;
  return new Promise((resolve, reject) => {
    const socket = connect({
      socket: raw,
      servername: isIP(host) ? "" : host,
      minVersion: "TLSv1.2",
      rejectUnauthorized: verify,
      checkServerIdentity: (_: string, shown: PeerCertificate) =>
        verify ? checkServerIdentity(host, shown) : undefined,
      ...(ca === undefined ? {} : { ca }),
      ...(cert === undefined ? {} : { cert, key }),
    });
    rememberError(socket);
    const fail = (error: Error) => {
      socket.off("close", closed);
      socket.destroy();
      raw.destroy();
      reject(error);
    };
    const closed = () => fail(new Error("it hung up during the TLS handshake"));
    socket.once("error", fail);
    socket.once("close", closed);
    socket.once("secureConnect", () => {
      const digest = socket.getPeerCertificate().fingerprint256 ?? "";
      if (pins.size > 0 && !pins.has(digest.replaceAll(":", "").toUpperCase())) {
        return fail(untrusted(`its certificate is ${digest || "unknown"}, none of tls.sha256`));
      }
      if (verify && !socket.authorized) {
        return fail(untrusted(`its certificate can't be trusted: ${socket.authorizationError}`));
      }
      socket.off("error", fail).off("close", closed);
      resolve(socket);
    });
  });
}

function untrusted(message: string): HttpFailure {
  return new HttpFailure(message, false, "untrusted");
}
