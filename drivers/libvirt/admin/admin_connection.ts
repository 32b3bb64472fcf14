import { callOptionNames, checkOptions, type OptionNames } from "../../../core/contract/checked_options.ts";
import { wantBoolean, wantText, wantWhole } from "../../../core/contract/argument_checks.ts";
import { VirtError } from "../../../core/contract/errors.ts";
import type { CloseReason } from "../../../core/contract/driver.ts";
import type { CallOptions } from "../../../core/contract/references.ts";
import { type Version, versionOf } from "../../../core/contract/version.ts";
import type { RpcCaller } from "../rpc/caller.ts";
import { AdminServers } from "./admin_servers.ts";
import { adminProcedures } from "./generated/protocol.gen.ts";

/** What an admin connection speaks through. */
export interface AdminChannel extends RpcCaller {
  /** Resolves when it has ended, however that came. */
  readonly closed: Promise<{ readonly reason: CloseReason }>;
  /** Ends it. */
  close(): Promise<void>;
}

/** How a daemon is ended. @see libvirt 11.2.0 `virAdmConnectDaemonShutdownFlags` */
export interface AdminConnectionShutdownDaemonOptions extends CallOptions {
  /** Have it save or shut down its guests first, as its configuration says. */
  readonly preserve?: boolean;
}

const shutdownDaemonOptionNames: OptionNames<AdminConnectionShutdownDaemonOptions> = {
  ...callOptionNames,
  preserve: true,
};

/** How long a daemon may take to answer that it is left. */
const GOODBYE_MS = 2000;

/**
 * A connection to a libvirt daemon's own administration: its servers, their clients and limits, its logging.
 *
 * @see libvirt 9.0.0 `virAdmConnectPtr`
 */
export class AdminConnection implements AsyncDisposable {
  /**
   * The URI that it was opened with.
   * @see libvirt 9.0.0 `virAdmConnectGetURI`
   */
  readonly uri: string;
  /**
   * Resolves, and never rejects, when the connection has ended, however that came.
   * @see libvirt 9.0.0 `virAdmConnectRegisterCloseCallback`, `virAdmConnectUnregisterCloseCallback`
   */
  readonly closed: Promise<CloseReason>;
  /** Its servers. */
  readonly servers: AdminServers;
  readonly #channel: AdminChannel;
  #ended = false;
  #closing: Promise<void> | undefined;

  /**
   * Made by `connectAdmin()`.
   * @internal
   */
  constructor(channel: AdminChannel, uri: string) {
    this.uri = uri;
    this.#channel = channel;
    this.servers = new AdminServers(channel);
    this.closed = channel.closed.then(({ reason }) => {
      this.#ended = true;
      return reason;
    });
  }

  /**
   * Whether it is open, as far as is known here.
   * @see libvirt 9.0.0 `virAdmConnectIsAlive`
   */
  isAlive(): boolean {
    return !this.#ended && this.#closing === undefined;
  }

  /**
   * The version of the daemon.
   * @see libvirt 9.0.0 `virAdmConnectGetLibVersion`
   */
  async libVersion(options?: CallOptions): Promise<Version> {
    checkOptions(options, callOptionNames, "admin.libVersion()");
    return versionOf(
      await this.#channel.callFor(adminProcedures.connectGetLibVersion, undefined, "libVer", options),
    );
  }

  /**
   * Where its log goes, in libvirt's form: `1:file:/var/log/libvirt/libvirtd.log`, parted by spaces.
   * @see libvirt 9.0.0 `virAdmConnectGetLoggingOutputs`
   */
  async loggingOutputs(options?: CallOptions): Promise<string> {
    checkOptions(options, callOptionNames, "admin.loggingOutputs()");
    return await this.#channel.callFor(
      adminProcedures.connectGetLoggingOutputs,
      { flags: 0 },
      "outputs",
      options,
    );
  }

  /**
   * Sets where its log goes; `undefined` is its default.
   * @throws {TypeError} If it is no text.
   * @throws {VirtError} `INVALID_ARG` and others if it is not of libvirt's form.
   * @see libvirt 9.0.0 `virAdmConnectSetLoggingOutputs`
   */
  async setLoggingOutputs(outputs: string | undefined, options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "admin.setLoggingOutputs()");
    const args = { outputs: optional(outputs, "Cannot set logging outputs"), flags: 0 };
    await this.#channel.call(adminProcedures.connectSetLoggingOutputs, args, options);
  }

  /**
   * Which parts of it log how much, in libvirt's form: `3:remote 4:event`; empty where there are no filters.
   * @see libvirt 9.0.0 `virAdmConnectGetLoggingFilters`
   */
  async loggingFilters(options?: CallOptions): Promise<string> {
    checkOptions(options, callOptionNames, "admin.loggingFilters()");
    const procedure = adminProcedures.connectGetLoggingFilters;
    return await this.#channel.callFor(procedure, { flags: 0 }, "filters", options) ?? "";
  }

  /**
   * Sets which parts of it log how much; `undefined` or an empty text removes all filters.
   * @throws {TypeError} If it is no text.
   * @throws {VirtError} `INVALID_ARG` and others if it is not of libvirt's form.
   * @see libvirt 9.0.0 `virAdmConnectSetLoggingFilters`
   */
  async setLoggingFilters(filters: string | undefined, options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "admin.setLoggingFilters()");
    const args = { filters: optional(filters, "Cannot set logging filters"), flags: 0 };
    await this.#channel.call(adminProcedures.connectSetLoggingFilters, args, options);
  }

  /**
   * Sets after how many seconds without clients and guests it ends itself; 0 is never.
   * @throws {RangeError} If it is no whole number.
   * @see libvirt 9.0.0 `virAdmConnectSetDaemonTimeout`
   */
  async setDaemonTimeout(seconds: number, options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "admin.setDaemonTimeout()");
    const timeout = wantWhole(seconds, "Cannot set the daemon's timeout", "seconds", 0, 0xffffffff);
    await this.#channel.call(adminProcedures.connectSetDaemonTimeout, { timeout, flags: 0 }, options);
  }

  /**
   * Ends the daemon; {@linkcode AdminConnection.closed} tells when it has gone. Guests run on, and with `preserve` what the daemon is configured to do with them is done first, as at
   * the host's own shutdown.
   * @throws {TypeError} If `preserve` is no boolean.
   * @throws {VirtError} `RPC` and others before libvirt 11.2, which does not know the call.
   * @see libvirt 11.2.0 `virAdmConnectDaemonShutdown`
   */
  async shutdownDaemon(options?: AdminConnectionShutdownDaemonOptions): Promise<void> {
    checkOptions(options, shutdownDaemonOptionNames, "admin.shutdownDaemon()");
    const preserve = options?.preserve !== undefined &&
      wantBoolean(options.preserve, "Cannot shut the daemon down, preserve");
    const flags = preserve ? 1 : 0;
    try {
      await this.#channel.call(adminProcedures.connectDaemonShutdown, { flags }, options);
    } catch (error) {
      // It may be gone before it has answered; libvirt's virt-admin calls that an error.
      if (!(error instanceof VirtError && error.outcome === "unknown" && error.code === "RPC")) throw error;
      if (await this.closed !== "eof") throw error;
    }
  }

  /**
   * Ends it. Doing it twice is fine.
   * @see libvirt 9.0.0 `virAdmConnectClose`
   */
  close(): Promise<void> {
    return this.#closing ??= this.#close();
  }

  /** Closes it. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #close(): Promise<void> {
    const signal = AbortSignal.timeout(GOODBYE_MS);
    await this.#channel.call(adminProcedures.connectClose, undefined, { signal }).catch(() => {});
    await this.#channel.close();
    await this.closed;
  }
}

function optional(text: unknown, what: string): string | null {
  if (text === undefined) return null;
  return text === "" ? "" : wantText(text, what, "a text");
}
