import { takePeer } from "./peers.ts";
import { run } from "./run.ts";

/** What a certificate says beside its name. */
export interface CertificateFacts {
  /** Host names and addresses that it is for; none for a client's. */
  readonly hosts?: readonly string[];
  /** It was valid until yesterday, or will be from tomorrow. */
  readonly valid?: "expired" | "not-yet";
}

/** A certificate and its key: paths of PEM files. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

const DAY = 86_400_000;

function date(days: number): string {
  return new Date(Date.now() + days * DAY).toISOString().slice(0, 19).replace("T", " ");
}

/** Dates of a template of certtool's. */
function validity(valid: CertificateFacts["valid"]): readonly string[] {
  const [from, to] = valid === "expired" ? [-3, -1] : valid === "not-yet" ? [1, 3] : [-1, 2];
  return [`activation_date = "${date(from)}"`, `expiration_date = "${date(to)}"`];
}

/** An authority of the test's own that signs certificates. */
export class Authority {
  readonly #dir: string;
  readonly #name: string;

  private constructor(dir: string, name: string) {
    this.#dir = dir;
    this.#name = name;
  }

  /** Makes one in `dir`. */
  static async create(dir: string, name: string): Promise<Authority> {
    takePeer("certtool");
    const authority = new Authority(dir, name);
    await makeKey(authority.key);
    const template = `${dir}/${name}.template`;
    const lines = [`cn = "${name}"`, "ca", "cert_signing_key", ...validity(undefined)];
    await Deno.writeTextFile(template, lines.join("\n") + "\n");
    await run("certtool", [
      "--generate-self-signed",
      ...["--load-privkey", authority.key],
      ...["--template", template],
      ...["--outfile", authority.cert],
    ]);
    return authority;
  }

  get cert(): string {
    return `${this.#dir}/${this.#name}.pem`;
  }

  get key(): string {
    return `${this.#dir}/${this.#name}.key`;
  }

  /** Signs a new certificate. */
  async sign(name: string, { hosts = [], valid }: CertificateFacts = {}): Promise<Certificate> {
    const made = { cert: `${this.#dir}/${name}.pem`, key: `${this.#dir}/${name}.key` };
    const template = `${this.#dir}/${name}.template`;
    const lines = [
      `cn = "${name}"`,
      ...hosts.map((host) => `${/^[\d.]+$/.test(host) ? "ip_address" : "dns_name"} = "${host}"`),
      hosts.length > 0 ? "tls_www_server" : "tls_www_client",
      "encryption_key",
      "signing_key",
      ...validity(valid),
    ];
    await Deno.writeTextFile(template, lines.join("\n") + "\n");
    await makeKey(made.key);
    await run("certtool", [
      "--generate-certificate",
      ...["--load-privkey", made.key],
      ...["--load-ca-certificate", this.cert],
      ...["--load-ca-privkey", this.key],
      ...["--template", template],
      ...["--outfile", made.cert],
    ]);
    return made;
  }

  /** Writes a list on which just this one of its certificates is revoked. */
  async revoke({ cert }: Pick<Certificate, "cert">, list: string): Promise<void> {
    const template = `${this.#dir}/${this.#name}.list-template`;
    await Deno.writeTextFile(template, "crl_next_update = 2\ncrl_number = 1\n");
    await run("certtool", [
      "--generate-crl",
      ...["--load-ca-certificate", this.cert],
      ...["--load-ca-privkey", this.key],
      ...["--load-certificate", cert],
      ...["--template", template],
      ...["--outfile", list],
    ]);
  }
}

async function makeKey(path: string): Promise<void> {
  // libvirt wants certificates that are fit for enciphering keys, which only those of RSA are.
  await run("certtool", ["--generate-privkey", "--key-type=rsa", "--bits=2048", "--outfile", path]);
}

/** The SHA-256 digest of a certificate, as `certtool` and `openssl` print it. */
export async function digestOf(cert: string): Promise<string> {
  const text = await Deno.readTextFile(cert);
  const [, body = ""] = text.match(/-----BEGIN CERTIFICATE-----([\s\S]*?)-----END/) ?? [];
  const der = Uint8Array.fromBase64(body.replaceAll("\n", ""));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", der));
  return digest.toHex().toUpperCase().match(/../g)!.join(":");
}
