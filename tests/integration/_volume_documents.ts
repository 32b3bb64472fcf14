import { uuid } from "./_digit_uuid.ts";

const MiB = 1024 ** 2;

/** A volume's document. */
export const volume = (name: string, capacity = `<capacity>${MiB}</capacity>`, more = ""): string =>
  `<volume><name>${name}</name>${capacity}${more}</volume>`;
const target = (xml: string) => `<target>${xml}</target>`;

/** Documents of volumes that are refused, by what is wrong with them. */
export const brokenVolumes: Readonly<Record<string, string>> = {
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

/** Volumes of every sort. */
export const volumeKinds: Readonly<Record<string, string>> = {
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
