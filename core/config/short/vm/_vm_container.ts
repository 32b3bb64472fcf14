import type { DomainConfig, DomainOsConfig } from "../../generated/domain.gen.ts";
import type { OptionReader } from "../_option_reader.ts";
import type { Platform } from "../_platform.ts";
import { optional } from "./vm_disks.ts";

/** What a container has instead of a machine: its first program, its root, its users. */
export function vmContainer(options: OptionReader, { arch }: Platform): Partial<DomainConfig> {
  const reader = options.within("container");
  const init = reader?.text("init") ?? "/sbin/init";
  const args = reader?.texts("args");
  const root = reader?.text("root");
  const env = reader?.within("env");
  const names = Object.keys(reader?.raw("env") ?? {});
  const initenv = names.map((name) => ({ name, ...optional("value", env!.text(name)) }));
  const user = reader?.text("user");
  const group = reader?.text("group");
  if ((user === undefined) !== (group === undefined)) {
    reader!.wrong(
      user === undefined ? "user" : "group",
      "to be told beside the other one",
      undefined,
      TypeError,
    );
  }
  const os = {
    type: { arch, value: "exe" },
    init,
    ...(args === undefined || args.length === 0 ? {} : { initarg: [...args] }),
    ...(initenv.length === 0 ? {} : { initenv }),
    ...optional("initdir", reader?.text("dir")),
    ...optional("inituser", user),
    ...optional("initgroup", group),
  } as DomainOsConfig;
  const idmap = reader?.within("idmap");
  const map = idmap && {
    start: 0,
    target: idmap.whole("target", 0, 0xffffffff) ?? idmap.wrong("target", "to be told", undefined, TypeError),
    count: idmap.whole("count", 1, 0xffffffff) ?? idmap.wrong("count", "to be told", undefined, TypeError),
  };
  return {
    os,
    ...(map === undefined ? {} : { idmap: { uid: [map], gid: [{ ...map }] } }),
    // Without a card of its own, it would have all of the host's.
    ...(options.list("networks")?.length ? {} : { features: { privnet: true as const } }),
    ...(root === undefined ? {} : {
      devices: { filesystem: [{ type: "mount" as const, source: { dir: root }, target: { dir: "/" } }] },
    }),
  };
}
