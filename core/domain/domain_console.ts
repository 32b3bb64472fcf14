import { callOptionNames, checkOptions, type OptionNames } from "../contract/checked_options.ts";
import { shown, wantOptionalText, wantWhole } from "../contract/argument_checks.ts";
import { call } from "../handle/driver_call.ts";
import { readAll } from "../handle/read_stream.ts";
import { DomainIdentity } from "../handle/domain_identity.ts";
import {
  domainGraphicsReloadType,
  domainProcessSignal,
  keycodeSet,
} from "../contract/generated/enums.gen.ts";
import { flagBits } from "../contract/flag_bits.ts";
import { domainChannelFlags, domainConsoleFlags } from "../contract/generated/flags.gen.ts";
import type { CallOptions } from "../contract/references.ts";
import type { VirtStream } from "../contract/virt_stream.ts";
import { numberOf } from "../contract/enum_words.ts";

/** Which console is opened, and against whom. @see libvirt 9.0.0 `virDomainConsoleFlags` */
export interface DomainOpenConsoleOptions extends CallOptions {
  /** A device's alias, `serial0`; the first console unless told. */
  readonly device?: string;
  /** Put out whoever has it open. */
  readonly force?: boolean;
  /** Fail where the hypervisor cannot keep two from having it open. */
  readonly safe?: boolean;
}

const consoleOptionNames: OptionNames<DomainOpenConsoleOptions> = {
  ...callOptionNames,
  device: true,
  force: true,
  safe: true,
};

/** Which channel is opened, and against whom. @see libvirt 9.0.0 `virDomainChannelFlags` */
export interface DomainOpenChannelOptions extends CallOptions {
  /** A channel's name or alias, `org.qemu.guest_agent.0`; the first channel unless told. */
  readonly name?: string;
  /** Put out whoever has it open. */
  readonly force?: boolean;
}

const channelOptionNames: OptionNames<DomainOpenChannelOptions> = {
  ...callOptionNames,
  name: true,
  force: true,
};

/** Which screen is pictured. */
export interface DomainScreenshotOptions extends CallOptions {
  /** The screen's number, 0 unless told. */
  readonly screen?: number;
}

const screenshotOptionNames: OptionNames<DomainScreenshotOptions> = { ...callOptionNames, screen: true };

/** A picture of a guest's screen. */
export interface Screenshot {
  /** What `data` is: `image/x-portable-pixmap`, `image/png`. */
  readonly mimeType: string;
  /** The picture's file. */
  readonly data: Uint8Array;
}

/** A way to number keys. @see libvirt 9.0.0 `virKeycodeSet` */
export type KeycodeSet =
  | "linux"
  | "xt"
  | "atset1"
  | "atset2"
  | "atset3"
  | "osx"
  | "xt-kbd"
  | "usb"
  | "win32"
  | "qnum";

/**
 * A signal's name without SIG, in lower case; `rt0` to `rt32` are the real-time ones.
 *
 * @see libvirt 9.0.0 `virDomainProcessSignal`
 */
export type ProcessSignal =
  | ("nop" | "hup" | "int" | "quit" | "ill" | "trap" | "abrt" | "bus" | "fpe" | "kill" | "usr1" | "segv")
  | (
    | "usr2"
    | "pipe"
    | "alrm"
    | "term"
    | "stkflt"
    | "chld"
    | "cont"
    | "stop"
    | "tstp"
    | "ttin"
    | "ttou"
    | "urg"
  )
  | ("xcpu" | "xfsz" | "vtalrm" | "prof" | "winch" | "poll" | "pwr" | "sys")
  | `rt${number}`;

/** Which displays are read anew. @see libvirt 10.2.0 `virDomainGraphicsReloadType` */
export interface DomainReloadGraphicsOptions extends CallOptions {
  /** Those of one kind; `any` unless told. */
  readonly type?: "any" | "vnc";
}

const reloadGraphicsOptionNames: OptionNames<DomainReloadGraphicsOptions> = {
  ...callOptionNames,
  type: true,
};

/** How keys are pressed. */
export interface DomainSendKeyOptions extends CallOptions {
  /** How the keys are numbered; `linux` unless told. */
  readonly codeset?: KeycodeSet;
  /** Milliseconds that they are held; as the hypervisor likes unless told. */
  readonly holdTimeMs?: number;
}

const sendKeyOptionNames: OptionNames<DomainSendKeyOptions> = {
  ...callOptionNames,
  codeset: true,
  holdTimeMs: true,
};

// More than any screen has: a wall of 8 K ones at 4 bytes a pixel.
const LARGEST_SCREENSHOT = 512 * 1024 * 1024;
const MOST_KEYS = 16;

/** A domain's consoles, channels, screen and keyboard. */
export abstract class DomainConsole extends DomainIdentity {
  /**
   * Opens a console of the guest.
   *
   * @throws {TypeError} If an option is of the wrong type.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run; `OPERATION_FAILED` if another has it open.
   * @see libvirt 9.0.0 `virDomainOpenConsole`
   */
  async openConsole(options?: DomainOpenConsoleOptions): Promise<VirtStream> {
    checkOptions(options, consoleOptionNames, "domain.openConsole()");
    const what = `Cannot open a console of domain "${this.name}"`;
    const device = wantOptionalText(options?.device, what, "a device's alias");
    const bits = flagBits(domainConsoleFlags, options, what);
    return await call(this.connection, "domainOpenConsole", this.ref, device, bits, options);
  }

  /**
   * Opens a channel to a program in the guest.
   *
   * @throws {TypeError} If an option is of the wrong type.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run; `OPERATION_FAILED` if another has it open.
   * @see libvirt 9.0.0 `virDomainOpenChannel`
   */
  async openChannel(options?: DomainOpenChannelOptions): Promise<VirtStream> {
    checkOptions(options, channelOptionNames, "domain.openChannel()");
    const what = `Cannot open a channel of domain "${this.name}"`;
    const name = wantOptionalText(options?.name, what, "a channel's name");
    const bits = flagBits(domainChannelFlags, options, what);
    return await call(this.connection, "domainOpenChannel", this.ref, name, bits, options);
  }

  /**
   * Takes a picture of the guest's screen. `timeoutMs` holds for the question and for the picture, each.
   *
   * @throws {RangeError} If the screen is no whole number.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run; `INVALID_ARG` if it has no such screen.
   * @see libvirt 9.0.0 `virDomainScreenshot`
   */
  async screenshot(options?: DomainScreenshotOptions): Promise<Screenshot> {
    checkOptions(options, screenshotOptionNames, "domain.screenshot()");
    const what = `Cannot take a screenshot of domain "${this.name}"`;
    const screen = wantWhole(options?.screen ?? 0, what, "a screen");
    const { mime, stream } = await call(this.connection, "domainScreenshot", this.ref, screen, 0, options);
    const data = await readAll(
      stream,
      LARGEST_SCREENSHOT,
      `the screenshot of domain "${this.name}"`,
      options,
    );
    return { mimeType: mime ?? "application/octet-stream", data };
  }

  /**
   * Presses keys together, and lets them go.
   *
   * @param keys Up to 16 key codes: `[29, 56, 111]` is Ctrl+Alt+Del in `linux` codes.
   * @throws {TypeError} If the keys are no list, or the codeset none.
   * @throws {RangeError} If there are none or too many, or one is no key code.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run.
   * @see libvirt 9.0.0 `virDomainSendKey`
   */
  async sendKey(keys: readonly number[], options?: DomainSendKeyOptions): Promise<void> {
    checkOptions(options, sendKeyOptionNames, "domain.sendKey()");
    const what = `Cannot send keys to domain "${this.name}"`;
    if (!Array.isArray(keys)) {
      throw new TypeError(`${what}, wanted a list of key codes: found ${shown(keys)}`);
    }
    if (keys.length === 0 || keys.length > MOST_KEYS) {
      throw new RangeError(`${what}, wanted 1 to ${MOST_KEYS} key codes: found ${keys.length}`);
    }
    for (const key of keys) wantWhole(key, what, "a key code", 0, 0xffff);
    const codeset = numberOf(keycodeSet, options?.codeset ?? "linux", what);
    const holdTime = wantWhole(options?.holdTimeMs ?? 0, what, "milliseconds");
    await call(this.connection, "domainSendKey", this.ref, codeset, holdTime, keys, 0, options);
  }

  /**
   * Sends the guest a non-maskable interrupt.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run.
   * @see libvirt 9.0.0 `virDomainInjectNMI`
   */
  async injectNmi(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "domain.injectNmi()");
    await call(this.connection, "domainInjectNMI", this.ref, 0, options);
  }

  /**
   * Has its displays read their TLS certificates anew, without a restart.
   *
   * @throws {TypeError} If the type is none.
   * @throws {VirtError} `NO_SUPPORT` before libvirt 10.2; `INTERNAL_ERROR` if its display is none of VNC with TLS. Of one
   * that does not run there is nothing to reload.
   * @see libvirt 10.2.0 `virDomainGraphicsReload`
   */
  async reloadGraphics(options?: DomainReloadGraphicsOptions): Promise<void> {
    checkOptions(options, reloadGraphicsOptionNames, "domain.reloadGraphics()");
    const what = `Cannot reload the display of domain "${this.name}"`;
    const type = numberOf(domainGraphicsReloadType, options?.type ?? "any", what);
    await call(this.connection, "domainGraphicsReload", this.ref, type, 0, options);
  }

  /**
   * Sends a process in the guest a signal; in containers.
   *
   * @param pid The process as the guest numbers it; a negative number is a process group.
   * @param signal Its name without SIG, `"term"`, or a number.
   * @throws {TypeError} If there is no such signal.
   * @throws {RangeError} If the process is no whole number.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run; `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virDomainSendProcessSignal`
   */
  async sendProcessSignal(
    pid: number | bigint,
    signal: ProcessSignal | number,
    options?: CallOptions,
  ): Promise<void> {
    checkOptions(options, callOptionNames, "domain.sendProcessSignal()");
    const what = `Cannot send a signal into domain "${this.name}"`;
    if (typeof pid !== "bigint" && !Number.isSafeInteger(pid)) {
      throw new RangeError(`${what}, wanted a process number: found ${shown(pid)}`);
    }
    const number = typeof signal === "number"
      ? wantWhole(signal, what, "a signal", 0, domainProcessSignal.length - 1)
      : numberOf(domainProcessSignal, signal as (typeof domainProcessSignal)[number], what);
    await call(this.connection, "domainSendProcessSignal", this.ref, BigInt(pid), number, 0, options);
  }
}
