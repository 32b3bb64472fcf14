import type { DomainRef } from "../../../core/contract/references.ts";
import { LONG, MAX_LENGTH, readAhead } from "../config/read_ahead.ts";
import { longDocuments, metadataDocument, settingsText } from "../config/definition.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

type AnyOperation = (...given: unknown[]) => unknown;

// Calls that look into the document of the domain that they are about.
const LOOK_INTO = new RegExp(
  "^domain(" + [
    "(At|De)tachDevice.*",
    "UpdateDeviceFlags",
    "MemoryStats",
    "BlockStats.*",
    "InterfaceStats",
    "InterfaceAddresses",
    "GetBlockInfo",
    "GetDiskErrors",
    "GetFSInfo",
    "Block(Peek|Resize|JobAbort|Pull|Rebase|Commit|Copy)",
    "[GS]etInterfaceParameters",
    "[GS]et(PerfEvents|BlockIoTune)",
    "SetMemoryStatsPeriod",
    "GetGuestInfo",
    "DelIOThread",
    "SetBlockThreshold",
    "SnapshotCreateXML",
    "CheckpointCreateXML",
    "BackupBegin",
    "MigrateBegin3.*",
    "Open(Console|Channel)",
    "[GS]etMetadata",
  ].join("|") + ")$",
);

// The same of what is not about devices.
const LOOK_INTO_SETTINGS = new RegExp(
  "^domain(" + [
    "[GS]et(Memory|Numa|Blkio)Parameters",
    "Pin.*",
    "Get(Vcpus|VcpuPinInfo|EmulatorPinInfo|IOThreadInfo)",
    "SetVcpu",
    "(Add|Del|Pin)IOThread",
    "SetIOThreadParams",
  ].join("|") + ")$",
);

/**
 * The same operations, but that long documents are read in slices before each begins: those that it is given, and that
 * of the domain that it looks into.
 */
export function documentsAhead<Table extends object>(simulated: SimulatedHost, table: Table): Table {
  const operations: Record<string, AnyOperation> = {};
  for (const [name, operation] of Object.entries(table) as [string, AnyOperation][]) {
    // It has its own way.
    if (name.startsWith("domainDefineXML") || name.startsWith("domainCreateXML")) {
      operations[name] = operation;
      continue;
    }
    const looks = {
      whole: LOOK_INTO.test(name),
      settings: LOOK_INTO_SETTINGS.test(name),
      metadata: name.endsWith("Metadata"),
    };
    const looksInto = looks.whole || looks.settings;
    const wrapped: AnyOperation = (...given) => {
      const texts = given.flat().filter((value) => isLong(value)) as string[];
      const own = looksInto ? ownDocuments(simulated, looks, given[0] as DomainRef) : [];
      texts.push(...own);
      return texts.length === 0 ? operation(...given) : readAhead(texts, () => operation(...given), own);
    };
    operations[name] = Object.defineProperty(wrapped, "length", { value: operation.length });
  }
  return operations as Table;
}

interface Looks {
  readonly whole: boolean;
  readonly settings: boolean;
  readonly metadata: boolean;
}

function ownDocuments(simulated: SimulatedHost, looks: Looks, { uuid }: DomainRef): string[] {
  const domain = simulated.lookUp(uuid);
  if (domain === undefined) return [];
  const { definition, next } = domain;
  const all = next === undefined ? [definition] : [definition, next];
  if (looks.metadata) {
    return all.filter(({ sections }) => sections.metadata.length >= LONG).map(metadataDocument);
  }
  return [
    ...looks.whole ? longDocuments(all) : [],
    ...looks.settings ? all.filter(({ sections }) => sections.machine.length >= LONG).map(settingsText) : [],
  ];
}

function isLong(value: unknown): boolean {
  return typeof value === "string" && value.length >= LONG && value.length <= MAX_LENGTH;
}
