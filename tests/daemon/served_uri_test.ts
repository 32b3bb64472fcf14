import assert from "node:assert/strict";
import { defaultDrivers } from "@denovirt/denovirt";
import { ServedUris } from "../../daemon/served_uri.ts";

Deno.test("ServedUris of the embedded hypervisor speak libvirt's test driver's dialect unless they say another", async () => {
  const uris = new ServedUris(
    ["test:///default", "test:///default?dialect=libvirt-qemu"],
    defaultDrivers,
  );
  const twice = async (name: string) => {
    await using connection = await uris.find(name).open({});
    assert.equal(await connection.hypervisor.connectGetURI!(), name);
    const dom = await connection.hypervisor.domainLookupByName!("test");
    return await connection.hypervisor.domainCreate!(dom).catch((error) => error.code);
  };
  assert.equal(await twice("test:///default"), "INTERNAL_ERROR");
  assert.equal(await twice("test:///default?dialect=libvirt-qemu"), "OPERATION_INVALID");
});

Deno.test("ServedUris are found by what libvirt's clients ask for when they mean them", () => {
  const uris = new ServedUris([
    "qemu+unix:///system?socket=/run/x.sock&no_verify=1",
    "test:///default?seed=7",
    "xen+ssh://root@host:22/system",
    new URL("test:///path/node.xml"),
  ], defaultDrivers);
  assert.deepEqual(uris.names, [
    "qemu:///system",
    "test:///default?seed=7",
    "xen:///system",
    "test:///path/node.xml",
  ]);
  assert.equal(uris.find(null).name, "qemu:///system");
  assert.equal(uris.find("").name, "qemu:///system");
  assert.equal(uris.find("test:///default?socket=/y&seed=7").name, "test:///default?seed=7");
  assert.equal(uris.find("xen:///system").name, "xen:///system");
  for (const name of ["test:///default", "lxc:///system", "nonsense", "qemu:///session"]) {
    assert.throws(() => uris.find(name), { code: "NO_CONNECT" }, name);
  }
});
