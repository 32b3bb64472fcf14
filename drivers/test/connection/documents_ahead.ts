import type { DomainRef } from "../../../core/contract/references.ts";
import { LONG, MAX_LENGTH, readAhead } from "../config/read_ahead.ts";
import { longDocuments, metadataDocument } from "../config/definition.ts";
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
    "[GS]et(Memory|Numa|Blkio|Interface)Parameters",
    "[GS]et(PerfEvents|BlockIoTune)",
    "SetMemoryStatsPeriod",
    "Pin.*",
    "Get(Vcpus|VcpuPinInfo|EmulatorPinInfo|IOThreadInfo|GuestInfo)",
    "SetVcpu",
    "(Add|Del|Pin)IOThread",
    "SetIOThreadParams",
    "SetBlockThreshold",
    "SnapshotCreateXML",
    "CheckpointCreateXML",
    "BackupBegin",
    "MigrateBegin3.*",
    "Open(Console|Channel)",
    "[GS]etMetadata",
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
    const looksInto = LOOK_INTO.test(name);
    const wrapped: AnyOperation = (...given) => {
      const texts = given.flat().filter((value) => isLong(value)) as string[];
      if (looksInto) texts.push(...ownDocuments(simulated, name, given[0] as DomainRef));
      return texts.length === 0 ? operation(...given) : readAhead(texts, () => operation(...given));
    };
    operations[name] = Object.defineProperty(wrapped, "length", { value: operation.length });
  }
  return operations as Table;
}

function ownDocuments(simulated: SimulatedHost, name: string, { uuid }: DomainRef): string[] {
  const domain = simulated.lookUp(uuid);
  if (domain === undefined) return [];
  const { definition, next } = domain;
  const all = next === undefined ? [definition] : [definition, next];
  if (name.endsWith("Metadata")) {
    return all.filter(({ sections }) => sections.metadata.length >= LONG).map(metadataDocument);
  }
  return longDocuments(all);
}

function isLong(value: unknown): boolean {
  return typeof value === "string" && value.length >= LONG && value.length <= MAX_LENGTH;
}
