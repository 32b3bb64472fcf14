/** A number that has no word yet: what a newer host sent, carried through. */
export type UnknownWord = `unknown-${number}`;

/**
 * The words of libvirt's event enumerations, each at the index of its number.
 *
 * A word is the constant's tail in lower case with hyphens: `VIR_DOMAIN_EVENT_SUSPENDED_API_ERROR` is `api-error`.
 *
 * @see libvirt 9.0.0 `virConnectCloseReason`, `virDomainEvent*`, `virNetworkEvent*`, `virStoragePoolEvent*`,
 * `virNodeDeviceEvent*`, `virSecretEvent*`
 */
export const eventWords = {
  /** `virConnectCloseReason` */
  closeReason: ["error", "eof", "keepalive", "client"],
  /** `virDomainEventType` */
  domainLifecycle: [
    "defined",
    "undefined",
    "started",
    "suspended",
    "resumed",
    "stopped",
    "shutdown",
    "pmsuspended",
    "crashed",
  ],
  /** `virDomainEventWatchdogAction` */
  watchdogAction: ["none", "pause", "reset", "poweroff", "shutdown", "debug", "injectnmi"],
  /** `virDomainEventIOErrorAction` */
  ioErrorAction: ["none", "pause", "report"],
  /** `virDomainEventGraphicsPhase` */
  graphicsPhase: ["connect", "initialize", "disconnect"],
  /** `virDomainEventGraphicsAddressType` */
  graphicsFamily: ["ipv4", "ipv6", "unix"],
  /** `virDomainBlockJobType` */
  blockJobType: ["unknown", "pull", "copy", "commit", "active-commit", "backup"],
  /** `virConnectDomainEventBlockJobStatus` */
  blockJobStatus: ["completed", "failed", "canceled", "ready"],
  /** `virConnectDomainEventDiskChangeReason`; the constants share `VIR_DOMAIN_EVENT_DISK_` */
  diskChangeReason: ["change-missing-on-start", "drop-missing-on-start"],
  /** `virDomainEventTrayChangeReason` */
  trayChangeReason: ["open", "close"],
  /** `virConnectDomainEventAgentLifecycleState`; 0 has no constant, virsh calls it unknown. A channel's are the same. */
  agentState: ["unknown", "connected", "disconnected"],
  /** `virConnectDomainEventAgentLifecycleReason`, and `virConnectDomainEventChannelLifecycleReason` */
  agentReason: ["unknown", "domain-started", "channel"],
  /** `virDomainMetadataType`, and `virNetworkMetadataType` with the same numbers */
  metadataType: ["description", "title", "element"],
  /** `virDomainMemoryFailureRecipientType` */
  memoryFailureRecipient: ["hypervisor", "guest"],
  /** `virDomainMemoryFailureActionType` */
  memoryFailureAction: ["ignore", "inject", "fatal", "reset"],
  /** `virNetworkEventLifecycleType` */
  networkLifecycle: ["defined", "undefined", "started", "stopped"],
  /** `virStoragePoolEventLifecycleType` */
  storagePoolLifecycle: ["defined", "undefined", "started", "stopped", "created", "deleted"],
  /** `virNodeDeviceEventLifecycleType` */
  nodeDeviceLifecycle: ["created", "deleted", "defined", "undefined"],
  /** `virSecretEventLifecycleType` */
  secretLifecycle: ["defined", "undefined"],
} as const;

/**
 * The details of each domain lifecycle event, each at the index of its number.
 *
 * @see libvirt 9.0.0 `virDomainEventDefinedDetailType` and its like, one for each event
 */
export const domainLifecycleDetails = {
  defined: ["added", "updated", "renamed", "from-snapshot"],
  undefined: ["removed", "renamed"],
  started: ["booted", "migrated", "restored", "from-snapshot", "wakeup"],
  suspended: [
    "paused",
    "migrated",
    "ioerror",
    "watchdog",
    "restored",
    "from-snapshot",
    "api-error",
    "postcopy",
    "postcopy-failed",
  ],
  resumed: ["unpaused", "migrated", "from-snapshot", "postcopy", "postcopy-failed"],
  stopped: ["shutdown", "destroyed", "crashed", "migrated", "saved", "failed", "from-snapshot"],
  shutdown: ["finished", "guest", "host"],
  pmsuspended: ["memory", "disk"],
  crashed: ["panicked", "crashloaded"],
} as const;

/** What a table of {@linkcode eventWords} can say: one of its words, or a number that it has no word for. */
export type EventWord<Table extends keyof typeof eventWords> =
  | (typeof eventWords)[Table][number]
  | UnknownWord;

/** A domain's lifecycle event with the details that belong to it, so that testing `event` narrows `detail`. */
export type DomainLifecycleWords =
  | {
    [Event in keyof typeof domainLifecycleDetails]: {
      /** What happened. */
      readonly event: Event;
      /** Why it happened. */
      readonly detail: (typeof domainLifecycleDetails)[Event][number] | UnknownWord;
    };
  }[keyof typeof domainLifecycleDetails]
  | {
    /** An event newer than this library. */
    readonly event: UnknownWord;
    /** Its detail, which has no word either. */
    readonly detail: UnknownWord;
  };

/**
 * Gives the word for libvirt's number, or `unknown-N` where a newer host sent what no table has.
 *
 * @param words A table of {@linkcode eventWords}.
 * @param number The constant's number.
 */
export function wordOf<Word extends string>(words: readonly Word[], number: number): Word | UnknownWord {
  return words[number] ?? `unknown-${number}`;
}

/**
 * Gives libvirt's number for a word: the reverse of {@linkcode wordOf}, for who speaks to libvirt's own clients.
 *
 * @param words A table of {@linkcode eventWords}.
 * @param word A word of it, or `unknown-N`.
 * @throws {RangeError} If the table has no such word.
 */
export function numberOf<Word extends string>(words: readonly Word[], word: Word | UnknownWord): number {
  const index = (words as readonly string[]).indexOf(word);
  if (index >= 0) return index;
  const unknown = /^unknown-(-?\d+)$/.exec(word);
  if (unknown === null) {
    throw new RangeError(`Cannot number an event word, wanted one of ${words.join(", ")}: found "${word}"`);
  }
  return Number(unknown[1]);
}

/**
 * Gives the words for a domain lifecycle event as libvirt numbers it.
 *
 * @param event `virDomainEventType`
 * @param detail The number in that event's own detail enumeration.
 */
export function domainLifecycleWords(event: number, detail: number): DomainLifecycleWords {
  const word = eventWords.domainLifecycle[event];
  if (word === undefined) return { event: `unknown-${event}`, detail: `unknown-${detail}` };
  // The table is chosen by the event, which the compiler cannot follow through an index.
  return { event: word, detail: wordOf(domainLifecycleDetails[word], detail) } as DomainLifecycleWords;
}
