/**
 * What `defaultDrivers` takes of the drivers, each of which it loads with the first of its URIs: with their own types
 * each program that imports `connect()` would have all drivers checked.
 */
import type { Driver } from "../core/contract/driver.ts";

export declare const test: Driver;
export declare const esx: Driver;
export declare const libvirt: Driver;
