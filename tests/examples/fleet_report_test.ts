import assert from "node:assert/strict";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { runExample, socketPermissions } from "./_example.ts";

const script = "fleet-report.ts";

Deno.test("fleet-report.ts needs no permission on the embedded hypervisor", async () => {
  const { code, stdout, stderr } = await runExample({ script });
  const [title, head, row, blank, total] = stdout.split("\n");
  assert.equal(title, "test:///default  TEST on localhost");
  assert.match(head ?? "", /^ +STATE +REASON +MEMORY +VCPUS +CPU TIME +DOMAIN$/);
  assert.match(row ?? "", /^ +running +unknown +2 GiB +2 +\d+\.\ds +test$/);
  assert.equal(blank, "");
  assert.equal(total, "hosts: 1, failed: 0, domains: 1, running: 1");
  assert.equal(code, 0, stderr);
});

Deno.test("fleet-report.ts has a host that fails as a line, and the others as they are", async () => {
  const args = ["--json", "nonesuch:///", "test:///default", "test:///no/such/file"];
  const { code, stdout } = await runExample({ script, args });
  const [unknown, embedded, file] = JSON.parse(stdout);
  assert.equal(unknown.error.code, "NO_CONNECT");
  assert.equal(embedded.error, undefined);
  assert.equal(embedded.domains[0].memory, 2 * 2 ** 30);
  assert.match(embedded.domains[0].cpuTime, /^\d+$/);
  assert.match(file.error.message, /--allow-read=\/no\/such\/file/);
  assert.equal(code, 1);
});

Deno.test("fleet-report.ts gives a silent host up after --timeout", async () => {
  using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = listener.addr;
  const { code, stdout } = await runExample({
    script,
    args: ["--timeout", "0.3", `qemu+tcp://127.0.0.1:${port}/system`, "test:///default"],
    permissions: [`--allow-net=127.0.0.1:${port}`],
  });
  assert.match(stdout, /^ +TimeoutError /m);
  assert.match(stdout, /^hosts: 2, failed: 1, domains: 1, running: 1$/m);
  assert.equal(code, 1);
});

peerTest("fleet-report.ts reads a host's domains over its socket", ["libvirtd", "qemu"], async () => {
  await using libvirtd = await PrivateLibvirtd.start();
  const { code, stdout, stderr } = await runExample({
    script,
    args: [libvirtd.uri("test"), libvirtd.uri("qemu")],
    permissions: socketPermissions(libvirtd.socket),
  });
  assert.match(stdout, /^ +running +unknown +2 GiB +2 +\d+d \d+h +test$/m);
  assert.match(stdout, /^ +no domains$/m);
  assert.equal(code, 0, stderr);
});
