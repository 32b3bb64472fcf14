import { codecs } from "../../core/config/codec/document_codecs.ts";
import type { DomainConfig } from "../../core/config/generated/domain.gen.ts";
import { type DocumentFlags, shownDevices } from "./shown_devices.ts";
import { libvirtQuotes } from "./libvirt_quotes.ts";

/** What a hypervisor knows of a domain. */
export interface DomainFacts {
  readonly type: DomainConfig["type"];
  readonly name: string;
  readonly uuid: string;
  /** While it runs. */
  readonly id?: number;
  readonly title?: string;
  readonly description?: string;
  readonly metadata?: DomainConfig["metadata"];
  readonly memoryKib: number | bigint;
  /** What its balloon leaves it. */
  readonly currentMemoryKib?: number | bigint;
  readonly vcpus: number;
  /** How many of these are plugged in. */
  readonly currentVcpus?: number;
  /** `hvm` unless told. */
  readonly osType?: string;
  readonly arch?: string;
  readonly machine?: string;
  readonly devices?: NonNullable<DomainConfig["devices"]>;
  /** False where the host gives neither devices nor their taps a name when a domain starts. */
  readonly namesDevices?: boolean;
  /** All else: features, CPU, clock, further settings of `os`. */
  readonly more?: Omit<DomainConfig, "type" | "name" | "uuid" | "id" | "memory" | "devices">;
}

/**
 * The config of a domain: sizes in KiB, libvirt's defaults told, each device of a domain that runs with an alias.
 *
 * @see libvirt 9.0.0 `virDomainDefFormat`
 */
export function domainConfigOf(facts: DomainFacts, flags: DocumentFlags = {}): DomainConfig {
  const { type, name, uuid, id, title, description, metadata, memoryKib, vcpus, more } = facts;
  const { currentMemoryKib = memoryKib, currentVcpus = vcpus, devices = {} } = facts;
  const runs = id !== undefined && !flags.inactive;
  const named = runs && !flags.migratable && facts.namesDevices !== false;
  return {
    type,
    ...(runs ? { id } : {}),
    name,
    uuid,
    title,
    description,
    metadata: metadata?.length ? metadata : undefined,
    memory: { unit: "KiB", value: memoryKib },
    currentMemory: { unit: "KiB", value: currentMemoryKib },
    vcpu: { placement: "static", ...(currentVcpus < vcpus ? { current: currentVcpus } : {}), value: vcpus },
    clock: { offset: "utc" },
    onPoweroff: "destroy",
    onReboot: "restart",
    onCrash: "destroy",
    ...more,
    os: {
      ...more?.os,
      type: { arch: facts.arch, machine: facts.machine, value: facts.osType ?? "hvm" },
    } as DomainConfig["os"],
    devices: shownDevices(devices, {
      live: named || facts.namesDevices === false,
      named,
      secure: flags.secure ?? false,
    }),
  };
}

/**
 * The document of a domain.
 *
 * @throws {VirtError} `XML_ERROR` if a fact is none that libvirt's grammar knows.
 */
export function domainXml(facts: DomainFacts, flags?: DocumentFlags): string {
  return libvirtQuotes(codecs.domain.formatAsTold(domainConfigOf(facts, flags)));
}
