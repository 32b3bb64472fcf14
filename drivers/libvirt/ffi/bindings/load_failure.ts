/** Why a library is not there, each with what to do. */
import { VirtError } from "../../../../core/contract/errors.ts";
import { type LibraryName, type LibraryPlaces, PATH_VARIABLE } from "./library_paths.ts";

/** The oldest libvirt that these bindings are tried with: 7.0.0 as `virGetVersion()` has it. */
export const OLDEST = 7_000_000;

/** This is no Deno, or no system that these bindings know: Windows has other sizes and other libraries. */
export function noBindings(library: LibraryName, found: string): VirtError {
  return new VirtError(
    `Cannot load ${library}, wanted Deno on a 64-bit Linux, macOS or FreeBSD: found ${found}; ` +
      `libvirt's daemons are reached without it by qemu+tcp://, qemu+tls:// and qemu+ssh://`,
    { code: "NO_SUPPORT", domain: "NONE", outcome: "not-sent" },
  );
}

/** Deno gave no permission for any of the places. */
export function notPermitted(library: LibraryName, { paths }: LibraryPlaces, cause?: unknown): VirtError {
  return new VirtError(
    `Cannot load ${library}, wanted Deno's permission: found none, add --allow-ffi=${paths[0] ?? ""}, ` +
      `or the path where it is, or --allow-ffi for events too`,
    { code: "ACCESS_DENIED", domain: "NONE", outcome: "not-sent", cause },
  );
}

/** It is in none of the places. */
export function notThere(library: LibraryName, tried: readonly string[], cause: unknown): VirtError {
  return new VirtError(
    `Cannot load ${library}, wanted it as ${tried.join(" or ")}: found none; install it ` +
      `(Debian: libvirt0, Fedora: libvirt-libs, Homebrew and FreeBSD: libvirt) or tell its path by ${PATH_VARIABLE}`,
    { code: "NO_CONNECT", domain: "NONE", outcome: "not-sent", cause },
  );
}

/** What is there is no libvirt, or is broken. */
export function notLoadable(library: LibraryName, path: string, why: string, cause?: unknown): VirtError {
  return new VirtError(
    `Cannot load ${library}, wanted libvirt's library in ${path}: found ${why}; ` +
      `tell its path by ${PATH_VARIABLE}`,
    { code: "NO_CONNECT", domain: "NONE", outcome: "not-sent", cause },
  );
}

/** It is older than what these bindings are tried with. */
export function tooOld(path: string, version: number): VirtError {
  return new VirtError(
    `Cannot load libvirt, wanted ${versionText(OLDEST)} or newer: found ${
      versionText(version)
    } in ${path}; ` +
      `update it, or tell the path of a newer one by ${PATH_VARIABLE}`,
    { code: "NO_SUPPORT", domain: "NONE", outcome: "not-sent" },
  );
}

/** A function that is newer than the library. */
export function notInLibrary(name: string, path: string, since: string): VirtError {
  return new VirtError(`Cannot call ${name}(), wanted libvirt ${since} or newer: found none in ${path}`, {
    code: "NO_SUPPORT",
    domain: "NONE",
    outcome: "not-sent",
    call: `${name[3]!.toLowerCase()}${name.slice(4)}`,
  });
}

/** The system has no address of a function that does nothing. */
export function notSilenced(): VirtError {
  return new VirtError("Cannot silence libvirt, wanted the address of C's free(): found none", {
    code: "NO_SUPPORT",
    domain: "NONE",
    outcome: "not-sent",
  });
}

/** `9000000` as `9.0.0`. */
export function versionText(version: number): string {
  return [Math.floor(version / 1_000_000), Math.floor(version / 1000) % 1000, version % 1000].join(".");
}
