/**
 * The flags and words that connecting, listing and looking at domains need. They are generated into files of their own,
 * so that a short program does not load the other nine tenths.
 */
const FIRST: ReadonlySet<string> = new Set([
  "virConnectListAllDomainsFlags",
  "virDomainBlockedReason",
  "virDomainCrashedReason",
  "virDomainCreateFlags",
  "virDomainDefineFlags",
  "virDomainNostateReason",
  "virDomainPMSuspendedReason",
  "virDomainPausedReason",
  "virDomainRunningReason",
  "virDomainSaveImageXMLFlags",
  "virDomainSaveRestoreFlags",
  "virDomainShutdownReason",
  "virDomainShutoffReason",
  "virDomainState",
  "virDomainXMLFlags",
]);

/** Whether an enum's table is among the first. */
export function isFirst({ type }: { readonly type: string }): boolean {
  return FIRST.has(type);
}
