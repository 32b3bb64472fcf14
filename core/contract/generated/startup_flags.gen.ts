// Generated from libvirt 12.8.0's API by `deno task gen`; do not edit.

/** Bits of virConnectListAllDomainsFlags. */
export const connectListAllDomainsFlags = {
  active: 1,
  inactive: 2,
  persistent: 4,
  transient: 8,
  running: 16,
  paused: 32,
  shutoff: 64,
  other: 128,
  managedsave: 256,
  noManagedsave: 512,
  autostart: 1024,
  noAutostart: 2048,
  hasSnapshot: 4096,
  noSnapshot: 8192,
  hasCheckpoint: 16384,
  noCheckpoint: 32768,
} as const;

/** Options that stand for the bits of virConnectListAllDomainsFlags. */
export type ConnectListAllDomainsFlags = { readonly [K in keyof typeof connectListAllDomainsFlags]?: boolean };

/** Bits of virDomainCreateFlags. */
export const domainCreateFlags = {
  paused: 1,
  autodestroy: 2,
  bypassCache: 4,
  forceBoot: 8,
  validate: 16,
  resetNvram: 32,
} as const;

/** Options that stand for the bits of virDomainCreateFlags. */
export type DomainCreateFlags = { readonly [K in keyof typeof domainCreateFlags]?: boolean };

/** Bits of virDomainDefineFlags. */
export const domainDefineFlags = {
  validate: 1,
} as const;

/** Options that stand for the bits of virDomainDefineFlags. */
export type DomainDefineFlags = { readonly [K in keyof typeof domainDefineFlags]?: boolean };

/** Bits of virDomainSaveImageXMLFlags. */
export const domainSaveImageXMLFlags = {
  secure: 1,
} as const;

/** Options that stand for the bits of virDomainSaveImageXMLFlags. */
export type DomainSaveImageXMLFlags = { readonly [K in keyof typeof domainSaveImageXMLFlags]?: boolean };

/** Bits of virDomainSaveRestoreFlags. */
export const domainSaveRestoreFlags = {
  bypassCache: 1,
  running: 2,
  paused: 4,
  resetNvram: 8,
} as const;

/** Options that stand for the bits of virDomainSaveRestoreFlags. */
export type DomainSaveRestoreFlags = { readonly [K in keyof typeof domainSaveRestoreFlags]?: boolean };

/** Bits of virDomainXMLFlags. */
export const domainXMLFlags = {
  secure: 1,
  inactive: 2,
  updateCpu: 4,
  migratable: 8,
} as const;

/** Options that stand for the bits of virDomainXMLFlags. */
export type DomainXMLFlags = { readonly [K in keyof typeof domainXMLFlags]?: boolean };
