import { conform } from "../conform.ts";
import { hotplug } from "../libvirtd_deviations.ts";
import { versionSubject } from "../version_subject.ts";

conform(versionSubject("12.8", "test", "12.8.0", { more: hotplug }));
