import { diff, type DocumentKind, documents } from "../../core/config/mod.ts";
import { parseXml } from "../../core/config/xml/parse_xml.ts";
import { RandomSource } from "../../drivers/test/simulation/seeded_random.ts";
import { formatDefinition } from "../../drivers/test/config/definition.ts";
import { parseDefinition } from "../../drivers/test/config/domain_document.ts";
import { getElement, setElement } from "../../drivers/test/config/metadata_element.ts";
import { formatNetwork, parseNetwork } from "../../drivers/test/network/network_document.ts";
import { formatFilter, parseFilter } from "../../drivers/test/network/filter/nwfilter_document.ts";
import { formatElement } from "../../drivers/test/config/xml_format.ts";
import { parseTree } from "../../drivers/test/config/xml_parse.ts";
import { type Attack, growing, numbered, repeated } from "./_attacks.ts";
import type { Grower } from "./_growth.ts";

const XML: readonly Attack[] = [
  ...[
    " ",
    "\n",
    "\r\n",
    "x",
    "é",
    "😀",
    "&lt;",
    "&#10;",
    "]",
    "]]",
    "<b/>",
    "<b></b>",
    "<b>x</b> ",
    "<!--x-->",
    "<?x y?>",
  ]
    .map((piece) => repeated(piece, "<a>", "</a>")),
  ...[
    "<![CDATA[x]]>",
    "<![CDATA[",
    "<!--",
    "<!-",
    "<?",
    "<",
    "<b",
    "<b a='",
    "&",
    "&#",
    "<b>",
    "</b>",
    "<b x='1' ",
  ].map((piece) => repeated(piece, "<a>")),
  ...[" ", "\n", "\r", "x", "&amp;", ">", '"'].map((piece) => repeated(piece, "<a b='", "'/>")),
  ...[" ", "\n"].map((piece) => repeated(piece, "<a ", "/>")),
  ...[" ", "\n", "<!--x-->", "<?x?>"].map((piece) => repeated(piece, "", "<a/>")),
  ...[" ", "-", "x", "- "].map((piece) => repeated(piece, "<a><!--", "--></a>")),
  repeated("a", "<", "/>"),
  repeated("a", "<a ", "='1'/>"),
  repeated("\r\n", "<?xml version='1.0'", "?><a/>"),
  repeated("[", "<!DOCTYPE a ", "><a/>"),
  numbered("attributes", (at) => ` a${at}='1'`, "<a", "/>"),
  numbered("declarations", (at) => ` xmlns:n${at}='urn:${at}'`, "<a", "/>"),
  numbered("prefixes", (at) => ` xmlns:n${at}='urn:${at}' n${at}:b='1'`, "<a", "/>"),
  numbered("names", (at) => `<a${at}/>`, "<a>", "</a>"),
  numbered("nested declarations", (at) => `<n:b xmlns:n='urn:${at}'><n:c/></n:b>`, "<a>", "</a>"),
  { name: "depth", text: (length) => "<a>".repeat(length / 8) + "</a>".repeat(length / 8) },
  numbered("depth again and again", () => "<b>".repeat(200) + "</b>".repeat(200), "<a>", "</a>"),
];

const FRAME = [
  "<domain type='test'><name>x</name><memory>4096</memory><os><type>hvm</type></os>",
  "</domain>",
] as const;

/** Texts with a domain around them. */
function inDomain(name: string, piece: (at: number) => string, before = "", after = ""): Attack {
  return numbered(name, piece, FRAME[0] + before, after + FRAME[1]);
}

const letters = (at: number): string =>
  at < 26 ? String.fromCharCode(97 + at) : letters(Math.trunc(at / 26) - 1) + letters(at % 26);
const hex = (at: number) => at.toString(16).padStart(6, "0").match(/../g)!.join(":");

const DOMAINS: readonly Attack[] = [
  ...([
    [
      "disks",
      (at) => `<disk type='file'><source file='/${at}'/><target dev='vd${letters(at)}' bus='virtio'/></disk>`,
    ],
    [
      "disks in reverse",
      (at) => `<disk><source file='/${at}'/><target dev='vd${letters(99_999 - at)}'/></disk>`,
    ],
    [
      "disks on SCSI",
      (at) => `<disk><source file='/${at}'/><target dev='sd${letters(at)}' bus='scsi'/></disk>`,
    ],
    [
      "disks on buses of their own",
      (at) => `<disk><source file='/'/><target dev='vd${letters(at)}' bus='b${at}'/></disk>`,
    ],
    ["interfaces", (at) => `<interface type='user'><mac address='52:54:00:${hex(at)}'/></interface>`],
    ["named interfaces", (at) => `<interface type='user'><target dev='vnet${at}'/></interface>`],
    ["controllers in reverse", (at) => `<controller type='usb' index='${99_999 - at}'/>`],
    ["controllers without numbers", (at) => `<controller type='usb' model='ich9-uhci${at % 4}'/>`],
    ["smart cards", () => "<smartcard mode='host'/>"],
    ["controllers", (at) => `<controller type='usb' index='${at}'/>`],
    ["serial ports", (at) => `<serial type='pty'><target port='${at}'/></serial>`],
    ["consoles", () => "<console type='pty'/>"],
    ["channels", (at) => `<channel type='unix'><target type='virtio' name='c${at}'/></channel>`],
    ["graphics", () => "<graphics type='vnc'/>"],
    ["videos", () => "<video><model type='vga'/></video>"],
    [
      "host devices",
      () => "<hostdev mode='subsystem' type='usb'><source><vendor id='0x1'/></source></hostdev>",
    ],
    ["unknown devices", (at) => `<thing${at}/>`],
    ["inputs", () => "<input type='mouse' bus='ps2'/>"],
  ] as const satisfies readonly (readonly [string, (at: number) => string])[]).map(([name, piece]) =>
    inDomain(name, piece, "<devices>", "</devices>")
  ),
  inDomain(
    "sources' children",
    (at) => `<x${at}/>`,
    "<devices><disk><source/><target dev='vda'/>",
    "</disk></devices>",
  ),
  inDomain("metadata", (at) => `<m:x xmlns:m='urn:${at}'><m:y/></m:x>`, "<metadata>", "</metadata>"),
  inDomain("metadata of one namespace", (at) => `<x xmlns='urn:x'>${at}</x>`, "<metadata>", "</metadata>"),
  inDomain("metadata of spaces", () => "<x> </x>\n", "<metadata>", "</metadata>"),
  inDomain("unknown elements", (at) => `<x${at}/>`),
  inDomain("unknown texts", () => "<x/> y "),
  inDomain("names again", () => "<title>a</title>"),
  inDomain("pinned CPUs", (at) => `<vcpupin vcpu='${at}' cpuset='0-3'/>`, "<cputune>", "</cputune>"),
  inDomain("NUMA cells", (at) => `<cell id='${at}' memory='1'/>`, "<cpu><numa>", "</numa></cpu>"),
  inDomain(
    "command lines",
    (at) => `<q:arg value='${at}'/>`,
    "<q:commandline xmlns:q='http://libvirt.org/schemas/domain/qemu/1.0'>",
    "</q:commandline>",
  ),
  inDomain("a description", () => "é\n&amp; ", "<description>", "</description>"),
  inDomain("features", (at) => `<feature name='f${at}'/>`, "<cpu><model>a</model>", "</cpu>"),
  inDomain("a huge number", () => "9", "<vcpu>", "</vcpu>"),
  inDomain("a huge size", () => "9", "<memory>", "</memory>"),
  inDomain("comments", () => "<!-- a -->", "<devices>", "</devices>"),
  inDomain("namespaces by default", (at) => `<x xmlns='urn:${at}'/>`),
  inDomain("sets of CPUs", (at) => `,${at % 100}`, "<vcpu cpuset='0", "'>1</vcpu>"),
  numbered(
    "declarations",
    (at) => ` xmlns:n${at}='urn:${at}'`,
    "<domain type='test'",
    `>${FRAME[0].slice(20)}</domain>`,
  ),
];

const NETWORKS: readonly Attack[] = [
  numbered(
    "hosts",
    (at) =>
      `<host mac='52:54:00:${hex(at)}' name='h${at}' ip='10.${at >> 16 & 255}.${at >> 8 & 255}.${
        at & 255
      }'/>`,
    "<network><name>n</name><ip address='10.0.0.1' prefix='8'><dhcp>",
    "</dhcp></ip></network>",
  ),
  numbered(
    "names",
    (at) => `<host ip='10.0.0.2'><hostname>h${at}</hostname></host>`,
    "<network><name>n</name><dns>",
    "</dns></network>",
  ),
  numbered("port groups", (at) => `<portgroup name='p${at}'/>`, "<network><name>n</name>", "</network>"),
  numbered(
    "addresses",
    (at) => `<ip address='10.${at >> 8 & 255}.${at & 255}.1' prefix='24'/>`,
    "<network><name>n</name>",
    "</network>",
  ),
  numbered(
    "metadata",
    (at) => `<m:x xmlns:m='urn:${at}'/>`,
    "<network><name>n</name><metadata>",
    "</metadata></network>",
  ),
];

const FILTERS: readonly Attack[] = [
  numbered(
    "rules",
    (at) =>
      `<rule action='drop' direction='in' priority='${at % 1000}'><tcp dstportstart='${at % 9999}'/></rule>`,
    "<filter name='f'>",
    "</filter>",
  ),
  numbered(
    "references",
    (at) => `<filterref filter='r${at}'><parameter name='A' value='1'/></filterref>`,
    "<filter name='f'>",
    "</filter>",
  ),
  numbered(
    "parameters",
    (at) => `<parameter name='A${at}' value='1'/>`,
    "<filter name='f'><filterref filter='r'>",
    "</filterref></filter>",
  ),
];

function typed<Config>(name: string, kind: DocumentKind<Config>, attacks: readonly Attack[]): Grower[] {
  const read = (text: string) => kind.parse(text, { lenient: true });
  const config = (attack: Attack, size: number) => read(attack.text(size));
  const each = (what: string, prepare: (attack: Attack, size: number) => () => unknown) =>
    attacks.map((attack): Grower => ({
      name: `${what} ${name}: ${attack.name}`,
      prepare: (size) => prepare(attack, size),
    }));
  return [
    ...growing(`parse ${name}`, read, attacks),
    ...growing(`check ${name}`, (text) => kind.check(text), attacks),
    ...each("format", (attack, size) => {
      const known = config(attack, size);
      return () => kind.format(known);
    }),
    ...each("format a copy of", (attack, size) => {
      const copy = structuredClone(config(attack, size));
      return () => kind.format(copy);
    }),
    ...each("diff", (attack, size) => {
      const [one, other] = [config(attack, size), config(attack, size + 100)];
      return () => diff(one as object, other as object);
    }),
  ];
}

/** Documents: their XML, the typed ones, and those of the embedded hypervisor. */
export const growingDocuments: readonly Grower[] = [
  ...growing("parseXml", (text) => parseXml(text), XML),
  ...growing("parseTree", (text) => formatElement(parseTree(text, "a document")), XML),
  ...typed("domain", documents.domain as DocumentKind<unknown>, DOMAINS),
  ...typed("network", documents.network as DocumentKind<unknown>, NETWORKS),
  ...typed("nwfilter", documents.nwfilter as DocumentKind<unknown>, FILTERS),
  ...growing(
    "embedded domain",
    (text) => formatDefinition(parseDefinition(text, new RandomSource()), -1),
    DOMAINS,
  ),
  ...growing("embedded metadata", (text) => {
    const definition = parseDefinition(text, new RandomSource());
    setElement(definition, "<z/>", "z", "urn:z");
    return getElement(definition, "urn:z");
  }, DOMAINS.filter(({ name }) => name.startsWith("metadata"))),
  ...growing("embedded network", (text) => formatNetwork(parseNetwork(text, new RandomSource())), NETWORKS),
  ...growing("embedded nwfilter", (text) => formatFilter(parseFilter(text, new RandomSource())), FILTERS),
];
