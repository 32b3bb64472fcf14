import { callOptionNames, checkOptions, type OptionNames } from "../contract/checked_options.ts";
import { wantBoolean, wantText, wantTextOrUndefined, wantWhole } from "../contract/argument_checks.ts";
import { call, callEither } from "../handle/driver_call.ts";
import { documentText } from "../handle/document_text.ts";
import type { DeviceConfig } from "../config/device.ts";
import { Domain } from "./domain.ts";
import { DomainIdentity } from "../handle/domain_identity.ts";
import { orUndefined } from "../handle/lookup.ts";
import { domainMetadataType } from "../contract/generated/enums.gen.ts";
import { flagBits } from "../contract/flag_bits.ts";
import { domainDeviceModifyFlags } from "../contract/generated/flags.gen.ts";
import { impactBits, impactOptionNames, type ImpactOptions } from "../contract/modification_impact.ts";
import type { CallOptions } from "../contract/references.ts";
import { numberOf } from "../contract/enum_words.ts";

/** How a device is changed. @see libvirt 9.0.0 `virDomainDeviceModifyFlags` */
export interface DomainDeviceOptions extends ImpactOptions {
  /** Of an update: also where the guest has locked the device, as a mounted CD-ROM. */
  readonly force?: boolean;
}

const deviceOptionNames: OptionNames<DomainDeviceOptions> = { ...impactOptionNames, force: true };

/** How an application's element is set. */
export interface DomainSetMetadataOptions extends ImpactOptions {
  /** The prefix for its namespace, which has to be there unless the element is removed. */
  readonly key?: string;
}

const setMetadataOptionNames: OptionNames<DomainSetMetadataOptions> = { ...impactOptionNames, key: true };

/**
 * How a guest's addresses are announced: so many packets, each some time after the one before. 0 is the host's default,
 * as is what is left out.
 * @see libvirt 12.5.0 `VIR_DOMAIN_ANNOUNCE_INTERFACE_*`
 */
export interface DomainAnnounceInterfaceOptions extends CallOptions {
  /** Milliseconds before the first packet; 50 unless told. */
  readonly initialMs?: number;
  /** Milliseconds between two packets at most; 550 unless told. */
  readonly maxMs?: number;
  /** How many packets; 5 unless told. */
  readonly rounds?: number;
  /** Milliseconds by which the time between two packets grows; 50 unless told. */
  readonly stepMs?: number;
}

const announceInterfaceOptionNames: OptionNames<DomainAnnounceInterfaceOptions> = {
  ...callOptionNames,
  initialMs: true,
  maxMs: true,
  rounds: true,
  stepMs: true,
};

/** A domain's definition, by parts: devices, metadata, whether it starts by itself. */
export abstract class DomainDevices extends DomainIdentity {
  /**
   * Puts a device in.
   *
   * @param device One child of a domain document's `<devices>`: as XML, or as a config such as `{ disk: { … } }`.
   * @throws {TypeError} If the device is neither text nor a config, or an option no boolean.
   * @throws {VirtError} `XML_ERROR`; `OPERATION_FAILED` if it is there already.
   * @see libvirt 9.0.0 `virDomainAttachDeviceFlags`, `virDomainAttachDevice`
   */
  async attachDevice(device: string | DeviceConfig, options?: DomainDeviceOptions): Promise<void> {
    checkOptions(options, deviceOptionNames, "domain.attachDevice()");
    const [xml, bits] = await deviceArguments("attach", this, device, options);
    await callEither(this.connection, bits === 0, [
      "domainAttachDeviceFlags",
      this.ref,
      xml,
      bits,
      options,
    ], ["domainAttachDevice", this.ref, xml, options]);
  }

  /**
   * Takes a device out. Resolves when the guest was asked; it gives the device up later, or never: the events
   * `domain.device-removed` and `domain.device-removal-failed` tell.
   *
   * @param device One child of a domain document's `<devices>`: as XML, or as a config such as `{ disk: { … } }`.
   * @throws {TypeError} If the device is neither text nor a config, or an option no boolean.
   * @throws {VirtError} `DEVICE_MISSING` if there is none like it; `XML_ERROR`.
   * @see libvirt 9.0.0 `virDomainDetachDeviceFlags`, `virDomainDetachDevice`
   */
  async detachDevice(device: string | DeviceConfig, options?: DomainDeviceOptions): Promise<void> {
    checkOptions(options, deviceOptionNames, "domain.detachDevice()");
    const [xml, bits] = await deviceArguments("detach", this, device, options);
    await callEither(this.connection, bits === 0, [
      "domainDetachDeviceFlags",
      this.ref,
      xml,
      bits,
      options,
    ], ["domainDetachDevice", this.ref, xml, options]);
  }

  /**
   * Takes out the device with this alias; see {@linkcode DomainDevices.detachDevice}.
   *
   * @throws {TypeError} If the alias is no text, or an option no boolean.
   * @throws {VirtError} `DEVICE_MISSING` if there is none.
   * @see libvirt 9.0.0 `virDomainDetachDeviceAlias`
   */
  async detachDeviceByAlias(alias: string, options?: ImpactOptions): Promise<void> {
    checkOptions(options, impactOptionNames, "domain.detachDeviceByAlias()");
    const what = `Cannot detach a device of domain "${this.name}"`;
    wantText(alias, what, "an alias");
    const bits = impactBits(options, what);
    await call(this.connection, "domainDetachDeviceAlias", this.ref, alias, bits, options);
  }

  /**
   * Changes a device, in what can be changed: a CD-ROM's medium, a network interface's link.
   *
   * @param device One child of a domain document's `<devices>`: as XML, or as a config such as `{ disk: { … } }`.
   * @throws {TypeError} If the device is neither text nor a config, or an option no boolean.
   * @throws {VirtError} `DEVICE_MISSING` if there is none like it; `OPERATION_UNSUPPORTED`; `XML_ERROR`.
   * @see libvirt 9.0.0 `virDomainUpdateDeviceFlags`
   */
  async updateDevice(device: string | DeviceConfig, options?: DomainDeviceOptions): Promise<void> {
    checkOptions(options, deviceOptionNames, "domain.updateDevice()");
    const [xml, bits] = await deviceArguments("update", this, device, options);
    await call(this.connection, "domainUpdateDeviceFlags", this.ref, xml, bits, options);
  }

  /**
   * Has the host tell the network where the guest's addresses are, by gratuitous ARP packets in its name. Resolves when
   * the first is under way.
   *
   * @param device An interface's name on the host or its MAC address; all of them unless told.
   * @throws {TypeError} If the device is no text.
   * @throws {RangeError} If a number is none from 0 to 2³² - 1.
   * @throws {VirtError} `NO_SUPPORT` before libvirt 12.5; `OPERATION_INVALID` if it does not run; `INVALID_ARG` if it has no
   * such interface.
   * @see libvirt 12.5.0 `virDomainAnnounceInterface`
   */
  async announceInterface(device?: string, options?: DomainAnnounceInterfaceOptions): Promise<void> {
    checkOptions(options, announceInterfaceOptionNames, "domain.announceInterface()");
    const what = `Cannot announce the interfaces of domain "${this.name}"`;
    if (device !== undefined) wantText(device, what, "an interface");
    const { initialMs, maxMs, rounds, stepMs } = options ?? {};
    const given = Object.entries({ initial: initialMs, max: maxMs, rounds, step: stepMs });
    const params = Object.fromEntries(
      given.filter(([, value]) => value !== undefined).map(
        ([field, value]) => [field, wantWhole(value, what, `"${field}"`, 0, 0xffffffff)],
      ),
    );
    await call(this.connection, "domainAnnounceInterface", this.ref, device ?? null, params, 0, options);
  }

  /**
   * Whether it starts with the host.
   * @throws {VirtError} `NO_DOMAIN` if it is gone.
   * @see libvirt 9.0.0 `virDomainGetAutostart`
   */
  async autostart(options?: CallOptions): Promise<boolean> {
    checkOptions(options, callOptionNames, "domain.autostart()");
    return await call(this.connection, "domainGetAutostart", this.ref, options) !== 0;
  }

  /**
   * Has it start with the host, or not.
   * @throws {TypeError} If `on` is no boolean.
   * @throws {VirtError} `OPERATION_INVALID` if it is transient.
   * @see libvirt 9.0.0 `virDomainSetAutostart`
   */
  async setAutostart(on: boolean, options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "domain.setAutostart()");
    const value = wantBoolean(on, `Cannot set autostart of domain "${this.name}"`) ? 1 : 0;
    await call(this.connection, "domainSetAutostart", this.ref, value, options);
  }

  /**
   * Whether it starts with the host the next time only.
   * @throws {VirtError} `NO_SUPPORT` before libvirt 11.2.
   * @see libvirt 11.2.0 `virDomainGetAutostartOnce`
   */
  async autostartOnce(options?: CallOptions): Promise<boolean> {
    checkOptions(options, callOptionNames, "domain.autostartOnce()");
    return await call(this.connection, "domainGetAutostartOnce", this.ref, options) !== 0;
  }

  /**
   * Has it start with the host the next time only, or not.
   * @throws {TypeError} If `on` is no boolean.
   * @throws {VirtError} `NO_SUPPORT` before libvirt 11.2; `OPERATION_INVALID` if it is transient.
   * @see libvirt 11.2.0 `virDomainSetAutostartOnce`
   */
  async setAutostartOnce(on: boolean, options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "domain.setAutostartOnce()");
    const value = wantBoolean(on, `Cannot set autostart of domain "${this.name}"`) ? 1 : 0;
    await call(this.connection, "domainSetAutostartOnce", this.ref, value, options);
  }

  /**
   * The title, or `undefined` where it has none.
   * @throws {VirtError} `NO_DOMAIN` if it is gone.
   * @see {@linkcode DomainDevices.metadata}
   */
  async title(options?: ImpactOptions): Promise<string | undefined> {
    checkOptions(options, impactOptionNames, "domain.title()");
    return await readMetadata(this, "title", null, options);
  }

  /**
   * Sets the title, which is one line; `undefined` removes it.
   * @throws {TypeError} If it is neither text nor `undefined`.
   * @throws {VirtError} `OPERATION_INVALID` if `live` is meant and it does not run; `INVALID_ARG` if it has several lines.
   * @see {@linkcode DomainDevices.setMetadata}
   */
  async setTitle(title: string | undefined, options?: ImpactOptions): Promise<void> {
    checkOptions(options, impactOptionNames, "domain.setTitle()");
    await writeMetadata(this, "title", title, null, null, options);
  }

  /**
   * The description, or `undefined` where it has none.
   * @throws {VirtError} `NO_DOMAIN` if it is gone.
   * @see {@linkcode DomainDevices.metadata}
   */
  async description(options?: ImpactOptions): Promise<string | undefined> {
    checkOptions(options, impactOptionNames, "domain.description()");
    return await readMetadata(this, "description", null, options);
  }

  /**
   * Sets the description; `undefined` removes it.
   * @throws {TypeError} If it is neither text nor `undefined`.
   * @throws {VirtError} `OPERATION_INVALID` if `live` is meant and it does not run.
   * @see {@linkcode DomainDevices.setMetadata}
   */
  async setDescription(description: string | undefined, options?: ImpactOptions): Promise<void> {
    checkOptions(options, impactOptionNames, "domain.setDescription()");
    await writeMetadata(this, "description", description, null, null, options);
  }

  /**
   * An application's own XML element, or `undefined` where it has none.
   *
   * @param uri Its namespace, which tells it from others.
   * @throws {TypeError} If the namespace is no text, or empty.
   * @throws {VirtError} `NO_DOMAIN` if it is gone.
   * @see libvirt 9.0.0 `virDomainGetMetadata`
   */
  async metadata(uri: string, options?: ImpactOptions): Promise<string | undefined> {
    checkOptions(options, impactOptionNames, "domain.metadata()");
    wantText(uri, `Cannot read metadata of domain "${this.name}"`, "an element's namespace");
    return await readMetadata(this, "element", uri, options);
  }

  /**
   * Sets an application's own XML element; `undefined` removes it.
   *
   * @param uri Its namespace, which tells it from others.
   * @throws {TypeError} If the namespace is no text, the element neither text nor `undefined`, or `key` is missing.
   * @throws {VirtError} `OPERATION_INVALID` if `live` is meant and it does not run; `XML_ERROR`.
   * @see libvirt 9.0.0 `virDomainSetMetadata`
   */
  async setMetadata(
    uri: string,
    element: string | undefined,
    options?: DomainSetMetadataOptions,
  ): Promise<void> {
    checkOptions(options, setMetadataOptionNames, "domain.setMetadata()");
    const what = `Cannot set metadata of domain "${this.name}"`;
    wantText(uri, what, "an element's namespace");
    const key = element === undefined ? null : wantText(options?.key, what, "a prefix in key");
    await writeMetadata(this, "element", element, key, uri, options);
  }

  /**
   * Gives it another name.
   *
   * @returns A handle with the new name; this one keeps the old, and still means the same domain by its UUID.
   * @throws {TypeError} If the name is no text.
   * @throws {VirtError} `OPERATION_INVALID` if it runs; `DOM_EXIST` if the name is taken.
   * @see libvirt 9.0.0 `virDomainRename`
   */
  async rename(name: string, options?: CallOptions): Promise<Domain> {
    checkOptions(options, callOptionNames, "domain.rename()");
    wantText(name, `Cannot rename domain "${this.name}"`, "a name");
    await call(this.connection, "domainRename", this.ref, name, 0, options);
    return new Domain(this.connection, { ...this.ref, name });
  }
}

async function deviceArguments(
  action: string,
  { name }: DomainDevices,
  device: string | DeviceConfig,
  options: DomainDeviceOptions | undefined,
): Promise<readonly [xml: string, bits: number]> {
  const what = `Cannot ${action} a device of domain "${name}"`;
  const xml = await documentText("device", device, what);
  return [xml, impactBits(options, what) | flagBits(domainDeviceModifyFlags, options, what)];
}

type MetadataType = (typeof domainMetadataType)[number];

async function readMetadata(
  { connection, ref, name }: DomainDevices,
  type: MetadataType,
  uri: string | null,
  options: ImpactOptions | undefined,
): Promise<string | undefined> {
  const bits = impactBits(options, `Cannot read metadata of domain "${name}"`);
  const read = call(
    connection,
    "domainGetMetadata",
    ref,
    numberOf(domainMetadataType, type),
    uri,
    bits,
    options,
  );
  return await orUndefined(read, "NO_DOMAIN_METADATA");
}

async function writeMetadata(
  { connection, ref, name }: DomainDevices,
  type: MetadataType,
  value: string | undefined,
  key: string | null,
  uri: string | null,
  options: ImpactOptions | undefined,
): Promise<void> {
  const what = `Cannot set metadata of domain "${name}"`;
  const text = wantTextOrUndefined(value, what);
  const bits = impactBits(options, what);
  await call(
    connection,
    "domainSetMetadata",
    ref,
    numberOf(domainMetadataType, type),
    text,
    key,
    uri,
    bits,
    options,
  );
}
