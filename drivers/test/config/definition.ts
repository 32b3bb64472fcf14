import { LONG } from "./read_ahead.ts";
import { escapeText } from "./xml_escape.ts";

/** What becomes of a domain that powers off, reboots or crashes, in libvirt's words. */
export type LifecycleAction =
  | "destroy"
  | "restart"
  | "rename-restart"
  | "preserve"
  | "coredump-destroy"
  | "coredump-restart";

/** libvirt's numbers of the actions: each word's index. */
export const lifecycleActions: readonly LifecycleAction[] = [
  "destroy",
  "restart",
  "rename-restart",
  "preserve",
  "coredump-destroy",
  "coredump-restart",
];

/**
 * The parts of a domain document that no field holds: text as it is given out, so that a domain costs little memory
 * and giving out its document needs no parser. Never changed once made: definitions share them.
 */
export interface Sections {
  /** Namespace declarations and unknown attributes of the root, with a leading space. */
  readonly attributes: string;
  /** Between `<uuid>` and `<title>`. */
  readonly identity: string;
  readonly title: string | undefined;
  readonly description: string | undefined;
  /** The whole `<metadata>` element. */
  readonly metadata: string;
  readonly maxMemory: string;
  /** Attributes of `<memory>` beside its unit. */
  readonly memoryAttributes: string;
  /** From `<blkiotune>` to `<memoryBacking>`. */
  readonly tuning: string;
  /** Attributes of `<vcpu>` beside `placement` and `current`. */
  readonly vcpuPlacement: string;
  readonly vcpuAttributes: string;
  /** From `<vcpus>` to `<clock>`. */
  readonly machine: string;
  /** From `<on_lockfailure>` to the end: all devices. */
  readonly rest: string;
}

/** A domain's definition: its document, with what calls ask for most in plain fields. */
export interface Definition {
  name: string;
  readonly uuid: string;
  /** The hypervisor type, `test` as a rule. */
  readonly type: string;
  memoryKib: number;
  /** What the guest has of it now. */
  balloonKib: number;
  maxVcpus: number;
  vcpus: number;
  onPoweroff: LifecycleAction;
  onReboot: LifecycleAction;
  onCrash: LifecycleAction;
  sections: Sections;
}

/** The document's text, in libvirt's layout. */
export function formatDefinition(definition: Definition, id: number): string {
  const { sections } = definition;
  const current = definition.vcpus === definition.maxVcpus ? "" : ` current='${definition.vcpus}'`;
  return [
    `<domain type='${definition.type}'${id === -1 ? "" : ` id='${id}'`}${sections.attributes}>\n`,
    `  <name>${escapeText(definition.name)}</name>\n  <uuid>${definition.uuid}</uuid>\n`,
    sections.identity,
    sections.title === undefined ? "" : `  <title>${escapeText(sections.title)}</title>\n`,
    sections.description === undefined
      ? ""
      : `  <description>${escapeText(sections.description)}</description>\n`,
    sections.metadata,
    sections.maxMemory,
    `  <memory${sections.memoryAttributes} unit='KiB'>${definition.memoryKib}</memory>\n`,
    `  <currentMemory unit='KiB'>${definition.balloonKib}</currentMemory>\n`,
    sections.tuning,
    `  <vcpu placement='${sections.vcpuPlacement}'${sections.vcpuAttributes}${current}>${definition.maxVcpus}</vcpu>\n`,
    sections.machine,
    `  <on_poweroff>${definition.onPoweroff}</on_poweroff>\n`,
    `  <on_reboot>${definition.onReboot}</on_reboot>\n`,
    `  <on_crash>${definition.onCrash}</on_crash>\n`,
    sections.rest,
    "</domain>\n",
  ].join("");
}

/** The document without what applications keep in it, which nothing of libvirt's looks into. */
export function documentText(definition: Definition): string {
  return formatDefinition({ ...definition, sections: { ...definition.sections, metadata: "" } }, -1);
}

/** The same without its devices, and what stands beside these. */
export function settingsText(definition: Definition): string {
  return documentText({ ...definition, sections: { ...definition.sections, rest: "" } });
}

/** The documents of those that have long ones, which they are read from. */
export function longDocuments(definitions: readonly Definition[]): string[] {
  return definitions.filter(({ sections }) => sections.rest.length + sections.machine.length >= LONG)
    .map(documentText);
}

/** What applications keep in a document, with no more around it than what declares their prefixes. */
export function metadataDocument({ sections: { attributes, metadata } }: Definition): string {
  return `<domain${attributes}>\n${metadata}</domain>\n`;
}
