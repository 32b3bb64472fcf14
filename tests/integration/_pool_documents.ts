import { uuid } from "./_digit_uuid.ts";

/** A pool's document. */
export const pool = (name: string, digit: string, more = "", type = "dir", path = `/${name}`): string =>
  `<pool type='${type}'><name>${name}</name><uuid>${uuid(digit)}</uuid>${more}` +
  `<target><path>${path}</path></target></pool>`;
/** Where a pool has it from. */
export const source = (xml: string): string => `<source>${xml}</source>`;
/** The adapter of a pool on a virtual host bus adapter. */
export const FC =
  "<adapter type='fc_host' wwnn='20000000c9831b4b' wwpn='10000000c9831b4b' parent='scsi_host1'/>";
const AUTH = `<auth type='chap' username='me'><secret usage='x'/></auth>`;

/** Pools of every type, and their sources. */
export const poolKinds: Readonly<Record<string, string>> = {
  dir: pool("k-dir", "a", "<features><cow state='yes'/></features>", "dir", "//k///dir/"),
  fs: pool(
    "k-fs",
    "a",
    source("<device path='/dev/sdx1'/><format type='ext4'/><vendor name='V'/><product name='P'/>"),
    "fs",
  ),
  netfs: pool(
    "k-netfs",
    "a",
    source("<host name='nas'/><dir path='/x//y/'/><format type='nfs'/><protocol ver='4'/>"),
    "netfs",
  ),
  logical: pool(
    "k-lvm",
    "a",
    source("<device path='/dev/sdx2'/><device path='/dev/sdx3'/><name>vg</name>"),
    "logical",
  ),
  disk: pool(
    "k-disk",
    "a",
    source("<device path='/dev/sdx4' part_separator='yes'/><format type='gpt'/>"),
    "disk",
  ),
  iscsi: pool(
    "k-iscsi",
    "a",
    source(
      `<host name='san' port='3260'/><device path='iqn.x'/><initiator><iqn name='iqn.me'/></initiator>${AUTH}`,
    ),
    "iscsi",
  ),
  "iscsi-direct": pool(
    "k-direct",
    "a",
    source(`<host name='san'/><device path='iqn.y'/><initiator><iqn name='iqn.me'/></initiator>`),
    "iscsi-direct",
  ),
  scsi: pool("k-scsi", "a", source("<adapter name='scsi_host5'/>"), "scsi"),
  "scsi by type": pool("k-scsi2", "a", source("<adapter type='scsi_host' name='scsi_host6'/>"), "scsi"),
  "scsi by address": pool(
    "k-scsi3",
    "a",
    source(
      "<adapter type='scsi_host'><parentaddr unique_id='5'><address domain='0x0000' bus='0x00' slot='0x1f' function='0x2'/></parentaddr></adapter>",
    ),
    "scsi",
  ),
  "fibre channel": pool("k-fc", "a", source(FC), "scsi"),
  mpath: pool("k-mpath", "a", "", "mpath"),
  rbd: pool(
    "k-rbd",
    "a",
    source(
      "<host name='m1' port='6789'/><host name='m2'/><name>rbd</name><auth type='ceph' username='admin'><secret uuid='" +
        uuid("b") + "'/></auth>",
    ),
    "rbd",
  ),
  sheepdog: pool("k-sheep", "a", source("<host name='localhost' port='7000'/><name>x</name>"), "sheepdog"),
  gluster: pool("k-gluster", "a", source("<host name='g'/><name>vol</name>"), "gluster"),
  zfs: pool("k-zfs", "a", source("<name>tank</name>"), "zfs"),
  vstorage: pool("k-vstorage", "a", source("<name>cluster</name>"), "vstorage"),
  permissions: pool("k-perm", "a").replace(
    "</path>",
    "</path><permissions><mode>0755</mode><owner>-1</owner><group>107</group><label>l&amp;x</label></permissions>",
  ),
  refresh: pool("k-refresh", "a", "<refresh><volume allocation='capacity'/></refresh>"),
};
