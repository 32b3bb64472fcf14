/** The generator over libvirt's API descriptions: what the friendly API knows of libvirt's constants. */
export { apiFunctions, generateApi, readApiFolder } from "./generate_api.ts";
export { type ApiFacts, joinApi } from "./api_store.ts";
export { apiText, parseApiText } from "./api_text.ts";
export type { GeneratedFile } from "./generate_api.ts";
export type { ApiFunction, ApiStruct, ApiTyped } from "./read_api.ts";
