import { callOptionNames, checkOptions, type OptionNames } from "../contract/checked_options.ts";
import { call } from "../handle/driver_call.ts";
import { configOf, documentText } from "../handle/document_text.ts";
import type { DomainConfig } from "../config/generated/domain.gen.ts";
import { DomainIdentity } from "../handle/domain_identity.ts";
import { flagBits } from "../contract/flag_bits.ts";
import { domainSaveImageXMLFlags, domainSaveRestoreFlags } from "../contract/generated/flags.gen.ts";
import type { CallOptions } from "../contract/references.ts";
import {
  type DomainManagedSaveOptions,
  type DomainSaveImageXmlOptions,
  saveImageXmlOptionNames,
} from "./save_options.ts";

const defineManagedSaveOptionNames: OptionNames<
  Pick<DomainManagedSaveOptions, "running" | "paused"> & CallOptions
> = { ...callOptionNames, running: true, paused: true };

/** A domain's saved states. */
export abstract class DomainSaving extends DomainIdentity {
  /**
   * Whether there is a managed save image.
   * @throws {VirtError} `NO_DOMAIN` if it is gone.
   * @see libvirt 9.0.0 `virDomainHasManagedSaveImage`
   */
  async hasManagedSave(options?: CallOptions): Promise<boolean> {
    checkOptions(options, callOptionNames, "domain.hasManagedSave()");
    return await call(this.connection, "domainHasManagedSaveImage", this.ref, 0, options) !== 0;
  }

  /**
   * Discards the managed save image; the next start boots.
   * @throws {VirtError} `NO_DOMAIN` if it is gone.
   * @see libvirt 9.0.0 `virDomainManagedSaveRemove`
   */
  async removeManagedSave(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "domain.removeManagedSave()");
    await call(this.connection, "domainManagedSaveRemove", this.ref, 0, options);
  }

  /**
   * The document in the managed save image.
   *
   * @throws {TypeError} If an option is no boolean.
   * @throws {VirtError} `NO_DOMAIN` if there is no image.
   * @see libvirt 9.0.0 `virDomainManagedSaveGetXMLDesc`
   */
  async managedSaveXml(options?: DomainSaveImageXmlOptions): Promise<string> {
    checkOptions(options, saveImageXmlOptionNames, "domain.managedSaveXml()");
    const bits = flagBits(
      domainSaveImageXMLFlags,
      options,
      `Cannot read the saved XML of domain "${this.name}"`,
    );
    return await call(this.connection, "domainManagedSaveGetXMLDesc", this.ref, bits, options);
  }

  /**
   * The same, typed. What a newer host says otherwise than these types is carried through.
   *
   * @throws {TypeError} If an option is no boolean.
   * @throws {VirtError} `NO_DOMAIN` if there is no image; `XML_ERROR` if the host sends no such document.
   */
  async managedSaveConfig(options?: DomainSaveImageXmlOptions): Promise<DomainConfig> {
    checkOptions(options, saveImageXmlOptionNames, "domain.managedSaveConfig()");
    return await configOf("domain", await this.managedSaveXml(options));
  }

  /**
   * Replaces the document in the managed save image, in what the guest cannot see.
   *
   * @throws {TypeError} If the document is neither text nor a config, or an option no boolean.
   * @throws {VirtError} `XML_ERROR`, `CONFIG_UNSUPPORTED` if it does not fit.
   * @see libvirt 9.0.0 `virDomainManagedSaveDefineXML`
   */
  async defineManagedSave(
    document: string | DomainConfig,
    options?: Pick<DomainManagedSaveOptions, "running" | "paused"> & CallOptions,
  ): Promise<void> {
    checkOptions(options, defineManagedSaveOptionNames, "domain.defineManagedSave()");
    const what = `Cannot define the saved state of domain "${this.name}"`;
    const xml = await documentText("domain", document, what);
    const bits = flagBits(domainSaveRestoreFlags, options, what);
    await call(this.connection, "domainManagedSaveDefineXML", this.ref, xml, bits, options);
  }
}
