import { conform } from "../conform.ts";
import { versionSubject } from "../version_subject.ts";

conform(versionSubject("7.0", "qemu", "7.0.0", {}));
