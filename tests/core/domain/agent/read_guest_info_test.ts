import assert from "node:assert/strict";
import type { GuestInfo } from "@denovirt/denovirt";
import { readGuestInfo } from "../../../../core/domain/agent/read_guest_info.ts";

Deno.test("What a guest's agent tells stands under the kinds that are asked for, sizes in bytes and times in ms", () => {
  assert.deepEqual(
    readGuestInfo({
      "user.count": 1,
      "user.0.name": "me",
      "user.0.login-time": 1_700_000_000_123n,
      "os.pretty-name": "Debian GNU/Linux 12",
      "timezone.name": "CET",
      "timezone.offset": 3600,
      hostname: "web",
      "fs.count": 1,
      "fs.0.mountpoint": "/",
      "fs.0.total-bytes": 2n ** 40n,
      "fs.0.used-bytes": 512n,
      "fs.0.disk.count": 1,
      "fs.0.disk.0.alias": "vda",
      "disk.count": 2,
      "disk.1.name": "/dev/dm-0",
      "disk.1.guest_alias": "root",
      "disk.1.dependency.count": 1,
      "disk.1.dependency.0.name": "/dev/vda1",
      "disk.0.name": "/dev/vda",
      "disk.0.partition": false,
      "if.count": 1,
      "if.0.addr.count": 1,
      "if.0.addr.0.type": "ipv6",
      "if.0.addr.0.addr": "fe80::1",
      "if.0.addr.0.prefix": 64,
      "load.1m": 0.25,
      "load.15m": 3,
      "device.count": 1,
      "device.0.driverDate": 1_736_726_400n,
      "device.0.pciVendor": 6900,
    }),
    {
      users: [{ name: "me", loginTimeMs: 1_700_000_000_123 }],
      os: { prettyName: "Debian GNU/Linux 12" },
      timezone: { name: "CET", offsetSeconds: 3600 },
      hostname: "web",
      filesystem: [{ mountpoint: "/", total: 2 ** 40, used: 512, disks: [{ alias: "vda" }] }],
      disks: [
        { name: "/dev/vda", partition: false },
        { name: "/dev/dm-0", guestAlias: "root", dependencies: [{ name: "/dev/vda1" }] },
      ],
      interfaces: [{ addrs: [{ type: "ipv6", addr: "fe80::1", prefix: 64 }] }],
      load: { "1m": 0.25, "15m": 3 },
      devices: [{ driverDateMs: Date.UTC(2025, 0, 13), pciVendor: 6900 }],
    } satisfies GuestInfo,
  );
  assert.deepEqual(readGuestInfo({ "user.count": 0, "fs.count": 0 }), { users: [], filesystem: [] });
});

Deno.test("What an agent tells and has no name here is carried through beside what it belongs to", () => {
  assert.deepEqual(
    readGuestInfo({
      "future.thing": 1n,
      hostname: 5,
      "user.0.shell": "/bin/sh",
      "os.support-end": "2028",
      "disk.0.address": "pci",
      "fs.0.total-bytes": 2n ** 64n - 1n,
      "if.0.addr.0.scope": "link",
    }),
    {
      other: { "future.thing": 1n, hostname: 5 },
      users: [{ other: { shell: "/bin/sh" } }],
      os: { other: { "support-end": "2028" } },
      disks: [{ other: { address: "pci" } }],
      filesystem: [{ other: { "total-bytes": 2n ** 64n - 1n } }],
      interfaces: [{ addrs: [{ other: { scope: "link" } }] }],
    },
  );
});

Deno.test("What no agent tells does not compile", () => {
  const info: GuestInfo = readGuestInfo({ "user.0.name": "me", "os.id": "debian" });
  // @ts-expect-error there is no such kind
  assert.equal(info.nonsense, undefined);
  // @ts-expect-error libvirt's name; it is asked for as "users"
  assert.equal(info.user, undefined);
  // @ts-expect-error there is no such field
  assert.equal(info.os!.nonsense, undefined);
  const name: string | undefined = info.users![0]!.name;
  assert.equal(name, "me");
});
