import type { Connection, ConnectOptions } from "@denovirt/denovirt";
import type { PeerName } from "../hosts/peers.ts";
import type { Extra } from "./check.ts";

/** What a check wants of a domain; the rest is the subject's own choice, and as little as its host takes. */
export interface DomainWish {
  readonly name: string;
  readonly uuid?: string;
  /** Elements in `<devices>`. */
  readonly devices?: string;
  /** Elements beside the usual ones: `<title>`, `<metadata>`. */
  readonly elements?: string;
  /** KiB that it may have, and has. */
  readonly memoryKib?: number;
  readonly currentMemoryKib?: number;
  /** vCPUs that it may have, and has. */
  readonly maxVcpus?: number;
  readonly vcpus?: number;
}

/** A host that the checks run on, as long as they do. */
export interface Host extends AsyncDisposable {
  /** Opens a connection to it; each one is closed by who opened it. */
  open(options?: ConnectOptions): Promise<Connection>;
  /** Opens a connection to another host of the same driver, which moves 2 GiB of a guest's memory a second. */
  openSlow?(): Promise<Connection>;
  /** A folder that host and test see under the same path. */
  readonly dir: string;
}

/** A check that a host is known to fail, and why that is libvirt's own behaviour and no fault of ours. */
export interface Deviation {
  /** Ids of checks. */
  readonly checks: readonly string[];
  /** What the check's failure must say: a deviation that no longer shows is an error. */
  readonly found: string | RegExp;
  /** The behaviour of the host that explains it; a sentence for docs/drivers.md. */
  readonly reason: string;
}

/** A driver and a host of it: all that the suite has to know to run over it. */
export interface Subject {
  /** One word. */
  readonly name: string;
  /** The column's place in docs/drivers.md. */
  readonly column: number;
  /** What it is, in docs/drivers.md. */
  readonly title: string;
  /** Whether that is a real host of the driver, or what stands in for one. */
  readonly realHost: boolean;
  /** What has to be installed. */
  readonly peers: readonly PeerName[];
  /** Why it can't be run here, of a host that is no peer; empty if it can. */
  readonly missing?: string;
  /** Whether the driver itself knows all that its host can, so that `supports()` can't promise what a call then refuses. */
  readonly knowsItsHost: boolean;
  readonly extras: readonly Extra[];
  readonly start: () => Promise<Host>;
  /** The smallest domain that its host takes. */
  readonly domainXml: (wish: DomainWish) => string;
  /** A network card's document; one of QEMU's own network unless told. */
  readonly cardXml?: (mac: string, more: string) => string;
  readonly deviations: readonly Deviation[];
  /** How many checks run at once; 4 unless told. */
  readonly atOnce?: number;
}
