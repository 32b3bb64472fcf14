import type { TlsOptions } from "../../core/contract/driver.ts";

/**
 * What certificates a host may show by `tls.sha256`: digests as the runtime gives them, in upper case, without colons.
 *
 * @throws {TypeError} If it is no digest, or a certificate comes without its key.
 */
export function checkTlsOptions(tls: TlsOptions): ReadonlySet<string> {
  if ((tls.cert === undefined) !== (tls.key === undefined)) {
    const [found, missing] = tls.cert === undefined ? ["key", "cert"] : ["cert", "key"];
    throw new TypeError(`Cannot use tls.${found}, wanted tls.${missing} too: found none`);
  }
  const pins = tls.sha256 === undefined ? [] : typeof tls.sha256 === "string" ? [tls.sha256] : tls.sha256;
  return new Set(pins.map((pin) => {
    const digits = pin.replaceAll(":", "").toUpperCase();
    if (/^[0-9A-F]{64}$/.test(digits)) return digits;
    throw new TypeError(
      `Cannot use tls.sha256, wanted 64 hexadecimal digits with or without colons: found "${pin}"`,
    );
  }));
}
