import { DefinitionStore } from "../../../drivers/_definitions/mod.ts";
import { CHANGES, doChange } from "./_changes.ts";
import { DOMAINS } from "./_check_store.ts";

/** Changes the store in a folder from one number on, and says the number of each change once it is done, until killed. */
const [folder, from] = Deno.args;
const store = await DefinitionStore.open(folder!, DOMAINS, { wait: true });
for (let number = Number(from); number < CHANGES; number++) {
  await doChange(store, number);
  Deno.stdout.writeSync(new TextEncoder().encode(`${number}\n`));
}
