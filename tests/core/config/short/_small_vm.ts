import { documents, type VmOptions } from "../../../../core/config/mod.ts";

/** A VM of which no more than it must have is told. */
export const SMALL: VmOptions = { name: "web", memory: "1 GiB", vcpus: 2 };

/** A host that offers little. */
export const POOR = documents.domainCapabilities.parse(`<domainCapabilities>
  <path>/usr/bin/qemu-system-x86_64</path><domain>qemu</domain><arch>x86_64</arch><vcpu max="4"/>
  <os supported="yes"><enum name="firmware"/><loader supported="yes"><enum name="secure"><value>no</value></enum></loader></os>
  <cpu><mode name="host-passthrough" supported="no"/><mode name="maximum" supported="no"/>
    <mode name="custom" supported="yes"><model usable="yes" vendor="unknown">qemu64</model></mode></cpu>
  <devices>
    <disk supported="yes"><enum name="diskDevice"><value>disk</value><value>cdrom</value></enum>
      <enum name="bus"><value>scsi</value><value>ide</value></enum></disk>
    <graphics supported="yes"><enum name="type"><value>spice</value></enum></graphics>
    <video supported="yes"><enum name="modelType"><value>cirrus</value></enum></video>
    <tpm supported="no"/><rng supported="no"/>
    <filesystem supported="yes"><enum name="driverType"><value>path</value></enum></filesystem>
  </devices></domainCapabilities>`);
