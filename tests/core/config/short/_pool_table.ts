import type { PoolOptions } from "../../../../core/config/mod.ts";

const auth = { username: "u", secret: "b6f7c3f0-6c1a-4d0c-9c3b-0f3c7e2d1a00" };
const hosts = ["one.example:1234"];

/** Pools of all types, by what each tells. */
export const POOL_ROWS: Readonly<Record<string, Partial<PoolOptions>>> = {
  "a folder": { path: "/images", permissions: { mode: "0711", owner: 0, group: 0 } },
  "a file system": {
    type: "fs",
    path: "/mnt/a",
    devices: ["/dev/sdb1"],
    format: "ext4",
    mountOptions: ["noatime"],
  },
  "a server's export": {
    type: "netfs",
    path: "/mnt/b",
    hosts: ["server"],
    source: "/export",
    format: "nfs",
    protocolVersion: "4.2",
    mountOptions: ["nosuid"],
  },
  "logical volumes": { type: "logical", source: "vg0", devices: ["/dev/sdc", "/dev/sdd"], format: "lvm2" },
  "logical volumes of its name": { type: "logical" },
  "a disk": { type: "disk", devices: ["/dev/sde"], format: "gpt" },
  "iSCSI": {
    type: "iscsi",
    hosts: ["[::1]:3260"],
    source: "iqn.2020-01.org.example:a",
    initiator: "iqn.2020-01.org.example:me",
    auth: { username: "u", secret: "usage" },
  },
  "iSCSI without an initiator of the host": {
    type: "iscsi-direct",
    hosts,
    source: "iqn.2020-01.org.example:b",
    initiator: "iqn.2020-01.org.example:me",
  },
  "SCSI": { type: "scsi", adapter: "host5" },
  "Fibre Channel": {
    type: "scsi",
    adapter: { wwnn: "20000000c9831b4b", wwpn: "10000000c9831b4b", parent: "scsi_host3" },
  },
  "many paths": { type: "mpath" },
  "Ceph": { type: "rbd", hosts: ["one:6789", "two:6789"], source: "images", auth },
  "Gluster": { type: "gluster", hosts, source: "volume", dir: "/images" },
  "Sheepdog": { type: "sheepdog", hosts, source: "images" },
  "ZFS": { type: "zfs", source: "tank/images", devices: ["/dev/sdf"] },
  "Virtuozzo": { type: "vstorage", source: "cluster", path: "/mnt/c" },
};
