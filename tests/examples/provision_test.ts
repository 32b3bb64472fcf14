import assert from "node:assert/strict";
import { connect } from "@denovirt/denovirt";
import { testHost } from "@denovirt/denovirt/testing";
import { provision } from "../../examples/provision.ts";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { runExample, socketPermissions } from "./_example.ts";

const script = "provision.ts";
const MADE = ["network lab: made started", "pool lab-images: made started", "VM web: made started"];
const LEFT = ["network lab: left", "pool lab-images: left", "VM web: left"];

Deno.test("provision.ts makes, leaves and updates, and goes on after a crash anywhere", async () => {
  const lab = { names: ["web"], memory: "64 MiB", path: "/srv/lab" };
  await using whole = testHost({ domains: [] });
  const run = async (host: { uri: string }, memory = lab.memory) => {
    const lines: string[] = [];
    await using connection = await connect(host.uri);
    await provision(connection, { ...lab, memory }, (line) => void lines.push(line));
    return lines;
  };
  assert.deepEqual(await run(whole), MADE);
  assert.deepEqual(await run(whole), LEFT);
  assert.deepEqual(await run(whole, "128 MiB"), [...LEFT.slice(0, 2), "VM web: updated memory"]);
  const calls = whole.calls().map(({ method }) => method).filter((name) =>
    /Create|Define|Upload|SetAutostart/.test(name)
  );
  for (const call of new Set(calls)) {
    await using host = testHost({
      domains: [],
      rules: [{ call, nth: 1, fail: "OPERATION_FAILED", afterwards: true }],
    });
    await assert.rejects(run(host), { code: "OPERATION_FAILED" }, call);
    await run(host);
    assert.deepEqual(await run(host), LEFT, call);
  }
});

Deno.test("provision.ts needs no permission on the embedded hypervisor", async () => {
  const { code, stdout, stderr } = await runExample({ script });
  assert.equal(stderr, "");
  assert.deepEqual(stdout.trimEnd().split("\n"), MADE);
  assert.equal(code, 0);
});

peerTest("provision.ts provisions a real host, and finds nothing to do then", [
  "libvirtd",
  "qemu",
  "networks",
], async () => {
  await using libvirtd = await PrivateLibvirtd.start({ ownNetwork: true });
  const run = async (memory: string) => {
    const args = ["--memory", memory, "--path", `${libvirtd.dir}/lab`, libvirtd.uri("qemu"), "web"];
    const { code, stdout, stderr } = await runExample({
      script,
      args,
      permissions: socketPermissions(libvirtd.socket),
    });
    assert.equal(code, 0, stderr);
    return stdout.trimEnd().split("\n");
  };
  assert.deepEqual(await run("64 MiB"), MADE);
  assert.deepEqual(await run("64 MiB"), LEFT);
  assert.deepEqual((await run("96 MiB")).at(-1)?.split(" ").slice(0, 3), ["VM", "web:", "updated"]);
});
