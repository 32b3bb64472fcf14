import { conform } from "../conform.ts";
import { hotplug } from "../libvirtd_deviations.ts";
import { versionSubject } from "../version_subject.ts";

conform(versionSubject("11.3", "test", "11.3.0", { more: hotplug }));
