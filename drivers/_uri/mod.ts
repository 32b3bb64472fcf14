/**
 * Parameters of connection URIs: what several drivers share.
 *
 * @module
 */
export { badUri, flagParameter, textParameter, wordParameter } from "./uri_parameters.ts";
