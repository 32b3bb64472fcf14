/**
 * What every driver's connection needs in the same form: tables that are guarded, deadlines, how a connection ends, and
 * resources that several connections share.
 *
 * @module
 */
export { ConnectionShell, type ConnectionShellOptions } from "./connection_shell.ts";
export { EventSubscriptions } from "./event_subscriptions.ts";
export { guardedTable } from "./guarded_table.ts";
export {
  lazyOperations,
  lazyTable,
  operationMethods,
  type Operations,
  type OperationsOf,
  type TableOperations,
} from "./operation_methods.ts";
export { type AsyncSharedResource, AsyncSharedResources } from "./async_shared_resources.ts";
export { type SharedResource, SharedResources } from "./shared_resources.ts";
