/** All groups of checks, in the order of docs/drivers.md. */
import type { CheckGroup } from "../check.ts";
import { calls, connectionsOfAll, readonlyConnections } from "./calls.ts";
import { collections } from "./collections.ts";
import { domainDefinitions, domainLife, domainNames } from "./domain_life.ts";
import { domainDevices } from "./domain_devices.ts";
import { domainEvents } from "./domain_events.ts";
import { domainJobs } from "./domain_jobs.ts";
import { domainCheckpoints, domainSnapshots } from "./domain_snapshots.ts";
import { domainMemory, domainMetadata, domainTuning } from "./domain_tuning.ts";
import { domainSaves } from "./domain_saves.ts";
import { domainStates } from "./domain_states.ts";
import { hostInterfaces, nodeDevices, nwfilters, secrets } from "./host_objects.ts";
import { networks } from "./networks.ts";
import { storagePools, storageVolumes } from "./storage.ts";

export const groups: readonly CheckGroup[] = [
  domainLife,
  domainNames,
  domainDefinitions,
  domainSaves,
  domainStates,
  domainMemory,
  domainTuning,
  domainMetadata,
  domainDevices,
  domainEvents,
  domainSnapshots,
  domainCheckpoints,
  domainJobs,
  collections,
  storagePools,
  storageVolumes,
  networks,
  nwfilters,
  hostInterfaces,
  nodeDevices,
  secrets,
  connectionsOfAll,
  calls,
  readonlyConnections,
];
