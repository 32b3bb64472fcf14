// Generated from libvirt 9.0.0's domainsnapshot.rng by `deno task gen`; never edited.
import { table as domain } from "./domain_table.gen.ts";
import type { ShapeTable } from "../codec/shape_table.ts";

/** All shapes of such a document. */
export const table: ShapeTable = {
  base: domain,
  root: "DomainSnapshot",
  types: [
    '{"type":"text"}',
    '{"type":"enum","values":["running","blocked","paused","shutdown","shutoff","crashed","disk-snapshot"]}',
    '{"type":"integer","values":["0","1"]}',
    '{"type":"enum","values":["no","internal","external"]}',
    '{"type":"string","pattern":"(/|[a-zA-Z]:\\\\\\\\).+"}',
    '{"type":"enum","values":["qemu","kqemu","kvm","xen","lxc","uml","openvz","test","vmware","hyperv","vbox","phyp","vz","bhyve","hvf"]}',
    '{"type":"integer","min":"0","max":"4294967295"}',
    '{"type":"string","pattern":"[^\\\\n]+"}',
    '{"type":"uuid"}',
    '{"type":"union","of":[{"type":"uuid"},{"type":"empty"}]}',
    '{"type":"enum","values":["destroy","restart","preserve","rename-restart"]}',
    '{"type":"enum","values":["destroy","restart","preserve","rename-restart","coredump-destroy","coredump-restart"]}',
    '{"type":"enum","values":["poweroff","restart","pause","ignore"]}',
    '{"type":"union","of":[{"type":"string","pattern":"(ioemu:)?(fd|hd|sd|vd|xvd|ubd)[a-zA-Z0-9_]+"},{"type":"string","pattern":"(/|[a-zA-Z]:\\\\\\\\).+"}]}',
    '{"type":"enum","values":["external"]}',
    '{"type":"enum","values":["file","block","network"]}',
    '{"type":"enum","values":["no","internal","external","manual"]}',
    '{"type":"integer","min":"1"}',
    '{"type":"enum","values":["cow","qcow","qcow2","qed","vmdk"]}',
  ],
  shapes: {
    DomainSnapshot: '["domainsnapshot",null,[[[],[["name","c",0,0,0],["description","c",0,0,0],["state","c",0,1,0],["creationTime","c",0,0,0],["memory","c",0,"DomainSnapshotMemory",0],["disks","c",0,"DomainSnapshotDisks",0],["active","c",0,2,0],["domain","c",0,"DomainSnapshotDomain",0],["inactiveDomain","c",0,"DomainSnapshotInactiveDomain",0],["parent","c",0,"DomainSnapshotParent",0],["cookie","c",0,null,0]]]]]',
    DomainSnapshotMemory: '["memory","snapshot",[[["no","internal"],[["snapshot","a",0,3,1]]],[["external",null],[["snapshot","a",0,3,0],["file","a",0,4,1]]]]]',
    DomainSnapshotDisks: '["disks",null,[[[],[["disk","c",0,"DomainSnapshotDisksDisk",2]]]]]',
    DomainSnapshotDomain: '["domain","type",[[["qemu","kqemu","kvm","xen","lxc","uml","openvz","test","vmware","hyperv","vbox","phyp","vz","bhyve","hvf"],[["type","a",0,5,1],["id","a",0,6,0],["name","c",0,7,1],["uuid","c",0,8,0],["genid","c",0,9,0],["title","c",0,7,0],["description","c",0,0,0],["metadata","c",0,null,0],["cpu","c",0,"DomainCpu",0],["sysinfo","c",0,"DomainSysinfo",2],["bootloader","c",0,0,0],["bootloaderArgs","c","bootloader_args",0,0],["os","c",0,"DomainOs",0],["clock","c",0,"DomainClock",0],["memory","c",0,"DomainMemory",0],["maxMemory","c",0,"DomainMaxMemory",0],["currentMemory","c",0,"DomainCurrentMemory",0],["memoryBacking","c",0,"DomainMemoryBacking",0],["vcpu","c",0,"DomainVcpu",0],["vcpus","c",0,"DomainVcpus",0],["iothreads","c",0,6,0],["iothreadids","c",0,"DomainIothreadids",0],["defaultiothread","c",0,"DomainDefaultiothread",0],["blkiotune","c",0,"DomainBlkiotune",0],["memtune","c",0,"DomainMemtune",0],["cputune","c",0,"DomainCputune",0],["numatune","c",0,"DomainNumatune",0],["resource","c",0,"DomainResource",0],["features","c",0,"DomainFeatures",0],["onReboot","c","on_reboot",10,0],["onPoweroff","c","on_poweroff",10,0],["onCrash","c","on_crash",11,0],["onLockfailure","c","on_lockfailure",12,0],["pm","c",0,"DomainPm",0],["perf","c",0,"DomainPerf",0],["idmap","c",0,"DomainIdmap",0],["devices","c",0,"DomainDevices",0],["seclabel","c",0,"DomainSeclabel",2],["qemuCommandline","c","qemu:commandline","DomainQemuCommandline",0],["qemuCapabilities","c","qemu:capabilities","DomainQemuCapabilities",0],["qemuDeprecation","c","qemu:deprecation","DomainQemuDeprecation",0],["qemuOverride","c","qemu:override","DomainQemuOverride",0],["lxcNamespace","c","lxc:namespace","DomainLxcNamespace",0],["keywrap","c",0,"DomainKeywrap",0],["launchSecurity","c",0,"DomainLaunchSecurity",0],["bhyveCommandline","c","bhyve:commandline","DomainBhyveCommandline",0],["xenCommandline","c","xen:commandline","DomainXenCommandline",0],["vmwareDatacenterpath","c","vmware:datacenterpath",0,0]]],[[null],[["type","a",0,5,0],["uuid","c",0,8,1]]]]]',
    DomainSnapshotInactiveDomain: '["inactiveDomain",null,[[[],[["type","a",0,5,1],["id","a",0,6,0],["name","c",0,7,1],["uuid","c",0,8,0],["genid","c",0,9,0],["title","c",0,7,0],["description","c",0,0,0],["metadata","c",0,null,0],["cpu","c",0,"DomainCpu",0],["sysinfo","c",0,"DomainSysinfo",2],["bootloader","c",0,0,0],["bootloaderArgs","c","bootloader_args",0,0],["os","c",0,"DomainOs",0],["clock","c",0,"DomainClock",0],["memory","c",0,"DomainMemory",0],["maxMemory","c",0,"DomainMaxMemory",0],["currentMemory","c",0,"DomainCurrentMemory",0],["memoryBacking","c",0,"DomainMemoryBacking",0],["vcpu","c",0,"DomainVcpu",0],["vcpus","c",0,"DomainVcpus",0],["iothreads","c",0,6,0],["iothreadids","c",0,"DomainIothreadids",0],["defaultiothread","c",0,"DomainDefaultiothread",0],["blkiotune","c",0,"DomainBlkiotune",0],["memtune","c",0,"DomainMemtune",0],["cputune","c",0,"DomainCputune",0],["numatune","c",0,"DomainNumatune",0],["resource","c",0,"DomainResource",0],["features","c",0,"DomainFeatures",0],["onReboot","c","on_reboot",10,0],["onPoweroff","c","on_poweroff",10,0],["onCrash","c","on_crash",11,0],["onLockfailure","c","on_lockfailure",12,0],["pm","c",0,"DomainPm",0],["perf","c",0,"DomainPerf",0],["idmap","c",0,"DomainIdmap",0],["devices","c",0,"DomainDevices",0],["seclabel","c",0,"DomainSeclabel",2],["qemuCommandline","c","qemu:commandline","DomainQemuCommandline",0],["qemuCapabilities","c","qemu:capabilities","DomainQemuCapabilities",0],["qemuDeprecation","c","qemu:deprecation","DomainQemuDeprecation",0],["qemuOverride","c","qemu:override","DomainQemuOverride",0],["lxcNamespace","c","lxc:namespace","DomainLxcNamespace",0],["keywrap","c",0,"DomainKeywrap",0],["launchSecurity","c",0,"DomainLaunchSecurity",0],["bhyveCommandline","c","bhyve:commandline","DomainBhyveCommandline",0],["xenCommandline","c","xen:commandline","DomainXenCommandline",0],["vmwareDatacenterpath","c","vmware:datacenterpath",0,0]]]]]',
    DomainSnapshotParent: '["parent",null,[[[],[["name","c",0,0,1]]]]]',
    DomainSnapshotDisksDisk: '["disk","type",[[["file"],[["name","a",0,13,1],["snapshot","a",0,14,0],["type","a",0,15,1],["source","c",0,"DomainSnapshotDisksDiskFileSource",0],["driver","c",0,"DomainSnapshotDisksDiskFileDriver",0]]],[["block"],[["name","a",0,13,1],["snapshot","a",0,14,0],["type","a",0,15,1],["source","c",0,"DomainSnapshotDisksDiskBlockSource",0],["driver","c",0,"DomainSnapshotDisksDiskFileDriver",0]]],[["network"],[["name","a",0,13,1],["snapshot","a",0,14,0],["type","a",0,15,1],["source","c",0,"DomainDiskNetworkSource",1]]],[[null],[["name","a",0,13,1],["snapshot","a",0,16,0],["type","a",0,15,0],["source","c",0,"DomainSnapshotDisksDiskFileSource",0],["driver","c",0,"DomainSnapshotDisksDiskFileDriver",0]]]]]',
    DomainSnapshotDisksDiskFileSource: '["source",null,[[[],[["file","a",0,4,0],["index","a",0,17,0],["seclabel","c",0,"DomainSourceSeclabel",2],["slices","c",0,"DomainSlices",0],["privateData","c",0,true,0],["encryption","c",0,"DomainEncryption",0]]]]]',
    DomainSnapshotDisksDiskFileDriver: '["driver",null,[[[],[["type","a",0,18,0],["metadataCache","c","metadata_cache","DomainMetadataCache",0]]]]]',
    DomainSnapshotDisksDiskBlockSource: '["source",null,[[[],[["dev","a",0,4,1],["index","a",0,17,0],["seclabel","c",0,"DomainSourceSeclabel",2],["slices","c",0,"DomainSlices",0],["privateData","c",0,true,0],["encryption","c",0,"DomainEncryption",0]]]]]',
  },
};
