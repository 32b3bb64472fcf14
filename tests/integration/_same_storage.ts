import type { Connection, StoragePool, StorageVolume } from "@denovirt/denovirt";
import type { Step } from "./_same_script_on_both.ts";

const MiB = 1024 ** 2;
const GiB = 1024 ** 3;
const uuid = (digit: string) => `${digit.repeat(8)}-0000-4000-8000-${digit.repeat(12)}`;
const brief = ({ name, uuid }: StoragePool) => ({ name, uuid });
const briefVolume = ({ name, key, pool }: StorageVolume) => ({ name, key, pool });
const sorted = (objects: readonly { readonly name: string }[]) => objects.map(({ name }) => name).sort();

const pool = (name: string, digit: string, more = "", type = "dir", path = `/${name}`) =>
  `<pool type='${type}'><name>${name}</name><uuid>${uuid(digit)}</uuid>${more}` +
  `<target><path>${path}</path></target></pool>`;
const source = (xml: string) => `<source>${xml}</source>`;
const FC = "<adapter type='fc_host' wwnn='20000000c9831b4b' wwpn='10000000c9831b4b' parent='scsi_host1'/>";
const AUTH = `<auth type='chap' username='me'><secret usage='x'/></auth>`;

/** Pools of every type, and their sources. */
const kinds: Readonly<Record<string, string>> = {
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

/** Documents that are refused. */
const broken: Readonly<Record<string, string>> = {
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

const volume = (name: string, capacity = `<capacity>${MiB}</capacity>`, more = "") =>
  `<volume><name>${name}</name>${capacity}${more}</volume>`;
const target = (xml: string) => `<target>${xml}</target>`;

const brokenVolumes: Readonly<Record<string, string>> = {
  "no xml": "<volume><name>",
  "another document": "<pool/>",
  "no name": "<volume><capacity>1</capacity></volume>",
  "an unknown type": volume("x").replace("<volume>", "<volume type='tape'>"),
  "no capacity": volume("x", ""),
  "a wrong capacity": volume("x", "<capacity>much</capacity>"),
  "a negative capacity": volume("x", "<capacity>-1</capacity>"),
  "an unknown unit": volume("x", "<capacity unit='furlong'>1</capacity>"),
  "too large a capacity": volume("x", "<capacity unit='EiB'>9</capacity>"),
  "a wrong allocation": volume("x", undefined, "<allocation>some</allocation>"),
  "an unknown format": volume("x", undefined, target("<format type='zzz'/>")),
  "no format at all": volume("x", undefined, target("<format type='none'/>")),
  "an unknown format below": volume(
    "x",
    undefined,
    "<backingStore><path>/b</path><format type='zzz'/></backingStore>",
  ),
  "a wrong mode": volume("x", undefined, target("<permissions><mode>8</mode></permissions>")),
  "a wrong compat": volume("x", undefined, target("<compat>new</compat>")),
  "an unknown feature": volume("x", undefined, target("<features><zzz/></features>")),
  "encryption without a format": volume("x", undefined, target("<encryption/>")),
  "encryption of an unknown format": volume("x", undefined, target("<encryption format='rot13'/>")),
  "encryption with a wrong engine": volume(
    "x",
    undefined,
    target("<encryption format='luks' engine='steam'/>"),
  ),
  "a secret without a type": volume(
    "x",
    undefined,
    target("<encryption format='luks'><secret usage='x'/></encryption>"),
  ),
  "a secret of an unknown type": volume(
    "x",
    undefined,
    target("<encryption format='luks'><secret type='key' usage='x'/></encryption>"),
  ),
  "a secret without an id": volume(
    "x",
    undefined,
    target("<encryption format='luks'><secret type='passphrase'/></encryption>"),
  ),
  "an ivgen without a cipher": volume(
    "x",
    undefined,
    target("<encryption format='luks'><ivgen name='x'/></encryption>"),
  ),
  "more than the pool has": volume("x", "<capacity unit='GiB'>101</capacity>"),
};

const volumeKinds: Readonly<Record<string, string>> = {
  plain: volume("v-plain"),
  sparse: volume("v-sparse", "<capacity unit='TiB'>10</capacity>", "<allocation>0</allocation>"),
  "in units": volume("v-units", "<capacity unit='MB'>3</capacity>", "<allocation unit='k'>5</allocation>"),
  qcow2: volume(
    "v-qcow2",
    undefined,
    target(
      "<format type='qcow2'/><compat>1.1</compat><features><extended_l2/><lazy_refcounts/></features><clusterSize unit='KiB'>128</clusterSize>",
    ) +
      "<backingStore><path>/base&amp;x</path><format type='raw'/><permissions><mode>0644</mode></permissions></backingStore>",
  ),
  features: volume("v-features", undefined, target("<format type='qcow2'/><features/>")),
  permissions: volume(
    "v-perm",
    undefined,
    target("<permissions><mode>0600</mode><owner>1</owner><group>2</group><label>l</label></permissions>"),
  ),
  encrypted: volume(
    "v-luks",
    undefined,
    target(
      `<encryption format='luks'><secret type='passphrase' uuid='${
        uuid("b")
      }'/><cipher name='aes' size='256' mode='cbc' hash='sha256'/><ivgen name='plain64' hash='sha256'/></encryption>`,
    ),
  ),
  "encrypted by nothing": volume("v-default", undefined, target("<encryption format='default'/>")),
  "called a dir": volume("v-dir").replace("<volume>", "<volume type='dir'>"),
  "with a slash": volume("v/slash"),
  "with its own key": volume("v-key", undefined, "<key>/mine</key><target><path>/mine</path></target>"),
};

const get = (c: Connection, name: string) => c.storagePools.get(name);
const vol = async (c: Connection, name: string) => await (await get(c, "default-pool")).volumes.get(name);

/** Calls on pools and volumes by what they do, in their order. */
export const storageSteps: Readonly<Record<string, Step>> = {
  "count": async (c) => [await c.storagePools.count(), await c.storagePools.count({ inactive: true })],
  "names": async (c) => [await c.storagePools.names(), await c.storagePools.names({ inactive: true })],
  "the default pool": async (c) => brief(await get(c, "default-pool")),
  "its xml": async (c) => await (await get(c, "default-pool")).xml(),
  "its info": async (c) => await (await get(c, "default-pool")).info(),
  "look up by uuid": async (c) => brief(await get(c, "dfe224cb-28fb-8dd0-c4b2-64eb3f0f4566")),
  "look up nobody": (c) => get(c, "nobody"),
  "look up no uuid": (c) => get(c, uuid("f")),
  ...Object.fromEntries(
    Object.entries(broken).map((
      [what, xml],
    ): [string, Step] => [`define with ${what}`, (c) => c.storagePools.define(xml)]),
  ),
  ...Object.fromEntries(
    Object.entries(kinds).map(([what, xml]): [string, Step] => [`define and undefine: ${what}`, async (c) => {
      const defined = await c.storagePools.define(xml);
      const text = await defined.xml();
      await defined.undefine();
      return { ...brief(defined), text };
    }]),
  ),
  ...Object.fromEntries(
    Object.entries(kinds).filter(([what]) =>
      what !== "fibre channel" && what !== "rbd" && what !== "sheepdog" && what !== "gluster" &&
      what !== "iscsi-direct"
    )
      .map(([what, xml]): [string, Step] => [`a volume of: ${what}`, async (c) => {
        const defined = await c.storagePools.define(xml);
        await defined.start();
        const created = await defined.volumes.create(volume("v"));
        const facts = { ...briefVolume(created), xml: await created.xml(), info: await created.info() };
        await defined.destroy();
        await defined.undefine();
        return facts;
      }]),
  ),
  "list by type": async (c) => {
    const lists: unknown[] = [];
    for (const what of ["netfs", "logical", "scsi", "zfs", "iscsi-direct", "gluster"]) {
      const defined = await c.storagePools.define(kinds[what]!);
      const option = what === "iscsi-direct" ? "iscsiDirect" : what;
      lists.push(
        sorted(await c.storagePools.list({ [option]: true })),
        sorted(await c.storagePools.list({ dir: true, [option]: true })),
      );
      await defined.undefine();
    }
    return lists;
  },
  "define": async (c) => brief(await c.storagePools.define(pool("mine", "1"))),
  "define its uuid with another name": (c) => c.storagePools.define(pool("other", "1")),
  "define its name with another uuid": (c) => c.storagePools.define(pool("mine", "2")),
  "define its path again": (c) => c.storagePools.define(pool("other", "2", "", "dir", "/mine/")),
  "create its path": (c) => c.storagePools.create(pool("other", "2", "", "dir", "/mine")),
  "define it again": async (c) => brief(await c.storagePools.define(pool("mine", "1", "", "dir", "/mine2"))),
  "its new xml": async (c) => await (await get(c, "mine")).xml(),
  "its info while stopped": async (c) => await (await get(c, "mine")).info(),
  "is it active, persistent, autostarted": async (c) => {
    const mine = await get(c, "mine");
    return [await mine.isActive(), await mine.isPersistent(), await mine.autostart()];
  },
  "set autostart": async (c) => {
    const mine = await get(c, "mine");
    await mine.setAutostart(true);
    return await mine.autostart();
  },
  "destroy what is stopped": async (c) => await (await get(c, "mine")).destroy(),
  "refresh what is stopped": async (c) => await (await get(c, "mine")).refresh(),
  "count volumes of what is stopped": async (c) => await (await get(c, "mine")).volumes.count(),
  "name volumes of what is stopped": async (c) => await (await get(c, "mine")).volumes.names(),
  "list volumes of what is stopped": async (c) => await (await get(c, "mine")).volumes.list(),
  "look a volume up in what is stopped": async (c) => await (await get(c, "mine")).volumes.get("x"),
  "create a volume in what is stopped": async (c) => await (await get(c, "mine")).volumes.create(volume("x")),
  "build": async (c) => await (await get(c, "mine")).build(),
  "delete": async (c) => await (await get(c, "mine")).delete(),
  "start": async (c) => await (await get(c, "mine")).start(),
  "start what is started": async (c) => await (await get(c, "mine")).start(),
  "build what is started": async (c) => await (await get(c, "mine")).build(),
  "delete what is started": async (c) => await (await get(c, "mine")).delete(),
  "undefine what is started": async (c) => await (await get(c, "mine")).undefine(),
  "create what is started": (c) => c.storagePools.create(pool("mine", "1")),
  "refresh": async (c) => await (await get(c, "mine")).refresh(),
  "list active": async (c) => sorted(await c.storagePools.list({ active: true })),
  "list autostarted": async (c) => sorted(await c.storagePools.list({ autostart: true })),
  "list not autostarted": async (c) => sorted(await c.storagePools.list({ noAutostart: true })),
  "create a transient one": async (c) => brief(await c.storagePools.create(pool("passing", "3"))),
  "is it transient": async (c) => await (await get(c, "passing")).isPersistent(),
  "list transient": async (c) => sorted(await c.storagePools.list({ transient: true })),
  "list persistent": async (c) => sorted(await c.storagePools.list({ persistent: true })),
  "autostart of the transient one": async (c) => await (await get(c, "passing")).autostart(),
  "set autostart of the transient one": async (c) => await (await get(c, "passing")).setAutostart(true),
  "destroy the transient one": async (c) => await (await get(c, "passing")).destroy(),
  "call what is gone": async (c) => {
    const passing = await c.storagePools.create(pool("passing", "3"));
    await passing.destroy();
    await passing.info();
  },
  "is what is gone active": async (c) => {
    const passing = await c.storagePools.create(pool("passing", "3"));
    await passing.destroy();
    await passing.isActive();
  },
  "list the volumes of what is gone": async (c) => {
    const passing = await c.storagePools.create(pool("passing", "3"));
    await passing.destroy();
    await passing.volumes.list();
  },
  "create over a definition": async (c) => {
    await c.storagePools.define(pool("twice", "4"));
    const twice = await c.storagePools.create(pool("twice", "4"));
    const persistent = await twice.isPersistent();
    await twice.destroy();
    return [persistent, await c.storagePools.find("twice")];
  },
  "define over a transient one": async (c) => {
    await c.storagePools.create(pool("twice", "4"));
    const twice = await c.storagePools.define(pool("twice", "4"));
    const persistent = await twice.isPersistent();
    await twice.destroy();
    await twice.undefine();
    return persistent;
  },
  "create on a virtual adapter": async (c) => {
    const made = await c.storagePools.create(kinds["fibre channel"]!);
    const devices = await c.nodeDevices.names("scsi_host");
    await made.destroy();
    return [devices.toSorted(), (await c.nodeDevices.names("scsi_host")).toSorted()];
  },
  ...Object.fromEntries(
    Object.entries(brokenVolumes).map(([what, xml]): [string, Step] => [
      `create a volume with ${what}`,
      async (c) => await (await get(c, "default-pool")).volumes.create(xml),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(volumeKinds).map((
      [what, xml],
    ): [string, Step] => [`create a volume ${what}`, async (c) => {
      const created = await (await get(c, "default-pool")).volumes.create(xml);
      return {
        ...briefVolume(created),
        xml: await created.xml(),
        info: await created.info(),
        path: await created.path(),
      };
    }]),
  ),
  "create it twice": async (c) => await (await get(c, "default-pool")).volumes.create(volume("v-plain")),
  "what is left": async (c) => await (await get(c, "default-pool")).info(),
  "the pool's xml": async (c) => await (await get(c, "default-pool")).xml(),
  "fill the pool": async (c) => {
    const { available } = await (await get(c, "default-pool")).info();
    const full = await (await get(c, "default-pool")).volumes.create(
      volume("v-full", `<capacity>${available}</capacity>`),
    );
    return await full.info();
  },
  "one byte more": async (c) =>
    await (await get(c, "default-pool")).volumes.create(volume("v-more", "<capacity>1</capacity>")),
  "no byte more": async (c) =>
    briefVolume(
      await (await get(c, "default-pool")).volumes.create(
        volume("v-none", `<capacity>${GiB}</capacity>`, "<allocation>0</allocation>"),
      ),
    ),
  "empty it again": async (c) => {
    await (await vol(c, "v-full")).delete();
    await (await vol(c, "v-none")).delete();
    return await (await get(c, "default-pool")).info();
  },
  "count volumes": async (c) => await (await get(c, "default-pool")).volumes.count(),
  "name volumes": async (c) => (await (await get(c, "default-pool")).volumes.names()).toSorted(),
  "list volumes": async (c) =>
    (await (await get(c, "default-pool")).volumes.list()).map(({ key }) => key).sort(),
  "look a volume up by key": async (c) =>
    briefVolume(await c.storagePools.volumeByKey("/default-pool/v-plain")),
  "look a volume up by path": async (c) =>
    briefVolume(await c.storagePools.volumeByPath("/default-pool/v-key")),
  "look no volume up by name": (c) => vol(c, "nothing"),
  "look no volume up by key": (c) => c.storagePools.volumeByKey("/nothing"),
  "look no volume up by path": (c) => c.storagePools.volumeByPath("/nothing"),
  "look its pool up": async (c) => brief(await c.storagePools.byVolume(await vol(c, "v-plain"))),
  "clone": async (c) => {
    const copy = await (await get(c, "default-pool")).volumes.createFrom(
      volume("v-copy"),
      await vol(c, "v-plain"),
    );
    return { ...briefVolume(copy), xml: await copy.xml(), info: await copy.info() };
  },
  "clone to a taken name": async (c) =>
    await (await get(c, "default-pool")).volumes.createFrom(volume("v-copy"), await vol(c, "v-plain")),
  "clone what is gone": async (c) => {
    const gone = await (await get(c, "default-pool")).volumes.create(volume("v-gone"));
    await gone.delete();
    await (await get(c, "default-pool")).volumes.createFrom(volume("v-copy2"), gone);
  },
  "clone more than there is": async (c) =>
    await (await get(c, "default-pool")).volumes.createFrom(
      volume("v-copy2", "<capacity unit='TiB'>1</capacity>"),
      await vol(c, "v-plain"),
    ),
  "delete a volume": async (c) => await (await vol(c, "v-copy")).delete(),
  ...Object.fromEntries(
    (["info", "xml", "path", "delete"] as const).map((
      method,
    ): [string, Step] => [`${method} of a volume that is gone`, async (c) => {
      const gone = await (await get(c, "default-pool")).volumes.create(volume("v-gone"));
      await gone.delete();
      return await gone[method]();
    }]),
  ),
  "a volume while its pool is stopped": async (c) => {
    const one = await vol(c, "v-plain");
    const parent = await get(c, "default-pool");
    await parent.destroy();
    try {
      return await one.info();
    } finally {
      await parent.start();
    }
  },
  "by key while its pool is stopped": async (c) => {
    const parent = await get(c, "default-pool");
    await parent.destroy();
    try {
      return await c.storagePools.volumeByKey("/default-pool/v-plain");
    } finally {
      await parent.start();
    }
  },
  "sources of volume groups": (c) => c.storagePools.findSources("logical"),
  "sources of a host": (c) => c.storagePools.findSources("netfs", "<source><host name='nas'/></source>"),
  "sources of no host": (c) => c.storagePools.findSources("netfs"),
  "sources of a nameless host": (c) => c.storagePools.findSources("netfs", "<source><host/></source>"),
  "sources of another document": (c) => c.storagePools.findSources("netfs", "<pool/>"),
  "sources of a type without": (c) => c.storagePools.findSources("disk"),
  "sources of dir": (c) => c.storagePools.findSources("dir"),
  "sources of an unknown type": (c) => c.storagePools.findSources("tape"),
  "list without the right to write": async (_, ro) => sorted(await ro.storagePools.list()),
  "read without the right to write": async (
    _,
    ro,
  ) => [await (await get(ro, "mine")).xml(), await (await vol(ro, "v-plain")).xml()],
  "find sources without the right": (_, ro) => ro.storagePools.findSources("logical"),
  "define without the right": (_, ro) => ro.storagePools.define(pool("x", "5")),
  "destroy without the right": async (_, ro) => await (await get(ro, "mine")).destroy(),
  "create a volume without the right": async (_, ro) =>
    await (await get(ro, "default-pool")).volumes.create(volume("x")),
  "delete a volume without the right": async (_, ro) => await (await vol(ro, "v-plain")).delete(),
  "destroy": async (c) => await (await get(c, "mine")).destroy(),
  "undefine": async (c) => await (await get(c, "mine")).undefine(),
};
