import type { DomainDevicesConfig } from "../../generated/domain.gen.ts";
import type { OptionReader } from "../_option_reader.ts";
import { firstOffered, type Platform, wantOffered } from "../_platform.ts";
import { optional, type OsFamily } from "./vm_disks.ts";
import type { VmOptions } from "./vm_options.ts";

/** Screen, video card, pointer. */
export function vmScreen(options: OptionReader, platform: Platform, suits: OsFamily): DomainDevicesConfig {
  const { offers, hypervisor, family, virtual, osType } = platform;
  const given = options.raw("graphics");
  const short = typeof given === "string";
  const reader = given === false || given === undefined
    ? undefined
    : short
    ? options.inner({ type: given }, "graphics")
    : options.within("graphics");
  const can = osType === "hvm" && hypervisor !== "ch" &&
    (virtual ? family !== "s390" : ["xen", "vbox", "vz"].includes(hypervisor));
  const usual = given === undefined && can ? firstOffered(["vnc"], offers?.graphics) : undefined;
  const type = reader === undefined ? usual : reader.word("type", ["vnc", "spice"]);
  if (reader !== undefined) {
    if (type === undefined) reader.wrong("type", "to be told", undefined, TypeError);
    wantOffered(reader, "type", type, offers?.graphics);
  }
  const card = options.word("video", ["virtio", "vga", "qxl", "bochs", "cirrus", "ramfb", "none"]);
  if (card !== "none") wantOffered(options, "video", card, offers?.videoModels);
  const inputs = options.words("inputs", ["tablet", "mouse", "keyboard"]);
  // A PC has a keyboard and a mouse of old; a tablet's pointer is where the viewer's is.
  const usualInputs = type === undefined || !virtual
    ? []
    : family === "x86"
    ? ["tablet" as const]
    : ["tablet" as const, "keyboard" as const];
  const devices: DomainDevicesConfig = {};
  const input = (inputs ?? usualInputs).map((each) => ({
    type: each,
    bus: family === "s390" ? "virtio" as const : "usb" as const,
  }));
  if (input.length > 0) devices.input = input;
  if (type !== undefined) devices.graphics = [graphics(type, reader)];
  const model = card ?? (type === undefined || !virtual ? undefined : usualCard(platform, suits));
  if (model !== undefined) {
    devices.video = [{ model: model === "qxl" ? { type: model } : { type: model } }];
  }
  if (type === "spice" && virtual) {
    devices.channel = [{ type: "spicevmc", target: { type: "virtio", name: "com.redhat.spice.0" } }];
  }
  return devices;
}

type Card = NonNullable<VmOptions["video"]>;
type Graphics = NonNullable<DomainDevicesConfig["graphics"]>[number];

function graphics(type: "vnc" | "spice", reader: OptionReader | undefined): Graphics {
  const port = reader?.whole("port", 1, 65535);
  const passwd = reader?.text("password");
  const keymap = reader?.text("keymap");
  const given = type === "vnc" ? reader?.raw("socket") : undefined;
  const path = typeof given === "string" ? reader!.needText("socket") : undefined;
  if (given !== undefined && given !== true && path === undefined) {
    reader!.wrong("socket", "to be true or a path", given, TypeError);
  }
  const more = { ...optional("passwd", passwd), ...optional("keymap", keymap) };
  if (given !== undefined) {
    return { type, ...more, listenElement: [{ type: "socket", ...optional("socket", path) }] } as Graphics;
  }
  const address = reader?.text("listen") ?? "127.0.0.1";
  return {
    type,
    ...(port === undefined ? { autoport: true } : { port, autoport: false }),
    ...more,
    listenElement: [{ type: "address", address }],
  } as Graphics;
}

function usualCard({ offers, family }: Platform, suits: OsFamily): Card | undefined {
  const words = family === "x86"
    ? suits === "linux" ? ["virtio", "vga", "qxl", "cirrus"] as const : ["vga", "qxl", "cirrus"] as const
    : ["virtio", "bochs", "vga", "ramfb"] as const;
  return firstOffered(words, offers?.videoModels);
}
