import type { Connection } from "./connection.ts";
import type { UnknownWord } from "../events/mod.ts";
import { secretUsageType } from "./enums.gen.ts";
import type { SecretRef } from "./references.ts";
import { wordOf } from "./words.ts";

/**
 * What a secret is for; a number that this version has no word for is `unknown-N`.
 *
 * @see libvirt 9.0.0 `virSecretUsageType`
 */
export type SecretUsageType =
  | "none"
  | "volume"
  | "ceph"
  | "iscsi"
  | "tls"
  | "vtpm"
  | UnknownWord;

/**
 * A secret. A light handle: it holds no state and needs no freeing, and each method asks the host.
 *
 * @see libvirt 9.0.0 `virSecretPtr`
 */
export class Secret {
  /** In its canonical form: lower case, with hyphens. */
  readonly uuid: string;
  /** What sort of thing it is for: `volume`, `ceph`, `iscsi`, `tls`, `vtpm`, `none`. */
  readonly usageType: SecretUsageType;
  /** Which of these: a volume's path, a target's name. */
  readonly usageId: string;
  readonly #connection: Connection;
  readonly #ref: SecretRef;

  /** Makes a handle without asking the host; the connection's collection asks. */
  constructor(connection: Connection, ref: SecretRef) {
    this.uuid = ref.uuid;
    this.usageType = wordOf(secretUsageType, ref.usageType);
    this.usageId = ref.usageID;
    this.#connection = connection;
    this.#ref = ref;
  }

  /** Where it is. */
  get connection(): Connection {
    return this.#connection;
  }

  /** The reference that the driver's tables take. */
  get ref(): SecretRef {
    return this.#ref;
  }
}
