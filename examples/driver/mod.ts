/** A driver for `folder:///an/absolute/path`: machines that are text files in that folder. */
import type { ConnectionUri, ConnectOptions, Driver, DriverConnection } from "@denovirt/denovirt";
import { AsyncSharedResources, ConnectionShell } from "@denovirt/denovirt/driver-kit";
import { DefinitionStore, EventSubscriptions, guardedTable } from "@denovirt/denovirt/driver-kit";
import { hypervisorTable } from "./hypervisor_table.ts";
import { refusal } from "./machine_document.ts";
import { MachineFolder } from "./machine_folder.ts";

const KIND = { what: "domain", domain: "DOMAIN", missing: "NO_DOMAIN", exists: "DOM_EXIST" } as const;

// A folder is one process's at a time, so that this process's connections to it share it.
const folders = new AsyncSharedResources<MachineFolder>();

/** For the `drivers` of `connect()`. */
export const folderDriver: Driver = {
  name: "folder",
  schemes: ["folder"],
  permissions: ["read", "write"],
  open: openFolder,
};

async function openFolder(uri: ConnectionUri, options: ConnectOptions): Promise<DriverConnection> {
  options.signal?.throwIfAborted();
  if (uri.host !== "" || uri.path.length < 2) {
    throw refusal("INVALID_ARG", `Cannot open "${uri.text}", wanted folder:///path: found another form`);
  }
  const open = async () => new MachineFolder(await DefinitionStore.open(uri.path, KIND));
  const { resource: folder, release } = await folders.use(uri.path, open);
  const shell = new ConnectionShell({ driver: "folder", domain: "DOMAIN", readonly: options.readonly });
  const events = new EventSubscriptions(shell, ["domain.lifecycle"]);
  folder.listeners.add(events);
  const close = () => {
    folder.listeners.delete(events);
    return release();
  };
  return {
    driver: "folder",
    hypervisor: guardedTable(shell, hypervisorTable(folder)),
    events,
    closed: shell.closed,
    [Symbol.asyncDispose]: () => shell.close(close),
  };
}
