import { OWN_READING } from "./own_reading.ts";
import type { Deviation } from "./subject.ts";

const ONE_CONFIGURATION =
  "A machine has one configuration: what is changed while it runs is changed for good.";

/** What VMware does otherwise than libvirt, and what vcsim 0.24 lacks of it. */
export const vcsimDeviations: readonly Deviation[] = [
  {
    checks: ["states.paused.reboot", "states.paused.reset"],
    found: "found OPERATION_INVALID",
    reason: "A suspended machine sleeps on the disk: VMware has nobody to reboot or to reset.",
  },
  {
    checks: [
      "definition.no-xml",
      "definition.no-name",
      "definition.empty-name",
      "definition.bad-uuid",
      "metadata.element-broken",
      "devices.bad-xml",
      "snapshots.broken-xml",
      "domains.broken-xml",
      "networks.broken-xml",
    ],
    found: "found XML_ERROR",
    reason: OWN_READING,
  },
  {
    checks: ["states.paused.suspend", "snapshots.name-taken"],
    found: "found OPERATION_INVALID",
    reason:
      "libvirt's ESX driver refuses to suspend what is suspended, and a snapshot's name that is taken, so too.",
  },
  {
    checks: ["tuning.memory-unknown"],
    found: "found INVALID_ARG",
    reason: "VMware has other limits of memory than QEMU: a name that is none of them is a wrong argument.",
  },
  {
    checks: ["states.running.undefine", "life.undefine-running"],
    found: "found OPERATION_INVALID",
    reason:
      "VMware has no machine that runs without being registered, and libvirt's ESX driver refuses it too.",
  },
  {
    checks: ["life.new-id"],
    found: "wanted another id",
    reason: "A machine's id is the number that the host knows it by, and is the same in every run.",
  },
  {
    checks: ["life.start-paused"],
    found: "found INVALID_ARG",
    reason: "VMware starts no machine paused, and libvirt's ESX driver refuses it too.",
  },
  {
    checks: ["life.destroy-keeps", "life.pause-reasons"],
    found: '"reason":"unknown"',
    reason: "The API tells no reasons for states, and libvirt's ESX driver knows none either.",
  },
  {
    checks: ["unique.rename-slash", "definition.slash-name"],
    found: "found done",
    reason: "VMware's names may have slashes, which the API writes as %2f.",
  },
  {
    checks: ["definition.while-running", "metadata.live"],
    found: "found [",
    reason: ONE_CONFIGURATION,
  },
  {
    checks: ["devices.config-while-running", "devices.default", "devices.live-gone"],
    found: "found",
    reason: ONE_CONFIGURATION,
  },
  {
    checks: ["memory.info", "vcpus.counts", "vcpus.config"],
    found: "found",
    reason: "A machine has one number of CPUs: there are none that it might have and does not use.",
  },
  {
    checks: ["vcpus.too-many"],
    found: "found done",
    reason: "A machine has one number of CPUs, and what is the most is the host's to say.",
  },
  {
    checks: ["networks.validate"],
    found: "found INVALID_ARG",
    reason: "libvirt's ESX driver takes no flag where a network is defined, validation among them.",
  },
  {
    checks: ["tuning.memory"],
    found: "found INVALID_ARG",
    reason: "Of libvirt's limits of memory, VMware has `min_guarantee` alone.",
  },
  {
    checks: ["shutoff", "running", "paused"].flatMap((state) => [
      `states.${state}.autostart`,
      `states.${state}.set-autostart`,
    ]),
    found: "found OPERATION_UNSUPPORTED",
    reason: "vcsim 0.24 has no HostAutoStartManager.",
  },
  {
    checks: ["off-at-first", "on-and-off", "listed", "redefined"].map((each) => `autostart.${each}`),
    found: "found OPERATION_UNSUPPORTED",
    reason: "vcsim 0.24 has no HostAutoStartManager.",
  },
  {
    checks: [
      ...["get", "find", "list", "iterate", "listed-not", "xml", "gone"].map((each) => `networks.${each}`),
      ...["define", "undefine-running", "autostart", "names", "name-taken", "redefine"].map((each) =>
        `network.${each}`
      ),
      "readonly.network.undefine",
    ],
    found: "found CONFIG_UNSUPPORTED",
    reason: "The networks of the suite have a bridge and addresses, and a virtual switch has none.",
  },
  {
    checks: ["pool.create"],
    found: "found [true,true]",
    reason: "A datastore that is mounted stays so until it is taken away: there are no transient pools.",
  },
  {
    checks: ["pool.autostart-transient"],
    found: "found done",
    reason: "There are no transient pools.",
  },
  {
    checks: ["snapshots.create", "snapshots.filters", "snapshots.undefine"],
    found: "found",
    reason: "VMware keeps snapshots by itself: there is no metadata of libvirt's to know of, or to lose.",
  },
  {
    checks: ["snapshots.redefine", "snapshots.revert-running"],
    found: "found INVALID_ARG",
    reason: "VMware makes no snapshot of a document, and leaves no machine paused after a revert.",
  },
  {
    checks: ["snapshots.revert", "snapshots.revert-stops"],
    found: "found",
    reason: "vcsim 0.24 only changes which snapshot is the current one.",
  },
  {
    checks: ["snapshots.delete-children"],
    found: "found RPC",
    reason:
      "vcsim 0.24 hangs up at the next snapshot once the current one was deleted with its parent's children.",
  },
];
