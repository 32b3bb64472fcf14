import assert from "node:assert/strict";
import { documents, domainOffers, hostOffers, offered } from "../../../core/config/mod.ts";

Deno.test("hostOffers() tells architectures, sorts of virtualization and machine types", () => {
  const offers = hostOffers(documents.capabilities.parse(`<capabilities>
    <host><cpu><arch>x86_64</arch></cpu></host>
    <guest><os_type>hvm</os_type><arch name="x86_64"><wordsize>64</wordsize>
      <emulator>/usr/bin/qemu-system-x86_64</emulator>
      <machine maxCpus="288">pc-q35-7.2</machine><machine canonical="pc-q35-7.2" maxCpus="288">q35</machine>
      <machine deprecated="yes">pc-i440fx-1.4</machine>
      <domain type="qemu"/>
      <domain type="kvm"><emulator>/usr/bin/qemu-kvm</emulator><machine>q35</machine></domain>
    </arch></guest>
    <guest><os_type>exe</os_type><arch name="i686"><wordsize>32</wordsize><domain type="lxc"/></arch></guest>
  </capabilities>`));
  assert.equal(offers.arch, "x86_64");
  assert.deepEqual(offers.arches, ["x86_64", "i686"]);
  assert.deepEqual(offers.types, ["qemu", "kvm", "lxc"]);
  const [qemu, kvm, lxc] = offers.guests;
  assert.deepEqual(qemu!.machines, [
    { name: "pc-q35-7.2", maxVcpus: 288, deprecated: false },
    { name: "q35", canonical: "pc-q35-7.2", maxVcpus: 288, deprecated: false },
    { name: "pc-i440fx-1.4", deprecated: true },
  ]);
  assert.equal(qemu!.emulator, "/usr/bin/qemu-system-x86_64");
  assert.equal(kvm!.emulator, "/usr/bin/qemu-kvm");
  assert.deepEqual(kvm!.machines.map(({ name }) => name), ["q35"]);
  assert.deepEqual(lxc, { osType: "exe", arch: "i686", wordSize: 32, type: "lxc", machines: [] });
});

const HEAD = "<path>/usr/bin/qemu</path><domain>kvm</domain><machine>q35</machine><arch>x86_64</arch>";

Deno.test("domainOffers() tells CPU models, buses, graphics and firmware", () => {
  const config = documents.domainCapabilities.parse(`<domainCapabilities>${HEAD}<vcpu max="288"/>
    <iothreads supported="yes"/>
    <os supported="yes"><enum name="firmware"><value>efi</value></enum>
      <loader supported="yes"><value>/OVMF.fd</value><enum name="secure"><value>yes</value><value>no</value></enum></loader></os>
    <cpu><mode name="host-passthrough" supported="yes"/><mode name="maximum" supported="no"/>
      <mode name="host-model" supported="yes"><model fallback="forbid">EPYC</model></mode>
      <mode name="custom" supported="yes">
        <model usable="yes" vendor="AMD">EPYC</model><model usable="no" deprecated="yes" vendor="unknown">qemu64</model>
        <model usable="unknown" vendor="Intel">Nehalem</model></mode></cpu>
    <devices>
      <disk supported="yes"><enum name="bus"><value>virtio</value><value>sata</value></enum><enum name="model"/></disk>
      <graphics supported="yes"><enum name="type"><value>vnc</value></enum></graphics>
      <tpm supported="no"/>
      <crypto supported="yes"><enum name="model"><value>virtio</value></enum></crypto>
    </devices>
    <features><gic supported="no"/><sev supported="no"/></features></domainCapabilities>`);
  const offers = domainOffers(config);
  assert.deepEqual(offers.firmware, { efi: true, bios: false, secureBoot: true, loaders: ["/OVMF.fd"] });
  assert.deepEqual(offers.cpuModes, ["host-passthrough", "host-model", "custom"]);
  assert.deepEqual(offers.cpuModels, [
    { name: "EPYC", usable: true, deprecated: false, vendor: "AMD" },
    { name: "qemu64", usable: false, deprecated: true },
    { name: "Nehalem", deprecated: false, vendor: "Intel" },
  ]);
  assert.equal(offers.hostModel, "EPYC");
  assert.equal(offers.maxVcpus, 288);
  assert.deepEqual([offers.diskBuses, offers.diskModels, offers.graphics], [["virtio", "sata"], [], ["vnc"]]);
  // None, against nothing said.
  assert.deepEqual([offers.tpmModels, offers.videoModels], [[], undefined]);
  assert.deepEqual([offers.gicVersions, offers.sev, offers.sgx, offers.iothreads], [
    [],
    false,
    undefined,
    true,
  ]);
  // A device that is newer than libvirt 9.0's grammar.
  assert.deepEqual(offered(config, "crypto", "model"), ["virtio"]);
  assert.equal(offered(config, "crypto", "type"), undefined);
  assert.equal(offered(config, "constructor", "type"), undefined);
});

Deno.test("domainOffers() of a host that says next to nothing has next to nothing", () => {
  const config = documents.domainCapabilities.parse(`<domainCapabilities>${HEAD}</domainCapabilities>`);
  assert.deepEqual(domainOffers(config), {
    type: "kvm",
    arch: "x86_64",
    machine: "q35",
    emulator: "/usr/bin/qemu",
  });
});
