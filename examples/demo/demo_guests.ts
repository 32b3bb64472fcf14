import { type Connection, type Domain, VirtError } from "@denovirt/denovirt";
import { guestDocument, type GuestName } from "./guest_document.ts";
import type { GuestKind } from "./guest_kind.ts";

/** No single call may hold the demo up for longer. */
export const CALL = { timeoutMs: 30_000 } as const;

const ROLES = ["web", "mail", "build"];

/**
 * The guests that the demo makes, and no others: known by their UUIDs, which are new, so that removing them can't
 * hit a domain of someone else.
 */
export class DemoGuests {
  readonly names: readonly GuestName[];
  readonly #connection: Connection;
  readonly #kind: GuestKind;

  constructor(connection: Connection, kind: GuestKind) {
    const suffix = crypto.getRandomValues(new Uint8Array(2)).toHex();
    this.#connection = connection;
    this.#kind = kind;
    this.names = ROLES.map((role) => ({ name: `demo-${role}-${suffix}`, uuid: crypto.randomUUID() }));
  }

  /** Whether a domain is one of them. */
  has({ uuid }: { readonly uuid: string }): boolean {
    return this.names.some((guest) => guest.uuid === uuid);
  }

  define(guest: GuestName): Promise<Domain> {
    return this.#connection.domains.define(guestDocument(guest, this.#kind), CALL);
  }

  /**
   * Removes those that are there, running or not.
   *
   * @returns What could not be removed, and why.
   */
  async remove(): Promise<string[]> {
    const failures = await Promise.all(this.names.map(async ({ name, uuid }) => {
      try {
        await this.#remove(uuid);
        return undefined;
      } catch (error) {
        return `Cannot remove ${name}: ${error instanceof Error ? error.message : error}`;
      }
    }));
    return failures.filter((failure) => failure !== undefined);
  }

  async #remove(uuid: string): Promise<void> {
    const domain = await this.#connection.domains.find(uuid, CALL);
    if (domain === undefined) return;
    if (await domain.isActive(CALL)) await domain.destroy(CALL);
    try {
      await domain.undefine({ ...CALL, managedSave: true });
    } catch (error) {
      // A hypervisor without saved states refuses to be asked about them.
      if (!(error instanceof VirtError) || error.code === "NO_DOMAIN") throw error;
      await domain.undefine(CALL);
    }
  }
}
