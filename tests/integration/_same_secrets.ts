import type { Secret } from "@denovirt/denovirt";
import { uuid } from "./_digit_uuid.ts";
import type { Step } from "./_same_script_on_both.ts";

const xml = (digit: string, usage: string, attributes = "") =>
  `<secret ${attributes}><uuid>${uuid(digit)}</uuid>${usage}</secret>`;
const brief = ({ uuid, usageType, usageId }: Secret) => ({ uuid, usageType, usageId });
const sorted = (secrets: readonly Secret[]) => secrets.map(({ uuid }) => uuid).sort();

const VOLUME = "<usage type='volume'><volume>/images/x&amp;y.luks</volume></usage>";
const CEPH = "<usage type='ceph'><name>client.admin</name></usage>";
const ISCSI = "<usage type='iscsi'><target>iqn.2013-07.com.example:x</target></usage>";
const TLS = "<usage type='tls'><name>TLS_example</name></usage>";
const VTPM = "<usage type='vtpm'><name>VTPM_example</name></usage>";

/** Calls on secrets by what they do, in their order. */
export const secretSteps: Readonly<Record<string, Step>> = {
  "count none": (c) => c.secrets.count(),
  "list none": (c) => c.secrets.uuids(),
  "look up nobody": (c) => c.secrets.get(uuid("f")),
  "look up no use": (c) => c.secrets.getByUsage("ceph", "client.admin"),
  "define broken xml": (c) => c.secrets.define("<secret"),
  "define another document": (c) => c.secrets.define("<pool/>"),
  "define without a type": (c) => c.secrets.define("<secret><usage/></secret>"),
  "define with an unknown type": (c) => c.secrets.define("<secret><usage type='x'/></secret>"),
  "define without the volume": (c) => c.secrets.define(xml("1", "<usage type='volume'/>")),
  "define without the name": (c) =>
    c.secrets.define(xml("1", "<usage type='ceph'><volume>x</volume></usage>")),
  "define without the target": (c) => c.secrets.define(xml("1", "<usage type='iscsi'/>")),
  "define with a broken uuid": (c) => c.secrets.define("<secret><uuid>12</uuid></secret>"),
  "define with a wrong ephemeral": (c) => c.secrets.define(xml("1", CEPH, "ephemeral='on'")),
  "define with a wrong private": (c) => c.secrets.define(xml("1", CEPH, "private='1'")),
  "define for ceph": async (c) => brief(await c.secrets.define(xml("1", CEPH))),
  "its xml": async (c) => await (await c.secrets.get(uuid("1"))).xml(),
  "value before there is one": async (c) => await (await c.secrets.get(uuid("1"))).value(),
  "set its value": async (c) => await (await c.secrets.get(uuid("1"))).setValue("open sesame"),
  "its value": async (c) => (await (await c.secrets.get(uuid("1"))).value()).text(),
  "set it again": async (c) => await (await c.secrets.get(uuid("1"))).setValue(new Uint8Array([0, 1, 255])),
  "its bytes": async (c) => (await (await c.secrets.get(uuid("1"))).value()).bytes(),
  "define its use again": (c) => c.secrets.define(xml("2", CEPH)),
  "define it for another use": (c) => c.secrets.define(xml("1", TLS)),
  "define it anew": async (c) =>
    brief(
      await c.secrets.define(xml("1", `<description>a &lt;b&gt;</description>${CEPH}`, "ephemeral='yes'")),
    ),
  "its new xml": async (c) => await (await c.secrets.get(uuid("1"))).xml(),
  "its bytes after that": async (c) => (await (await c.secrets.get(uuid("1"))).value()).bytes(),
  "define a private one": async (c) => brief(await c.secrets.define(xml("3", VOLUME, "private='yes'"))),
  "set its hidden value": async (c) => await (await c.secrets.get(uuid("3"))).setValue("hidden"),
  "read its hidden value": async (c) => await (await c.secrets.get(uuid("3"))).value(),
  "make it public": (c) => c.secrets.define(xml("3", VOLUME)),
  "its use in xml": async (c) => await (await c.secrets.get(uuid("3"))).xml(),
  "define for iscsi": async (c) =>
    brief(await c.secrets.define(xml("4", ISCSI, "ephemeral='yes' private='yes'"))),
  "define for tls": async (c) => brief(await c.secrets.define(xml("5", TLS))),
  "define for vtpm": async (c) => brief(await c.secrets.define(xml("6", VTPM))),
  "define for nothing": async (c) => brief(await c.secrets.define(xml("7", ""))),
  "define another for nothing": async (c) => brief(await c.secrets.define(xml("8", "<usage type='none'/>"))),
  "xml of iscsi": async (c) => await (await c.secrets.get(uuid("4"))).xml(),
  "xml of tls": async (c) => await (await c.secrets.get(uuid("5"))).xml(),
  "xml of vtpm": async (c) => await (await c.secrets.get(uuid("6"))).xml(),
  "xml of nothing": async (c) => await (await c.secrets.get(uuid("7"))).xml(),
  "look up by use": async (c) => brief(await c.secrets.getByUsage("volume", "/images/x&y.luks")),
  "look up by another use": async (c) => brief(await c.secrets.getByUsage("vtpm", "VTPM_example")),
  "look up by a use of another type": (c) => c.secrets.getByUsage("tls", "client.admin"),
  "look up in capitals": async (c) => brief(await c.secrets.get(uuid("1").toUpperCase())),
  "count all": (c) => c.secrets.count(),
  "list uuids": async (c) => (await c.secrets.uuids()).toSorted(),
  "list all": async (c) => sorted(await c.secrets.list()),
  "list ephemeral": async (c) => sorted(await c.secrets.list({ ephemeral: true })),
  "list kept": async (c) => sorted(await c.secrets.list({ noEphemeral: true })),
  "list private": async (c) => sorted(await c.secrets.list({ private: true })),
  "list public": async (c) => sorted(await c.secrets.list({ noPrivate: true })),
  "list private and ephemeral": async (c) => sorted(await c.secrets.list({ private: true, ephemeral: true })),
  "list private or not": async (c) => sorted(await c.secrets.list({ private: true, noPrivate: true })),
  "set an empty value": async (c) => await (await c.secrets.get(uuid("5"))).setValue(""),
  "read an empty value": async (c) => (await (await c.secrets.get(uuid("5"))).value()).length,
  "list without the right to write": async (_, ro) => sorted(await ro.secrets.list()),
  "read xml without the right to write": async (_, ro) => await (await ro.secrets.get(uuid("1"))).xml(),
  "read a value without the right": async (_, ro) => await (await ro.secrets.get(uuid("1"))).value(),
  "set a value without the right": async (_, ro) => await (await ro.secrets.get(uuid("1"))).setValue("x"),
  "define without the right": (_, ro) => ro.secrets.define("<secret/>"),
  "undefine without the right": async (_, ro) => await (await ro.secrets.get(uuid("1"))).undefine(),
  "undefine": async (c) => await (await c.secrets.get(uuid("1"))).undefine(),
  "call what is gone": async (c) => {
    const secret = await c.secrets.get(uuid("3"));
    await secret.undefine();
    await secret.setValue("x");
  },
  "undefine what is gone": async (c) => {
    const secret = await c.secrets.get(uuid("4"));
    await secret.undefine();
    await secret.undefine();
  },
  "define its use by another": async (c) => brief(await c.secrets.define(xml("9", CEPH))),
  "and undefine that": async (c) => await (await c.secrets.get(uuid("9"))).undefine(),
};
