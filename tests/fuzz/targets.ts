import { typedDocuments } from "./_documents_target.ts";
import type { Target } from "./_fuzz.ts";
import { packets } from "./_packet_target.ts";
import { sasl } from "./_sasl_target.ts";
import { sizes } from "./_sizes_target.ts";
import { authConf, uri } from "./_text_targets.ts";
import { xdr } from "./_xdr_target.ts";

/** All that reads what others wrote. */
export const targets: Readonly<Record<string, Target>> = {
  packets,
  xdr,
  uri,
  sasl,
  "auth-conf": authConf,
  documents: typedDocuments,
  sizes,
};
