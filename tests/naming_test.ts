/** The rules of CONTRIBUTING.md for names, held by the declarations behind the public doors. */
import assert from "node:assert/strict";
import { type Member, readDeclarations } from "./_declarations.ts";

const { classes, functions, interfaces } = await readDeclarations();
const members = [...classes.values()].flat();

/** What a collection holds, by its class: `Networks` holds `Network`. */
const held = new Map<string, string>();
for (const { owner, name, gives } of members) {
  const handle = /^Promise<(\w+)\[\]>$/.exec(gives)?.[1];
  if (name === "list" && handle !== undefined && handle !== "T") held.set(owner, handle);
}
for (const { owner, name, gives } of members) {
  // The lists of collections that are loaded later are declared by reference; their `get()` tells.
  const handle = /^Promise<(\w+)>$/.exec(gives)?.[1];
  if (name === "get" && handle !== undefined && has(owner, "list")) held.set(owner, handle);
}
const handles = new Set(held.values());

function has(owner: string, name: string): boolean {
  return classes.get(owner)!.some((member) => member.name === name);
}

function upper(name: string): string {
  return name[0]!.toUpperCase() + name.slice(1);
}

/** Classes whose name is more than the word for what they are about. */
const called: Readonly<Record<string, string>> = { EventDispatcher: "Event", Vim25Client: "Vim25" };

/** The word that the options of a class's methods begin with: those of a collection are called as its objects. */
function wordOf(owner: string): string {
  return called[owner] ?? held.get(owner) ?? owner;
}

Deno.test("Every collection is asked by the same verbs", () => {
  assert(held.size >= 14, `${held.size} collections`);
  const plurals = { name: "names", uuid: "uuids", portdev: "portdevs", id: "ids" };
  for (const [owner, handle] of held) {
    const identity = (["name", "uuid", "portdev", "id"] as const).find((name) =>
      classes.get(handle)!.some((member) => member.name === name && !member.isMethod)
    );
    assert(identity !== undefined, `${handle} has no identity`);
    const wanted = ["get", "find", "list", plurals[identity], "count", "[Symbol.asyncIterator]"];
    assert.deepEqual(wanted.filter((name) => !has(owner, name)), [], owner);
    const others = Object.values(plurals).filter((name) => name !== plurals[identity] && has(owner, name));
    assert.deepEqual(others, [], owner);
  }
});

Deno.test("A lookup is get…, gives the handle or throws, and has a find… beside it, which may give undefined", () => {
  const lookups = members.filter(({ owner, name }) => held.has(owner) && /^(get|find)([A-Z]|$)/.test(name));
  for (const { owner, name, takes, gives } of lookups) {
    if (!/^(get|find)([A-Z]\w*?)?(By[A-Z]|$)/.test(name)) continue;
    const [other, wanted] = name.startsWith("get")
      ? [name.replace("get", "find"), gives.replace(/>$/, " | undefined>")]
      : [name.replace("find", "get"), gives.replace(" | undefined", "")];
    const pair = classes.get(owner)!.find((member) => member.name === other);
    assert.deepEqual(
      { takes: pair?.takes, gives: pair?.gives },
      { takes, gives: wanted },
      `${owner}.${name}()`,
    );
    assert.equal(gives.includes("undefined"), name.startsWith("find"), `${owner}.${name}()`);
  }
  const strays = members.filter(({ owner, name, gives }) =>
    held.has(owner) && /(^b|B)y[A-Z]/.test(name) && !/^(get|find)/.test(name) && gives !== "Promise<void>"
  );
  assert.deepEqual(strays.map(({ owner, name }) => `${owner}.${name}()`), []);
});

Deno.test("What list(), its names and its count() take is the handle's filter", () => {
  for (const { owner, name, takes } of members) {
    if (!held.has(owner) || !/^(list|names|uuids|portdevs|ids|count)$/.test(name) || takes.length === 0) {
      continue;
    }
    const [wanted] = takes.filter((each) => each !== "CallOptions");
    assert(
      wanted === undefined || wanted === `${held.get(owner)}Filter`,
      `${owner}.${name}() takes ${wanted}`,
    );
  }
  const listed = [...interfaces.keys()].filter((name) => /(List|Names)Options$/.test(name));
  assert.deepEqual(listed, ["Vim25ListOptions"], "those of collections");
});

Deno.test("Options are named for the class and the one method that takes them, or for what several share", () => {
  const general = /^(Call|Impact|Ensure|EnsureStart|EnsureAutostart)Options$/;
  const takers = new Map<string, Set<string>>();
  const take = (type: string, taker: string) => takers.set(type, (takers.get(type) ?? new Set()).add(taker));
  for (const { owner, name, takes, isStatic } of members) {
    // What a class is made with is named for the class.
    for (const type of takes) take(type, isStatic ? `${wordOf(owner)}.` : `${wordOf(owner)}.${upper(name)}`);
  }
  for (const [name, takes] of functions) for (const type of takes) take(type, upper(name));
  const bases = new Set([...interfaces.values()].flat());
  const wrong: string[] = [];
  for (const [type, by] of takers) {
    const named = /^(\w+?)(Options|Filter)$/.exec(type)?.[1];
    if (named === undefined || general.test(type) || !interfaces.has(type)) continue;
    const one = by.size === 1 && !bases.has(type);
    const fits = [...by].some((taker) =>
      one ? named.startsWith(taker.replace(".", "")) : named.startsWith(taker.split(".")[0]!)
    );
    if (!fits && !type.endsWith("Filter")) wrong.push(`${type} of ${[...by].join(", ")}`);
  }
  assert.deepEqual(wrong, []);
});

Deno.test("What is called as another object is its handle; a name alone is …Name", () => {
  const kinds: Readonly<Record<string, string>> = {
    connection: "Connection",
    domain: "Domain",
    network: "Network",
    pool: "StoragePool",
    volume: "StorageVolume",
    interface: "HostInterface",
    device: "NodeDevice",
    secret: "Secret",
    filter: "NWFilter",
    server: "AdminServer",
  };
  const looked: string[] = [];
  for (const { owner, name, isMethod, gives } of members) {
    if (!handles.has(owner) && !held.has(owner)) continue;
    const wanted = name === "parent" ? owner : kinds[name];
    if (wanted === undefined || owner === wanted) {
      if (name !== "parent") continue;
    }
    looked.push(`${owner}.${name}`);
    const given = isMethod ? `Promise<${wanted}>` : wanted!;
    assert.equal(gives.replace(" | undefined", ""), given, `${owner}.${name}`);
  }
  assert(looked.includes("StorageVolume.pool") && looked.includes("NodeDevice.parent"), looked.join(", "));
});

Deno.test("A collection is called as its class, without the word of what has it", () => {
  const words: Readonly<Record<string, string>> = {
    Connection: "Host",
    StoragePool: "Storage",
    AdminConnection: "Admin",
    AdminServer: "Admin",
  };
  const found: string[] = [];
  for (const { owner, name, isMethod, gives } of members) {
    if (isMethod || !held.has(gives)) continue;
    const word = words[owner] ?? owner;
    const short = gives.startsWith(word) ? gives.slice(word.length) : gives;
    found.push(name);
    assert.equal(name, short.replace(/^(NWF|[A-Z])/, (capitals) => capitals.toLowerCase()), owner);
  }
  assert(found.length >= 14, found.join(", "));
});

/** What cannot be read as it was set, and why. */
const written: Readonly<Record<string, string>> = {
  "Domain.setMemory": "info() reads it, with its most and its use",
  "Domain.setVcpu": "vcpuInfo() reads it",
  "Domain.setUserPassword": "no host gives a password back",
  "Domain.setAgentTimeout": "no call of libvirt reads it",
  "Domain.setMemoryStatsPeriod": "no call of libvirt reads it",
  "Domain.setIoThreadParameters": "stats() reads them",
  "Domain.setThrottleGroup": "the document has it",
  "Domain.setBlockThreshold": "stats() reads it",
  "Domain.setLifecycleAction": "the document has it",
  "Domain.setLaunchSecurityState": "launchSecurityInfo() tells of it",
  "Connection.setIdentity": "a host that is told who calls does not tell it back",
  "AdminConnection.setDaemonTimeout": "no call of libvirt reads it",
};

Deno.test("What is read as x() is set as setX(), and undefined is none in both", () => {
  const setters = members.filter(({ owner, name, isMethod }) =>
    isMethod && /^set[A-Z]/.test(name) && (handles.has(owner) || /Connection$/.test(owner))
  );
  assert(setters.length > 25, `${setters.length} setters`);
  const unread = setters.filter(({ owner, name }) =>
    !has(owner, name[3]!.toLowerCase() + name.slice(4)) && !(`${owner}.${name}` in written)
  );
  assert.deepEqual(unread.map(({ owner, name }) => `${owner}.${name}()`), []);
  const texts = ["title", "description", "metadata"];
  for (const { owner, name, gives } of members) {
    if (!texts.includes(name) || !handles.has(owner)) continue;
    assert(has(owner, `set${upper(name)}`), `${owner}.${name}()`);
    assert.equal(gives, "Promise<string | undefined>", `${owner}.${name}()`);
  }
});

Deno.test("A document's text is xml() or …Xml(), and its types are beside it", () => {
  const typed = members.filter(({ gives }) => /^Promise<\w+Config>$/.test(gives));
  assert(typed.length > 15, `${typed.length} typed documents`);
  const alone = typed.filter(({ owner, name }) => {
    const text = name === "config" ? "xml" : `${name.replace(/Config$/, "")}Xml`;
    return !classes.get(owner)!.some((member) => member.name === text && member.gives === "Promise<string>");
  });
  assert.deepEqual(alone.map(({ owner, name }) => `${owner}.${name}()`), []);
});

/** Libvirt's own words for what is a question all the same. */
const questions = ["Domain.autostart", "Domain.autostartOnce", "Connection.hostSupportsFeature"];

Deno.test("A question is is… or has…", () => {
  const asked = ({ owner, name, gives }: Member) =>
    (handles.has(owner) || held.has(owner) || owner === "Connection") && gives === "Promise<boolean>" &&
    !/^(is|has)[A-Z]/.test(name) &&
    name !== "autostart" && !questions.includes(`${owner}.${name}`);
  assert.deepEqual(members.filter(asked).map(({ owner, name }) => `${owner}.${name}()`), []);
});
