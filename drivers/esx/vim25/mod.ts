/**
 * A client of the vSphere API (vim25), by which ESX hosts and vCenters are driven.
 *
 * @module
 */
export type { CallOptions } from "../../../core/contract/references.ts";
export { VirtError } from "../../../core/contract/errors.ts";
export {
  type DatastoreFile,
  type DatastoreUpload,
  downloadFile,
  type DownloadOptions,
  uploadFile,
  type UploadOptions,
} from "./datastore_file.ts";
export { EventHistory, type EventHistoryOptions } from "./event_history.ts";
export type { ManagedObjectReference, OtherWord } from "./managed_object_reference.ts";
export type {
  ListOptions,
  ManagedTypeName,
  PropertiesOf,
  PropertyAt,
  RetrieveOptions,
} from "./properties.ts";
export { PropertyWatch, type WatchedFilters, type WatchHandlers } from "./property_watch.ts";
export { cancelTask, type TaskOptions, waitForTask } from "./task.ts";
export { isDataType, isManagedType } from "./type_table.ts";
export { type MethodName, Vim25Client } from "./vim25_client.ts";
export type { Vim25Options } from "./vim25_options.ts";
export { codeOfFault, faultOf, type VimNativeError } from "./vim_error.ts";
