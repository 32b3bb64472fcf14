/**
 * Parameters of connection URIs: what several drivers share.
 *
 * @module
 */
export { badUri, flagParameter, isInteger, textParameter, wordParameter } from "./uri_parameters.ts";
