/**
 * Lists a host's domains twice, the second time when it is told to by a line, and prints how many there are or what went
 * wrong.
 *
 *   _asked_twice.ts URI
 */
import { connect, VirtError } from "@denovirt/denovirt";

if (import.meta.main) {
  const connection = await connect(Deno.args[0]);
  console.log((await connection.domains.list()).length);
  await Deno.stdin.read(new Uint8Array(16));
  try {
    console.log((await connection.domains.list()).length);
  } catch (error) {
    console.log(error instanceof VirtError ? error.code : error);
  }
  await connection[Symbol.asyncDispose]();
}
