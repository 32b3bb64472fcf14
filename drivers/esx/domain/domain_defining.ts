import { codecs } from "../../../core/config/codec/document_codecs.ts";
import type { DomainConfig } from "../../../core/config/generated/domain.gen.ts";
import type { VirtError } from "../../../core/contract/errors.ts";
import type { CallOptions, DomainRef } from "../../../core/contract/references.ts";
import type { HypervisorTable } from "../../../core/contract/generated/tables.gen.ts";
import { type DatastorePath, esxFiles, parseDomain, vmxToXml, xmlToVmx } from "../../_vmx/mod.ts";
import { homeOf, settingsSpec, vmwareName, vmxPath } from "../config/config_spec.ts";
import { addChanges, devicesOf } from "../config/device_changes.ts";
import { checkFlags, esxError } from "../contract/esx_error.ts";
import type { EsxHost } from "../inventory/esx_host.ts";
import { domainRef } from "../inventory/machines.ts";
import { withPortGroups } from "../network/port_groups.ts";
import { redefine } from "./redefining.ts";
import { faultOf, type ManagedObjectReference } from "../vim25/mod.ts";

/** `VIR_DOMAIN_DEFINE_VALIDATE`. */
const VALIDATE = 1;
/** What libvirt calls the format of .vmx files. */
const VMX_FORMAT = "vmware-vmx";
const MOST_FOLDERS = 100;
/** Where a .vmx lies of which only the text is known. */
const NOWHERE = { datastore: "?", path: "?/?.vmx" };

/** Making domains, and documents of other formats. */
export function domainDefining(host: EsxHost): HypervisorTable {
  return {
    domainDefineXML: (xml, options) => define(host, xml, options),
    async domainDefineXMLFlags(xml, flags, options) {
      checkFlags(flags, VALIDATE, "domainDefineXMLFlags");
      if (flags & VALIDATE) checkSchema(xml);
      return await define(host, xml, options);
    },
    connectDomainXMLFromNative(format, vmx, flags) {
      checkFlags(flags, 0, "connectDomainXMLFromNative");
      checkFormat(format);
      return Promise.resolve().then(() => vmxToXml(vmx, { files: esxFiles(NOWHERE), hideSecrets: true }));
    },
    connectDomainXMLToNative(format, xml, flags) {
      checkFlags(flags, 0, "connectDomainXMLToNative");
      checkFormat(format);
      return Promise.resolve().then(() =>
        xmlToVmx(xml, { files: esxFiles(NOWHERE), hardware: hardwareOf(host.client.content.about.version) })
      );
    },
  };
}

function checkFormat(format: string): void {
  if (format === VMX_FORMAT) return;
  throw esxError(
    "INVALID_ARG",
    `Cannot convert a domain, wanted the format "${VMX_FORMAT}": found "${format}"`,
  );
}

/** Versions of ESX and the virtual hardware that they make, the newest first. */
const HARDWARE: readonly (readonly [version: number, hardware: number])[] = [
  [8.0, 20],
  [7.0, 17],
  [6.7, 14],
  [6.5, 13],
  [6.0, 11],
  [5.5, 10],
  [5.1, 9],
  [5.0, 8],
  [4.0, 7],
];

/** @see libvirt 9.0.0 `esxVI_ProductVersionToDefaultVirtualHWVersion` */
export function hardwareOf(version: string): number {
  const number = parseFloat(version.split(".").slice(0, 2).join("."));
  return HARDWARE.find(([since]) => number >= since)?.[1] ?? 4;
}

/** @throws {VirtError} `XML_INVALID_SCHEMA` */
function checkSchema(xml: string): void {
  const [issue] = codecs.domain.check(xml);
  if (issue === undefined) return;
  const { path, wanted, found } = issue;
  throw esxError(
    "XML_INVALID_SCHEMA",
    `Cannot define a domain, wanted ${wanted} as ${path.join(".")}: found ${found}`,
  );
}

/**
 * A document that has at least what libvirt wants of each.
 *
 * @throws {VirtError} `XML_ERROR`, `CONFIG_UNSUPPORTED`
 */
function definitionOf(xml: string): DomainConfig {
  const domain = parseDomain(xml);
  const { name, uuid, vcpu } = domain;
  if (typeof name !== "string" || name === "") throw wrongDocument("a name", "none");
  if (/\n/.test(name)) throw wrongDocument("a name of one line", "more");
  if (uuid !== undefined && !/^([0-9a-f]{2}-?){16}$/i.test(uuid)) throw wrongDocument("a UUID", `"${uuid}"`);
  if (vcpu?.current !== undefined && vcpu.current > vcpu.value) {
    throw esxError(
      "CONFIG_UNSUPPORTED",
      `Cannot define domain "${name}", wanted at most ${vcpu.value} CPUs in use: found ${vcpu.current}`,
    );
  }
  return domain;
}

function wrongDocument(wanted: string, found: string): VirtError {
  return esxError("XML_ERROR", `Cannot define a domain, wanted ${wanted}: found ${found}`);
}

/** Makes a machine, or changes that of the same name and UUID to what the document says. */
async function define(host: EsxHost, xml: string, options?: CallOptions): Promise<DomainRef> {
  const domain = definitionOf(xml);
  const found = (await host.machines.list(options)).filter(({ name, uuid }) =>
    name === domain.name || (domain.uuid !== undefined && uuid === domain.uuid.toLowerCase())
  );
  const [machine] = found;
  if (machine !== undefined) {
    const same = found.length === 1 && machine.name === domain.name &&
      (domain.uuid === undefined || machine.uuid === domain.uuid.toLowerCase());
    if (!same) {
      throw esxError(
        "OPERATION_FAILED",
        `Cannot define domain "${domain.name}", wanted a name and a UUID of no other: found "${machine.name}" with ${machine.uuid}`,
      );
    }
    await redefine(host, machine, domain, options);
    return domainRef(await host.machines.read(machine.ref, options));
  }
  return await create(host, domain, options);
}

async function create(host: EsxHost, domain: DomainConfig, options?: CallOptions): Promise<DomainRef> {
  const { client, place } = host;
  const spec = settingsSpec(domain);
  const home = homeOf(domain);
  const datastore = home?.datastore ?? await usualDatastore(host, options);
  const pool = place.resourcePool;
  const folder = await machineFolder(host, options);
  if (datastore === undefined || pool === undefined || folder === undefined) {
    const missing = datastore === undefined
      ? "datastore"
      : pool === undefined
      ? "host or pool"
      : "datacenter";
    throw esxError(
      "OPERATION_UNSUPPORTED",
      `Cannot define domain "${domain.name}", wanted a ${missing} to put it: found none in the URI`,
    );
  }
  const devices = await withPortGroups(host, devicesOf(domain), undefined, options);
  const config = { ...spec, deviceChange: addChanges([], devices, domain) };
  const made = await inFreeFolder(domain, datastore, home, async (vmPathName) => {
    const args = { config: { ...config, files: { vmPathName } }, pool, host: place.hostSystem };
    const start = () => client.call(folder, "CreateVM_Task", args, options);
    return await host.tasks.runAlone(`define domain "${domain.name}"`, start, options);
  });
  return domainRef(await host.machines.read(made as ManagedObjectReference, options));
}

/**
 * Finds a place for a machine's own files: beside its disk, or one that the host chooses. What was undefined has left its
 * files where they were, and another folder is taken then.
 */
async function inFreeFolder<Result>(
  domain: DomainConfig,
  datastore: string,
  home: DatastorePath | undefined,
  run: (vmPathName: string) => Promise<Result>,
): Promise<Result> {
  const path = home?.path ?? vmwareName(domain.name);
  for (let attempt = 0;; attempt++) {
    const other = { datastore, path: attempt === 0 ? path : `${path}_${attempt}` };
    try {
      return await run(attempt === 0 && home === undefined ? `[${datastore}]` : vmxPath(domain, other));
    } catch (error) {
      if (faultOf(error) !== "FileAlreadyExists" || attempt === MOST_FOLDERS) throw error;
    }
  }
}

async function machineFolder({ client, place }: EsxHost, options?: CallOptions) {
  if (place.datacenter === undefined) return undefined;
  return (await client.properties("Datacenter", place.datacenter, ["vmFolder"], { signal: options?.signal }))
    .vmFolder;
}

/** The datastore that most machines are on already, and of several such that with the most room. */
async function usualDatastore(
  { client, place }: EsxHost,
  options?: CallOptions,
): Promise<string | undefined> {
  const { signal } = options ?? {};
  const refs = place.hostSystem
    ? (await client.properties("HostSystem", place.hostSystem, ["datastore"], { signal })).datastore
    : place.computeResource
    ? (await client.properties("ComputeResource", place.computeResource, ["datastore"], { signal })).datastore
    : [];
  const found = await client.propertiesOfAll("Datastore", refs ?? [], ["summary", "vm"], { signal });
  const usable = found.flatMap(({ values: { summary, vm = [] } }) =>
    summary?.accessible && (summary.maintenanceMode ?? "normal") === "normal"
      ? [{ name: summary.name, free: Number(summary.freeSpace ?? 0n), machines: vm.length }]
      : []
  );
  usable.sort((one, other) => other.machines - one.machines || other.free - one.free);
  return usable[0]?.name;
}
