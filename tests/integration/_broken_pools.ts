import { uuid } from "./_digit_uuid.ts";
import { FC, pool, source } from "./_pool_documents.ts";

/** Documents of pools that are refused, by what is wrong with them. */
export const brokenPools: Readonly<Record<string, string>> = {
  "no xml": "<pool",
  "another document": "<volume/>",
  "no type": "<pool><name>x</name></pool>",
  "an unknown type": "<pool type='tape'><name>x</name></pool>",
  "no name": "<pool type='dir'><target><path>/x</path></target></pool>",
  "a slash in the name": pool("a/b", "c"),
  "a broken uuid": pool("x", "c").replace(uuid("c"), "12"),
  "no path": "<pool type='dir'><name>x</name></pool>",
  "an unknown format": pool("x", "c", source("<device path='/dev/x'/><format type='zzz'/>"), "fs"),
  "no device": pool("x", "c", "", "fs"),
  "a device without a path": pool("x", "c", source("<device/>"), "fs"),
  "a wrong separator": pool("x", "c", source("<device path='/x' part_separator='maybe'/>"), "disk"),
  "no host": pool("x", "c", source("<dir path='/x'/>"), "netfs"),
  "a host without a name": pool("x", "c", source("<host/><dir path='/x'/>"), "netfs"),
  "a wrong port": pool("x", "c", source("<host name='h' port='p'/><dir path='/x'/>"), "netfs"),
  "no dir": pool("x", "c", source("<host name='h'/>"), "netfs"),
  "a wrong protocol": pool(
    "x",
    "c",
    source("<host name='h'/><dir path='/x'/><format type='cifs'/><protocol ver='3'/>"),
    "netfs",
  ),
  "a comma in the protocol": pool(
    "x",
    "c",
    source("<host name='h'/><dir path='/x'/><format type='nfs'/><protocol ver='3,x'/>"),
    "netfs",
  ),
  "no adapter": pool("x", "c", "", "scsi"),
  "an adapter of an unknown type": pool("x", "c", source("<adapter type='x'/>"), "scsi"),
  "an adapter with too much": pool("x", "c", source("<adapter name='a' wwnn='20000000c9831b4b'/>"), "scsi"),
  "an adapter with too little": pool(
    "x",
    "c",
    source("<adapter type='fc_host' wwnn='20000000c9831b4b'/>"),
    "scsi",
  ),
  "an adapter with a wrong wwn": pool(
    "x",
    "c",
    source("<adapter type='fc_host' wwnn='x' wwpn='10000000c9831b4b'/>"),
    "scsi",
  ),
  "an adapter with half a parent": pool(
    "x",
    "c",
    source(FC.replace("parent='scsi_host1'", "parent_wwnn='10000000c9831b4b'")),
    "scsi",
  ),
  "an adapter without an address": pool(
    "x",
    "c",
    source("<adapter type='scsi_host'><parentaddr unique_id='1'/></adapter>"),
    "scsi",
  ),
  "an adapter without an id": pool(
    "x",
    "c",
    source(
      "<adapter type='scsi_host'><parentaddr><address domain='0' bus='0' slot='1' function='0'/></parentaddr></adapter>",
    ),
    "scsi",
  ),
  "an adapter without a name": pool("x", "c", source("<adapter type='scsi_host'/>"), "scsi"),
  "no rbd name": pool("x", "c", source("<host name='m'/>"), "rbd"),
  "no user to authenticate": pool(
    "x",
    "c",
    source("<host name='m'/><name>r</name><auth type='ceph'/>"),
    "rbd",
  ),
  "no way to authenticate": pool(
    "x",
    "c",
    source("<host name='m'/><name>r</name><auth username='u'><secret usage='x'/></auth>"),
    "rbd",
  ),
  "an unknown way to authenticate": pool(
    "x",
    "c",
    source("<host name='m'/><name>r</name><auth type='x' username='u'><secret usage='x'/></auth>"),
    "rbd",
  ),
  "no secret to authenticate": pool(
    "x",
    "c",
    source("<host name='m'/><name>r</name><auth type='ceph' username='u'/>"),
    "rbd",
  ),
  "two secrets in one": pool(
    "x",
    "c",
    source(
      `<host name='m'/><name>r</name><auth type='ceph' username='u'><secret usage='x' uuid='${
        uuid("b")
      }'/></auth>`,
    ),
    "rbd",
  ),
  "a secret's wrong uuid": pool(
    "x",
    "c",
    source("<host name='m'/><name>r</name><auth type='ceph' username='u'><secret uuid='1'/></auth>"),
    "rbd",
  ),
  "no initiator": pool("x", "c", source("<host name='san'/><device path='iqn.y'/>"), "iscsi-direct"),
  "a wrong mode": pool("x", "c").replace("</path>", "</path><permissions><mode>999</mode></permissions>"),
  "a mode too large": pool("x", "c").replace(
    "</path>",
    "</path><permissions><mode>7777</mode></permissions>",
  ),
  "a wrong owner": pool("x", "c").replace("</path>", "</path><permissions><owner>root</owner></permissions>"),
  "a wrong group": pool("x", "c").replace("</path>", "</path><permissions><group>-2</group></permissions>"),
  "a wrong cow": pool("x", "c", "<features><cow state='perhaps'/></features>"),
  "cow of a disk": pool(
    "x",
    "c",
    `<features><cow state='yes'/></features>${source("<device path='/dev/x'/>")}`,
    "disk",
  ),
  "a wrong refresh": pool("x", "c", "<refresh><volume allocation='all'/></refresh>"),
};
