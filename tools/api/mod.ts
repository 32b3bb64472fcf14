/** The generator over libvirt's API descriptions: what the friendly API knows of libvirt's constants. */
export { apiFunctions, generateApi } from "./generate_api.ts";
export type { GeneratedFile } from "./generate_api.ts";
export type { ApiFunction } from "./read_api.ts";
