import { refusal } from "./_refusal.ts";
import { outgoingOf } from "./outgoing_migration.ts";
import type { TestDomain } from "./test_domain.ts";

/**
 * Breaks a migration off in its post-copy phase, as when the network between the hosts fails.
 *
 * @throws {VirtError} `OPERATION_INVALID` if there is none.
 */
export function failPostCopy(domain: TestDomain): void {
  const outgoing = outgoingOf(domain);
  if (outgoing?.inPostCopy) return outgoing.breakPostCopy();
  throw refusal(
    "OPERATION_INVALID",
    `Cannot abort post-copy of "${domain.definition.name}", wanted a migration in it: found none`,
  );
}
