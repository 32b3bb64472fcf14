import assert from "node:assert/strict";
import { parseUri } from "../../../../../core/contract/uri.ts";
import { unixSockets } from "../../../../../drivers/libvirt/rpc/transport/unix_sockets.ts";

const sockets = (uri: string, readonly = false) => unixSockets(parseUri(uri), readonly);
const LINUX = { ignore: Deno.build.os !== "linux" };

Deno.test(
  "unixSockets() looks for the driver's own daemon before libvirtd, in all system directories",
  LINUX,
  () => {
    assert.deepEqual(sockets("qemu:///system"), [
      "/run/libvirt/virtqemud-sock",
      "/var/run/libvirt/virtqemud-sock",
      "/usr/local/var/run/libvirt/virtqemud-sock",
      "/run/libvirt/libvirt-sock",
      "/var/run/libvirt/libvirt-sock",
      "/usr/local/var/run/libvirt/libvirt-sock",
    ]);
    assert.equal(sockets("lxc:///system", true)[0], "/run/libvirt/virtlxcd-sock-ro");
    assert.equal(sockets("lxc:///system", true)[3], "/run/libvirt/libvirt-sock-ro");
  },
);

Deno.test("unixSockets() follows mode=", LINUX, () => {
  const names = (uri: string) => new Set(sockets(uri).map((path) => path.replace(/.*\//, "")));
  assert.deepEqual(names("qemu:///system?mode=auto"), new Set(["virtqemud-sock", "libvirt-sock"]));
  assert.deepEqual(names("qemu:///system?mode=direct"), new Set(["virtqemud-sock"]));
  assert.deepEqual(names("qemu:///system?mode=legacy"), new Set(["libvirt-sock"]));
  assert.deepEqual(names("remote+unix:///system"), new Set(["libvirt-sock"]));
  const invalid = { name: "VirtError", code: "INVALID_ARG", outcome: "not-sent" };
  assert.throws(() => sockets("qemu:///system?mode=other"), invalid);
  assert.throws(() => sockets("remote+unix:///system?mode=direct"), invalid);
});

Deno.test("unixSockets() takes socket= for all there is", () => {
  assert.deepEqual(sockets("qemu+unix:///system?socket=/tmp/a%20b&mode=other", true), ["/tmp/a b"]);
  assert.throws(() => sockets("qemu+unix:///system?socket="), { code: "INVALID_ARG" });
});

Deno.test("unixSockets() refuses a host", () => {
  assert.throws(() => sockets("qemu+unix://host/system"), {
    code: "INVALID_ARG",
    message: /no host.*: "host"$/,
  });
});

/** Runs with these variables only, as whoever may not know the user's number. */
function session(name: string, variables: Record<string, string | undefined>, fn: () => void): void {
  Deno.test(name, {
    permissions: { env: Object.keys(variables), net: true, read: true, write: true },
    ...LINUX,
  }, () => {
    const before = Object.keys(variables).map((key) => [key, Deno.env.get(key)] as const);
    const put = ([key, value]: readonly [string, string | undefined]) =>
      value === undefined ? Deno.env.delete(key) : Deno.env.set(key, value);
    Object.entries(variables).forEach(put);
    try {
      fn();
    } finally {
      before.forEach(put);
    }
  });
}

session("unixSockets() finds a session below $XDG_RUNTIME_DIR", { XDG_RUNTIME_DIR: "/run/user/7" }, () => {
  const wanted = ["/run/user/7/libvirt/virtqemud-sock", "/run/user/7/libvirt/libvirt-sock"];
  assert.deepEqual(sockets("qemu:///session"), wanted);
  // A user's own daemon has no socket for reading alone.
  assert.deepEqual(sockets("qemu:///session", true), wanted);
  assert.deepEqual(sockets("qemu:///session?mode=legacy"), wanted.slice(1));
  assert.equal(sockets("test+unix:///default").includes("/run/libvirt/libvirt-sock"), true);
});

session("unixSockets() finds a session below the cache without that variable", {
  XDG_RUNTIME_DIR: undefined,
  XDG_CACHE_HOME: "/home/x/cache",
}, () => assert.equal(sockets("qemu:///session")[0], "/home/x/cache/libvirt/virtqemud-sock"));

session("unixSockets() finds a session below the home without any variable of XDG's", {
  XDG_RUNTIME_DIR: undefined,
  XDG_CACHE_HOME: undefined,
  HOME: "/home/x",
}, () => assert.equal(sockets("qemu:///session")[0], "/home/x/.cache/libvirt/virtqemud-sock"));

session("unixSockets() names the flag that a session needs", {}, () => {
  assert.throws(() => sockets("qemu:///session"), {
    code: "NO_CONNECT",
    message:
      "Cannot find the session's socket, wanted to read $XDG_RUNTIME_DIR: add --allow-env=XDG_RUNTIME_DIR",
  });
  assert.equal(sockets("qemu:///system").length, 6);
});

Deno.test("unixSockets() takes root to the system's daemons, as libvirt does", {
  ignore: Deno.build.os !== "linux" || Deno.uid() !== 0,
  permissions: { sys: ["uid"] },
}, () => {
  assert.equal(sockets("qemu:///session")[0], "/run/libvirt/virtqemud-sock");
  assert.equal(sockets("test+unix:///default")[0], "/run/libvirt/virttestd-sock");
});
