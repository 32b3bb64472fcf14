import { formatDefinition } from "../../drivers/test/config/definition.ts";
import { parseDefinition } from "../../drivers/test/config/domain_document.ts";
import { formatFilter, parseFilter } from "../../drivers/test/network/filter/nwfilter_document.ts";
import { formatNetwork, parseNetwork } from "../../drivers/test/network/network_document.ts";
import { RandomSource } from "../../drivers/test/simulation/seeded_random.ts";
import type { Target } from "./_fuzz.ts";

const COUNT = 300;
const HEAD = "<domain type='test'><name>a</name><memory>4096</memory><os><type>hvm</type></os>";
const many = (piece: (at: number) => string) => Array.from({ length: COUNT }, (_, at) => piece(at)).join("");

/** What is large about a document. */
const SIZES: Readonly<Record<string, string>> = {
  depth: `${HEAD}${"<a>".repeat(255)}${"</a>".repeat(255)}</domain>`,
  "too much depth": `${HEAD}${"<a>".repeat(COUNT)}${"</a>".repeat(COUNT)}</domain>`,
  width: `${HEAD}<devices>${
    many((at) => `<disk><source file='/${at}'/><target dev='d${at}' bus='b${at % 9}'/></disk>`)
  }</devices></domain>`,
  controllers: `${HEAD}<devices>${
    many((at) => `<controller type='usb' index='${COUNT - at}'/>`)
  }</devices></domain>`,
  "long values": `${HEAD}<title>${"é&amp;".repeat(COUNT)}</title><x a='${"&#10;x".repeat(COUNT)}'/></domain>`,
  namespaces: `${HEAD}<metadata>${
    many((at) => `<n${at}:x xmlns:n${at}='urn:${at}' n${at}:a='1'/>`)
  }</metadata></domain>`,
  "default namespaces": `${HEAD}${many((at) => `<x xmlns='urn:${at}'><y xmlns=''/></x>`)}</domain>`,
  "huge numbers": `${HEAD}<vcpu current='1'>${"9".repeat(COUNT)}</vcpu><cpu><numa><cell memory='${
    "9".repeat(COUNT)
  }'/></numa></cpu></domain>`,
  "sets of CPUs": `${HEAD}<vcpu cpuset='${many((at) => `${at},^${at},`)}0'>1</vcpu></domain>`,
  hosts: `<network><name>a</name><ip address='10.0.0.1' prefix='8'><dhcp>${
    many((at) => `<host mac='52:54:00:00:0${at % 10}:${10 + at % 90}' ip='10.1.0.${at % 250}'/>`)
  }</dhcp></ip></network>`,
  rules: `<filter name='a'>${
    many((at) => `<rule action='drop' direction='in' priority='${at}'><tcp/></rule>`)
  }</filter>`,
};

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Documents whose size is the attack, as the embedded hypervisor reads and writes them: what is taken, it reads again. */
export const sizes: Target = {
  corpus: () => Promise.resolve(Object.values(SIZES).map((text) => encoder.encode(text))),
  tokens: [
    ...["<a>".repeat(64), "</a>".repeat(64), "<x/>".repeat(64), "9".repeat(64), "&#65;".repeat(64)],
    ...[" a='1'", " xmlns='urn:a'", " xmlns:b='urn:b'", "<b:a/>", "<!--x-->", "<![CDATA[x]]>", "<?x?>"],
    ...["<disk>", "</disk>", "<interface type='user'/>", "<controller type='scsi' index='4294967295'/>"],
    ...["-1", "18446744073709551616", "0x7fffffff", "1e309", "0-4294967295", ",^0", "\r\n", "\ud800"],
  ],
  run(input) {
    const text = decoder.decode(input);
    const random = new RandomSource("sizes");
    if (text.includes("<network")) {
      return void parseNetwork(formatNetwork(parseNetwork(text, random)), random);
    }
    if (text.includes("<filter ")) return void parseFilter(formatFilter(parseFilter(text, random)), random);
    const written = formatDefinition(parseDefinition(text, random), -1);
    // What is written is longer than what was read.
    if (written.length < 4 << 20) parseDefinition(written, random);
  },
};
