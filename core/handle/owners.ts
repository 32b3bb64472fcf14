/**
 * The types that handles lead back to: `domain.connection` is the whole connection, `snapshot.domain` the whole domain.
 *
 * The one place where a room below knows a class above it, and by type alone.
 */
export type { Connection } from "../connection/connection.ts";
export type { ConnectionEventObjects } from "../connection/connection_events.ts";
export type { Domain } from "../domain/domain.ts";
