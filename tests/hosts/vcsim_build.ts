import { fileURLToPath } from "node:url";
import { cacheDir } from "./cache_dir.ts";
import { run } from "./run.ts";

const SOURCES = ["main.go", "gate.go"].map((name) =>
  fileURLToPath(new URL(`./vcsim/${name}`, import.meta.url))
);
/** Where Debian's golang-*-dev packages put their sources. */
const DEBIAN_GOPATH = "/usr/share/gocode";
/** What of the simulator waits in the middle of a call, and what is added to it: gate.go is told of its pauses. */
const WAITING = `${DEBIAN_GOPATH}/src/github.com/vmware/govmomi/simulator/property_collector.go`;
const ADDED: readonly (readonly [before: string, after: string])[] = [
  [
    "type PropertyCollector struct {",
    "// Waits is held by a call that does not wait.\nvar Waits sync.Locker\n\n$&",
  ],
  ["select {\n\t\tcase <-wait.Done():", "Waits.Unlock()\n\t\t$&\n\t\t\tWaits.Lock()"],
  ["case <-ticker.C:", "$&\n\t\t\tWaits.Lock()"],
];

let built: Promise<string> | undefined;

/** Builds vcsim once for all tests of this machine, which takes half a minute, and gives the program's path. */
export function vcsimProgram(): Promise<string> {
  return built ??= build();
}

async function build(): Promise<string> {
  const waiting = added(await Deno.readTextFile(WAITING));
  const sources = await Promise.all(SOURCES.map((path) => Deno.readTextFile(path)));
  const source = await new Blob([waiting, ...sources]).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", source)).toHex().slice(0, 16);
  const program = `${cacheDir()}/vcsim-${digest}`;
  await Deno.mkdir(cacheDir(), { recursive: true });
  // Of several test processes one builds, and the others wait for it.
  using lock = await Deno.open(`${cacheDir()}/vcsim.lock`, { write: true, create: true });
  await lock.lock(true);
  if (await Deno.stat(program).then(() => true, () => false)) return program;
  await Deno.writeTextFile(`${program}.go`, waiting);
  await Deno.writeTextFile(`${program}.json`, JSON.stringify({ Replace: { [WAITING]: `${program}.go` } }));
  await run("go", ["build", "-overlay", `${program}.json`, "-o", `${program}.new`, ...SOURCES], {
    GO111MODULE: "off",
    GOPATH: DEBIAN_GOPATH,
    GOFLAGS: "",
  });
  await Deno.remove(`${program}.go`);
  await Deno.remove(`${program}.json`);
  await Deno.rename(`${program}.new`, program);
  return program;
}

function added(text: string): string {
  return ADDED.reduce((text, [before, after]) => {
    if (text.split(before).length !== 2) {
      throw new Error(`Cannot build vcsim, wanted "${before}" once in ${WAITING}: found it otherwise`);
    }
    return text.replace(before, after);
  }, text);
}
