import type { TestDomain } from "../../model/test_domain.ts";

/** A program that somebody has had run in a guest. */
export interface GuestProgram {
  /** As it was asked for. */
  readonly path: string;
  /** What it is given. */
  readonly args: readonly string[];
  /** Its variables: `NAME=value`. */
  readonly env: readonly string[];
  /** What it can read from its standard input. */
  readonly input: Uint8Array;
}

/** What a program has come to. */
export interface GuestProgramEnd {
  /** Its exit code; 0 unless told. */
  readonly code?: number;
  /** The signal that ended it, in place of a code. */
  readonly signal?: number;
  /** What it has written to its standard output. */
  readonly stdout?: string | Uint8Array;
  /** What it has written to its standard error. */
  readonly stderr?: string | Uint8Array;
}

/** Runs a program; `undefined` where there is none of its name. */
export type GuestPrograms = (
  program: GuestProgram,
) => GuestProgramEnd | undefined | Promise<GuestProgramEnd | undefined>;

/** A program under way, or at its end until somebody has looked. */
export interface GuestProcess {
  end: GuestProgramEnd | undefined;
  readonly captured: boolean;
}

/** A file that is open. */
export interface GuestFile {
  readonly path: string;
  readonly mode: string;
  at: number;
}

/** What is in a guest, as its agent sees it: files, programs, users. It outlives runs, as a disk does. */
export class GuestSystem {
  readonly files = new Map<string, Uint8Array>();
  /** Passwords that have been set, by user. */
  readonly passwords = new Map<string, { readonly password: string; readonly encrypted: boolean }>();
  readonly processes = new Map<number, GuestProcess>();
  readonly open = new Map<number, GuestFile>();
  /** Virtual CPUs that the guest does not use. */
  readonly offline = new Set<number>();
  /** Seconds for which an agent that says nothing is waited for; below 0 as the host thinks best, or without end. */
  timeout = -1;
  /** What runs the programs that are no part of it. */
  programs: GuestPrograms | undefined = undefined;
  #next = 1000;

  constructor(name: string) {
    this.write("/etc/hostname", `${name}host\n`);
    this.write("/etc/os-release", 'ID=test\nNAME="Test guest"\n');
    this.write("/etc/passwd", "root:x:0:0:root:/root:/bin/sh\n");
  }

  /** The next number for a process or an open file. */
  number(): number {
    return this.#next++;
  }

  write(path: string, contents: string | Uint8Array): void {
    this.files.set(path, typeof contents === "string" ? new TextEncoder().encode(contents) : contents);
  }

  text(path: string): string {
    return new TextDecoder().decode(this.files.get(path) ?? new Uint8Array());
  }

  /** A user's home, `undefined` where the guest has no such user. */
  homeOf(user: string): string | undefined {
    for (const line of this.text("/etc/passwd").split("\n")) {
      const [name, , , , , home] = line.split(":");
      if (name === user) return home;
    }
    return undefined;
  }

  /** The SSH keys that let a user in. */
  keysOf(home: string): string[] {
    return this.text(`${home}/.ssh/authorized_keys`).split("\n").filter((line) => line !== "");
  }

  setKeys(home: string, keys: readonly string[]): void {
    this.write(`${home}/.ssh/authorized_keys`, keys.map((key) => `${key}\n`).join(""));
  }

  /** What ends with the guest's run. */
  restart(): void {
    this.processes.clear();
    this.open.clear();
  }
}

const systems = new WeakMap<TestDomain, { readonly system: GuestSystem; id: number }>();

/** What is in a domain's guest. */
export function systemOf(domain: TestDomain): GuestSystem {
  let known = systems.get(domain);
  if (known === undefined) {
    known = { system: new GuestSystem(domain.definition.name), id: domain.id };
    systems.set(domain, known);
  }
  if (known.id !== domain.id) {
    known.id = domain.id;
    known.system.restart();
  }
  return known.system;
}
