import { ensure } from "../handle/ensure.ts";
import type { EnsureOptions, EnsurePlan } from "../handle/ensure_options.ts";
import type { SecretConfig } from "../config/generated/secret.gen.ts";
import { type Tree, tree } from "../config/tree.ts";
import type { CallOptions } from "../contract/references.ts";
import type { Secret, SecretUsageType } from "./secret.ts";
import type { SecretCollection } from "./secrets.ts";

/** See `SecretCollection.ensure()`. */
export async function ensureSecret(
  secrets: SecretCollection,
  document: string | SecretConfig,
  options?: EnsureOptions,
): Promise<EnsurePlan<Secret>> {
  return await ensure(
    {
      kind: "secret",
      noun: "a secret",
      caller: "secrets.ensure()",
      missing: "NO_SECRET",
      options: ["dryRun", "validate"],
      find: (config, limits) => findSecret(secrets, config, limits),
      read: (secret, limits) => secret.config(limits),
      identity: ({ uuid }) => ({ uuid }),
      define: (xml, limits) => secrets.define(xml, limits),
    },
    document,
    options,
  );
}

async function findSecret(
  secrets: SecretCollection,
  config: Tree,
  limits: CallOptions,
): Promise<Secret | undefined> {
  const { uuid, usage } = config;
  if (typeof uuid === "string") return await secrets.find(uuid, limits);
  const { type, volume, name, target } = tree(usage);
  const id = volume ?? name ?? target;
  if (typeof type !== "string" || typeof id !== "string") {
    throw new TypeError("Cannot ensure a secret, wanted a document with a UUID or a usage: found neither");
  }
  return await secrets.findByUsage(type as SecretUsageType, id, limits);
}
