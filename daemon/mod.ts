/**
 * denovirtd: the server side of libvirt's remote protocol, over any of denovirt's drivers.
 *
 * @module
 */
export { Denovirtd, type DenovirtdOptions } from "./denovirtd.ts";
export type { DaemonLimits } from "./limits.ts";
export type { Served, ServedConnection } from "./served_uri.ts";
