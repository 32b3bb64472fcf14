/** The smallest documents that libvirt's drivers take. */
import { xmlText } from "../hosts/xml_text.ts";

let number = 0;

/** A network of guests among themselves. */
export function networkXml(name: string, more = ""): string {
  return `<network><name>${xmlText(name)}</name>${more}<bridge name="dvc${++number}"/></network>`;
}

/** A pool of files in a folder. */
export function poolXml(name: string, path: string, more = ""): string {
  return `<pool type="dir"><name>${xmlText(name)}</name>${more}<target><path>${
    xmlText(path)
  }</path></target></pool>`;
}

/** A raw image of so many bytes, of which none is there yet. */
export function volumeXml(name: string, capacity: number, more = ""): string {
  return `<volume><name>${
    xmlText(name)
  }</name><capacity>${capacity}</capacity><allocation>0</allocation>${more}</volume>`;
}

/** A volume's password. */
export function secretXml(volume: string, attributes = "", more = ""): string {
  return `<secret ${attributes}>${more}<usage type="volume"><volume>/${
    xmlText(volume)
  }</volume></usage></secret>`;
}

/** A filter of one rule. */
export function nwfilterXml(name: string, more = ""): string {
  return `<filter name="${xmlText(name)}" chain="root">${more}` +
    `<rule action="drop" direction="in" priority="500"><tcp srcportstart="25"/></rule></filter>`;
}

/** An Ethernet interface, with a name and an address that no other has. */
export function hostInterfaceXml(): { readonly name: string; readonly mac: string; readonly xml: string } {
  const each = ++number;
  const name = `dveth${each}`;
  const mac = `02:00:00:00:${(each >> 8).toString(16).padStart(2, "0")}:${
    (each & 255).toString(16).padStart(2, "0")
  }`;
  const xml =
    `<interface type="ethernet" name="${name}"><start mode="none"/><mac address="${mac}"/></interface>`;
  return { name, mac, xml };
}

/** A virtual Fibre Channel adapter, as libvirt's test driver has a parent for. */
export function virtualAdapterXml(): string {
  const digits = (++number).toString(16).padStart(12, "0");
  return `<device><parent>scsi_host1</parent><capability type="scsi_host"><capability type="fc_host">` +
    `<wwnn>2000${digits}</wwnn><wwpn>1000${digits}</wwpn></capability></capability></device>`;
}
