import type { Dialect } from "./dialect.ts";

/** As libvirt's test driver: for what was written against that one, and is compared with it. */
export const libvirtTest: Dialect = {
  name: "libvirt-test",
  codes: {
    "wrong-state": "INTERNAL_ERROR",
    "shutdown-paused": undefined,
    "suspend-paused": "INTERNAL_ERROR",
    "no-managed-save": undefined,
    "no-saved-guest": "INTERNAL_ERROR",
    "volume-exists": "OPERATION_FAILED",
    "clone-exists": "OPERATION_FAILED",
    "autostart-transient-pool": "INVALID_ARG",
  },
  looksForSources: false,
  countsFromStart: false,
  tellsManagedRestore: false,
  allStatsUnasked: false,
  boundsByNoBurst: true,
  inventsFacts: true,
};
