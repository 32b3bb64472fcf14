/**
 * A caller's signal and time, in which several steps have to be done. What several drivers share.
 *
 * @module
 */
export { Deadline } from "./deadline.ts";
