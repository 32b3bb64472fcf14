import type { DefinitionStore, StoredObject } from "../../../drivers/_definitions/mod.ts";

/** What is done to a store in a test of crashes, by number: the same for the process that dies and the one that looks. */
export const CHANGES = 2000;

const UUIDS = ["00000000-0000-4000-8000-00000000000a", "00000000-0000-4000-8000-00000000000b"] as const;
const uuidOf = (object: number) => UUIDS[object]!;

/** Longer than a pipe or a page holds, and different each time. */
const documentOf = (number: number) =>
  `<document ${number}>${`${number} `.repeat(number % 7 === 0 ? 40_000 : 20)}`;

/** The names of the two objects before a change: the first is renamed to and fro. */
function nameOf(object: number, number: number): string {
  if (object === 1) return "Db/ä";
  return Math.floor(number / 8) % 2 === 0 ? "web" : "WEB";
}

/** Does the change of that number. */
export async function doChange(store: DefinitionStore, number: number): Promise<void> {
  const web = { name: nameOf(0, number), uuid: uuidOf(0) };
  const db = { name: nameOf(1, number), uuid: uuidOf(1) };
  switch (number % 8) {
    case 0:
      return await store.define(web, documentOf(number));
    case 1:
      return await store.setAutostart(web.name, number % 16 < 8);
    case 2:
      return await store.setStatus(web, documentOf(number));
    case 3:
      return await store.define(db, documentOf(number));
    case 4:
      return await store.setAutostart(db.name, true);
    case 5:
      return await store.undefine(db.name);
    case 6:
      return await (number % 3 === 0 ? store.clearStatus(web.name) : store.setStatus(db, documentOf(number)));
    default:
      await store.rename(web.name, nameOf(0, number + 1), documentOf(number));
  }
}

/** A stand-in for a store that keeps all in memory, to know what there has to be. */
class Expected {
  readonly #objects = new Map<string, StoredObject>();

  list(): readonly StoredObject[] {
    return [...this.#objects.values()].sort((a, b) => a.name < b.name ? -1 : 1);
  }

  define({ name, uuid }: { name: string; uuid: string }, definition: string): Promise<void> {
    return this.#set({ autostart: false, ...this.#objects.get(name), name, uuid, definition });
  }

  setStatus({ name, uuid }: { name: string; uuid: string }, status: string): Promise<void> {
    return this.#set({ autostart: false, ...this.#objects.get(name), name, uuid, status });
  }

  setAutostart(name: string, autostart: boolean): Promise<void> {
    return this.#set({ ...this.#objects.get(name)!, autostart });
  }

  clearStatus(name: string): Promise<void> {
    const { status: _, ...rest } = this.#objects.get(name)!;
    return this.#set(rest);
  }

  undefine(name: string): Promise<void> {
    const { definition: _, ...rest } = this.#objects.get(name)!;
    this.#objects.delete(name);
    return rest.status === undefined ? Promise.resolve() : this.#set({ ...rest, autostart: false });
  }

  rename(name: string, newName: string, definition: string): Promise<void> {
    const known = this.#objects.get(name)!;
    this.#objects.delete(name);
    return this.#set({ ...known, name: newName, definition });
  }

  #set(object: StoredObject): Promise<void> {
    this.#objects.set(object.name, object);
    return Promise.resolve();
  }
}

/** What a store has to hold once the first so many changes are done, for each number of them. */
export async function expectedAfter(): Promise<readonly (readonly StoredObject[])[]> {
  const expected = new Expected();
  const states = [expected.list()];
  for (let number = 0; number < CHANGES; number++) {
    await doChange(expected as unknown as DefinitionStore, number);
    states.push(expected.list());
  }
  return states;
}
