/** What of libvirt's domain documents a text file can be. */
import { type DomainGetInfoResult, type ErrorCode, VirtError } from "@denovirt/denovirt";
import { bytesIn, documents, type DomainConfig } from "@denovirt/denovirt/config";

// What means something here; a document with more asks for what this hypervisor lacks.
const HELD = /^(type|id|name|uuid|title|description|metadata|memory|currentMemory|vcpu|os|devices)$/;

/** The error of a call that is refused before anything has changed. */
export function refusal(code: ErrorCode, message: string): VirtError {
  return new VirtError(message, { code, domain: "DOMAIN", outcome: "refused" });
}

/** Reads a document, and refuses by name what can't be. */
export function readDocument(xml: string, validate = false): DomainConfig & { uuid: string } {
  const wrong = documents.domain.check(xml).find(({ unknown }) => validate || !unknown);
  if (wrong !== undefined) {
    const code = validate ? "XML_INVALID_SCHEMA" : "XML_ERROR";
    throw refusal(code, `Cannot read a machine's document, wanted ${wrong.wanted}: found ${wrong.found}`);
  }
  const config = documents.domain.parse(xml);
  const names = [
    ...Object.keys(config).filter((name) => !HELD.test(name)),
    ...Object.keys(config.devices ?? {}),
  ];
  if (names.length > 0) {
    throw refusal("CONFIG_UNSUPPORTED", `Cannot make ${names} of text, wanted none of it`);
  }
  if (config.memory === undefined) throw refusal("XML_ERROR", "Cannot read a machine's memory: found none");
  const { current = 1, value = 1 } = config.vcpu ?? {};
  if (current > value) throw refusal("XML_ERROR", `Cannot use ${current} vCPUs, wanted at most ${value}`);
  return Object.assign(config, { uuid: config.uuid?.toLowerCase() ?? crypto.randomUUID() });
}

/** A document's figures as libvirt's `domainGetInfo` has them, memory in KiB. */
export function figuresOf(config: DomainConfig, state: number): DomainGetInfoResult {
  const { memory, currentMemory = memory, vcpu } = config;
  const maxMem = bytesIn(memory!, "KiB") / 1024n;
  const current = bytesIn(currentMemory!, "KiB") / 1024n;
  const nrVirtCpu = vcpu?.current ?? vcpu?.value ?? 1;
  return { state, maxMem, memory: current < maxMem ? current : maxMem, nrVirtCpu, cpuTime: 0n };
}
