import { wantOptionalText, wantText } from "./_arguments.ts";
import { call, callEither } from "./_call.ts";
import { DomainIdentity } from "./domain_identity.ts";
import { domainCoreDumpFormat } from "./enums.gen.ts";
import { flagBits } from "./flag_bits.ts";
import { domainCoreDumpFlags, domainSaveImageXMLFlags, domainSaveRestoreFlags } from "./flags.gen.ts";
import type { CallOptions } from "./references.ts";
import { numberOf } from "./words.ts";

/** How a guest's state is saved. @see libvirt 9.0.0 `virDomainSaveRestoreFlags` */
export interface ManagedSaveOptions extends CallOptions {
  /** Keep the image out of the host's file cache. */
  readonly bypassCache?: boolean;
  /** Let the guest run when it is restored, whatever it did before. */
  readonly running?: boolean;
  /** Leave the guest paused when it is restored, whatever it did before. */
  readonly paused?: boolean;
}

/** How a guest's state is saved to a file, or restored from it. @see libvirt 9.0.0 `virDomainSaveRestoreFlags` */
export interface SaveOptions extends ManagedSaveOptions {
  /** The document that the guest is restored with, where it shall differ in what the guest cannot see. */
  readonly xml?: string;
  /** Of restoring: make the firmware's variable store anew from its template. */
  readonly resetNvram?: boolean;
}

/** What of a saved document is wanted. */
export interface SaveImageXmlOptions extends CallOptions {
  /** With passwords and the like. */
  readonly secure?: boolean;
}

/** A core dump's form. @see libvirt 9.0.0 `virDomainCoreDumpFormat` */
export type CoreDumpFormat = "raw" | "kdump-zlib" | "kdump-lzo" | "kdump-snappy" | "win-dmp";

/** How a core dump is made. @see libvirt 9.0.0 `virDomainCoreDumpFlags` */
export interface CoreDumpOptions extends CallOptions {
  /** `raw` unless told. */
  readonly format?: CoreDumpFormat;
  /** Leave the domain crashed. */
  readonly crash?: boolean;
  /** Let the guest run while it is dumped. */
  readonly live?: boolean;
  /** Keep the dump out of the host's file cache. */
  readonly bypassCache?: boolean;
  /** Reset the guest afterwards. */
  readonly reset?: boolean;
  /** Dump memory alone, in a common format. */
  readonly memoryOnly?: boolean;
}

/** A domain's saved states and dumps. */
export abstract class DomainSaving extends DomainIdentity {
  /**
   * Saves the guest's state to a file of the host and ends it; `domains.restore(path)` goes on from there.
   *
   * @throws {TypeError} If the path is no text, or an option of the wrong type.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run.
   * @see libvirt 9.0.0 `virDomainSaveFlags`, `virDomainSave`
   */
  async save(path: string, options?: SaveOptions): Promise<void> {
    const what = `Cannot save domain "${this.name}"`;
    wantText(path, what, "a path on the host");
    const xml = wantOptionalText(options?.xml, what, "an XML document");
    const bits = flagBits(domainSaveRestoreFlags, options, what);
    await callEither(this.connection, xml === null && bits === 0, [
      "domainSaveFlags",
      this.ref,
      path,
      xml,
      bits,
      options,
    ], ["domainSave", this.ref, path, options]);
  }

  /**
   * Saves the guest's state where the host keeps it and ends it; the next start goes on from there.
   *
   * @throws {TypeError} If an option is no boolean.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run or is transient.
   * @see libvirt 9.0.0 `virDomainManagedSave`
   */
  async managedSave(options?: ManagedSaveOptions): Promise<void> {
    const bits = flagBits(domainSaveRestoreFlags, options, `Cannot save domain "${this.name}"`);
    await call(this.connection, "domainManagedSave", this.ref, bits, options);
  }

  /**
   * Whether there is a managed save image.
   * @throws {VirtError} `NO_DOMAIN` if it is gone.
   * @see libvirt 9.0.0 `virDomainHasManagedSaveImage`
   */
  async hasManagedSave(options?: CallOptions): Promise<boolean> {
    return await call(this.connection, "domainHasManagedSaveImage", this.ref, 0, options) !== 0;
  }

  /**
   * Discards the managed save image; the next start boots.
   * @throws {VirtError} `NO_DOMAIN` if it is gone.
   * @see libvirt 9.0.0 `virDomainManagedSaveRemove`
   */
  async removeManagedSave(options?: CallOptions): Promise<void> {
    await call(this.connection, "domainManagedSaveRemove", this.ref, 0, options);
  }

  /**
   * The document in the managed save image.
   *
   * @throws {TypeError} If an option is no boolean.
   * @throws {VirtError} `NO_DOMAIN` if there is no image.
   * @see libvirt 9.0.0 `virDomainManagedSaveGetXMLDesc`
   */
  async managedSaveXml(options?: SaveImageXmlOptions): Promise<string> {
    const bits = flagBits(
      domainSaveImageXMLFlags,
      options,
      `Cannot read the saved XML of domain "${this.name}"`,
    );
    return await call(this.connection, "domainManagedSaveGetXMLDesc", this.ref, bits, options);
  }

  /**
   * Replaces the document in the managed save image, in what the guest cannot see.
   *
   * @throws {TypeError} If the document is no text, or an option no boolean.
   * @throws {VirtError} `XML_ERROR`, `CONFIG_UNSUPPORTED` if it does not fit.
   * @see libvirt 9.0.0 `virDomainManagedSaveDefineXML`
   */
  async defineManagedSave(
    xml: string,
    options?: Pick<ManagedSaveOptions, "running" | "paused"> & CallOptions,
  ): Promise<void> {
    const what = `Cannot define the saved state of domain "${this.name}"`;
    wantText(xml, what, "an XML document");
    const bits = flagBits(domainSaveRestoreFlags, options, what);
    await call(this.connection, "domainManagedSaveDefineXML", this.ref, xml, bits, options);
  }

  /**
   * Writes the guest's memory to a file of the host, for a debugger.
   *
   * @throws {TypeError} If the path is no text, the format none, or another option no boolean.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run.
   * @see libvirt 9.0.0 `virDomainCoreDump`, `virDomainCoreDumpWithFormat`
   */
  async coreDump(path: string, options?: CoreDumpOptions): Promise<void> {
    const what = `Cannot dump domain "${this.name}"`;
    wantText(path, what, "a path on the host");
    const bits = flagBits(domainCoreDumpFlags, options, what);
    const format = numberOf(domainCoreDumpFormat, options?.format ?? "raw", what);
    if (format === 0) {
      await call(this.connection, "domainCoreDump", this.ref, path, bits, options);
    } else {
      await call(this.connection, "domainCoreDumpWithFormat", this.ref, path, format, bits, options);
    }
  }
}
