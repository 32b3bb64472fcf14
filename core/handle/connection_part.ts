import type { DriverTables } from "../contract/driver.ts";

/** What parts of a connection that load late have of it. */
export abstract class ConnectionPart {
  /** The driver's name: `qemu`, `test`. */
  abstract readonly driver: string;
  /** The driver's tables. */
  abstract readonly tables: DriverTables;
}
