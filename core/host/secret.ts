import { callOptionNames, checkOptions } from "../contract/checked_options.ts";
import type { UnknownWord } from "../../events/mod.ts";
import { callOn } from "../handle/driver_call.ts";
import { configOf } from "../handle/document_text.ts";
import type { SecretConfig } from "../config/generated/secret.gen.ts";
import type { Connection } from "../handle/owners.ts";
import { secretUsageType } from "../contract/generated/enums.gen.ts";
import type { CallOptions, SecretRef } from "../contract/references.ts";
import { SecretValue } from "../contract/secret_value.ts";
import { wordOf } from "../contract/enum_words.ts";

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

/** The protocol's limit. */
const MOST_BYTES = 65536;

/**
 * A secret. A light handle: it holds no state and needs no freeing, and each method asks the host.
 *
 * @example
 * ```ts ignore
 * const secret = await connection.secrets.define(
 *   `<secret ephemeral="no" private="no"><usage type="ceph"><name>client.admin</name></usage></secret>`,
 * );
 * await secret.setValue("open sesame");
 * const value = await secret.value();
 * console.log(`${value}`, value.text()); // *** open sesame
 * ```
 *
 * @see libvirt 9.0.0 `virSecretPtr`
 */
export class Secret {
  /**
   * In its canonical form: lower case, with hyphens.
   * @see libvirt 9.0.0 `virSecretGetUUIDString`, `virSecretGetUUID`
   */
  readonly uuid: string;
  /**
   * What sort of thing it is for: `volume`, `ceph`, `iscsi`, `tls`, `vtpm`, `none`.
   * @see libvirt 9.0.0 `virSecretGetUsageType`
   */
  readonly usageType: SecretUsageType;
  /**
   * Which of these: a volume's path, a target's name.
   * @see libvirt 9.0.0 `virSecretGetUsageID`
   */
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

  /**
   * Where it is.
   * @see libvirt 9.0.0 `virSecretGetConnect`
   */
  get connection(): Connection {
    return this.#connection;
  }

  /** The reference that the driver's tables take. */
  get ref(): SecretRef {
    return this.#ref;
  }

  /**
   * The secret's document, as the host wrote it; the value is not in it.
   * @throws {VirtError} `NO_SECRET` if it is gone.
   * @see libvirt 9.0.0 `virSecretGetXMLDesc`
   */
  async xml(options?: CallOptions): Promise<string> {
    checkOptions(options, callOptionNames, "secret.xml()");
    return await callOn(this.#connection, "secrets", "secretGetXMLDesc", this.#ref, 0, options);
  }

  /**
   * Its document, typed; what a newer host says beyond these types is carried through.
   *
   * @throws {VirtError} What {@linkcode xml} throws.
   */
  async config(options?: CallOptions): Promise<SecretConfig> {
    checkOptions(options, callOptionNames, "secret.config()");
    return await configOf("secret", await this.xml(options));
  }

  /**
   * What it holds.
   * @throws {VirtError} `NO_SECRET` if it is gone or was never set; `INVALID_SECRET` if it is private.
   * @see libvirt 9.0.0 `virSecretGetValue`
   */
  async value(options?: CallOptions): Promise<SecretValue> {
    checkOptions(options, callOptionNames, "secret.value()");
    const bytes = await callOn(this.#connection, "secrets", "secretGetValue", this.#ref, 0, options);
    return new SecretValue(bytes);
  }

  /**
   * Sets what it holds.
   *
   * @param value Bytes, or a text whose UTF-8 they are.
   * @throws {TypeError} If it is none of these.
   * @throws {RangeError} If it has more than 65536 bytes.
   * @throws {VirtError} `NO_SECRET` if it is gone.
   * @see libvirt 9.0.0 `virSecretSetValue`
   */
  async setValue(value: SecretValue | Uint8Array | string, options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "secret.setValue()");
    const secret = value instanceof SecretValue ? value : new SecretValue(value);
    if (secret.length > MOST_BYTES) {
      throw new RangeError(
        `Cannot set secret "${this.uuid}", wanted at most ${MOST_BYTES} bytes: found ${secret.length}`,
      );
    }
    const bytes = secret.bytes();
    await callOn(this.#connection, "secrets", "secretSetValue", this.#ref, bytes, 0, options);
  }

  /**
   * Forgets the secret and what it holds.
   * @throws {VirtError} `NO_SECRET` if it is gone.
   * @see libvirt 9.0.0 `virSecretUndefine`
   */
  async undefine(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "secret.undefine()");
    await callOn(this.#connection, "secrets", "secretUndefine", this.#ref, options);
  }
}
