/** How an event names a domain, a network or a storage pool. */
export interface NamedObject {
  /** The name, unique on its host. */
  readonly name: string;
  /** The UUID in its canonical form: lower case, with hyphens. */
  readonly uuid: string;
}

/** How an event names a host device. */
export interface NodeDeviceObject {
  /** The device's name, as in `pci_0000_00_02_0`. */
  readonly name: string;
}

/** How an event names a secret. */
export interface SecretObject {
  /** The UUID in its canonical form: lower case, with hyphens. */
  readonly uuid: string;
  /** What the secret is for, in libvirt's word: `volume`, `ceph`, `iscsi`, `tls`, `vtpm`, `none`. */
  readonly usageType: string;
  /** Which of these: a volume's path, a target's name. */
  readonly usageId: string;
}

/**
 * What the objects in events are: plain references in a driver, handles in a connection.
 *
 * A dispatcher is generic over this, so that both have the same events with objects of their own.
 */
export interface EventObjects {
  /** What events carry as `domain`. */
  readonly domain: NamedObject;
  /** What events carry as `network`. */
  readonly network: NamedObject;
  /** What events carry as `pool`. */
  readonly storagePool: NamedObject;
  /** What events carry as `device`. */
  readonly nodeDevice: NodeDeviceObject;
  /** What events carry as `secret`. */
  readonly secret: SecretObject;
}

/** What every event has. */
export interface EventBase<Type extends string> {
  /** The kind: `object.kind`, with libvirt's names. */
  readonly type: Type;
  /** When it arrived here, in milliseconds since the epoch. */
  readonly time: number;
  /** Set where the event was inferred by comparing states, and no host reported it: after a reconnect, or by polling. */
  readonly synthetic?: true;
}

/** What an event carries that this version has no kind for: a newer host's. */
export interface UnknownEventFields {
  /** The host's number for the kind, as in libvirt's `VIR_DOMAIN_EVENT_ID_*`. */
  readonly eventId: number;
  /** The host's number for the detail, where it sent one. */
  readonly detail?: number;
  /** What else came, as its driver could read it. */
  readonly raw?: unknown;
}
