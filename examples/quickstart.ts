/**
 * The first program: who is there, what happens, what is refused.
 *
 *     deno run examples/quickstart.ts [URI [DOMAIN]]
 *
 * Pauses DOMAIN for a moment; unless told that is "test" of the embedded hypervisor.
 */
import { connect, VirtError } from "@denovirt/denovirt";

const [uri = "test:///default", name = "test"] = Deno.args;
await using connection = await connect(uri);
console.log(`${connection.uri} is ${await connection.type()} on ${await connection.hostname()}`);

for (const domain of await connection.domains.list()) {
  const { state, memory, vcpus } = await domain.info();
  console.log(`${domain.name}: ${state}, ${memory / 2 ** 20} MiB, ${vcpus} vCPUs`);
}

const domain = await connection.domains.find(name);
if (domain === undefined) {
  console.log(`no domain "${name}" here to pause`);
} else {
  await using events = connection.events.stream("domain.lifecycle", { domain });
  await events.ready; // the host has confirmed: nothing later is missed
  await domain.suspend();
  await domain.resume();
  for await (const event of events) {
    if (event.type !== "domain.lifecycle") continue;
    console.log(`event: ${event.domain.name} ${event.event}, ${event.detail}`);
    if (event.event === "resumed") break;
  }
}

try {
  await connection.domains.get("no-such-domain");
} catch (error) {
  if (!(error instanceof VirtError && error.code === "NO_DOMAIN")) throw error;
  console.log(`refused, as it should be: ${error.code}`);
}
