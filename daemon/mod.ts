/**
 * denovirtd: the server side of libvirt's remote protocol, over any of denovirt's drivers.
 *
 * @module
 */
export type { DaemonLogger, LogEntry, LogLevel } from "./daemon_log.ts";
export { Denovirtd, type DenovirtdOptions } from "./denovirtd.ts";
export type { DaemonLimits } from "./limits.ts";
export type { LoginUsers } from "./scram_login.ts";
export type { DaemonTls } from "./tls_files.ts";
export type { Served, ServedConnection } from "./served_uri.ts";
