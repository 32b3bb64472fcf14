import { map, testRequests } from "../_domain.ts";
import { WEB } from "../_fake_host.ts";

testRequests([
  ["addIoThread()", (d) => d.addIoThread(2, { live: true }), "domainAddIOThread", WEB, 2, 1],
  ["removeIoThread()", (d) => d.removeIoThread(2), "domainDelIOThread", WEB, 2, 0],
  ["pinIoThread()", (d) => d.pinIoThread(2, "0,2"), "domainPinIOThread", WEB, 2, map, 0],
  [
    "setIoThreadParameters()",
    (d) => d.setIoThreadParameters(2, { poll_max_ns: 7 }),
    "domainSetIOThreadParams",
    WEB,
    2,
    { poll_max_ns: 7n },
    0,
  ],
]);
