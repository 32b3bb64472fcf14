/** Constants of libvirt releases after the one whose API description is read. */

/** Members to add to an enum, unless its description has them by now: C type → C name → number. */
export const enumAdditions: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  virErrorNumber: {
    VIR_ERR_NO_NETWORK_METADATA: 111,
    VIR_ERR_AGENT_COMMAND_TIMEOUT: 112,
    VIR_ERR_AGENT_COMMAND_FAILED: 113,
  },
  virDomainEventID: { VIR_DOMAIN_EVENT_ID_NIC_MAC_CHANGE: 27 },
  virNetworkEventID: { VIR_NETWORK_EVENT_ID_METADATA_CHANGE: 1 },
};
