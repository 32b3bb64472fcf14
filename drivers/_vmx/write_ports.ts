import type { DomainConfig, DomainSerialConfig } from "../../core/config/generated/domain.gen.ts";
import { PROTOCOLS } from "./read_ports.ts";
import type { VmxFiles } from "./vmx_files.ts";
import { vmxRefusal } from "./vmx_refusal.ts";
import type { VmxEntries } from "./vmx_text.ts";

const MOST = { serial: 4, parallel: 3 } as const;

/** Writes all serial ports, then all parallel ones. */
export function writePorts(vmx: VmxEntries, domain: DomainConfig, files: VmxFiles): void {
  for (const kind of ["serial", "parallel"] as const) {
    const taken = new Set<number>();
    for (const [at, port] of (domain.devices?.[kind] ?? []).entries()) {
      const index = Number(port.target?.port ?? at);
      if (!Number.isInteger(index) || index < 0 || index >= MOST[kind] || taken.has(index)) {
        throw vmxRefusal("write", `${kind} ports 0 to ${MOST[kind] - 1}, each once`, `port "${index}"`);
      }
      taken.add(index);
      vmx.set(`${kind}${index}.present`, "true");
      if (kind === "serial") writeSerial(vmx, port, index, files);
      else writeParallel(vmx, port, index, files);
    }
  }
}

function writeSerial(vmx: VmxEntries, port: DomainSerialConfig, index: number, files: VmxFiles): void {
  const set = (name: string, value: string) => vmx.set(`serial${index}.${name}`, value);
  if (port.type === "dev" || port.type === "file") writeFile(set, port, files);
  else if (port.type === "pipe") {
    set("fileType", "pipe");
    set("pipe.endPoint", "client");
    set("tryNoRxLoss", "false");
    set("fileName", pathOf(port));
  } else if (port.type === "tcp") writeNetwork(set, port);
  else throw vmxRefusal("write", "serial ports of type dev, file, pipe or tcp", `"${port.type}"`);
  set("yieldOnMsrRead", "true");
}

function writeParallel(vmx: VmxEntries, port: DomainSerialConfig, index: number, files: VmxFiles): void {
  if (port.type !== "dev" && port.type !== "file") {
    throw vmxRefusal("write", "parallel ports of type dev or file", `"${port.type}"`);
  }
  writeFile((name, value) => vmx.set(`parallel${index}.${name}`, value), port, files);
}

type Set = (name: string, value: string) => void;

function writeFile(set: Set, port: DomainSerialConfig, files: VmxFiles): void {
  const path = pathOf(port);
  set("fileType", port.type === "dev" ? "device" : "file");
  set("fileName", port.type === "dev" ? path : files.write(path));
}

function writeNetwork(set: Set, port: DomainSerialConfig): void {
  const { mode, host = "", service = "" } = port.source?.[0] ?? {};
  const protocol = port.protocol?.type ?? "raw";
  const scheme = PROTOCOLS.find(([name]) => name === protocol)?.[1][0];
  if (scheme === undefined) {
    throw vmxRefusal("write", "a port's protocol to be raw, telnet, telnets or tls", `"${protocol}"`);
  }
  set("fileType", "network");
  set("fileName", `${scheme}://${host.includes(":") ? `[${host}]` : host}:${service}`);
  set("network.endPoint", mode === "connect" ? "client" : "server");
}

function pathOf(port: DomainSerialConfig): string {
  const path = port.source?.[0]?.path;
  if (path === undefined || path === "") {
    throw vmxRefusal("write", `the path of a port of type ${port.type}`, "none");
  }
  return path;
}
