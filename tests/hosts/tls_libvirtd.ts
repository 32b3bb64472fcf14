import { Authority, type Certificate } from "./certificates.ts";
import { freePort, listensOn } from "./free_port.ts";
import { type LibvirtdDriver, PrivateLibvirtd, type PrivateLibvirtdOptions } from "./private_libvirtd.ts";
import { until } from "./until.ts";

/** A private libvirtd that listens with TLS on 127.0.0.1, and the certificates around it. */
export class TlsLibvirtd implements AsyncDisposable {
  readonly libvirtd: PrivateLibvirtd;
  readonly port: number;
  readonly dir: string;
  /** The authority that libvirtd knows. */
  readonly authority: Authority;
  /** A certificate of a client that libvirtd takes. */
  readonly client: Certificate;

  private constructor(
    libvirtd: PrivateLibvirtd,
    port: number,
    dir: string,
    authority: Authority,
    client: Certificate,
  ) {
    this.libvirtd = libvirtd;
    this.port = port;
    this.dir = dir;
    this.authority = authority;
    this.client = client;
  }

  /** Starts it with a certificate for `localhost` and `127.0.0.1`. */
  static async start(
    config: readonly string[] = [],
    options: Pick<PrivateLibvirtdOptions, "sasl"> = {},
  ): Promise<TlsLibvirtd> {
    const dir = await Deno.makeTempDir({ dir: "/tmp", prefix: "dv-tls-" });
    try {
      const authority = await Authority.create(dir, "authority");
      const client = await authority.sign("client");
      await show(dir, await authority.sign("server", { hosts: ["localhost", "127.0.0.1"] }));
      const port = freePort();
      const libvirtd = await PrivateLibvirtd.start({
        ...options,
        tcp: true,
        config: [
          ...config,
          "listen_tls = 1",
          `tls_port = "${port}"`,
          `cert_file = "${dir}/shown.pem"`,
          `key_file = "${dir}/shown.key"`,
          `ca_file = "${authority.cert}"`,
          'auth_tls = "none"',
          // It would not start with an expired certificate of its own.
          "tls_no_sanity_certificate = 1",
        ],
      });
      await until(() => listensOn(port), "libvirtd's TLS port");
      return new TlsLibvirtd(libvirtd, port, dir, authority, client);
    } catch (error) {
      await Deno.remove(dir, { recursive: true });
      throw error;
    }
  }

  uri(driver: LibvirtdDriver, params = "", host = "127.0.0.1"): string {
    const path = driver === "test" ? "/default" : "/system";
    return `${driver}+tls://${host}:${this.port}${path}${params && `?${params}`}`;
  }

  /** Restarts libvirtd with another certificate of its own. */
  async show(certificate: Certificate): Promise<void> {
    await show(this.dir, certificate);
    await this.libvirtd.restart();
    await until(() => listensOn(this.port), "libvirtd's TLS port");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.libvirtd[Symbol.asyncDispose]();
    await Deno.remove(this.dir, { recursive: true });
  }
}

async function show(dir: string, { cert, key }: Certificate): Promise<void> {
  await Deno.copyFile(cert, `${dir}/shown.pem`);
  await Deno.copyFile(key, `${dir}/shown.key`);
}
