import { callOptionNames, type OptionNames } from "../../../core/contract/checked_options.ts";
import type { CallOptions } from "../../../core/contract/references.ts";
import type { ManagedObjectReference } from "./managed_object_reference.ts";
import type { ManagedObjects, ObjectContent, PropertyFilterSpec } from "./generated/vim_types.gen.ts";

/** The types of managed objects. */
export type ManagedTypeName = keyof ManagedObjects;

/** What stands at a property's path: `config.hardware.numCPU`. */
export type PropertyAt<T, P extends string> = P extends keyof NonNullable<T> ? NonNullable<T>[P]
  : P extends `${infer Head}.${infer Rest}`
    ? Head extends keyof NonNullable<T> ? PropertyAt<NonNullable<T>[Head], Rest> | undefined : unknown
  : unknown;

/** Some properties of a managed object. What the host has not, or may not tell, is absent. */
export interface PropertiesOf<T extends ManagedTypeName, P extends string> {
  /** Whose they are. */
  readonly ref: ManagedObjectReference<T>;
  /** By their paths. */
  readonly values: { readonly [K in P]?: PropertyAt<ManagedObjects[T], K> };
  /** Why others are absent, by their paths: the fault's type. */
  readonly missing: { readonly [path: string]: string };
}

/** How properties of many objects are read. */
export interface Vim25RetrieveOptions extends CallOptions {
  /** Objects that the host gives at once, 1,000 unless told; it may give fewer. */
  readonly pageSize?: number;
}

/** Their names. */
export const retrieveOptionNames: OptionNames<Vim25RetrieveOptions> = { ...callOptionNames, pageSize: true };

/** How objects are looked for. */
export interface Vim25ListOptions extends Vim25RetrieveOptions {
  /** Where to look: a folder, a datacenter, a host …; the root folder unless told. */
  readonly container?: ManagedObjectReference;
}

/** Their names. */
export const listOptionNames: OptionNames<Vim25ListOptions> = { ...retrieveOptionNames, container: true };

/** The filter for some properties of some objects. */
export function filterFor(
  type: string,
  refs: readonly ManagedObjectReference[],
  paths: readonly string[],
): PropertyFilterSpec {
  return {
    propSet: [{ type, pathSet: paths }],
    objectSet: refs.map((obj) => ({ obj })),
    reportMissingObjectsInResults: false,
  };
}

/** The filter for some properties of all objects of a container's view. */
export function filterForView(
  type: string,
  view: ManagedObjectReference,
  paths: readonly string[],
): PropertyFilterSpec {
  const traversal = { _typeName: "TraversalSpec", type: "ContainerView", path: "view", skip: false };
  return {
    propSet: [{ type, pathSet: paths }],
    objectSet: [{ obj: view, skip: true, selectSet: [traversal] }],
  };
}

/** An object's properties by path, and why others are missing. */
export function propertiesOf<T extends ManagedTypeName, P extends string>(
  { obj, propSet = [], missingSet = [] }: ObjectContent,
): PropertiesOf<T, P> {
  const values: Record<string, unknown> = {};
  for (const { name, val } of propSet) values[name] = val;
  const missing: Record<string, string> = {};
  for (const { path, fault } of missingSet) missing[path] = fault.fault?._typeName ?? "";
  return { ref: obj as ManagedObjectReference<T>, values: values as PropertiesOf<T, P>["values"], missing };
}
