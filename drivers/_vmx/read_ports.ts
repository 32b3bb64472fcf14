import type {
  DomainConsoleConfig,
  DomainConsoleDevSourceConfig,
  DomainParallelConfig,
  DomainSerialConfig,
} from "../../core/config/generated/domain.gen.ts";
import type { VmxFiles } from "./vmx_files.ts";
import { vmxRefusal } from "./vmx_refusal.ts";
import type { VmxEntries } from "./vmx_text.ts";
import { flagOf, indexesOf } from "./vmx_values.ts";

/** Schemes of a port's URI by libvirt's protocols; the first of each is written. */
export const PROTOCOLS: readonly (readonly [protocol: string, schemes: readonly string[]])[] = [
  ["raw", ["tcp", "tcp4", "tcp6"]],
  ["telnet", ["telnet"]],
  ["telnets", ["telnets"]],
  ["tls", ["ssl", "tcp+ssl", "tcp4+ssl", "tcp6+ssl"]],
];

/** What a port leads to. */
type PortBackend = Pick<DomainSerialConfig, "type" | "source" | "protocol">;

/** All serial ports; a port to a printer, or that ends at whoever looks at the guest, is none of libvirt's. */
export function readSerials(vmx: VmxEntries, files: VmxFiles): DomainSerialConfig[] {
  return readPorts(vmx, files, "serial").map(([index, backend]) => ({
    ...backend,
    target: { port: `${index}` },
  }));
}

/** All parallel ports. */
export function readParallels(vmx: VmxEntries, files: VmxFiles): DomainParallelConfig[] {
  return readPorts(vmx, files, "parallel").map(([index, backend]) => ({
    ...backend,
    target: { port: `${index}` },
  }));
}

/** The console that libvirt shows for the first serial port. */
export function consoleOf(serials: readonly DomainSerialConfig[]): DomainConsoleConfig[] {
  const [first] = serials;
  if (first === undefined) return [];
  return [{ ...first, target: { type: "serial", port: first.target?.port ?? "0" } } as DomainConsoleConfig];
}

function readPorts(vmx: VmxEntries, files: VmxFiles, kind: "serial" | "parallel"): [number, PortBackend][] {
  return indexesOf(vmx, kind).flatMap((index) => {
    const backend = readPort(vmx, files, `${kind}${index}`);
    return backend === undefined ? [] : [[index, backend]];
  });
}

function readPort(vmx: VmxEntries, files: VmxFiles, port: string): PortBackend | undefined {
  if (!flagOf(vmx, `${port}.present`, false) || flagOf(vmx, `${port}.clientDevice`, false)) return undefined;
  const type = vmx.get(`${port}.fileType`)?.toLowerCase() ?? "device";
  if (type === "thinprint") return undefined;
  const fileName = vmx.get(`${port}.fileName`);
  if (fileName === undefined || fileName === "") {
    if (type === "device") return undefined;
    throw vmxRefusal("read", `${port}.fileName`, "none");
  }
  if (type === "device") return { type: "dev", source: [{ path: fileName }] };
  if (type === "pipe") return { type: "pipe", source: [{ path: fileName }] };
  if (type === "network") return readNetwork(vmx, port, fileName);
  if (type !== "file") {
    throw vmxRefusal("read", `${port}.fileType to be device, file, pipe or network`, `"${type}"`);
  }
  const path = files.read(fileName);
  if (path === undefined) throw vmxRefusal("read", `${port}.fileName to be a file`, `"${fileName}"`);
  return { type: "file", source: [{ path }] };
}

function readNetwork(vmx: VmxEntries, port: string, fileName: string): PortBackend {
  const found = /^(?:([a-z0-9+]+):)?\/\/(\[[^\]]*\]|[^:/]*)(?::(\d+))?/i.exec(fileName);
  if (!found) throw vmxRefusal("read", `${port}.fileName to be a URI`, `"${fileName}"`);
  const scheme = found[1]?.toLowerCase() ?? "tcp";
  const protocol = PROTOCOLS.find(([, schemes]) => schemes.includes(scheme))?.[0];
  if (protocol === undefined) {
    throw vmxRefusal("read", `${port}.fileName to be a URI of TCP, telnet or TLS`, `"${fileName}"`);
  }
  const client = vmx.get(`${port}.network.endPoint`)?.toLowerCase() === "client";
  const source: DomainConsoleDevSourceConfig = {
    mode: client ? "connect" : "bind",
    host: found[2]!.replace(/^\[|\]$/g, ""),
    service: found[3] ?? "",
  };
  return { type: "tcp", source: [source], protocol: { type: protocol } };
}
