import type { Definition } from "../config/definition.ts";
import { SimulatedHost } from "../model/simulated_host.ts";
import type { SimulatedHostSettings } from "../model/simulated_host_settings.ts";

/** The host that libvirt's test driver pretends, unless a file says otherwise. */
export const DEFAULT_HOST = {
  model: "i686",
  memory: 3145728n,
  cpus: 16,
  mhz: 1400,
  nodes: 2,
  sockets: 2,
  cores: 2,
  threads: 2,
} as const;

const CELL_CPUS = 8;

/**
 * What `test:///default` begins with: one running domain, `test`, the same as libvirt's.
 *
 * @param domains Whether it has that domain.
 */
export function defaultHost(settings?: SimulatedHostSettings, domains = true): SimulatedHost {
  const cells = [0, 1].map((cell) => ({
    memoryKib: (cell + 1) * 2048 * 1024,
    freeKib: (cell + 1) * 1024 * 1024,
    cpus: Array.from({ length: CELL_CPUS }, (_, cpu) => cell * CELL_CPUS + cpu),
    hugePages: new Map(),
  }));
  const simulated = new SimulatedHost(DEFAULT_HOST, cells, settings);
  simulated.standard = true;
  if (!domains) return simulated;
  const { domain } = simulated.add(defaultDomain(), false);
  domain.persistent = true;
  simulated.start(domain, 0);
  domain.reason = 0;
  return simulated;
}

// As text and not as a document, so that opening the connection needs no parser.
function defaultDomain(): Definition {
  return {
    name: "test",
    uuid: "6695eb01-f6a4-8304-79aa-97f2502e193f",
    type: "test",
    memoryKib: 8388608,
    balloonKib: 2097152,
    maxVcpus: 2,
    vcpus: 2,
    onPoweroff: "destroy",
    onReboot: "restart",
    onCrash: "destroy",
    sections: {
      attributes: "",
      identity: "",
      title: undefined,
      description: undefined,
      metadata: "",
      maxMemory: "",
      memoryAttributes: "",
      tuning: "",
      vcpuPlacement: "static",
      vcpuAttributes: "",
      machine: [
        "  <os>",
        "    <type arch='i686'>hvm</type>",
        "    <boot dev='hd'/>",
        "  </os>",
        "  <clock offset='utc'/>",
        "",
      ].join("\n"),
      rest: [
        "  <devices>",
        "    <disk type='file' device='disk'>",
        "      <source file='/guest/diskimage1'/>",
        "      <target dev='vda' bus='virtio'/>",
        "      <address type='pci' domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>",
        "    </disk>",
        "    <interface type='network'>",
        "      <mac address='aa:bb:cc:dd:ee:ff'/>",
        "      <source network='default'/>",
        "      <target dev='testnet0'/>",
        "      <address type='pci' domain='0x0000' bus='0x00' slot='0x01' function='0x0'/>",
        "    </interface>",
        "    <memballoon model='virtio'>",
        "      <address type='pci' domain='0x0000' bus='0x00' slot='0x02' function='0x0'/>",
        "    </memballoon>",
        "  </devices>",
        "",
      ].join("\n"),
    },
  };
}
