import { cpuNumbers, cpuText } from "../../core/contract/cpu_list.ts";
import { cloudInitSeed, vm } from "../../core/config/mod.ts";
import { isName } from "../../core/config/xml/escape_xml.ts";
import { bytesOf } from "../../core/contract/size.ts";
import { readDomainStats } from "../../core/domain/statistics/read_domain_stats.ts";
import { parseUri } from "../../core/contract/uri.ts";
import { AuthConf } from "../../drivers/_credentials/mod.ts";
import { XmlEvents } from "../../drivers/_soap/xml_events.ts";
import { decodeVmx, esxFiles, parseDatastorePath, parseVmx, vmxToXml } from "../../drivers/_vmx/mod.ts";
import { digestDirectives, readDigestChallenge } from "../../drivers/libvirt/rpc/sasl/digest_challenge.ts";
import { chooseMechanism } from "../../drivers/libvirt/rpc/sasl/mechanisms.ts";
import { readServerFinal, readServerFirst } from "../../drivers/libvirt/rpc/sasl/scram_messages.ts";
import { RevokedCertificates } from "../../drivers/libvirt/rpc/transport/revoked_certificates.ts";
import { sshFailure } from "../../drivers/libvirt/rpc/transport/ssh_failure.ts";
import { parseCpus } from "../../drivers/test/contract/cpu_sets.ts";
import { readAddress } from "../../drivers/test/config/ip_address.ts";
import { readVariable } from "../../drivers/test/network/filter/nwfilter_parameters.ts";
import { type Attack, growing, numbered, repeated, runs } from "./_attacks.ts";
import type { Grower } from "./_growth.ts";

const encoder = new TextEncoder();
/** For readers of bytes. */
const bytes = (read: (bytes: Uint8Array<ArrayBuffer>) => unknown) => (text: string) =>
  read(encoder.encode(text));

/** What is no list is told by a plain error, which its caller puts into words. */
function revoked(text: string): RevokedCertificates | undefined {
  try {
    return new RevokedCertificates(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const HANDLER = { open() {}, text() {}, close() {} };
const files = esxFiles({ datastore: "ds", path: "a/a.vmx" });

const VMX: readonly Attack[] = [
  ...runs(["", ""], ["a = ", "\n"], ['a = "', '"'], [".encoding", ' = "UTF-8"'], [".encoding = ", "\nb = 1"]),
  numbered("entries", (at) => `k${at} = "v"\n`, 'displayName = "a"\n'),
  numbered("cards", (at) => `ethernet${at % 1000}.present = "true"\n`, 'displayName = "a"\n'),
  numbered("affinity", (at) => `,${at % 100}`, 'displayName = "a"\nsched.cpu.affinity = "0', '"'),
];

/** Texts of all kinds that are no documents. */
export const growingTexts: readonly Grower[] = [
  ...growing("parseVmx", parseVmx, VMX),
  ...growing("decodeVmx", bytes(decodeVmx), VMX),
  ...growing("vmxToXml", (text) => vmxToXml(text, { files }), VMX.slice(-4)),
  ...growing("parseDatastorePath", parseDatastorePath, runs(["", ""], ["[", "]"], ["[a] ", ""])),
  ...growing(
    "parseUri",
    parseUri,
    runs(["", ""], ["qemu://", "/system"], ["qemu://u", "@h/"], ["qemu:///", ""], ["qemu://h/?", ""]),
  ),
  ...growing("AuthConf", (text) => new AuthConf(text, "auth.conf"), [
    ...runs(["", ""], ["[credentials-a]\nusername=", "\n"], ["[", "]"]),
    numbered("groups", (at) => `[credentials-g${at}]\nusername=a\npassword=b\n`),
  ]),
  ...growing(
    "readServerFirst",
    bytes((text) => readServerFirst(text, "rOpr", "SCRAM-SHA-256")),
    runs(["r=rOpr", ",s=QSXC,i=4096"], ["r=rOprx,s=", ",i=4096"], ["r=rOprx,s=QSXC,i=4096,", ""]),
  ),
  ...growing(
    "readServerFinal",
    bytes((text) => readServerFinal(text, "SCRAM-SHA-256")),
    runs(["v=", ""], ["e=", ""]),
  ),
  ...growing(
    "digestDirectives",
    bytes(digestDirectives),
    runs(["", ""], ['realm="', '"'], ["nonce=", ",qop=auth"], ["a", "=b"]),
  ),
  ...growing("readDigestChallenge", bytes(readDigestChallenge), [
    numbered("directives", (at) => `d${at}="x",`, 'nonce="a",'),
    repeated('realm="a",', 'nonce="a",'),
  ]),
  ...growing(
    "chooseMechanism",
    (text) => chooseMechanism(text, { mechanism: undefined, secure: true }),
    runs(["", ""], ["PLAIN ", " SCRAM-SHA-256"]),
  ),
  ...growing(
    "XmlEvents",
    bytes((all) => {
      const events = new XmlEvents(HANDLER);
      for (let at = 0; at < all.length; at += 4096) events.write(all.subarray(at, at + 4096));
      events.end();
    }),
    [
      ...[" ", "\n", "x", "&lt;", "<b/>", "<b x='1'/>", "<!--x-->", "<![CDATA[x]]>", "]"].map((piece) =>
        repeated(piece, "<a>", "</a>")
      ),
      ...[" ", "x", "&lt;"].map((piece) => repeated(piece, "<a b='", "'/>")),
      numbered(
        "declarations",
        (at) => `<b xmlns:n${at}='http://www.w3.org/2001/XMLSchema-instance' n${at}:type='x'/>`,
        "<a>",
        "</a>",
      ),
      repeated("a", "<", "/>"),
    ],
  ),
  ...growing("cpuNumbers", (text) => cpuNumbers(text, "Cannot pin"), runs(["0", ""])),
  ...growing("cpuText", (text) => cpuText(text, "Cannot pin"), [
    numbered("CPUs", (at) => `,${at % 16000}`, "0"),
  ]),
  ...growing("parseCpus", parseCpus, runs(["0", ""])),
  ...growing(
    "bytesOf",
    (text) => bytesOf(text, "Cannot resize"),
    runs(["1", "GiB"], ["1.", ""]).filter(({ name }) => !/"\d+"/.test(name)),
  ),
  ...growing("readAddress", readAddress, runs(["", ""], ["1.2", ".3"], ["fe80:", "1"])),
  ...growing("readVariable", readVariable, runs(["A[", "]"], ["A[@", "1]"], ["A[1", "]"])),
  ...growing("isName", isName, runs(["a", ""], ["a:", "b"])),
  ...growing(
    "readDomainStats",
    (text) => readDomainStats(Object.fromEntries(text.split(" ").map((name) => [name, 1]))),
    [
      numbered("statistics", (at) => `net.${at}.rx.bytes `, "net.count "),
      numbered("levels", (at) => `a.b.c.d.e.f.g${at} `),
    ],
  ),
  ...growing("RevokedCertificates", revoked, [
    repeated("-----BEGIN X509 CRL-----"),
    repeated("-----BEGIN X509 CRL-----AA-----END X509 CRL-----"),
  ]),
  ...growing(
    "sshFailure",
    (stderr) =>
      sshFailure(parseUri("qemu+ssh://h/system"), { code: 255, signal: null, stderr, reached: false }),
    [
      ...runs(["", ""]),
      ...["nc: ", "connect to host ", "No a host ", "ssh: x: "].map((piece) => repeated(piece)),
    ],
  ),
  ...growing("cloudInitSeed", (text) => cloudInitSeed("web", { userData: { text } }), runs(["", ""])),
  ...growing(
    "cloudInitSeed of keys",
    (text) =>
      cloudInitSeed("web", { userData: Object.fromEntries(text.split(" ").map((key) => [key, 1e21])) }),
    [
      numbered("keys", (at) => `k${at} `),
    ],
  ),
  ...growing(
    "ignition",
    (text) => vm({ name: "a", memory: "1 GiB", vcpus: 1, ignition: { config: { text } } }),
    [
      repeated("x"),
      repeated(","),
    ],
  ),
];
