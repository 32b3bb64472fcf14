/**
 * The embedded hypervisor: domains that live in this process's memory and behave as those of libvirtd's qemu driver.
 *
 * @module
 */
import type { Driver } from "../../core/contract/driver.ts";

/**
 * Opens `test:///default`, which all connections of the process share and which begins with one running domain named
 * `test`, and `test:///path/node.xml`, a host of its own from a file of libvirt's test driver's format.
 *
 * `?dialect=libvirt-test` has it answer as libvirt's test driver does.
 *
 * Without `--allow-read` and `--allow-write` everything works that touches no file.
 *
 * @see libvirt 9.0.0 `test_driver.c`
 */
export const test: Driver = {
  name: "test",
  schemes: ["test", "test+native"],
  permissions: ["read", "write"],
  open: async (uri, options) => (await import("./connection/open.ts")).openTest(uri, options),
};
