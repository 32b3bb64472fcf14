import type { Deviation } from "./subject.ts";

/** What libvirt 9.0.0's qemu driver does otherwise. */
export const qemuDeviations: readonly Deviation[] = [
  {
    checks: ["events.start", "events.create"],
    found: '["resumed unpaused","started booted"]',
    reason:
      "libvirt's qemu driver starts QEMU paused, lets it go on and tells of that, and then of the start.",
  },
  {
    checks: ["events.save"],
    found: '"resumed from-snapshot"',
    reason: "libvirt's qemu driver restores a guest paused, and tells of its going on too.",
  },
];

/** What libvirt 9.0.0's test driver does otherwise. */
export const testDeviations: readonly Deviation[] = [
  {
    checks: ["snapshots.revert-running"],
    found: 'wanted its state "running": found "shutoff"',
    reason: "libvirt's test driver tells of the start after a revert, and starts nothing.",
  },
  {
    checks: ["tuning.block-io"],
    found: "cannot be set higher than total_bytes_sec_max",
    reason: "libvirt's test driver takes a bound that was not set for one of 0.",
  },
  {
    checks: ["network.destroy-stopped", "network.autostart-transient"],
    found: "found done",
    reason: "libvirt's test driver looks at neither of these states of a network.",
  },
  {
    checks: ["network.undefine-running"],
    found: "is still running",
    reason: "libvirt's test driver refuses to undefine a network that runs.",
  },
  {
    checks: ["network.redefine", "network.update"],
    found: "unsupported flags (0x1) in function testNetworkGetXMLDesc",
    reason:
      "libvirt's test driver gives a network's present document alone, and not that for its next start.",
  },
  {
    checks: ["node-devices.list"],
    found: '["scsi_host12","scsi_host12"]',
    reason: "libvirt's test driver calls every new adapter `scsi_host12`.",
  },
  {
    checks: ["states.transient.undefine", "states.transient.set-autostart", "states.saved.rename"],
    found: "found done",
    reason: "libvirt's test driver does not look whether a domain is transient, or has a managed save.",
  },
  {
    checks: [
      "life.start-paused",
      "life.create-paused",
      "life.autodestroy",
      "saves.force-boot",
      "vcpus.pin",
      "events.start-paused",
      "events.save",
    ],
    found: "unsupported flags",
    reason: "libvirt's test driver takes none of these flags.",
  },
  {
    checks: ["saves.managed-paused", "saves.file-paused"],
    found: 'wanted its state "paused": found "running"',
    reason: "libvirt's test driver lets every guest run that goes on from a saved state.",
  },
  {
    checks: [
      "states.shutoff.screenshot",
      "states.saved.screenshot",
      "states.gone.screenshot",
      "states.gone.is-updated",
      "states.gone.os-type",
    ],
    found: "found done",
    reason: "libvirt's test driver gives the same answer for every domain, and looks at none.",
  },
  {
    checks: [
      "states.running.start",
      "states.paused.start",
      "states.transient.start",
      "states.shutoff.shutdown",
      "states.saved.shutdown",
      "states.shutoff.suspend",
      "states.paused.suspend",
      "states.saved.suspend",
      "states.shutoff.resume",
      "states.running.resume",
      "states.saved.resume",
      "states.transient.resume",
      "saves.restore-other",
    ],
    found: "found INTERNAL_ERROR",
    reason:
      "libvirt's test driver has an error of its own for a wrong state, and for a file of another kind.",
  },
  {
    checks: [
      "states.paused.shutdown",
      "states.shutoff.remove-managed-save",
      "states.running.remove-managed-save",
    ],
    found: "found done",
    reason:
      "libvirt's test driver has paused guests shut down, and does not look whether there is a managed save.",
  },
  {
    checks: ["volume.twice", "volume.clone-twice"],
    found: "found OPERATION_FAILED",
    reason: "libvirt's test driver has no code of its own for a volume's name that is taken.",
  },
  {
    checks: ["pool.autostart-transient"],
    found: "found INVALID_ARG",
    reason: "libvirt's test driver takes the question for a wrong argument.",
  },
  {
    checks: [
      "sources.network-missing",
      "sources.network-stopped",
      "sources.pool-missing",
      "sources.pool-stopped",
      "sources.volume-missing",
      "sources.file-missing",
      "sources.filter-missing",
      "sources.secret-missing",
      "sources.create",
    ],
    found: "found done",
    reason: "libvirt's test driver starts every guest, whatever its devices are on.",
  },
  {
    checks: ["sources.counters"],
    found: "less than an hour of CPU time",
    reason: "libvirt's test driver has every guest's counters as large as the machine's clock.",
  },
  {
    checks: ["sources.optional"],
    found: "wanted an empty drive",
    reason: "libvirt's test driver starts guests with what is not there.",
  },
];

/** What libvirt's test driver does otherwise since it plugs devices in, with release 9.10. */
export const hotplug: readonly Deviation[] = [
  {
    checks: [
      "states.shutoff.attach-config",
      "states.running.attach-config",
      "devices.config",
      "devices.config-while-running",
      "devices.live-and-config",
      "devices.disk-taken",
      "devices.bad-xml",
    ],
    found: "unsupported flags (0x2) in function testDomainAttachDeviceLiveAndConfig",
    reason: "libvirt's test driver puts devices into guests that run alone.",
  },
  {
    checks: [
      "devices.live",
      "devices.default",
      "devices.live-gone",
      "devices.transient",
      "sources.attach.network-missing",
      "sources.attach.network-stopped",
      "sources.attach.filter-missing",
    ],
    found: /hotplug of interface type of \w+ is not implemented yet/,
    reason: "libvirt's test driver plugs in no interface of these kinds.",
  },
  {
    checks: ["devices.update", "devices.update-missing"],
    found: "persistent update of device 'interface' is not supported",
    reason: "libvirt's test driver changes no interface of a definition.",
  },
  {
    checks: ["sources.attach.pool-stopped", "sources.attach.volume-missing"],
    found: "found NO_STORAGE_POOL",
    reason: "libvirt's test driver looks for a disk's pool among none.",
  },
  {
    checks: ["sources.attach.secret-missing"],
    found: "found done",
    reason: "libvirt's test driver plugs in a disk whose secret is not there.",
  },
];
