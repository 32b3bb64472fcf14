import type { OtherStats } from "../statistics/other_stats.ts";
import type { GuestOsInfo } from "./guest_agent_calls.ts";

/** What the agent can be asked for. @see libvirt 9.0.0 `virDomainGuestInfoTypes` */
export type GuestInfoType =
  | "users"
  | "os"
  | "timezone"
  | "hostname"
  | "filesystem"
  | "disks"
  | "interfaces"
  /** Since libvirt 11.2. */
  | "load"
  /** Since libvirt 12.7. */
  | "devices";

/**
 * What the agent in a guest tells, each kind under the name that it is asked for by; what it can't tell is left out.
 *
 * @see libvirt 9.0.0 `virDomainGetGuestInfo`
 */
export interface GuestInfo extends OtherStats {
  /** Who is logged in. */
  readonly users?: readonly GuestInfoUser[];
  /** Its operating system. */
  readonly os?: GuestInfoOs;
  /** Its time zone. */
  readonly timezone?: GuestInfoTimezone;
  /** Its name. */
  readonly hostname?: string;
  /** Its file systems. */
  readonly filesystem?: readonly GuestInfoFilesystem[];
  /** Its disks and their partitions. */
  readonly disks?: readonly GuestInfoDisk[];
  /** Its network interfaces. */
  readonly interfaces?: readonly GuestInfoInterface[];
  /** How many of its tasks run or wait, on average. Since libvirt 11.2. */
  readonly load?: GuestInfoLoad;
  /** Its devices with their drivers, on Windows. Since libvirt 12.7. */
  readonly devices?: readonly GuestInfoDevice[];
}

/** Someone who is logged in to a guest. */
export interface GuestInfoUser extends OtherStats {
  /** The user's name. */
  readonly name?: string;
  /** The user's domain, on Windows. */
  readonly domain?: string;
  /** When they logged in, in milliseconds since the epoch. */
  readonly loginTimeMs?: number;
}

/** A guest's operating system. */
export interface GuestInfoOs extends GuestOsInfo, OtherStats {}

/** A guest's time zone. */
export interface GuestInfoTimezone extends OtherStats {
  /** Its name: `CET`. */
  readonly name?: string;
  /** Seconds east of UTC. */
  readonly offsetSeconds?: number;
}

/** A guest's file system. */
export interface GuestInfoFilesystem extends OtherStats {
  /** Its device in the guest: `sda1`. */
  readonly name?: string;
  /** Where it is mounted. */
  readonly mountpoint?: string;
  /** What sort it is: `ext4`. */
  readonly fstype?: string;
  /** Bytes that it has room for. */
  readonly total?: number;
  /** Bytes that are in use. */
  readonly used?: number;
  /** The disks that it is on. */
  readonly disks?: readonly (OtherStats & {
    /** The domain's name for it: `vda`. */
    readonly alias?: string;
    /** Its serial number. */
    readonly serial?: string;
    /** Its device in the guest. */
    readonly device?: string;
  })[];
}

/** A disk or partition as the guest sees it. */
export interface GuestInfoDisk extends OtherStats {
  /** Its device in the guest: `/dev/vda1`. */
  readonly name?: string;
  /** Whether it is a partition, or a whole disk. */
  readonly partition?: boolean;
  /** The domain's name for the disk: `vda`. */
  readonly alias?: string;
  /** Its serial number. */
  readonly serial?: string;
  /** The guest's other name for it, as the device mapper's. */
  readonly guestAlias?: string;
  /** The bus that the guest sees it on. Later than libvirt 9.0. */
  readonly guestBus?: string;
  /** What it is made of, as a logical volume of physical ones. */
  readonly dependencies?: readonly (OtherStats & {
    /** The other's device in the guest. */
    readonly name?: string;
  })[];
}

/** A network interface as the guest sees it. */
export interface GuestInfoInterface extends OtherStats {
  /** The guest's name for it: `eth0`. */
  readonly name?: string;
  /** Its MAC address. */
  readonly hwaddr?: string;
  /** Its addresses. */
  readonly addrs?: readonly (OtherStats & {
    /** `ipv4` or `ipv6`. */
    readonly type?: string;
    /** The address as text. */
    readonly addr?: string;
    /** Bits of its network. */
    readonly prefix?: number;
  })[];
}

/** How many of a guest's tasks run or wait, on average. */
export interface GuestInfoLoad extends OtherStats {
  /** Of the latest minute. */
  readonly "1m"?: number;
  /** Of the latest five minutes. */
  readonly "5m"?: number;
  /** Of the latest fifteen minutes. */
  readonly "15m"?: number;
}

/** A guest's device with its driver. */
export interface GuestInfoDevice extends OtherStats {
  /** The driver's name: `VirtIO Balloon Driver`. */
  readonly driverName?: string;
  /** The driver's version. */
  readonly driverVersion?: string;
  /** The driver's date, in milliseconds since the epoch. */
  readonly driverDateMs?: number;
  /** How the device is known: `pci`. */
  readonly idType?: string;
  /** The number of its maker, on PCI. */
  readonly pciVendor?: number;
  /** The number that its maker has for it, on PCI. */
  readonly pciDevice?: number;
}
