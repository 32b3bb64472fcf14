import type {
  InterfaceTable,
  NetworkTable,
  NodeDeviceTable,
  SecretTable,
  StorageTable,
} from "../../core/tables.gen.ts";
import { lateTable } from "./_contract.ts";
import type { World } from "./world.ts";

/** The tables of what a host has beside domains. What does the work is loaded with the first call of each. */
export interface ObjectTables {
  readonly networks: NetworkTable;
  readonly interfaces: InterfaceTable;
  readonly storage: StorageTable;
  readonly secrets: SecretTable;
  readonly nodeDevices: NodeDeviceTable;
}

/**
 * @param checkOpen Throws when the connection has been closed.
 * @param checkAllowed Throws where a method may not be called now.
 */
export function objectTables(
  world: World,
  checkOpen: () => void,
  checkAllowed: ((method: string) => void) | undefined,
): ObjectTables {
  const check = (method: string) => {
    checkOpen();
    checkAllowed?.(method);
  };
  return {
    networks: lateTable<NetworkTable>(
      [
        "connectListDefinedNetworks",
        "connectListNetworks",
        "networkCreate",
        "networkCreateXML",
        "networkDefineXML",
        "networkDestroy",
        "networkGetXMLDesc",
        "networkGetAutostart",
        "networkGetBridgeName",
        "networkLookupByName",
        "networkLookupByUUID",
        "networkSetAutostart",
        "networkUndefine",
        "connectNumOfDefinedNetworks",
        "connectNumOfNetworks",
        "networkIsActive",
        "networkIsPersistent",
        "connectListAllNetworks",
        "networkUpdate",
        "networkGetDHCPLeases",
        "networkListAllPorts",
        "networkPortLookupByUUID",
        "networkPortCreateXML",
        "networkPortGetParameters",
        "networkPortSetParameters",
        "networkPortGetXMLDesc",
        "networkPortDelete",
        "networkDefineXMLFlags",
        "networkCreateXMLFlags",
        "networkSetMetadata",
        "networkGetMetadata",
      ],
      async () => (await import("./networks.ts")).networks(world),
      check,
    ),
    interfaces: lateTable<InterfaceTable>(
      [
        "connectNumOfInterfaces",
        "connectListInterfaces",
        "interfaceLookupByName",
        "interfaceLookupByMACString",
        "interfaceGetXMLDesc",
        "interfaceDefineXML",
        "interfaceUndefine",
        "interfaceCreate",
        "interfaceDestroy",
        "connectNumOfDefinedInterfaces",
        "connectListDefinedInterfaces",
        "interfaceIsActive",
        "interfaceChangeBegin",
        "interfaceChangeCommit",
        "interfaceChangeRollback",
        "connectListAllInterfaces",
      ],
      async () => (await import("./host_interfaces.ts")).hostInterfaces(world),
      check,
    ),
    storage: lateTable<StorageTable>(
      [
        "connectNumOfStoragePools",
        "connectListStoragePools",
        "connectNumOfDefinedStoragePools",
        "connectListDefinedStoragePools",
        "connectFindStoragePoolSources",
        "storagePoolCreateXML",
        "storagePoolDefineXML",
        "storagePoolCreate",
        "storagePoolBuild",
        "storagePoolDestroy",
        "storagePoolDelete",
        "storagePoolUndefine",
        "storagePoolRefresh",
        "storagePoolLookupByName",
        "storagePoolLookupByUUID",
        "storagePoolLookupByVolume",
        "storagePoolGetInfo",
        "storagePoolGetXMLDesc",
        "storagePoolGetAutostart",
        "storagePoolSetAutostart",
        "storagePoolNumOfVolumes",
        "storagePoolListVolumes",
        "storageVolCreateXML",
        "storageVolDelete",
        "storageVolLookupByName",
        "storageVolLookupByKey",
        "storageVolLookupByPath",
        "storageVolGetInfo",
        "storageVolGetXMLDesc",
        "storageVolGetPath",
        "storageVolCreateXMLFrom",
        "storagePoolIsActive",
        "storagePoolIsPersistent",
        "storageVolWipe",
        "storageVolUpload",
        "storageVolDownload",
        "storageVolWipePattern",
        "storageVolResize",
        "connectListAllStoragePools",
        "storagePoolListAllVolumes",
        "storageVolGetInfoFlags",
        "storagePoolLookupByTargetPath",
        "connectGetStoragePoolCapabilities",
      ],
      async () => (await import("./storage.ts")).storage(world, checkOpen),
      check,
    ),
    secrets: lateTable<SecretTable>(
      [
        "connectNumOfSecrets",
        "connectListSecrets",
        "connectListAllSecrets",
        "secretLookupByUUID",
        "secretLookupByUsage",
        "secretDefineXML",
        "secretGetXMLDesc",
        "secretSetValue",
        "secretGetValue",
        "secretUndefine",
      ],
      async () => (await import("./secrets.ts")).secrets(world),
      check,
    ),
    nodeDevices: lateTable<NodeDeviceTable>(
      [
        "nodeNumOfDevices",
        "nodeListDevices",
        "nodeDeviceLookupByName",
        "nodeDeviceGetXMLDesc",
        "nodeDeviceGetParent",
        "nodeDeviceNumOfCaps",
        "nodeDeviceListCaps",
        "nodeDeviceDettach",
        "nodeDeviceReAttach",
        "nodeDeviceReset",
        "nodeDeviceCreateXML",
        "nodeDeviceDestroy",
        "connectListAllNodeDevices",
        "nodeDeviceLookupSCSIHostByWWN",
        "nodeDeviceDetachFlags",
        "nodeDeviceDefineXML",
        "nodeDeviceUndefine",
        "nodeDeviceCreate",
        "nodeDeviceGetAutostart",
        "nodeDeviceSetAutostart",
        "nodeDeviceIsPersistent",
        "nodeDeviceIsActive",
        "nodeDeviceUpdate",
      ],
      async () => (await import("./node_devices.ts")).nodeDevices(world),
      check,
    ),
  };
}
