import { conform } from "../conform.ts";
import { versionSubject } from "../version_subject.ts";

conform(versionSubject("12.8", "qemu", "12.8.0", {}));
