import type { DomainRef, TypedParameter } from "../../../../core/contract/references.ts";
import { checkFlags, excludeFlags, invalidArgument, refusal } from "../../contract/refusal.ts";
import type { OperationsOf } from "../../contract/table_methods.ts";
import { checkParameters, type ParameterType } from "../../contract/typed_parameters.ts";
import { findInterface } from "../../config/device_lookup.ts";
import { treeOf } from "../../config/domain_document.ts";
import { systemOf } from "./guest_system.ts";
import { screenshotPng } from "./screenshot.ts";
import { streamOf } from "../../contract/byte_stream.ts";
import type { SimulatedHost } from "../../model/simulated_host.ts";

/** The file systems of every guest. */
export const MOUNTPOINTS: readonly string[] = ["/", "/boot"];
const KEYCODE_SETS = 10;
const MAX_KEYS = 16;
const SIGNALS = 65;
/** `VIR_DOMAIN_ANNOUNCE_INTERFACE_*` */
const ANNOUNCEMENT: Readonly<Record<string, ParameterType>> = {
  initial: "uint",
  max: "uint",
  rounds: "uint",
  step: "uint",
};
const MEMORY_VIRTUAL = 1;
const MEMORY_PHYSICAL = 2;
/** What libvirt's test driver has, and who asks for nothing by name is given. */
const KNOWN_INFO = 15;
const MAX_PEEK = 4 * 1024 * 1024;

/** What is asked of the guest itself. */
export function guest(
  simulated: SimulatedHost,
): OperationsOf<
  | "domainFSFreeze"
  | "domainFSThaw"
  | "domainFSTrim"
  | "domainInjectNMI"
  | "domainSetUserPassword"
  | "domainSendKey"
  | "domainSendProcessSignal"
  | "domainMemoryPeek"
  | "domainScreenshot"
  | "domainGetGuestInfo"
  | "domainGetLaunchSecurityInfo"
  | "domainGraphicsReload"
  | "domainAnnounceInterface"
> {
  function active(dom: DomainRef, call: string, flags: number, allowed = 0) {
    checkFlags(flags, allowed, call);
    const domain = simulated.find(dom);
    domain.checkActive();
    return domain;
  }

  function freeze(frozen: Set<string>, mountpoints: readonly string[], on: boolean): number {
    const asked = new Set(mountpoints.length === 0 ? MOUNTPOINTS : mountpoints);
    for (const mountpoint of asked) checkMountpoint(mountpoint);
    let changed = 0;
    for (const mountpoint of asked) {
      if (frozen.has(mountpoint) === on) continue;
      changed++;
      if (on) frozen.add(mountpoint);
      else frozen.delete(mountpoint);
    }
    return changed;
  }

  return {
    domainFSFreeze: (dom, mountpoints, flags) =>
      freeze(active(dom, "domainFSFreeze", flags).extras.frozen, mountpoints, true),
    domainFSThaw: (dom, mountpoints, flags) =>
      freeze(active(dom, "domainFSThaw", flags).extras.frozen, mountpoints, false),
    domainFSTrim(dom, mountpoint, _minimum, flags) {
      active(dom, "domainFSTrim", flags);
      if (mountpoint !== null) checkMountpoint(mountpoint);
    },
    // Like libvirt's qemu driver it reloads nothing of a guest that does not run; no display here has certificates.
    domainGraphicsReload(dom, type, flags) {
      checkFlags(flags, 0, "domainGraphicsReload");
      simulated.find(dom);
      if (type > 1) throw invalidArgument("domainGraphicsReload", "a known kind of display", type);
    },
    domainAnnounceInterface(dom, device, params, flags) {
      checkParameters("domainAnnounceInterface", params, ANNOUNCEMENT);
      const domain = active(dom, "domainAnnounceInterface", flags);
      if (device !== null) findInterface(treeOf(domain.definition), device);
    },
    domainInjectNMI: (dom, flags) => void active(dom, "domainInjectNMI", flags),
    domainSetUserPassword(dom, user, password, flags) {
      const domain = active(dom, "domainSetUserPassword", flags, 1);
      if (password !== null) systemOf(domain).passwords.set(user ?? "", { password, encrypted: flags === 1 });
    },
    domainSendKey(dom, codeset, _holdtime, keycodes, flags) {
      if (keycodes.length === 0 || keycodes.length > MAX_KEYS) {
        throw invalidArgument("domainSendKey", `1 to ${MAX_KEYS} keys`, keycodes.length);
      }
      if (codeset >= KEYCODE_SETS) {
        throw invalidArgument("domainSendKey", "a known set of key codes", codeset);
      }
      active(dom, "domainSendKey", flags);
      const highest = codeset === 0 ? 0x2ff : 0xffff;
      const unknown = keycodes.find((key) => key < 1 || key > highest);
      if (unknown !== undefined) {
        throw refusal(
          "INTERNAL_ERROR",
          `Cannot send keys, wanted codes from 1 to ${highest}: found ${unknown}`,
        );
      }
    },
    domainSendProcessSignal(dom, pid, signal, flags) {
      if (pid === 0n) throw invalidArgument("domainSendProcessSignal", "a process", pid);
      checkFlags(flags, 0, "domainSendProcessSignal");
      if (pid !== 1n || signal >= SIGNALS) {
        throw refusal(
          "INVALID_ARG",
          `Cannot send a signal, wanted one below ${SIGNALS} for process 1: found ${signal} for ${pid}`,
        );
      }
      simulated.find(dom);
    },
    domainMemoryPeek(dom, offset, size, flags) {
      excludeFlags(flags, MEMORY_VIRTUAL, MEMORY_PHYSICAL, "domainMemoryPeek");
      checkFlags(flags, MEMORY_VIRTUAL | MEMORY_PHYSICAL, "domainMemoryPeek");
      if (flags === 0) {
        throw refusal("INVALID_ARG", "Cannot read memory, wanted virtual or physical: found neither");
      }
      if (size > MAX_PEEK) {
        throw refusal(
          "INTERNAL_ERROR",
          `Cannot read memory, wanted at most ${MAX_PEEK} bytes: found ${size}`,
          "RPC",
        );
      }
      active(dom, "domainMemoryPeek", flags, flags);
      return Uint8Array.from({ length: size }, (_, i) => (Number(offset & 255n) + i) & 255);
    },
    domainScreenshot(dom, _screen, flags) {
      active(dom, "domainScreenshot", flags);
      return { mime: "image/png", stream: streamOf(screenshotPng()) };
    },
    async domainGetGuestInfo(dom, types, flags) {
      const domain = active(dom, "domainGetGuestInfo", flags);
      const known = guestInfo(`${domain.definition.name}host`, types === 0 ? KNOWN_INFO : types);
      if ((types & ~KNOWN_INFO) === 0) return known;
      const { moreGuestInfo } = await import("./more_guest_info.ts");
      return { ...known, ...await moreGuestInfo(simulated, domain, types) };
    },
    domainGetLaunchSecurityInfo(dom, flags) {
      checkFlags(flags, 0, "domainGetLaunchSecurityInfo");
      void dom;
      return {};
    },
  };
}

function checkMountpoint(mountpoint: string): void {
  if (MOUNTPOINTS.includes(mountpoint)) return;
  throw refusal(
    "OPERATION_INVALID",
    `Cannot use a file system of the guest, wanted one of ${MOUNTPOINTS.join(", ")}: found "${mountpoint}"`,
  );
}

// Users, operating system, time zone and host name: libvirt's VIR_DOMAIN_GUEST_INFO_* bits 0 to 3.
function guestInfo(hostname: string, types: number): Record<string, TypedParameter> {
  return {
    ...(types & 1 ? { "user.count": 1, "user.0.name": "root", "user.0.login-time": 627319920000n } : {}),
    ...(types & 2 ? { "os.id": "test", "os.name": "Test guest", "os.machine": "i686" } : {}),
    ...(types & 4 ? { "timezone.name": "UTC", "timezone.offset": 0 } : {}),
    ...(types & 8 ? { hostname } : {}),
  };
}
