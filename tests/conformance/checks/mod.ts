/** All groups of checks, in the order of docs/drivers.md. */
import type { CheckGroup } from "../check.ts";
import { abortedCalls } from "./aborted_calls.ts";
import { blockJobs } from "./block_jobs.ts";
import { collections } from "./collections.ts";
import { connections } from "./connections.ts";
import { domainCheckpoints } from "./domain_checkpoints.ts";
import { domainDefinitions } from "./domain_definitions.ts";
import { domainDevices } from "./domain_devices.ts";
import { domainEvents } from "./domain_events.ts";
import { domainJobs } from "./domain_jobs.ts";
import { domainLife } from "./domain_life.ts";
import { domainMemory } from "./domain_memory.ts";
import { domainMetadata } from "./domain_metadata.ts";
import { domainNames } from "./domain_names.ts";
import { domainSaves } from "./domain_saves.ts";
import { domainSnapshots } from "./domain_snapshots.ts";
import { domainSources } from "./domain_sources.ts";
import { domainStates } from "./domain_states.ts";
import { domainTuning } from "./domain_tuning.ts";
import { hostInterfaces } from "./host_interfaces.ts";
import { networks } from "./networks.ts";
import { nodeDevices } from "./node_devices.ts";
import { nwfilters } from "./nwfilters.ts";
import { readonlyConnections } from "./readonly_connections.ts";
import { secrets } from "./secrets.ts";
import { storagePools } from "./storage_pools.ts";
import { storageVolumes } from "./storage_volumes.ts";

export const groups: readonly CheckGroup[] = [
  domainLife,
  domainNames,
  domainDefinitions,
  domainSaves,
  domainStates,
  domainSources,
  domainMemory,
  domainTuning,
  domainMetadata,
  domainDevices,
  domainEvents,
  domainSnapshots,
  domainCheckpoints,
  domainJobs,
  blockJobs,
  collections,
  storagePools,
  storageVolumes,
  networks,
  nwfilters,
  hostInterfaces,
  nodeDevices,
  secrets,
  connections,
  abortedCalls,
  readonlyConnections,
];
