/**
 * libvirt's daemons, spoken to in pure TypeScript over their RPC protocol.
 *
 * @module
 */
import type { Driver } from "../../core/contract/driver.ts";
import { openSession } from "./rpc/session.ts";

const DRIVERS = ["qemu", "xen", "lxc", "bhyve", "vz", "ch"];
/** One kind of a host's objects and no guests: libvirt's secondary drivers, which modular daemons serve one each. */
const SECONDARY = ["network", "storage", "nodedev", "secret", "nwfilter", "interface"];
const TRANSPORTS = ["unix", "tcp", "tls", "ssh", "ext"];
/** libvirt runs these in the client unless a transport is named. */
const CLIENT_SIDE = [
  "test",
  "esx",
  "vpx",
  "gsx",
  "hyperv",
  "vbox",
  "vmwareplayer",
  "vmwarews",
  "vmwarefusion",
];

/**
 * The driver for libvirtd and the modular daemons.
 *
 * Over a Unix socket it needs `--allow-read`, `--allow-write` and `--allow-net=unix:` of the socket's path, over TCP
 * `--allow-net` of host and port; `qemu:///session` needs `--allow-env=XDG_RUNTIME_DIR` beside that. Over TLS it needs
 * `--allow-net` of host and port and `--allow-read` of the certificates, over SSH `--allow-run=ssh`.
 */
export const libvirt: Driver = {
  name: "libvirt",
  schemes: [
    ...[...DRIVERS, ...SECONDARY, "remote"],
    ...[...DRIVERS, ...SECONDARY, ...CLIENT_SIDE, "remote"].flatMap((driver) =>
      TRANSPORTS.map((transport) => `${driver}+${transport}`)
    ),
  ],
  permissions: ["net", "read", "write", "run"],
  open: openSession,
};
