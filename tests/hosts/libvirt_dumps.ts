/** What libvirt makes of a document, or why it refuses it. */
export interface LibvirtDump {
  readonly xml?: string;
  readonly code?: number;
  readonly message?: string;
}

/** A document for libvirt's test driver. */
export interface DumpedDocument {
  readonly kind?: "domain" | "network" | "storagePool";
  readonly xml: string;
  /** Whether it is held against libvirt's grammar, too; domains alone. */
  readonly validate?: boolean;
}

/**
 * What libvirt's own test driver gives out of each document once it is defined, each on an empty host. Needs the peer
 * `python3-libvirt`.
 */
export async function libvirtDumps(documents: readonly DumpedDocument[]): Promise<readonly LibvirtDump[]> {
  const program = new URL("./_libvirt_dumps.py", import.meta.url).pathname;
  const child = new Deno.Command("/usr/bin/python3", {
    args: [program],
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const asked = JSON.stringify(
    documents.map(({ kind = "domain", xml, validate = false }) => [kind, xml, validate]),
  );
  const writer = child.stdin.getWriter();
  const [{ code, stdout, stderr }] = await Promise.all([
    child.output(),
    writer.write(new TextEncoder().encode(asked)).then(() => writer.close()),
  ]);
  const text = new TextDecoder();
  if (code !== 0) throw new Error(`Cannot ask libvirt's test driver: ${text.decode(stderr)}`);
  return JSON.parse(text.decode(stdout));
}
