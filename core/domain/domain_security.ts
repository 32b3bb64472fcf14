import { callOptionNames, checkOptions, type OptionNames } from "../contract/checked_options.ts";
import { call } from "../handle/driver_call.ts";
import { type ParameterFields, typedParameters } from "../contract/typed_parameters.ts";
import { DomainIdentity } from "../handle/domain_identity.ts";
import { flagBits } from "../contract/flag_bits.ts";
import { domainMessageType } from "../contract/generated/flags.gen.ts";
import type { CallOptions, TypedParameters } from "../contract/references.ts";

/** What a host's security module calls a domain. @see libvirt 9.0.0 `virSecurityLabel` */
export interface SecurityLabel {
  /** The module's own words. */
  readonly label: string;
  /** Whether the module forbids, or only writes down. */
  readonly enforcing: boolean;
}

/** Which messages are wanted; all unless told. @see libvirt 9.0.0 `virDomainMessageType` */
export interface DomainMessagesOptions extends CallOptions {
  /** That it uses what will go away. */
  readonly deprecation?: boolean;
  /** That its host won't answer for it. */
  readonly tainting?: boolean;
}

const messagesOptionNames: OptionNames<DomainMessagesOptions> = {
  ...callOptionNames,
  deprecation: true,
  tainting: true,
};

/** What a domain's host does to keep it in its bounds, and has to say about it. */
export abstract class DomainSecurity extends DomainIdentity {
  /**
   * Its label by the host's first security module.
   * @throws {VirtError} `NO_SUPPORT`, `NO_DOMAIN`.
   * @see libvirt 9.0.0 `virDomainGetSecurityLabel`
   */
  async securityLabel(options?: CallOptions): Promise<SecurityLabel> {
    checkOptions(options, callOptionNames, "domain.securityLabel()");
    return securityLabel(await call(this.connection, "domainGetSecurityLabel", this.ref, options));
  }

  /**
   * Its labels by all of the host's security modules.
   * @throws {VirtError} `NO_SUPPORT`, `NO_DOMAIN`.
   * @see libvirt 9.0.0 `virDomainGetSecurityLabelList`
   */
  async securityLabels(options?: CallOptions): Promise<SecurityLabel[]> {
    checkOptions(options, callOptionNames, "domain.securityLabels()");
    return (await call(this.connection, "domainGetSecurityLabelList", this.ref, options)).map(securityLabel);
  }

  /**
   * What its host has to say about it: that it is tainted, that it uses what will go away.
   * @throws {TypeError} If an option is no boolean.
   * @throws {VirtError} `NO_DOMAIN` if it is gone.
   * @see libvirt 9.0.0 `virDomainGetMessages`
   */
  async messages(options?: DomainMessagesOptions): Promise<readonly string[]> {
    checkOptions(options, messagesOptionNames, "domain.messages()");
    const bits = flagBits(domainMessageType, options, `Cannot read messages of domain "${this.name}"`);
    return await call(this.connection, "domainGetMessages", this.ref, bits, options);
  }

  /**
   * What proves that its memory is encrypted: `sev-measurement` and its like.
   * @throws {VirtError} `OPERATION_INVALID`, `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virDomainGetLaunchSecurityInfo`
   */
  async launchSecurityInfo(options?: CallOptions): Promise<TypedParameters> {
    checkOptions(options, callOptionNames, "domain.launchSecurityInfo()");
    return await call(this.connection, "domainGetLaunchSecurityInfo", this.ref, 4, options);
  }

  /**
   * Gives an encrypted guest its secret before it runs: `sev-secret`, `sev-secret-header`, `sev-secret-set-address`.
   * @throws {TypeError} If a field's value is of the wrong type.
   * @throws {VirtError} `OPERATION_INVALID`, `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virDomainSetLaunchSecurityState`
   */
  async setLaunchSecurityState(fields: ParameterFields, options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "domain.setLaunchSecurityState()");
    const what = `Cannot set the launch security state of domain "${this.name}"`;
    const params = await typedParameters("launchSecurity", fields, what);
    await call(this.connection, "domainSetLaunchSecurityState", this.ref, params, 0, options);
  }
}

function securityLabel(found: { readonly label: string; readonly enforcing: number }): SecurityLabel {
  return { label: found.label, enforcing: found.enforcing !== 0 };
}
