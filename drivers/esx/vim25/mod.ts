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
  type DownloadFileOptions,
  uploadFile,
  type UploadFileOptions,
} from "./datastore_file.ts";
export { EventHistory, type EventHistoryOptions } from "./event_history.ts";
export type { ManagedObjectReference, OtherWord } from "./managed_object_reference.ts";
export type {
  ManagedTypeName,
  PropertiesOf,
  PropertyAt,
  Vim25ListOptions,
  Vim25RetrieveOptions,
} from "./properties.ts";
export { PropertyWatch, type WatchedFilters, type WatchHandlers } from "./property_watch.ts";
export { cancelTask, waitForTask, type WaitForTaskOptions } from "./task.ts";
export { isDataType, isManagedType } from "./type_table.ts";
export { type MethodName, Vim25Client } from "./vim25_client.ts";
export type { Vim25Options } from "./vim25_options.ts";
export { codeOfFault, faultOf, type VimNativeError } from "./vim_error.ts";
