import { codecs } from "../../../core/config/codec/document_codecs.ts";
import type { CallOptions, DomainRef } from "../../../core/contract/references.ts";
import type { HypervisorTable } from "../../../core/contract/generated/tables.gen.ts";
import { domainDocument } from "./domain_document.ts";
import { reasonOf, State, stateOf } from "../inventory/domain_state.ts";
import { checkFlags, esxError } from "../contract/esx_error.ts";
import type { EsxHost } from "../inventory/esx_host.ts";
import { readBytes } from "../config/datastore_text.ts";
import { checkState } from "./domain_life.ts";
import type { GuestNicInfo } from "../vim25/generated/vim_types.gen.ts";

/** `VIR_DOMAIN_XML_SECURE`, `INACTIVE`, `UPDATE_CPU` and `MIGRATABLE`. */
const XML_FLAGS = 0xf;
const XML_SECURE = 0x1;
const XML_INACTIVE = 0x2;
/** libvirt's `VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT`: the tools in the guest. */
const FROM_AGENT = 1;
const FROM_LEASE = 0;
const MOST_PIXELS = 64 << 20;

/** What a domain is and does. */
export function domainInformation(host: EsxHost): HypervisorTable {
  const { machines } = host;
  return {
    domainGetInfo: (dom, options) => machines.with(dom, (ref) => infoOf(host, dom, ref, options), options),
    async domainGetState(dom, flags, options) {
      checkFlags(flags, 0, "domainGetState");
      const state = stateOf((await machines.find(dom, options)).powerState);
      return { state, reason: reasonOf(state) };
    },
    async domainGetXMLDesc(dom, flags, options) {
      checkFlags(flags, XML_FLAGS, "domainGetXMLDesc");
      const document = await domainDocument(host, await machines.find(dom, options), {
        signal: options?.signal,
        secure: (flags & XML_SECURE) !== 0,
        inactive: (flags & XML_INACTIVE) !== 0,
      });
      return codecs.domain.formatAsTold(document);
    },
    async domainGetOSType(dom, options) {
      await machines.find(dom, options);
      return "hvm";
    },
    async domainGetControlInfo(dom, flags, options) {
      checkFlags(flags, 0, "domainGetControlInfo");
      checkState(await machines.find(dom, options), "control", [State.RUNNING, State.PAUSED]);
      const running = host.tasks.running(dom);
      return {
        state: running === undefined ? 0 : 1,
        details: 0,
        stateTime: running === undefined ? 0n : BigInt(Date.now() - running.startedAt),
      };
    },
    async domainHasManagedSaveImage(dom, flags, options) {
      checkFlags(flags, 0, "domainHasManagedSaveImage");
      await machines.find(dom, options);
      return 0;
    },
    domainGetHostname(dom, flags, options) {
      checkFlags(flags, 0x3, "domainGetHostname");
      return machines.with(dom, async (ref) => {
        const path = "guest.hostName";
        const found = (await host.client.properties("VirtualMachine", ref, [path], signalOf(options)))[path];
        if (found) return found;
        throw noTools(dom, "name the guest of");
      }, options);
    },
    domainInterfaceAddresses(dom, source, flags, options) {
      checkFlags(flags, 0, "domainInterfaceAddresses");
      if (source !== FROM_AGENT && source !== FROM_LEASE) {
        throw esxError(
          "ARGUMENT_UNSUPPORTED",
          `Cannot list addresses of domain "${dom.name}", wanted those that its tools tell: found source ${source}`,
        );
      }
      return machines.with(dom, async (ref) => {
        const path = "guest.net";
        const cards = (await host.client.properties("VirtualMachine", ref, [path], signalOf(options)))[path];
        return (cards ?? []).map(interfaceOf);
      }, options);
    },
    async domainScreenshot(dom, screen, flags, options) {
      checkFlags(flags, 0, "domainScreenshot");
      if (screen !== 0) {
        throw esxError(
          "INVALID_ARG",
          `Cannot look at the screen of domain "${dom.name}", wanted screen 0: found ${screen}`,
        );
      }
      const machine = await machines.find(dom, options);
      checkState(machine, "look at the screen of", [State.RUNNING]);
      const path = `/screen?id=${encodeURIComponent(machine.ref.value)}`;
      const bytes = await readBytes(
        host,
        `look at the screen of domain "${dom.name}"`,
        path,
        signalOf(options),
        MOST_PIXELS,
      );
      if (bytes === undefined) {
        throw esxError(
          "OPERATION_UNSUPPORTED",
          `Cannot look at the screen of domain "${dom.name}", wanted a host that shows it: found it refuses`,
        );
      }
      return { mime: "image/png", stream: streamOf(bytes) };
    },
  };
}

function signalOf(options: CallOptions | undefined): CallOptions {
  return options?.signal ? { signal: options.signal } : {};
}

const INFO = [
  "runtime.powerState",
  "config.hardware.memoryMB",
  "config.hardware.numCPU",
  "config.memoryAllocation.limit",
] as const;

async function infoOf(
  host: EsxHost,
  dom: DomainRef,
  ref: { readonly value: string; readonly type: string },
  options?: CallOptions,
) {
  const found = await host.client.properties("VirtualMachine", ref, INFO, signalOf(options));
  const maxMem = BigInt(found["config.hardware.memoryMB"] ?? 0) * 1024n;
  const limit = found["config.memoryAllocation.limit"];
  const memory = limit === undefined || limit < 0n ? maxMem : limit * 1024n;
  if (found["runtime.powerState"] === undefined) {
    throw esxError("NO_DOMAIN", `Cannot find a domain, wanted "${dom.name}": found none`);
  }
  return {
    state: stateOf(found["runtime.powerState"]),
    maxMem,
    memory: memory > maxMem ? maxMem : memory,
    nrVirtCpu: found["config.hardware.numCPU"] ?? 0,
    // The API has no sum of it, only how much it was lately.
    cpuTime: 0n,
  };
}

function noTools(dom: DomainRef, verb: string): Error {
  return esxError(
    "AGENT_UNRESPONSIVE",
    `Cannot ${verb} domain "${dom.name}", wanted VMware Tools that tell it: found none`,
  );
}

function interfaceOf(card: GuestNicInfo) {
  const own = card.ipConfig?.ipAddress?.map(({ ipAddress, prefixLength }) => ({
    addr: ipAddress,
    prefix: prefixLength,
  }));
  const addresses = own ??
    (card.ipAddress ?? []).map((addr) => ({ addr, prefix: addr.includes(":") ? 64 : 0 }));
  return {
    name: card.network ?? "N/A",
    hwaddr: card.macAddress ?? null,
    addrs: addresses.map(({ addr, prefix }) => ({ type: addr.includes(":") ? 1 : 0, addr, prefix })),
  };
}

function streamOf(bytes: Uint8Array) {
  let output!: ReadableStreamDefaultController<Uint8Array>;
  let over = false;
  const abort = (reason?: unknown) => {
    if (!over) {
      output.error(
        reason ??
          esxError("OPERATION_ABORTED", "Cannot go on with a screenshot, wanted it whole: it was given up"),
      );
    }
    over = true;
    return Promise.resolve();
  };
  return {
    readable: new ReadableStream<Uint8Array>({
      start(controller) {
        output = controller;
      },
      pull(controller) {
        over = true;
        controller.enqueue(bytes);
        controller.close();
      },
      cancel() {
        over = true;
      },
    }, { highWaterMark: 0 }),
    writable: new WritableStream<Uint8Array>({
      write() {
        throw esxError(
          "OPERATION_INVALID",
          "Cannot write to a screenshot, wanted a stream to write to: found one to read",
        );
      },
    }),
    abort,
    [Symbol.asyncDispose]: () => abort(),
  };
}
