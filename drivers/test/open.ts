import type { ConnectOptions, CredentialRequest, Credentials } from "../../core/driver.ts";
import type { ConnectionUri } from "../../core/uri.ts";
import { refusal } from "./_refusal.ts";
import { TestConnection } from "./connection.ts";
import { defaultWorld } from "./default_world.ts";
import type { World } from "./world.ts";

// All connections of the process to test:///default meet in one world, which ends with the last of them.
let shared: { readonly world: World; users: number } | undefined;

/**
 * Opens `test:///default` or `test:///path/node.xml`.
 *
 * @throws {VirtError} `INVALID_ARG` without a path, `AUTH_FAILED` if the file names users and none of them asks.
 */
export async function openTest(uri: ConnectionUri, options: ConnectOptions): Promise<TestConnection> {
  options.signal?.throwIfAborted();
  if (uri.path === "" || uri.path === "/") {
    throw refusal(
      "INVALID_ARG",
      `Cannot open "${uri.text}", wanted test:///default or a file's path: found no path`,
    );
  }
  if (uri.path === "/default") return openDefault(uri, options);
  const { worldFromFile } = await import("./node_file.ts");
  const world = await worldFromFile(uri.path);
  await authenticate(world, options.auth);
  options.signal?.throwIfAborted();
  return new TestConnection(world, uri.text, options, () => world.clock.stop());
}

function openDefault(uri: ConnectionUri, options: ConnectOptions): TestConnection {
  const mine = shared ??= { world: defaultWorld(), users: 0 };
  mine.users++;
  return new TestConnection(mine.world, uri.text, options, () => {
    if (--mine.users > 0) return;
    mine.world.clock.stop();
    if (shared === mine) shared = undefined;
  });
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
