import type {
  ConnectOptions,
  CredentialRequest,
  Credentials,
  DriverConnection,
} from "../../../core/contract/driver.ts";
import type { ConnectionUri } from "../../../core/contract/uri.ts";
import { VirtError } from "../../../core/contract/errors.ts";
import { didYouMean } from "../../../events/did_you_mean.ts";
import { SharedResources } from "../../_connection/shared_resources.ts";
import { refusal } from "../contract/refusal.ts";
import { TestConnection } from "./test_connection.ts";
import { defaultHost } from "./default_host.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";
import { settingsOf } from "../model/simulated_host_settings.ts";

// Connections to the same URI meet in one host, which ends with the last of them.
const shared = new SharedResources<SimulatedHost>(({ clock }) => clock.stop());

/** What the names of hosts begin with that somebody else has made, and that nobody finds once they have ended. */
export const HOST_NAMES = "host:";

/**
 * Opens `test:///default` or `test:///path/node.xml`.
 *
 * @throws {VirtError} `INVALID_ARG` without a path, `AUTH_FAILED` if the file names users and none of them asks.
 */
export async function openTest(uri: ConnectionUri, options: ConnectOptions): Promise<DriverConnection> {
  options.signal?.throwIfAborted();
  if (uri.path === "" || uri.path === "/") {
    throw refusal(
      "INVALID_ARG",
      `Cannot open "${uri.text}", wanted test:///default or a file's path: found no path`,
    );
  }
  if (uri.path === "/default") return openDefault(uri, options);
  const { hostFromFile } = await import("./node_file.ts");
  const settings = settingsOf(uri);
  const simulated = await hostFromFile(uri.path, settings).catch((error) => {
    throw mistyped(uri, error) ?? error;
  });
  await authenticate(simulated, options.auth);
  options.signal?.throwIfAborted();
  return await entered(simulated, uri, options, () => simulated.clock.stop());
}

/** A mistyped `test:///default` is told as such, not as a file that may not be read. */
function mistyped(uri: ConnectionUri, error: unknown): VirtError | undefined {
  const near = didYouMean(uri.path, ["/default"]);
  if (near === "" || !(error instanceof VirtError) || error.cause === undefined) return undefined;
  const wanted =
    `wanted test:///default or the path of a file: found no file "${uri.path}" that can be read${near}`;
  return refusal(error.code, `Cannot open "${uri.text}", ${wanted}`, "TEST", error.cause);
}

/** What may become of calls beside what they do is loaded for hosts that have such. */
async function entered(
  simulated: SimulatedHost,
  uri: ConnectionUri,
  options: ConnectOptions,
  leave: () => void,
): Promise<DriverConnection> {
  const { injection, clock, latencyMs } = simulated;
  // Where nothing takes time, no signal and no timeout can come while a call is under way.
  if (injection === undefined && latencyMs === 0 && simulated.jobSpeed === undefined) {
    return new TestConnection(simulated, uri.text, options, leave);
  }
  const { latencyInjection, FaultInjectingConnection } = await import("../simulation/fault_injection.ts");
  try {
    await injection?.opening(options.readonly ?? false, options.signal);
  } catch (error) {
    leave();
    throw error;
  }
  const connection = new TestConnection(simulated, uri.text, options, leave);
  return new FaultInjectingConnection(connection, clock, injection ?? latencyInjection(clock, latencyMs));
}

/**
 * Puts a host under a name, at which it stays until what is returned is called.
 *
 * @returns The URI's parameters, and what ends the stay.
 */
export function shareHost(
  name: string,
  simulated: SimulatedHost,
): { readonly query: string; readonly end: () => void } {
  const query = new URLSearchParams({ world: name }).toString();
  // Who puts it there is one of its users.
  return { query, end: shared.use(query, () => simulated).release };
}

function openDefault(uri: ConnectionUri, options: ConnectOptions): Promise<DriverConnection> {
  const params = new URLSearchParams(uri.params);
  params.sort();
  // Who made such a host has chosen.
  if (params.get("world")?.startsWith(HOST_NAMES)) params.delete("dialect");
  const name = params.toString();
  if (!shared.has(name) && uri.params.get("world")?.startsWith(HOST_NAMES)) {
    throw refusal("NO_CONNECT", `Cannot open "${uri.text}", wanted a test host: found it ended`);
  }
  const { resource, release } = shared.use(name, () => defaultHost(settingsOf(uri)));
  return entered(resource, uri, options, release);
}

const REQUEST: CredentialRequest = {
  mechanism: "test",
  host: "localhost",
  realms: [],
  prompts: [
    { name: "username", prompt: "User name for localhost", secret: false },
    { name: "password", prompt: "Password for localhost", secret: true },
  ],
};

async function authenticate(simulated: SimulatedHost, auth: ConnectOptions["auth"]): Promise<void> {
  if (simulated.users.length === 0) return;
  const given: Credentials = (typeof auth === "function" ? await auth(REQUEST) : auth) ?? {};
  const user = simulated.users.find(({ name }) => name === given.username);
  if (user !== undefined && (user.password === undefined || user.password === given.password)) return;
  throw refusal(
    "AUTH_FAILED",
    "Cannot open the connection, wanted a user of the file and the password: found others",
  );
}
