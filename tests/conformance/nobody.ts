import { type Connection, Domain } from "@denovirt/denovirt";

/** A UUID that nothing has. */
export const NOBODY = "00000000-0000-4000-8000-00000000dead";

/** A handle of a domain that never was. */
export function nobody(connection: Connection): Domain {
  return new Domain(connection, { name: "nobody", uuid: NOBODY, id: -1 });
}
