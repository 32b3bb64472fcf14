import { type BenchContext, type Contestant, OURS } from "./contestant.ts";
import { figure, measure } from "./measured_process.ts";
import { formatRatio, formatTenths, formatWhole, Samples, table, type Verdict } from "./report.ts";

const MARGIN_MS = 60_000;
const PER_SECOND = 3000;
const LOAD_MS = 40;
/** How many processes are started to see how long loading takes: others on the machine only make it longer. */
const STARTS = 7;

/** Domain documents of 10 KB that are read, checked and written again per second, and what loading the schema takes. */
export async function documentsSuite(
  context: BenchContext,
  contestants: readonly Contestant[],
  loading: Contestant,
): Promise<Verdict[]> {
  const file = `${context.dir}/domain.xml`;
  await Deno.writeTextFile(file, domainXml());
  const [rates, zodRates] = [new Samples(), new Samples()];
  for (let round = 0; round < context.rounds; round++) {
    for (const { name, command } of round % 2 === 0 ? contestants : contestants.toReversed()) {
      try {
        const report = await measure(
          [...command, file, String(context.seconds)],
          context.seconds * 2000 + MARGIN_MS,
        );
        rates.add(name, figure(report, "rate"));
        if (name === OURS) zodRates.add(OURS, figure(report, "zodRate"));
      } catch (error) {
        context.problem(`${name}, documents`, error);
      }
    }
  }
  const names = contestants.map(({ name }) => name);
  const peers = names.filter((name) => name !== OURS);
  const ratio = (peer: string) => rates.median(OURS) / rates.median(peer);
  console.log(table([
    ["domain documents of 10 KB, per second", ...names, ...peers.map((name) => `${OURS}/${name}`)],
    [
      "read, checked and written",
      ...names.map((name) => formatWhole(rates.median(name))),
      ...peers.map((name) => formatRatio(ratio(name))),
    ],
    ["… and checked by zod, too", formatWhole(zodRates.median(OURS))],
  ]));
  const { loadMs, readMs } = await leastLoad(context, loading, file);
  console.log(
    `the domain's schema loaded in ${formatTenths(loadMs)} ms at least, a first document read after ${
      formatTenths(readMs)
    } ms`,
  );
  return [
    {
      figure: "documents: domains of 10 KB per second",
      peer: `${PER_SECOND.toLocaleString("en")} per second`,
      ratio: rates.median(OURS) / PER_SECOND,
      wanted: { bound: "at least", ratio: 1 },
    },
    ...peers.map((peer): Verdict => ({
      figure: "documents: domains of 10 KB per second",
      peer,
      ratio: ratio(peer),
      ...(peer === "go" ? { wanted: { bound: "at least", ratio: 1 } } : {}),
    })),
    {
      figure: "documents: the domain's schema loaded",
      peer: `${LOAD_MS} ms`,
      ratio: loadMs / LOAD_MS,
      wanted: { bound: "below", ratio: 1 },
    },
  ];
}

async function leastLoad(
  context: BenchContext,
  { name, command }: Contestant,
  file: string,
): Promise<{ readonly loadMs: number; readonly readMs: number }> {
  let [loadMs, readMs] = [Infinity, Infinity];
  try {
    for (let start = 0; start < STARTS; start++) {
      const report = await measure([...command, file], MARGIN_MS);
      loadMs = Math.min(loadMs, figure(report, "loadMs"));
      readMs = Math.min(readMs, figure(report, "readMs"));
    }
  } catch (error) {
    context.problem(`${name}, loading`, error);
    return { loadMs: NaN, readMs: NaN };
  }
  return { loadMs, readMs };
}

/** A domain as libvirt gives it, with what servers have. */
function domainXml(): string {
  const address = (slot: number) =>
    `<address type='pci' domain='0x0000' bus='0x00' slot='0x${
      slot.toString(16).padStart(2, "0")
    }' function='0x0'/>`;
  const disk = (index: number) => `
    <disk type='file' device='disk'>
      <driver name='qemu' type='qcow2' cache='none' io='native' discard='unmap'/>
      <source file='/var/lib/libvirt/images/server-${index}.qcow2' index='${index + 1}'/>
      <backingStore type='file' index='${index + 21}'>
        <format type='qcow2'/>
        <source file='/var/lib/libvirt/images/base.qcow2'/>
        <backingStore/>
      </backingStore>
      <target dev='vd${String.fromCharCode(97 + index)}' bus='virtio'/>
      <serial>WD-${String(index).padStart(8, "0")}</serial>
      <alias name='virtio-disk${index}'/>
      ${address(index + 4)}
    </disk>`;
  const nic = (index: number) => `
    <interface type='network'>
      <mac address='52:54:00:aa:bb:0${index}'/>
      <source network='net${index}' portid='d9f0c6a5-8f3a-4d51-bf4a-6a3b1e52e0a${index}' bridge='virbr${index}'/>
      <target dev='vnet${index}'/>
      <model type='virtio'/>
      <link state='up'/>
      <alias name='net${index}'/>
      ${address(index + 16)}
    </interface>`;
  const many = (count: number, one: (index: number) => string) =>
    Array.from({ length: count }, (_, i) => one(i));
  return `<domain type='kvm' id='7'>
  <name>server</name>
  <uuid>c7a5fdbd-edaf-9455-926a-d65c16db1809</uuid>
  <title>A server &amp; its disks</title>
  <metadata><my:info xmlns:my='urn:my'><my:owner>somebody</my:owner></my:info></metadata>
  <memory unit='KiB'>8388608</memory>
  <currentMemory unit='KiB'>8388608</currentMemory>
  <vcpu placement='static' current='4'>8</vcpu>
  <cputune><shares>2048</shares>${
    many(8, (cpu) => `<vcpupin vcpu='${cpu}' cpuset='${cpu + 1}'/>`).join("")
  }</cputune>
  <os firmware='efi'><type arch='x86_64' machine='pc-q35-7.2'>hvm</type><boot dev='hd'/><boot dev='network'/></os>
  <features><acpi/><apic/><vmport state='off'/></features>
  <cpu mode='host-passthrough' check='none' migratable='on'><topology sockets='1' dies='1' cores='4' threads='2'/></cpu>
  <clock offset='utc'><timer name='rtc' tickpolicy='catchup'/><timer name='hpet' present='no'/></clock>
  <on_poweroff>destroy</on_poweroff>
  <on_reboot>restart</on_reboot>
  <on_crash>destroy</on_crash>
  <devices>
    <emulator>/usr/bin/qemu-system-x86_64</emulator>${many(10, disk).join("")}${many(4, nic).join("")}
    <controller type='usb' index='0' model='qemu-xhci' ports='15'>${address(2)}</controller>
    <controller type='pci' index='0' model='pcie-root'/>
    <controller type='virtio-serial' index='0'>${address(3)}</controller>
    <serial type='pty'><source path='/dev/pts/3'/><target type='isa-serial' port='0'><model name='isa-serial'/></target></serial>
    <console type='pty' tty='/dev/pts/3'><source path='/dev/pts/3'/><target type='serial' port='0'/></console>
    <channel type='unix'><source mode='bind' path='/run/a.sock'/><target type='virtio' name='org.qemu.guest_agent.0'/></channel>
    <input type='tablet' bus='usb'><address type='usb' bus='0' port='1'/></input>
    <graphics type='vnc' port='5900' autoport='yes' listen='127.0.0.1'><listen type='address' address='127.0.0.1'/></graphics>
    <video><model type='virtio' heads='1' primary='yes'/>${address(1)}</video>
    <memballoon model='virtio'><stats period='5'/>${address(20)}</memballoon>
    <rng model='virtio'><backend model='random'>/dev/urandom</backend>${address(21)}</rng>
  </devices>
  <seclabel type='dynamic' model='dac' relabel='yes'><label>+64055:+109</label></seclabel>
</domain>
`;
}
