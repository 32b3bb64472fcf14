import type { Dialect } from "./dialect.ts";

/** As libvirtd's qemu driver with its drivers for networks, storage and the rest beside it: what most programs meet. */
export const libvirtQemu: Dialect = {
  name: "libvirt-qemu",
  codes: {
    "wrong-state": "OPERATION_INVALID",
    "shutdown-paused": "OPERATION_INVALID",
    "suspend-paused": undefined,
    "no-managed-save": "SYSTEM_ERROR",
    "no-saved-guest": "OPERATION_FAILED",
    "volume-exists": "STORAGE_VOL_EXIST",
    "clone-exists": "INTERNAL_ERROR",
    "autostart-transient-pool": "INTERNAL_ERROR",
  },
  looksForSources: true,
  countsFromStart: true,
  tellsManagedRestore: true,
  allStatsUnasked: true,
  boundsByNoBurst: false,
  inventsFacts: false,
};
