import type {
  ConnectOptions,
  CredentialRequest,
  Credentials,
  DriverConnection,
} from "../../../core/contract/driver.ts";
import type { ConnectionUri } from "../../../core/contract/uri.ts";
import { refusal } from "../contract/refusal.ts";
import { TestConnection } from "./test_connection.ts";
import { defaultWorld } from "./default_host.ts";
import type { World } from "../model/simulated_host.ts";
import { settingsOf } from "../model/simulated_host_settings.ts";

/** A world with a name, and who is in it. */
interface SharedWorld {
  readonly world: World;
  users: number;
}

// Connections to the same URI meet in one world, which ends with the last of them.
const shared = new Map<string, SharedWorld>();

/** What the names of worlds begin with that somebody else has made, and that nobody finds once they have ended. */
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
  const { worldFromFile } = await import("./node_file.ts");
  const world = await worldFromFile(uri.path, settingsOf(uri));
  await authenticate(world, options.auth);
  options.signal?.throwIfAborted();
  return await entered(world, uri, options, () => world.clock.stop());
}

/** What may become of calls beside what they do is loaded for worlds that have such. */
async function entered(
  world: World,
  uri: ConnectionUri,
  options: ConnectOptions,
  leave: () => void,
): Promise<DriverConnection> {
  const { rig, clock, latencyMs } = world;
  // Where nothing takes time, no signal and no timeout can come while a call is under way.
  if (rig === undefined && latencyMs === 0 && world.jobSpeed === undefined) {
    return new TestConnection(world, uri.text, options, leave);
  }
  const { latencyRig, RiggedConnection } = await import("../simulation/fault_injection.ts");
  try {
    await rig?.opening(options.readonly ?? false, options.signal);
  } catch (error) {
    leave();
    throw error;
  }
  const connection = new TestConnection(world, uri.text, options, leave);
  return new RiggedConnection(connection, clock, rig ?? latencyRig(clock, latencyMs));
}

/**
 * Puts a world under a name, at which it stays until what is returned is called.
 *
 * @returns The URI's parameters, and what ends the stay.
 */
export function shareWorld(name: string, world: World): { readonly query: string; readonly end: () => void } {
  const query = new URLSearchParams({ world: name }).toString();
  // Who puts it there is one of its users.
  const mine: SharedWorld = { world, users: 1 };
  shared.set(query, mine);
  return { query, end: () => leaveShared(query, mine) };
}

function leaveShared(name: string, mine: SharedWorld): void {
  if (--mine.users > 0) return;
  mine.world.clock.stop();
  if (shared.get(name) === mine) shared.delete(name);
}

function openDefault(uri: ConnectionUri, options: ConnectOptions): Promise<DriverConnection> {
  const params = new URLSearchParams(uri.params);
  params.sort();
  const name = params.toString();
  if (!shared.has(name) && uri.params.get("world")?.startsWith(HOST_NAMES)) {
    throw refusal("NO_CONNECT", `Cannot open "${uri.text}", wanted a test host: found it ended`);
  }
  const mine = shared.get(name) ?? { world: defaultWorld(settingsOf(uri)), users: 0 };
  shared.set(name, mine);
  mine.users++;
  return entered(mine.world, uri, options, () => leaveShared(name, mine));
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

async function authenticate(world: World, auth: ConnectOptions["auth"]): Promise<void> {
  if (world.users.length === 0) return;
  const given: Credentials = (typeof auth === "function" ? await auth(REQUEST) : auth) ?? {};
  const user = world.users.find(({ name }) => name === given.username);
  if (user !== undefined && (user.password === undefined || user.password === given.password)) return;
  throw refusal(
    "AUTH_FAILED",
    "Cannot open the connection, wanted a user of the file and the password: found others",
  );
}
