import assert from "node:assert/strict";
import { checkPolicy, type DocumentPolicy, documents } from "../../core/config/mod.ts";
import { connect } from "../../mod.ts";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { run } from "../hosts/run.ts";
import { type GuestFiles, tinyGuest, tinyGuestXml } from "../hosts/tiny_guest.ts";

/** What a tiny guest needs, and more: what is told is none of any folder. */
const TINY: DocumentPolicy = {
  programs: ["/usr/bin/qemu-system-x86_64"],
  paths: ["/"],
};

function told(xml: string, policy: DocumentPolicy = TINY): string[] {
  return checkPolicy(documents.domain.parse(xml), policy).map(({ path }) => path.join("."));
}

/** A guest that sends a line to a port of 10.0.2.2. What a later archive has stands in for what an earlier one has. */
async function callingGuest(dir: string, port: number): Promise<GuestFiles> {
  const { kernel, initrd } = await tinyGuest();
  await Deno.mkdir(`${dir}/root`);
  const init = await run("sh", ["-c", 'cpio --quiet -i --to-stdout init <"$1"', "sh", initrd]);
  const calling = init.replace(
    'echo "denovirt-guest: up"',
    `(while true; do echo "from the guest" | nc 10.0.2.2 ${port}; sleep 1; done) &\n$&`,
  );
  await Deno.writeTextFile(`${dir}/root/init`, calling, { mode: 0o755 });
  const all = `${dir}/calling.cpio`;
  await run("sh", [
    "-c",
    'cd "$1/root" && { cat "$2"; echo init | cpio --quiet -o -H newc -R 0:0; } >"$3"',
    "sh",
    dir,
    initrd,
    all,
  ]);
  return { kernel, initrd: all };
}

peerTest(
  'A guest with <interface type="user"> reaches what listens on the loopback of its host, and checkPolicy() tells it',
  ["libvirtd", "qemu", "tiny-guest"],
  async () => {
    await using daemon = await PrivateLibvirtd.start();
    await using connection = await connect(daemon.uri("qemu"));
    using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
    const guest = await callingGuest(daemon.dir, (listener.addr as Deno.NetAddr).port);
    const xml = tinyGuestXml({
      name: "calling",
      ...guest,
      devices: '<interface type="user"><model type="virtio"/></interface>',
    });
    const domain = await connection.domains.create(xml);
    const late = setTimeout(() => listener.close(), 300_000);
    using caller = await listener.accept().finally(() => clearTimeout(late));
    const line = await new Response(caller.readable).text();
    assert.equal(line, "from the guest\n");
    await domain.destroy();
    assert.deepEqual(told(xml), ["devices.interface.0.type"]);
    assert.deepEqual(told(xml, { ...TINY, hostNetwork: true }), []);
  },
);

/** From where a channel's socket is made to the top. */
const UP = "../".repeat(7);

peerTest(
  "Documents whose texts lead into the host do so on real libvirt, and checkPolicy() tells them",
  ["libvirtd", "qemu", "tiny-guest"],
  async () => {
    await using daemon = await PrivateLibvirtd.start();
    await using connection = await connect(daemon.uri("qemu"));
    const guest = await tinyGuest();
    const plain = tinyGuestXml({ name: "g", ...guest });
    assert.deepEqual(told(plain), []);
    const top = daemon.dir.slice(1);
    const exists = (name: string) => Deno.stat(`${daemon.dir}/${name}`).then(() => true, () => false);
    const log = () => Deno.readTextFile(`${daemon.dir}/log/qemu/g.log`);
    const cases:
      readonly (readonly [from: string, to: string, path: string, reached: () => Promise<boolean>])[] = [
        // A path that no `/` begins is taken from the folder that the daemon runs in, which is `/` on most hosts.
        [
          "</devices>",
          `<serial type="file"><source path="${"../".repeat(20)}${top}/s"/></serial></devices>`,
          "devices.serial.1.source.0.path",
          () => exists("s"),
        ],
        [
          "</devices>",
          `<channel type="unix"><target type="virtio" name="${UP}${top}/c"/></channel></devices>`,
          "devices.channel.0.target.name",
          () => exists("c"),
        ],
        [
          '<graphics type="vnc">',
          '<graphics type="vnc" keymap="/etc/hostname">',
          "devices.graphics.0.keymap",
          async () => (await log()).includes("-k /etc/hostname "),
        ],
        [
          "<features>",
          `<clock offset="timezone" timezone="../..${daemon.dir}/zone"/><features>`,
          "clock.timezone",
          async () => (await log()).includes(`TZ=../..${daemon.dir}/zone `),
        ],
        // A name that ends with a comma makes the value the end of a file's path.
        [
          "<os>",
          `<sysinfo type="fwcfg"><entry name="opt/a,file=${daemon.dir}/f,">v</entry></sysinfo><os>`,
          "sysinfo.0.entry.0.name",
          async () => (await log()).includes(`file=${daemon.dir}/f,,string=v `),
        ],
        // Whoever may only use the host's network writes a file.
        [
          "</devices>",
          `<serial type="tcp"><source mode="bind" host="127.0.0.1" service="0,logfile=${daemon.dir}/l"/>
          <protocol type="raw"/></serial></devices>`,
          "devices.serial.1.source.0.service",
          () => exists("l"),
        ],
      ];
    await Deno.writeTextFile(`${daemon.dir}/f,string=v`, "");
    for (const [from, to, path, reached] of cases) {
      const xml = plain.replace(from, to);
      const domain = await connection.domains.create(xml);
      assert.equal(await reached(), true, path);
      await domain.destroy();
      assert.deepEqual(told(xml, { ...TINY, hostNetwork: true }), [path]);
    }
  },
);

peerTest(
  "A network whose texts have a second line sets what it likes in dnsmasq, and checkPolicy() tells it",
  ["libvirtd", "qemu", "networks"],
  async () => {
    await using daemon = await PrivateLibvirtd.start({ ownNetwork: true });
    await using connection = await connect(daemon.uri("qemu"));
    const cases: readonly (readonly [path: string, inner: (lines: string) => string])[] = [
      ["dns.txt.0.value", (lines) => `<txt name="a.example" value="b${lines}"/>`],
      [
        "dns.srv.0.target",
        (lines) => `<srv service="s" protocol="tcp" domain="d" target="t${lines}" port="1"/>`,
      ],
    ];
    for (const [path, inner] of cases) {
      const file = `${daemon.dir}/${path}`;
      const xml = `<network><name>n</name><bridge name="vb9"/><dns>${
        inner(`&#10;log-facility=${file}&#10;#`)
      }</dns>
        <ip address="192.168.77.1" prefix="24"/></network>`;
      const network = await connection.networks.create(xml);
      assert.equal((await Deno.stat(file)).isFile, true);
      await network.destroy();
      const issues = checkPolicy(documents.network.parse(xml), { hostNetwork: true }, "network");
      assert.deepEqual(issues.map((issue) => issue.path.join(".")), [path]);
    }
  },
);
