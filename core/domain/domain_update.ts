import { callOptionNames, checkOptions } from "../contract/checked_options.ts";
import { call } from "../handle/driver_call.ts";
import { configOf, documentText } from "../handle/document_text.ts";
import type { ConfigDifference } from "../config/diff/diff.ts";
import type { DomainConfig } from "../config/generated/domain.gen.ts";
import { DomainIdentity } from "../handle/domain_identity.ts";
import { VirtError } from "../contract/errors.ts";
import type { CallOptions } from "../contract/references.ts";

const INACTIVE_SECURE = 3;

/** Changes of a domain's whole definition. */
export abstract class DomainUpdate extends DomainIdentity {
  /**
   * Changes its definition: reads it, typed, lets `change` change it, and defines it anew if it differs then. A domain
   * that runs has it with its next start.
   *
   * @example
   * ```ts
   * import { connect } from "@denovirt/denovirt";
   *
   * await using connection = await connect("test:///default");
   * const domain = await connection.domains.get("test");
   * const [difference] = await domain.update((config) => {
   *   config.title = "A guest for tests";
   * });
   * console.log(difference); // { path: [ "title" ], before: undefined, after: "A guest for tests" }
   * ```
   *
   * @param change Changes the config that it is given, or returns another one.
   * @returns What differs from before; none, and nothing is defined, if nothing does.
   * @throws Whatever `change` throws; nothing is defined then.
   * @throws {VirtError} `XML_ERROR` if the config does not fit, or is of another name or UUID; `OPERATION_INVALID` if
   * the domain is transient; `OPERATION_DENIED` on a read-only connection; what the host refuses.
   */
  async update(
    change: (config: DomainConfig) => DomainConfig | void | Promise<DomainConfig | void>,
    options?: CallOptions,
  ): Promise<readonly ConfigDifference[]> {
    checkOptions(options, callOptionNames, "domain.update()");
    const what = `Cannot update domain "${this.name}"`;
    if (typeof change !== "function") {
      throw new TypeError(`${what}, wanted a function: found ${typeof change}`);
    }
    if (await call(this.connection, "domainIsPersistent", this.ref, options) === 0) {
      throw new VirtError(`${what}, wanted a definition: found a transient domain`, {
        code: "OPERATION_INVALID",
        domain: "DOMAIN",
        outcome: "refused",
      });
    }
    const { diff } = await import("../config/diff/diff.ts");
    const xml = await call(this.connection, "domainGetXMLDesc", this.ref, INACTIVE_SECURE, options);
    const config = await configOf("domain", xml);
    const before = structuredClone(config);
    const after = await change(config) ?? config;
    for (const key of ["name", "uuid"] as const) {
      if (after[key] === before[key]) continue;
      throw new VirtError(`${what}, wanted the same ${key}: found "${after[key]}"`, {
        code: "XML_ERROR",
        domain: "XML",
        outcome: "not-sent",
        issues: [{ path: [key], wanted: `"${before[key]}"`, found: `"${after[key]}"` }],
      });
    }
    const differences = diff(before, after);
    if (differences.length > 0) {
      const document = await documentText("domain", after, what);
      await call(this.connection, "domainDefineXMLFlags", document, 0, options);
    }
    return differences;
  }
}
