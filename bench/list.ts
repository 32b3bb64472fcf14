/**
 * Prints id, name and state of all domains, as `virsh list --all` does.
 *
 *   list.ts SOCKET
 */
import { connect } from "../mod.ts";

if (import.meta.main) {
  const [socket = ""] = Deno.args;
  await using connection = await connect(`test+unix:///default?socket=${socket}`);
  for (const domain of await connection.domains.list()) {
    const [id, { state }] = await Promise.all([domain.id(), domain.state()]);
    console.log(`${String(id ?? "-").padEnd(5)}${domain.name.padEnd(20)}${state}`);
  }
}
