/** How many bytes functions read or write, where their names do not tell. */

/** The size of one and the places of the parameters whose product counts them, by function and parameter. */
export const counted: Readonly<Record<string, readonly [size: number, ...counts: number[]]>> = {
  "virDomainBlockPeek.buffer": [1, 3],
  "virDomainCreateWithFiles.files": [4, 1],
  "virDomainCreateXMLWithFiles.files": [4, 2],
  "virDomainFDAssociate.fds": [4, 2],
  "virDomainGetCPUStats.params": [96, 2, 4],
  "virDomainGetVcpuPinInfo.cpumaps": [1, 1, 3],
  "virDomainGetVcpus.cpumaps": [1, 2, 4],
  "virDomainLxcEnterNamespace.fdlist": [4, 1],
  "virDomainMemoryPeek.buffer": [1, 2],
  "virDomainQemuMonitorCommandWithFiles.infiles": [4, 2],
  "virNodeAllocPages.pageCounts": [8, 1],
  "virNodeAllocPages.pageSizes": [4, 1],
  "virNodeGetCellsFreeMemory.freeMems": [8, 3],
  "virNodeGetFreePages.counts": [8, 1, 4],
  "virNodeGetFreePages.pages": [4, 1],
  "virStreamSend.data": [1, 2],
};

/** Parameters that count what stands before them. */
export const COUNT = /^(?:max|n)[a-z]+s?$|len$|size$|^nr_/i;
