import { conform } from "../conform.ts";
import { versionSubject } from "../version_subject.ts";

conform(versionSubject("11.3", "qemu", "11.3.0", {}));
