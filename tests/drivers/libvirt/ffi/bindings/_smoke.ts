/**
 * `deno run --allow-ffi _smoke.ts`: what the bindings do with the libvirt that is installed, as one line of JSON. Its test
 * driver needs no daemon.
 */
import {
  LentMemory,
  LibvirtBindings,
  readStruct,
  readTypedParameters,
  writeTypedParameters,
} from "../../../../../drivers/libvirt/ffi/mod.ts";
import { virDomainState } from "../../../../../drivers/libvirt/ffi/bindings/generated/constants.gen.ts";
import {
  virDomainInfo,
  virNodeInfo,
} from "../../../../../drivers/libvirt/ffi/bindings/generated/structs.gen.ts";
import { known, tables } from "./_tables.ts";

using bindings = LibvirtBindings.open();
const { libvirt, memory, version } = bindings;
const connection = libvirt.virConnectOpen("test:///default");
const domain = libvirt.virDomainLookupByName(connection, "test");

const info = new Uint8Array(virDomainInfo.size);
libvirt.virDomainGetInfo(domain, info);
const node = new Uint8Array(virNodeInfo.size);
libvirt.virNodeGetInfo(connection, node);
const xml = memory.takeText(libvirt.virDomainGetXMLDesc(domain, 0)) ?? "";

// A list that libvirt allocates, and whose members are freed one by one.
const list = new BigUint64Array(1);
const count = libvirt.virConnectListAllDomains(connection, list, 0);
const listed = memory.pointers<"virDomain">(list[0]!, count).map((each) => {
  const name = memory.text(libvirt.virDomainGetName(each));
  libvirt.virDomainFree(each);
  return name;
});
memory.free(list[0]!);

// Typed parameters to libvirt and back.
const lent = new LentMemory(memory);
const set = writeTypedParameters(lent, [{ field: "weight", type: "uint", value: 17 }]);
const scheduled = libvirt.virDomainSetSchedulerParameters(domain, set, 1);
lent[Symbol.dispose]();
const places = new Int32Array(1);
memory.free(libvirt.virDomainGetSchedulerType(domain, places));
const parameters = new Uint8Array(places[0]! * 96);
libvirt.virDomainGetSchedulerParameters(domain, parameters, places);

const nobody = libvirt.virDomainLookupByName(connection, "nobody");
const { code, domain: part, message } = bindings.lastError()!;

const missing = Object.entries(tables).flatMap(([library, table]) =>
  known(table, version).filter((name) => !bindings.has(name)).map((name) => `${library}: ${name}`)
);
const beyond = Object.values(tables).flatMap((table) => {
  const here = new Set(known(table, version));
  return Object.keys(table).filter((name) => !here.has(name) && bindings.has(name));
});
const others = [
  bindings.qemu.virDomainQemuMonitorCommand,
  bindings.lxc.virDomainLxcOpenNamespace,
  bindings.admin.virAdmConnectOpen,
];

const freed = libvirt.virDomainFree(domain);
const closed = libvirt.virConnectClose(connection);
const { state, maxMem, nrVirtCpu, cpuTime } = readStruct(virDomainInfo, info);
console.log(JSON.stringify({
  version,
  running: state === virDomainState.VIR_DOMAIN_RUNNING,
  maxMem: String(maxMem),
  nrVirtCpu,
  hasRun: cpuTime > 2n ** 53n,
  model: readStruct(virNodeInfo, node).model,
  name: /<name>(.*)<\/name>/.exec(xml)?.[1],
  listed,
  scheduled,
  fields: readTypedParameters(memory, parameters, places[0]!).map(({ field, type }) => `${field} ${type}`),
  error: { nobody: String(nobody), code, part, message },
  missing,
  beyond,
  others: others.map((each) => typeof each),
  freed,
  closed,
}));
