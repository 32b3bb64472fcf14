import { parseRoot } from "../../drivers/test/config/xml_parse.ts";
import { defaultHost } from "../../drivers/test/connection/default_host.ts";
import { parseHostCpu } from "../../drivers/test/host/cpu_document.ts";
import { formatInterface, parseInterface } from "../../drivers/test/host/interface_document.ts";
import { deviceOf, formatDevice } from "../../drivers/test/host/node_device_document.ts";
import { formatPort, parsePort } from "../../drivers/test/network/network_port_document.ts";
import { RandomSource } from "../../drivers/test/simulation/seeded_random.ts";
import { parseCheckpoint } from "../../drivers/test/snapshot/checkpoint_document.ts";
import { formatSnapshot, parseSnapshot } from "../../drivers/test/snapshot/snapshot_document.ts";
import { parsePool } from "../../drivers/test/storage/pool_document.ts";
import { POOL_TYPES } from "../../drivers/test/storage/pool_types.ts";
import { parseVolume } from "../../drivers/test/storage/volume_document.ts";
import { growing, numbered } from "./_attacks.ts";
import type { Grower } from "./_growth.ts";

const host = defaultHost();
const UUID = "564d9bef-acd9-b4e0-c8f0-aea8b9103515";

/** A document of many elements of a kind, and one of many that nobody knows. */
function many(piece: (at: number) => string, before: string, after: string) {
  return [
    numbered("elements", piece, before, after),
    numbered("unknown elements", (at) => `<x${at} a='1'>y</x${at}>`, before, after),
    numbered("a text", () => "é &lt;\n", before, after),
  ];
}

/** The embedded hypervisor's documents of all that is no domain, network or filter. */
export const growingObjects: readonly Grower[] = [
  ...growing(
    "embedded snapshot",
    (text) => formatSnapshot(parseSnapshot(text, false, host), UUID),
    many(
      (at) => `<disk name='vd${at}' snapshot='external'><source file='/${at}'/></disk>`,
      "<domainsnapshot><name>s</name><disks>",
      "</disks></domainsnapshot>",
    ),
  ),
  ...growing(
    "embedded checkpoint",
    (text) => parseCheckpoint(text, false, host),
    many(
      (at) => `<disk name='vd${at}' checkpoint='bitmap'/>`,
      "<domaincheckpoint><name>s</name><disks>",
      "</disks></domaincheckpoint>",
    ),
  ),
  ...growing(
    "embedded volume",
    (text) => parseVolume(text, POOL_TYPES[0]!),
    many(
      (at) => `<source><device path='/${at}'><extent start='0' end='9'/></device></source>`,
      "<volume><name>v</name><capacity>1</capacity>",
      "</volume>",
    ),
  ),
  ...growing(
    "embedded pool",
    (text) => parsePool(text, new RandomSource()),
    many(
      (at) => `<device path='/dev/${at}'/>`,
      "<pool type='logical'><name>p</name><source>",
      "</source><target><path>/p</path></target></pool>",
    ),
  ),
  ...growing(
    "embedded node device",
    (text) => formatDevice("d", deviceOf(parseRoot(text, "device", "NODEDEV"), true)),
    many(
      (at) => `<capability type='scsi_host'><host>${at}</host></capability>`,
      "<device><name>d</name><parent>computer</parent><capability type='net'><interface>e</interface></capability>",
      "</device>",
    ),
  ),
  ...growing(
    "embedded interface",
    (text) => formatInterface(parseInterface(text)),
    many(
      (at) => `<interface type='ethernet' name='e${at}'/>`,
      "<interface type='bridge' name='b'><bridge>",
      "</bridge></interface>",
    ),
  ),
  ...growing(
    "embedded port",
    (text) => formatPort(parsePort(text)),
    many(
      (at) => `<rxfilters trustGuest='${at % 2 ? "yes" : "no"}'/>`,
      `<networkport><uuid>${UUID}</uuid><owner><name>o</name><uuid>${UUID}</uuid></owner><mac address='52:54:00:00:00:01'/>`,
      "</networkport>",
    ),
  ),
  ...growing(
    "embedded host CPU",
    parseHostCpu,
    many(
      (at) => `<feature name='f${at}'/>`,
      "<cpu><arch>x86_64</arch><model>qemu64</model>",
      "</cpu>",
    ),
  ),
];
