import { remoteProcedures as remote } from "../../drivers/libvirt/wire/mod.ts";
import { served } from "./served_call.ts";
import { countedParams } from "./typed_results.ts";

/** How many fields libvirt has of it. */
const FIELDS = 20;

/** The one call that asks for room without saying for what: a caller without any names no disk either. */
export const blockIoTune = served(
  remote.domainGetBlockIoTune,
  "hypervisor",
  "domainGetBlockIoTune",
  false,
  (table, { dom, disk, nparams, flags }, options) =>
    nparams === 0 && disk === null
      ? Promise.resolve(undefined)
      : table.domainGetBlockIoTune(dom, disk, flags, options),
  (fields, { nparams, flags }) =>
    fields === undefined
      ? { params: [], nparams: FIELDS }
      : countedParams(fields, "domainGetBlockIoTune", nparams, flags),
);
