import type { DomainConfig } from "../../../core/config/generated/domain.gen.ts";
import type { CallOptions } from "../../../core/contract/references.ts";
import { metadataNodes } from "../../_documents/mod.ts";
import {
  esxFiles,
  parseDatastorePath,
  parseVmx,
  readDomain,
  type VmxDatastore,
  type VmxEntries,
} from "../../_vmx/mod.ts";
import { readVmxText } from "../config/datastore_text.ts";
import { idOf, isActive } from "../inventory/domain_state.ts";
import { esxError } from "../contract/esx_error.ts";
import type { EsxHost } from "../inventory/esx_host.ts";
import { hardwareEntries } from "../config/hardware_entries.ts";
import type { Machine } from "../inventory/machines.ts";
import { METADATA_KEY, TITLE_KEY } from "../config/metadata_entries.ts";
import type { VirtualMachineConfigInfo } from "../vim25/generated/vim_types.gen.ts";

/** What of a domain is wanted. */
export interface DocumentOptions extends CallOptions {
  /** With the password of its display. */
  readonly secure?: boolean;
  /** As if it were off. */
  readonly inactive?: boolean;
}

/**
 * A machine's document, in libvirt's meaning: out of its .vmx as libvirt reads it, or out of what the API says of its
 * hardware where that file can't be read.
 */
export async function domainDocument(
  host: EsxHost,
  machine: Machine,
  options: DocumentOptions = {},
): Promise<DomainConfig> {
  const { signal } = options;
  const found = await host.client.properties("VirtualMachine", machine.ref, ["config", "datastore"], {
    signal,
  });
  const { config, datastore = [] } = found;
  if (config === undefined) {
    throw esxError(
      "OPERATION_FAILED",
      `Cannot describe domain "${machine.name}", wanted its configuration: found none that the host can read`,
    );
  }
  const vmxFile = parseDatastorePath(config.files.vmPathName ?? "") ?? { datastore: "", path: "" };
  const [text, datastores] = await Promise.all([
    readVmxText(host, vmxFile, { signal }),
    datastoresOf(host, datastore, options),
  ]);
  const vmx = entriesOf(text, config);
  const id = isActive(machine.powerState) && !options.inactive ? idOf(machine.ref.value) : undefined;
  const domain = readDomain(vmx, {
    files: esxFiles(vmxFile, datastores),
    name: config.name,
    ...(id === undefined || id < 0 ? {} : { id }),
    ...(host.place.datacenterPath === undefined ? {} : { datacenterPath: host.place.datacenterPath }),
    moref: machine.ref.value,
    hideSecrets: !options.secure,
  });
  return withMetadata(domain, vmx);
}

/** A host may show a file in which nothing is yet. */
function entriesOf(text: string | undefined, config: VirtualMachineConfigInfo): VmxEntries {
  if (text === undefined || text.trim() === "") return hardwareEntries(config);
  const vmx = parseVmx(text);
  return vmx.get("displayName") === undefined ? hardwareEntries(config) : vmx;
}

function withMetadata(domain: DomainConfig, vmx: VmxEntries): DomainConfig {
  const title = vmx.get(TITLE_KEY);
  const metadata = vmx.get(METADATA_KEY);
  if (!title && !metadata) return domain;
  return {
    ...domain,
    ...(title ? { title } : {}),
    ...(metadata ? { metadata: metadataNodes(metadata) } : {}),
  };
}

/** What the datastores are called that a machine's files are on. */
async function datastoresOf(
  host: EsxHost,
  refs: readonly { readonly type: string; readonly value: string }[],
  { signal }: CallOptions,
): Promise<VmxDatastore[] | undefined> {
  if (refs.length === 0) return undefined;
  const found = await host.client.propertiesOfAll("Datastore", refs, ["summary.name", "summary.url"], {
    signal,
  });
  return found.flatMap(({ values }) => {
    const name = values["summary.name"];
    if (name === undefined) return [];
    const mount = /^(?:ds:\/\/)?(\/vmfs\/volumes\/[^/]+)\/?$/.exec(values["summary.url"] ?? "")?.[1];
    return [mount === undefined ? { name } : { name, mount }];
  });
}
