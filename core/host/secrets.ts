import { callOptionNames, checkOptions, type OptionNames } from "../contract/checked_options.ts";
import type { DryRun, Ensured, EnsureOptions, EnsurePlan } from "../handle/ensure_options.ts";
import { canonicalUuid } from "../../events/canonical_uuid.ts";
import { wantText } from "../contract/argument_checks.ts";
import { callOn } from "../handle/driver_call.ts";
import { documentText } from "../handle/document_text.ts";
import { orUndefined } from "../handle/lookup.ts";
import { Collection } from "../handle/collection.ts";
import type { SecretConfig } from "../config/generated/secret.gen.ts";
import { secretUsageType } from "../contract/generated/enums.gen.ts";
import { filterBits, flagBits } from "../contract/flag_bits.ts";
import { connectListAllSecretsFlags, secretDefineFlags } from "../contract/generated/flags.gen.ts";
import type { CallOptions } from "../contract/references.ts";
import { Secret, type SecretUsageType } from "./secret.ts";
import { numberOf } from "../contract/enum_words.ts";

/**
 * Which secrets are listed: of each pair of opposites those that are set, and all where none is.
 *
 * @see libvirt 9.0.0 `virConnectListAllSecretsFlags`
 */
export interface SecretFilter extends CallOptions {
  /** Kept in the host's memory alone. */
  readonly ephemeral?: boolean;
  /** Kept on its disk too. */
  readonly noEphemeral?: boolean;
  /** Whose value nobody may read. */
  readonly private?: boolean;
  /** Whose value may be read. */
  readonly noPrivate?: boolean;
}

const secretGroups = [["ephemeral", "noEphemeral"], ["private", "noPrivate"]] as const;

const secretFilterNames: OptionNames<SecretFilter> = {
  ...callOptionNames,
  ephemeral: true,
  noEphemeral: true,
  private: true,
  noPrivate: true,
};

/** How a secret is defined. */
export interface SecretDefineOptions extends CallOptions {
  /** Check the document against the host's schema first. */
  readonly validate?: boolean;
}

const secretDefineOptionNames: OptionNames<SecretDefineOptions> = { ...callOptionNames, validate: true };

/** What a connection's secrets can be asked for. */
export abstract class SecretCollection extends Collection<Secret> {
  /**
   * The secret with this UUID.
   *
   * @throws {TypeError} If it is no UUID.
   * @throws {VirtError} `NO_SECRET` if there is none.
   * @see libvirt 9.0.0 `virSecretLookupByUUIDString`, `virSecretLookupByUUID`
   */
  async get(uuid: string, options?: CallOptions): Promise<Secret> {
    checkOptions(options, callOptionNames, "secrets.get()");
    const { connection } = this;
    const what = "Cannot look up a secret";
    const canonical = canonicalUuid(wantText(uuid, what, "a UUID"));
    if (canonical === undefined) throw new TypeError(`${what}, wanted a UUID: found ${JSON.stringify(uuid)}`);
    return new Secret(
      connection,
      await callOn(connection, "secrets", "secretLookupByUUID", canonical, options),
    );
  }

  /**
   * The secret with this UUID, or `undefined` where there is none; as `get()` otherwise.
   *
   * @throws {TypeError} If it is no UUID.
   * @throws {VirtError} Whatever else the host has against it.
   */
  async find(uuid: string, options?: CallOptions): Promise<Secret | undefined> {
    checkOptions(options, callOptionNames, "secrets.find()");
    return await orUndefined(this.get(uuid, options), "NO_SECRET");
  }

  /**
   * The secret for this use.
   *
   * @param type What sort of thing it is for: `volume`, `ceph`.
   * @param id Which of these: a volume's path, a client's name.
   * @throws {TypeError} If the type is none, or the id no text.
   * @throws {VirtError} `NO_SECRET` if there is none.
   * @see libvirt 9.0.0 `virSecretLookupByUsage`
   */
  async getByUsage(type: SecretUsageType, id: string, options?: CallOptions): Promise<Secret> {
    checkOptions(options, callOptionNames, "secrets.getByUsage()");
    const { connection } = this;
    const what = "Cannot look up a secret";
    const number = numberOf(secretUsageType, type, what);
    wantText(id, what, "a usage id");
    return new Secret(
      connection,
      await callOn(connection, "secrets", "secretLookupByUsage", number, id, options),
    );
  }

  /**
   * As `getByUsage()`, or `undefined` where there is none.
   *
   * @throws {TypeError} If the type is none, or the id no text.
   * @throws {VirtError} Whatever else the host has against it.
   */
  async findByUsage(type: SecretUsageType, id: string, options?: CallOptions): Promise<Secret | undefined> {
    checkOptions(options, callOptionNames, "secrets.findByUsage()");
    return await orUndefined(this.getByUsage(type, id, options), "NO_SECRET");
  }

  /**
   * All secrets, or those that a filter lets through.
   *
   * @throws {TypeError} If a filter is no boolean.
   * @throws {VirtError} `NO_SUPPORT` where the driver cannot list.
   * @see libvirt 9.0.0 `virConnectListAllSecrets`
   */
  override async list(filter?: SecretFilter): Promise<Secret[]> {
    checkOptions(filter, secretFilterNames, "secrets.list()");
    const { connection } = this;
    const refs = await callOn(connection, "secrets", "connectListAllSecrets", bitsOf(filter), filter);
    return refs.map((ref) => new Secret(connection, ref));
  }

  /**
   * The UUIDs alone of those that `list()` gives: of all, or of those that a filter lets through.
   *
   * @throws {TypeError} If a filter is no boolean.
   * @throws {VirtError} `NO_SUPPORT` where the driver cannot list.
   * @see libvirt 9.0.0 `virConnectListSecrets`
   */
  async uuids(filter?: SecretFilter): Promise<readonly string[]> {
    checkOptions(filter, secretFilterNames, "secrets.uuids()");
    const { connection } = this;
    if (bitsOf(filter) === 0 && connection.supports("connectListSecrets")) {
      return await callOn(connection, "secrets", "connectListSecrets", filter);
    }
    return (await this.list(filter)).map(({ uuid }) => uuid);
  }

  /**
   * How many `list()` gives: of all, or of those that a filter lets through.
   *
   * @throws {TypeError} If a filter is no boolean.
   * @throws {VirtError} `NO_SUPPORT` where the driver cannot list.
   * @see libvirt 9.0.0 `virConnectNumOfSecrets`
   */
  async count(filter?: SecretFilter): Promise<number> {
    checkOptions(filter, secretFilterNames, "secrets.count()");
    const { connection } = this;
    if (bitsOf(filter) === 0 && connection.supports("connectNumOfSecrets")) {
      return await callOn(connection, "secrets", "connectNumOfSecrets", filter);
    }
    return (await this.list(filter)).length;
  }

  /**
   * Defines a secret, or changes the definition of one with the same UUID; its value is set by `setValue()`.
   *
   * @throws {TypeError} If the document is neither text nor a config, or an option no boolean.
   * @throws {VirtError} `XML_ERROR`; `INTERNAL_ERROR` if the use is another's.
   * @see libvirt 9.0.0 `virSecretDefineXML`
   */
  async define(document: string | SecretConfig, options?: SecretDefineOptions): Promise<Secret> {
    checkOptions(options, secretDefineOptionNames, "secrets.define()");
    const { connection } = this;
    const what = "Cannot define a secret";
    const xml = await documentText("secret", document, what);
    const bits = flagBits(secretDefineFlags, options, what);
    return new Secret(connection, await callOn(connection, "secrets", "secretDefineXML", xml, bits, options));
  }

  /** What {@linkcode ensure} would do; nothing is changed. */
  ensure(document: string | SecretConfig, options: EnsureOptions & DryRun): Promise<EnsurePlan<Secret>>;
  /**
   * Makes a secret, leaves it, or updates it, so that the host has what the document names, and tells in what it differed.
   *
   * What the document does not name is as the host has it, or as it chooses. It is found by its UUID, else by its usage. Its value is set by `setValue()`. Two that do it at once end with one object and without an error.
   *
   * @throws {TypeError} If the document is neither text nor a config, says not which one it is, or an option is wrong.
   * @throws {VirtError} `XML_ERROR`; whatever reading or defining it fails with.
   */
  ensure(document: string | SecretConfig, options?: EnsureOptions): Promise<Ensured<Secret>>;
  async ensure(document: string | SecretConfig, options?: EnsureOptions): Promise<EnsurePlan<Secret>> {
    const { ensureSecret } = await import("./_ensure_secret.ts");
    return await ensureSecret(this, document, options);
  }
}

function bitsOf(filter: SecretFilter | undefined): number {
  return filterBits(connectListAllSecretsFlags, secretGroups, filter, "Cannot list secrets");
}
