import { callOptionNames, checkOptions, type OptionNames } from "../contract/checked_options.ts";
import { wantOptionalText, wantText } from "../contract/argument_checks.ts";
import { call } from "../handle/driver_call.ts";
import { configOf, documentText } from "../handle/document_text.ts";
import type { CapabilitiesConfig } from "../config/generated/capabilities.gen.ts";
import type { DomainConfig } from "../config/generated/domain.gen.ts";
import type { DomainCapabilitiesConfig } from "../config/generated/domain_capabilities.gen.ts";
import { ConnectionPart } from "../handle/connection_part.ts";
import type { CallOptions } from "../contract/references.ts";

/** Which hypervisor's capabilities are meant; the host's usual ones unless told. */
export interface ConnectionDomainCapabilitiesOptions extends CallOptions {
  /** The emulator's path on the host. */
  readonly emulator?: string;
  /** The guest's architecture: `x86_64`. */
  readonly arch?: string;
  /** The guest's machine type: `q35`. */
  readonly machine?: string;
  /** The sort of virtualization: `kvm`, `qemu`. */
  readonly virtType?: string;
}

const domainCapabilitiesOptionNames: OptionNames<ConnectionDomainCapabilitiesOptions> = {
  ...callOptionNames,
  emulator: true,
  arch: true,
  machine: true,
  virtType: true,
};

/** What a hypervisor can do, and what it makes of documents. */
export abstract class HostDocuments extends ConnectionPart {
  /**
   * What host and hypervisor can do, as XML.
   * @throws {VirtError} `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virConnectGetCapabilities`
   */
  async capabilitiesXml(options?: CallOptions): Promise<string> {
    checkOptions(options, callOptionNames, "connection.capabilitiesXml()");
    return await call(this, "connectGetCapabilities", options);
  }

  /**
   * What a domain may have on this host, as XML.
   * @throws {TypeError} If an option is no text.
   * @throws {VirtError} `INVALID_ARG` if there is no such hypervisor.
   * @see libvirt 9.0.0 `virConnectGetDomainCapabilities`
   */
  async domainCapabilitiesXml(options?: ConnectionDomainCapabilitiesOptions): Promise<string> {
    checkOptions(options, domainCapabilitiesOptionNames, "connection.domainCapabilitiesXml()");
    const what = "Cannot read domain capabilities";
    const emulator = wantOptionalText(options?.emulator, what, "an emulator's path");
    const arch = wantOptionalText(options?.arch, what, "an architecture");
    const machine = wantOptionalText(options?.machine, what, "a machine type");
    const virtType = wantOptionalText(options?.virtType, what, "a virtualization type");
    return await call(
      this,
      "connectGetDomainCapabilities",
      emulator,
      arch,
      machine,
      virtType,
      0,
      options,
    );
  }

  /**
   * What host and hypervisor can do, typed.
   * @throws {VirtError} What {@linkcode capabilitiesXml} throws.
   */
  async capabilities(options?: CallOptions): Promise<CapabilitiesConfig> {
    checkOptions(options, callOptionNames, "connection.capabilities()");
    return await configOf("capabilities", await this.capabilitiesXml(options));
  }

  /**
   * What a domain may have on this host, typed.
   * @throws {VirtError} What {@linkcode domainCapabilitiesXml} throws.
   */
  async domainCapabilities(options?: ConnectionDomainCapabilitiesOptions): Promise<DomainCapabilitiesConfig> {
    checkOptions(options, domainCapabilitiesOptionNames, "connection.domainCapabilities()");
    return await configOf("domainCapabilities", await this.domainCapabilitiesXml(options));
  }

  /**
   * A domain document for a hypervisor's own configuration.
   *
   * @param format libvirt's name of the configuration's form: `qemu-argv`, `xen-xl`, `lxc-tools`.
   * @throws {TypeError} If an argument is no text.
   * @throws {VirtError} `INVALID_ARG` if the format is not known; `PARSE_FAILED` and its like.
   * @see libvirt 9.0.0 `virConnectDomainXMLFromNative`
   */
  async domainXmlFromNative(format: string, config: string, options?: CallOptions): Promise<string> {
    checkOptions(options, callOptionNames, "connection.domainXmlFromNative()");
    const what = "Cannot convert a configuration to XML";
    wantText(format, what, "a format's name");
    wantText(config, what, "a configuration");
    return await call(this, "connectDomainXMLFromNative", format, config, 0, options);
  }

  /**
   * A hypervisor's own configuration for a domain document.
   *
   * @param format libvirt's name of the configuration's form: `qemu-argv`, `xen-xl`.
   * @throws {TypeError} If an argument is no text.
   * @throws {VirtError} `INVALID_ARG` if the format is not known; `XML_ERROR`.
   * @see libvirt 9.0.0 `virConnectDomainXMLToNative`
   */
  async domainXmlToNative(
    format: string,
    document: string | DomainConfig,
    options?: CallOptions,
  ): Promise<string> {
    checkOptions(options, callOptionNames, "connection.domainXmlToNative()");
    const what = "Cannot convert XML to a configuration";
    wantText(format, what, "a format's name");
    const xml = await documentText("domain", document, what);
    return await call(this, "connectDomainXMLToNative", format, xml, 0, options);
  }
}
