import { VirtError } from "../core/contract/errors.ts";

/** With what the daemon shows who it is on `tls:` addresses. */
export interface DaemonTls {
  /** Its certificate and those that lead to its authority: PEM text, or the path of a PEM file. */
  readonly cert: string;
  /** The private key of `cert`: PEM text, or the path of a PEM file. */
  readonly key: string;
}

/** PEM text, from the file unless it is that already. */
async function pem(given: string, what: string): Promise<string> {
  if (given.includes("-----BEGIN ")) return given;
  try {
    return await Deno.readTextFile(given);
  } catch (error) {
    // The file's name, never what is in it.
    throw new VirtError(`Cannot listen with TLS, wanted a readable ${what}: "${given}"`, {
      code: "SYSTEM_ERROR",
      domain: "RPC",
      outcome: "not-sent",
      cause: error,
    });
  }
}

/** @throws {VirtError} `SYSTEM_ERROR` if a file cannot be read. */
export async function readTls({ cert, key }: DaemonTls): Promise<{ cert: string; key: string }> {
  return { cert: await pem(cert, "certificate"), key: await pem(key, "key") };
}
