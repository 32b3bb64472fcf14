import type { SecretRef } from "../../../core/contract/references.ts";
import type { SecretTable } from "../../../core/contract/generated/tables.gen.ts";
import { checkFlags, refusal } from "../contract/refusal.ts";
import type { RandomSource } from "../simulation/seeded_random.ts";
import { readUuid } from "../config/document_values.ts";
import type { TableOperations } from "../contract/table_methods.ts";
import { validateDocument } from "../config/validate_document.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";
import { escapeText } from "../config/xml_escape.ts";
import { parseRoot } from "../config/xml_parse.ts";
import { childOf, textOf } from "../config/xml_tree.ts";

/** libvirt's `virSecretUsageType`: each word's number is its index. */
const USAGES = ["none", "volume", "ceph", "iscsi", "tls", "vtpm"] as const;
/** The element that says what a secret is for, by its usage type. */
const USAGE_ELEMENTS = ["", "volume", "name", "target", "name", "name"] as const;

interface Definition {
  readonly uuid: string;
  readonly ephemeral: boolean;
  readonly hidden: boolean;
  readonly description: string | undefined;
  readonly usageType: number;
  /** What of that type it is for; none of the type `none`. */
  readonly usageId: string | undefined;
}

interface Secret {
  definition: Definition;
  value: Uint8Array | undefined;
}

// Beside the host and not in it, so that a host without secrets loads nothing of them.
const ofHosts = new WeakMap<SimulatedHost, Map<string, Secret>>();

/** The host's secrets. libvirt's test driver has none: they behave as those of its secret driver. */
export function secrets(simulated: SimulatedHost): TableOperations<SecretTable> {
  let all = ofHosts.get(simulated);
  if (all === undefined) ofHosts.set(simulated, all = new Map());
  const known = all;

  const find = ({ uuid }: Pick<SecretRef, "uuid">): Secret => {
    const secret = known.get(uuid);
    if (secret !== undefined) return secret;
    throw refusal("NO_SECRET", `Cannot find a secret, wanted uuid ${uuid}: found none`, "SECRET");
  };
  const findByUsage = (type: number, id: string | undefined): Secret | undefined => {
    if (type === 0) return undefined;
    return known.values().find(({ definition }) =>
      definition.usageType === type && definition.usageId === id
    );
  };
  const emit = ({ definition }: Secret, change: "defined" | "undefined" | "value-changed") => {
    const { uuid, usageType, usageId = "" } = definition;
    const secret = { uuid, usageType: USAGES[usageType]!, usageId };
    if (change === "value-changed") simulated.emit({ type: "secret.value-changed", secret });
    else simulated.emit({ type: "secret.lifecycle", secret, event: change });
  };

  return {
    connectNumOfSecrets: () => known.size,
    connectListSecrets: () => [...known.keys()],
    connectListAllSecrets(flags) {
      checkFlags(flags, 0xf, "connectListAllSecrets", "SECRET");
      const agrees = (yes: number, no: number, is: boolean) =>
        (flags & (yes | no)) === 0 || (flags & (is ? yes : no)) !== 0;
      const found: SecretRef[] = [];
      for (const { definition } of known.values()) {
        if (agrees(1, 2, definition.ephemeral) && agrees(4, 8, definition.hidden)) {
          found.push(ref(definition));
        }
      }
      return found;
    },
    secretLookupByUUID(text) {
      return ref(find({ uuid: readUuid(text) ?? text }).definition);
    },
    secretLookupByUsage(usageType, usageID) {
      const secret = findByUsage(usageType, usageID);
      if (secret !== undefined) return ref(secret.definition);
      throw refusal("NO_SECRET", `Cannot find a secret, wanted usage "${usageID}": found none`, "SECRET");
    },
    async secretDefineXML(xml, flags) {
      checkFlags(flags, 1, "secretDefineXML", "SECRET");
      if (flags & 1) await validateDocument("secret", xml);
      const definition = parseSecret(xml, simulated.random);
      let secret = known.get(definition.uuid);
      if (secret !== undefined) {
        checkRedefinition(secret.definition, definition);
        secret.definition = definition;
      } else {
        const owner = findByUsage(definition.usageType, definition.usageId);
        if (owner !== undefined) throw usageTaken(owner.definition.uuid, definition.usageId);
        known.set(definition.uuid, secret = { definition, value: undefined });
      }
      emit(secret, "defined");
      return ref(definition);
    },
    secretGetXMLDesc(secret, flags) {
      checkFlags(flags, 0, "secretGetXMLDesc", "SECRET");
      return formatSecret(find(secret).definition);
    },
    secretSetValue(secretRef, value, flags) {
      checkFlags(flags, 0, "secretSetValue", "SECRET");
      if (value.length === 0) {
        throw refusal("INVALID_ARG", "Cannot set a secret, wanted a value: found an empty one", "SECRET");
      }
      const secret = find(secretRef);
      secret.value?.fill(0);
      // Not slice(): that of Node's Buffer shares the caller's memory, which is overwritten here later.
      secret.value = Uint8Array.from(value);
      emit(secret, "value-changed");
    },
    secretGetValue(secret, flags) {
      checkFlags(flags, 0, "secretGetValue", "SECRET");
      const { definition, value } = find(secret);
      const cannot = `Cannot read secret ${definition.uuid}, wanted`;
      if (definition.hidden) {
        throw refusal("INVALID_SECRET", `${cannot} one to be read: found a private one`, "SECRET");
      }
      if (value === undefined) throw refusal("NO_SECRET", `${cannot} a value: found none`, "SECRET");
      return value.slice();
    },
    secretUndefine(secretRef) {
      const secret = find(secretRef);
      secret.value?.fill(0);
      known.delete(secret.definition.uuid);
      emit(secret, "undefined");
    },
  };
}

/**
 * Looks whether a secret that a device needs, by its `uuid` or its `type` and `usage`, is there and has a value.
 *
 * @throws {VirtError} `NO_SECRET`
 */
export function checkSecretValue(
  simulated: SimulatedHost,
  { uuid, type, usage }: Readonly<Record<string, string>>,
): void {
  const wanted = uuid === undefined ? undefined : readUuid(uuid);
  const found = ofHosts.get(simulated)?.values().find(({ definition }) =>
    uuid === undefined
      ? USAGES[definition.usageType] === (type === "passphrase" ? "volume" : type) &&
        definition.usageId === usage
      : definition.uuid === wanted
  );
  if (found?.value !== undefined) return;
  const what = uuid === undefined ? `usage "${usage ?? ""}"` : `uuid ${uuid}`;
  const instead = found === undefined ? "none" : "one without";
  throw refusal("NO_SECRET", `Cannot use a secret, wanted ${what} with a value: found ${instead}`, "SECRET");
}

function ref({ uuid, usageType, usageId = "" }: Definition): SecretRef {
  return { uuid, usageType, usageID: usageId };
}

function checkRedefinition(old: Definition, definition: Definition): void {
  if (old.usageId !== definition.usageId) throw usageTaken(old.uuid, old.usageId);
  if (!old.hidden || definition.hidden) return;
  throw refusal(
    "INTERNAL_ERROR",
    `Cannot define secret ${old.uuid}, wanted a private one to stay private: found private="no"`,
    "SECRET",
  );
}

function usageTaken(uuid: string, usageId: string | undefined) {
  return refusal(
    "INTERNAL_ERROR",
    `Cannot define a secret, wanted one secret for each use: found ${uuid} for "${usageId ?? ""}"`,
    "SECRET",
  );
}

function parseSecret(xml: string, random: RandomSource): Definition {
  const root = parseRoot(xml, "secret", "SECRET");
  const yes = (name: "ephemeral" | "private"): boolean => {
    const word = root.attributes[name] || "no";
    if (word === "yes" || word === "no") return word === "yes";
    throw refusal("XML_ERROR", `Cannot read ${name}, wanted "yes" or "no": found "${word}"`, "SECRET");
  };
  const [ephemeral, hidden] = [yes("ephemeral"), yes("private")];
  const uuidText = textOf(childOf(root, "uuid"));
  const uuid = uuidText === "" ? random.uuid() : readUuid(uuidText);
  if (uuid === undefined) {
    throw refusal("INTERNAL_ERROR", `Cannot read <uuid>, wanted a UUID: found "${uuidText}"`, "SECRET");
  }
  const description = textOf(childOf(root, "description")) || undefined;
  const usage = childOf(root, "usage");
  if (usage === undefined) return { uuid, ephemeral, hidden, description, usageType: 0, usageId: undefined };
  const word = usage.attributes["type"] ?? "";
  const usageType = (USAGES as readonly string[]).indexOf(word);
  if (usageType < 0) {
    throw refusal(
      word === "" ? "XML_ERROR" : "CONFIG_UNSUPPORTED",
      `Cannot read <usage>, wanted one of ${USAGES.join(", ")}: found "${word}"`,
      "SECRET",
    );
  }
  const name = USAGE_ELEMENTS[usageType]!;
  const usageId = name === "" ? undefined : textOf(childOf(usage, name));
  if (usageId === "") {
    throw refusal("INTERNAL_ERROR", `Cannot read <usage>, wanted <${name}>: found none`, "SECRET");
  }
  return { uuid, ephemeral, hidden, description, usageType, usageId };
}

function formatSecret({ uuid, ephemeral, hidden, description, usageType, usageId }: Definition): string {
  const yesNo = (is: boolean) => is ? "yes" : "no";
  const name = USAGE_ELEMENTS[usageType]!;
  return [
    `<secret ephemeral='${yesNo(ephemeral)}' private='${yesNo(hidden)}'>\n  <uuid>${uuid}</uuid>\n`,
    description === undefined ? "" : `  <description>${escapeText(description)}</description>\n`,
    name === ""
      ? ""
      : `  <usage type='${USAGES[usageType]}'>\n    <${name}>${escapeText(usageId!)}</${name}>\n  </usage>\n`,
    "</secret>\n",
  ].join("");
}
