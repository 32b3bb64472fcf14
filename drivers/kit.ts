/**
 * What authors of drivers build on: the connection's shell, a store of definitions, programs here or over the user's ssh,
 * libvirt's flags and enumerations by name.
 *
 * docs/writing-a-driver.md builds a whole driver with it.
 *
 * @module
 */
export * from "./_connection/mod.ts";
export * from "./_definitions/mod.ts";
export * from "./_programs/mod.ts";
export { Deadline } from "./_deadline/mod.ts";
export { noSupport } from "../core/contract/errors.ts";
/** What a driver answers `connectGetAllDomainStats` and `domainGetGuestInfo` with, in libvirt's names and types. */
export type { DomainStatsFields, GuestInfoFields } from "../core/contract/generated/statistics_fields.gen.ts";
/** libvirt's flags: `flags.domainCreateFlags.paused`. */
export * as flags from "../core/contract/generated/flags.gen.ts";
/** libvirt's enumerations, words by number: `enums.domainState.indexOf("running")`. */
export * as enums from "../core/contract/generated/enums.gen.ts";
export type { Unknown } from "../core/contract/enum_words.ts";
