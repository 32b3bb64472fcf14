/**
 * Definitions, run-time status and autostart marks of objects in a folder, on this machine or on another. What drivers
 * share whose hypervisor keeps none of it.
 *
 * @module
 */
export { DefinitionStore, type DefinitionStoreOpenOptions } from "./definition_store.ts";
export { type DamagedFile } from "./load_store.ts";
export { localFiles } from "./local_files.ts";
export { type ObjectIdentity, type StoredObject } from "./object_index.ts";
export { ShellFiles } from "./shell_files.ts";
export { type StoreKind } from "./store_error.ts";
export { type FileLock, type FolderContents, type StoreFiles } from "./store_files.ts";
