// Generated from libvirt 12.8.0's API by `deno task gen`; do not edit.
import type { Unknown } from "../enum_words.ts";

/** Words of virDomainBlockedReason by number. */
export const domainBlockedReason = [
  "unknown",
] as const;

/** A word of virDomainBlockedReason, or `unknown-` and the number of one that this release does not know. */
export type DomainBlockedReason = (typeof domainBlockedReason)[number] | Unknown;

/** Words of virDomainCrashedReason by number. */
export const domainCrashedReason = [
  "unknown",
  "panicked",
] as const;

/** A word of virDomainCrashedReason, or `unknown-` and the number of one that this release does not know. */
export type DomainCrashedReason = (typeof domainCrashedReason)[number] | Unknown;

/** Words of virDomainNostateReason by number. */
export const domainNostateReason = [
  "unknown",
] as const;

/** A word of virDomainNostateReason, or `unknown-` and the number of one that this release does not know. */
export type DomainNostateReason = (typeof domainNostateReason)[number] | Unknown;

/** Words of virDomainPMSuspendedReason by number. */
export const domainPMSuspendedReason = [
  "unknown",
] as const;

/** A word of virDomainPMSuspendedReason, or `unknown-` and the number of one that this release does not know. */
export type DomainPMSuspendedReason = (typeof domainPMSuspendedReason)[number] | Unknown;

/** Words of virDomainPausedReason by number. */
export const domainPausedReason = [
  "unknown",
  "user",
  "migration",
  "save",
  "dump",
  "ioerror",
  "watchdog",
  "from-snapshot",
  "shutting-down",
  "snapshot",
  "crashed",
  "starting-up",
  "postcopy",
  "postcopy-failed",
  /** Since libvirt 9.2.0. */
  "api-error",
] as const;

/** A word of virDomainPausedReason, or `unknown-` and the number of one that this release does not know. */
export type DomainPausedReason = (typeof domainPausedReason)[number] | Unknown;

/** Words of virDomainRunningReason by number. */
export const domainRunningReason = [
  "unknown",
  "booted",
  "migrated",
  "restored",
  "from-snapshot",
  "unpaused",
  "migration-canceled",
  "save-canceled",
  "wakeup",
  "crashed",
  "postcopy",
  "postcopy-failed",
] as const;

/** A word of virDomainRunningReason, or `unknown-` and the number of one that this release does not know. */
export type DomainRunningReason = (typeof domainRunningReason)[number] | Unknown;

/** Words of virDomainShutdownReason by number. */
export const domainShutdownReason = [
  "unknown",
  "user",
] as const;

/** A word of virDomainShutdownReason, or `unknown-` and the number of one that this release does not know. */
export type DomainShutdownReason = (typeof domainShutdownReason)[number] | Unknown;

/** Words of virDomainShutoffReason by number. */
export const domainShutoffReason = [
  "unknown",
  "shutdown",
  "destroyed",
  "crashed",
  "migrated",
  "saved",
  "failed",
  "from-snapshot",
  "daemon",
] as const;

/** A word of virDomainShutoffReason, or `unknown-` and the number of one that this release does not know. */
export type DomainShutoffReason = (typeof domainShutoffReason)[number] | Unknown;

/** Words of virDomainState by number. */
export const domainState = [
  "nostate",
  "running",
  "blocked",
  "paused",
  "shutdown",
  "shutoff",
  "crashed",
  "pmsuspended",
] as const;

/** A word of virDomainState, or `unknown-` and the number of one that this release does not know. */
export type DomainState = (typeof domainState)[number] | Unknown;
