import assert from "node:assert/strict";
import { connect, type Domain, type VirtStream } from "@denovirt/denovirt";
import { type TestHost, testHost } from "@denovirt/denovirt/testing";
import { domainXml } from "../../_simulated_host.ts";

const DEVICES =
  "<serial type='pty'/><channel type='unix'><target type='virtio' name='org.test.0'/></channel>";

async function withGuest(work: (domain: Domain, host: TestHost) => Promise<void>): Promise<void> {
  await using host = testHost({ domains: [domainXml("vm", { devices: DEVICES })] });
  await using connection = await connect(host.uri);
  await work(await connection.domains.get("vm"), host);
}

/** What comes of a stream, piece by piece. */
function reader(stream: VirtStream): () => Promise<string | undefined> {
  const inner = stream.readable.getReader();
  return async () => {
    const { done, value } = await inner.read();
    return done ? undefined : new TextDecoder().decode(value);
  };
}

async function type(stream: VirtStream, text: string): Promise<void> {
  const writer = stream.writable.getWriter();
  await writer.write(new TextEncoder().encode(text));
  writer.releaseLock();
}

Deno.test("A guest prints to its console, and answers to what is typed as the test says", () =>
  withGuest(async (domain, host) => {
    const { console } = host.guest("vm");
    await using stream = await domain.openConsole();
    const next = reader(stream);
    assert.match((await next())!, /booted/);
    await type(stream, "echo");
    assert.equal(await next(), "echo");
    console.print("login: ");
    assert.equal(await next(), "login: ");
    console.onInput((typed) => typed === "root\n" ? "# " : undefined);
    await type(stream, "x");
    await type(stream, "root\n");
    assert.equal(await next(), "# ");
    assert.equal(console.viewers, 1);
  }));

Deno.test("A console is one viewer's, until somebody forces it or the guest stops", () =>
  withGuest(async (domain, host) => {
    const one = await domain.openConsole({ device: "serial0" });
    const first = reader(one);
    assert.match((await first())!, /booted/);
    await assert.rejects(domain.openConsole(), { code: "OPERATION_FAILED", outcome: "refused" });
    await assert.rejects(domain.openConsole({ device: "serial7" }), { code: "INTERNAL_ERROR" });
    const other = await domain.openConsole({ force: true });
    assert.equal(await first(), undefined);
    const second = reader(other);
    assert.match((await second())!, /booted/);
    await domain.destroy();
    assert.equal(await second(), undefined);
    assert.equal(host.guest("vm").console.viewers, 0);
    await one.abort();
    await other.abort();
    await assert.rejects(domain.openConsole(), { code: "OPERATION_INVALID" });
  }));

Deno.test("A channel goes to what listens at its other end in the guest", () =>
  withGuest(async (domain, host) => {
    host.guest("vm").channel("org.test.0").onInput((typed) => typed.toUpperCase());
    await using stream = await domain.openChannel({ name: "org.test.0" });
    const next = reader(stream);
    await type(stream, "hello");
    assert.equal(await next(), "HELLO");
    await assert.rejects(domain.openChannel({ name: "org.none" }), { code: "INTERNAL_ERROR" });
    await assert.rejects(domain.openChannel(), { code: "OPERATION_FAILED" });
  }));
