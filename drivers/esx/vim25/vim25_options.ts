import { callOptionNames, type OptionNames } from "../../../core/contract/checked_options.ts";
import type { KeepaliveOptions, Logger, TlsOptions } from "../../../core/contract/driver.ts";
import type { CallOptions } from "../../../core/contract/references.ts";

/** What `Vim25Client.open()` is told. */
export interface Vim25Options extends CallOptions {
  /**
   * The host: `https://esx.example.com`, or with a port; a path is that of the SDK, `/sdk` unless told. With `http:`
   * nothing is encrypted, the password included.
   */
  readonly url: string | URL;
  /** Who. */
  readonly username: string;
  /** The proof. It gets into no error, log or text that an object of this package gives of itself. */
  readonly password: string;
  /** How the host proves who it is. Unless told, its certificate must be signed by an authority that the runtime trusts. */
  readonly tls?: TlsOptions;
  /** Takes whoever answers for the host; not unless told. */
  readonly noVerify?: boolean;
  /** `[http|socks|socks4|socks4a|socks5://]host[:port]`: a way round. */
  readonly proxy?: string;
  /** The language of the host's messages: `en_US`. */
  readonly locale?: string;
  /** The version of the API that is asked for, if the host has it; the newest that is known here unless told. */
  readonly apiVersion?: string;
  /** `false` sends no questions to a host that is silent. */
  readonly keepalive?: KeepaliveOptions | false;
  /** Takes what the client has to say about itself. */
  readonly logger?: Logger;
}

/** Their names. */
export const vim25OptionNames: OptionNames<Vim25Options> = {
  ...callOptionNames,
  url: true,
  username: true,
  password: true,
  tls: true,
  noVerify: true,
  proxy: true,
  locale: true,
  apiVersion: true,
  keepalive: true,
  logger: true,
};
