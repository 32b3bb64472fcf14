import { type Domain, type DomainMigrateOptions, VirtError } from "@denovirt/denovirt";
import type { HypervisorTable } from "../../../core/contract/driver.ts";
import { FakeHost, WEB } from "../_fake_host.ts";

/** The domain at the destination. */
export const THERE = { ...WEB, id: 1 };
/** Cookies. */
export const [A, B, C, D] = [1, 2, 3, 4].map((byte) => Uint8Array.of(byte)) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
];
export const NONE = new Uint8Array();
/** Where the destination says that the data goes. */
export const OUT = "tcp://there:49152";

/** An answer that is a refusal. */
export function refusal(
  code: "OPERATION_FAILED" | "MIGRATE_FINISH_OK" | "INTERNAL_ERROR",
  message: string = code,
): () => never {
  return () => {
    throw new VirtError(message, { code, domain: "QEMU", outcome: "refused" });
  };
}

export type Answers = { readonly [Name in keyof HypervisorTable]?: unknown };

/** A pair of hosts with libvirt's features of these numbers. */
export class Pair implements AsyncDisposable {
  readonly source: FakeHost;
  readonly destination: FakeHost;
  readonly order: string[] = [];

  constructor(features: readonly number[], answers: Answers = {}) {
    const all: Record<string, unknown> = {
      connectSupportsFeature: (feature: number) => Number(features.includes(feature)),
      domainGetState: { state: 1, reason: 0 },
      domainGetInfo: { state: 1 },
      domainMigrateBegin3Params: { xml: "<sent/>", cookieOut: A },
      domainMigratePrepare3Params: { cookieOut: B, uriOut: OUT },
      domainMigratePerform3Params: C,
      domainMigrateFinish3Params: { dom: THERE, cookieOut: D },
      domainMigrateConfirm3Params: undefined,
      domainMigrateBegin3: { xml: "<sent/>", cookieOut: A },
      domainMigratePrepare3: { cookieOut: B, uriOut: OUT },
      domainMigratePerform3: C,
      domainMigrateFinish3: { dom: THERE, cookieOut: D },
      domainMigrateConfirm3: undefined,
      domainMigratePrepare: { cookie: A, uriOut: null },
      domainMigratePerform: undefined,
      domainMigrateFinish: THERE,
      domainAbortJob: undefined,
      ...answers,
    };
    const noted = (side: string): Answers =>
      Object.fromEntries(
        Object.entries(all).map(([name, answer]) => [name, (...args: unknown[]) => {
          if (name.startsWith("domainMigrate")) {
            this.order.push(`${side} ${name.slice("domainMigrate".length)}`);
          }
          return typeof answer === "function" ? answer(...args) : answer;
        }]),
      );
    this.source = new FakeHost(noted("source"));
    this.destination = new FakeHost(noted("destination"));
  }

  async migrate(options?: DomainMigrateOptions): Promise<Domain> {
    const domain = await this.source.domain();
    return await domain.migrate(this.destination.connection, options);
  }

  /** What one side was asked for of a migration. */
  static steps(host: FakeHost): unknown[] {
    return host.taken().filter(([name]) => name.startsWith("domainMigrate"));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.source.connection.close();
    await this.destination.connection.close();
  }
}
