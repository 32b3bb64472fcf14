/** Under which task a class's members stand in the reference. */

/** The tasks of classes whose methods come in parts, in their order, each with its parts. */
const parts: Readonly<Record<string, readonly string[]>> = {
  "Starting and stopping": ["DomainLife"],
  "Waiting": ["DomainWaiting"],
  "Devices, autostart and metadata": ["DomainDevices"],
  "The whole definition": ["DomainUpdate"],
  "Memory": ["DomainMemory"],
  "Virtual CPUs": ["DomainVcpus"],
  "I/O threads": ["DomainIoThreads"],
  "Tuning": ["DomainTuning"],
  "Statistics, disks and network interfaces": ["DomainStatistics"],
  "Consoles, screen and keyboard": ["DomainConsole"],
  "Inside the guest": ["DomainGuest"],
  "QEMU itself": ["DomainQemu"],
  "Saved states and dumps": ["DomainSaves", "DomainSaving"],
  "Block jobs": ["DomainBlockJobs", "DomainBlockJobInfo"],
  "Backups": ["DomainBackup"],
  "Migration": ["DomainMigrate", "DomainMigration"],
  "What its host is busy with": ["DomainJobs"],
  "Security": ["DomainSecurity"],
  "The host": ["HostInfo", "HostFacts"],
  "Capabilities and documents": ["HostDocuments"],
  "The host's CPUs": ["HostCpus"],
  "The host's memory": ["HostMemory"],
  "Statistics of all domains": ["HostStats"],
  "Questions and commands": ["GuestAgentCalls"],
  "Programs and files": ["GuestAgentPrograms"],
};

const byPart = new Map(Object.entries(parts).flatMap(([task, names]) => names.map((name) => [name, task])));

/** All tasks in the order of a page. */
export const taskOrder: readonly string[] = [
  "What it is",
  "Finding",
  "Making",
  "Documents",
  "Reading",
  ...Object.keys(parts),
  "Changing",
  "The end of it",
];

/** What of a member decides about its task. */
export interface TaskFacts {
  readonly name: string;
  /** The class that declares it. */
  readonly part: string;
  readonly isMethod: boolean;
  /** What it gives, as TypeScript writes it. */
  readonly gives: string;
  /** Whether its class is a collection. */
  readonly ofCollection: boolean;
}

/** The task of a member. */
export function taskOf({ name, part, isMethod, gives, ofCollection }: TaskFacts): string {
  const named = byPart.get(part);
  if (named !== undefined && isMethod) return named;
  if (!isMethod) return "What it is";
  if (/^(close|stop|\[Symbol\.(asyncD|d)ispose\])$/.test(name)) return "The end of it";
  if (
    ofCollection &&
    /^((get|find)([A-Z]\w*)?|list|names|uuids|portdevs|ids|count|\[Symbol\.asyncIterator\])$/.test(name)
  ) {
    return "Finding";
  }
  if (/^(define|ensure|create)/.test(name)) return "Making";
  if (/^(xml|config|\w+(Xml|Config))$|apabilities$/.test(name)) return "Documents";
  return /^(Promise<)?void>?$|^Job</.test(gives) ? "Changing" : "Reading";
}

/** The parts that have a task. */
export function hasTask(part: string): boolean {
  return byPart.has(part);
}
