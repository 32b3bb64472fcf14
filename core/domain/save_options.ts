import { callOptionNames, type OptionNames } from "../contract/checked_options.ts";
import type { DomainConfig } from "../config/generated/domain.gen.ts";
import type { CallOptions, TypedParameters } from "../contract/references.ts";

/** How a guest's state is saved. @see libvirt 9.0.0 `virDomainSaveRestoreFlags` */
export interface DomainManagedSaveOptions extends CallOptions {
  /** Keep the image out of the host's file cache. */
  readonly bypassCache?: boolean;
  /** Let the guest run when it is restored, whatever it did before. */
  readonly running?: boolean;
  /** Leave the guest paused when it is restored, whatever it did before. */
  readonly paused?: boolean;
}

/** Their names. */
export const managedSaveOptionNames: OptionNames<DomainManagedSaveOptions> = {
  ...callOptionNames,
  bypassCache: true,
  running: true,
  paused: true,
};

/** How a guest's state is saved to a file, or restored from it. @see libvirt 9.0.0 `virDomainSaveRestoreFlags` */
export interface DomainSaveOptions extends DomainManagedSaveOptions {
  /** The document or config that the guest is restored with, where it shall differ in what the guest cannot see. */
  readonly xml?: string | DomainConfig;
  /** Of restoring: make the firmware's variable store anew from its template. */
  readonly resetNvram?: boolean;
  /** Fields of hosts newer than this release, by libvirt's names and untouched: `image_format`. */
  readonly params?: TypedParameters;
}

/** Their names. */
export const saveOptionNames: OptionNames<DomainSaveOptions> = {
  ...managedSaveOptionNames,
  xml: true,
  resetNvram: true,
  params: true,
};

/** What of a saved document is wanted. */
export interface DomainSaveImageXmlOptions extends CallOptions {
  /** With passwords and the like. */
  readonly secure?: boolean;
}

/** Their names. */
export const saveImageXmlOptionNames: OptionNames<DomainSaveImageXmlOptions> = {
  ...callOptionNames,
  secure: true,
};
