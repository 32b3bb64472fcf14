import type { DomainFilesystemConfig } from "../../generated/domain.gen.ts";
import type { OptionReader } from "../_option_reader.ts";
import { firstOffered, type Platform, wantOffered } from "../_platform.ts";

/** Folders of the host. */
export function vmFolders(
  options: OptionReader,
  { offers, container, virtual, type }: Platform,
): DomainFilesystemConfig[] {
  return (options.list("sharedFolders") ?? []).map((given, at) => {
    const reader = options.inner(given, "sharedFolders", at);
    const source = { dir: reader.needText("source") };
    const target = { dir: reader.needText("target") };
    const readonly = reader.flag("readonly") === true ? { readonly: true as const } : {};
    if (container) return { type: "mount", source, target, ...readonly };
    if (!virtual) options.wrong("sharedFolders", `to be absent, as ${type} has none`, source.dir);
    const named = reader.word("driver", ["virtiofs", "9p"]);
    if (named === "virtiofs") wantOffered(reader, "driver", named, offers?.filesystemDrivers);
    const driver = named ?? (firstOffered(["virtiofs"], offers?.filesystemDrivers) ?? "9p");
    return driver === "virtiofs"
      ? {
        type: "mount",
        accessmode: "passthrough",
        driver: { type: "virtiofs" },
        source,
        target,
        ...readonly,
      }
      : { type: "mount", accessmode: "mapped", source, target, ...readonly };
  });
}
