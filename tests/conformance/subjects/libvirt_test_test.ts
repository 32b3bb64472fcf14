import { PrivateLibvirtd } from "../../hosts/private_libvirtd.ts";
import { conform } from "../conform.ts";
import { libvirtdHost } from "../libvirtd_host.ts";
import { smallDomainXml } from "../small_domain.ts";

conform({
  name: "libvirt-test",
  column: 3,
  title: "libvirtd 9.0.0 with its own test driver, `test+unix:///default`",
  realHost: true,
  peers: ["libvirtd"],
  knowsItsHost: false,
  extras: ["disks", "host-interfaces", "virtual-adapters", "second-connection", "readonly"],
  start: async () => libvirtdHost(await PrivateLibvirtd.start(), "test"),
  domainXml: (wish) => smallDomainXml({ type: "test", arch: "i686", ...wish }),
  deviations: [
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
  ],
});
