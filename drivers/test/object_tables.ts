import type { SecretTable } from "../../core/tables.gen.ts";
import { lateTable } from "./_contract.ts";
import type { World } from "./world.ts";

/** The tables of what a host has beside domains. What does the work is loaded with the first call of each. */
export interface ObjectTables {
  readonly secrets: SecretTable;
}

/** @param check Throws where a method may not be called now. */
export function objectTables(world: World, check: (method: string) => void): ObjectTables {
  return {
    secrets: lateTable<SecretTable>(
      [
        "connectNumOfSecrets",
        "connectListSecrets",
        "connectListAllSecrets",
        "secretLookupByUUID",
        "secretLookupByUsage",
        "secretDefineXML",
        "secretGetXMLDesc",
        "secretSetValue",
        "secretGetValue",
        "secretUndefine",
      ],
      async () => (await import("./secrets.ts")).secrets(world),
      check,
    ),
  };
}
