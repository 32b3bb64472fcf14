import { KIB, testAnswers, testRequests } from "../_domain.ts";
import { WEB } from "../_fake_host.ts";

testRequests([
  ["setMemory()", (d) => d.setMemory("2 GiB", { live: true }), "domainSetMemoryFlags", WEB, KIB, 1],
  ["setMemory() now", (d) => d.setMemory(2 ** 31, { current: true }), "domainSetMemoryFlags", WEB, KIB, 0],
  ["setMaxMemory()", (d) => d.setMaxMemory("2 GiB"), "domainSetMaxMemory", WEB, KIB],
  [
    "setMaxMemory() of the definition",
    (d) => d.setMaxMemory("2 GiB", { config: true }),
    "domainSetMemoryFlags",
    WEB,
    KIB,
    6,
  ],
  [
    "setMemoryStatsPeriod()",
    (d) => d.setMemoryStatsPeriod(5, { live: true, config: true }),
    "domainSetMemoryStatsPeriod",
    WEB,
    5,
    3,
  ],
  ["memoryPeek()", (d) => d.memoryPeek(4096, 16), "domainMemoryPeek", WEB, 4096n, 16, 1],
  [
    "memoryPeek() physical",
    (d) => d.memoryPeek(0n, 1, { physical: true }),
    "domainMemoryPeek",
    WEB,
    0n,
    1,
    2,
  ],
]);

testAnswers([
  [(d) => d.maxMemory(), "domainGetMaxMemory", 1024n, 2 ** 20],
  [
    (d) => d.memoryStats(),
    "domainMemoryStats",
    [{ tag: 0, val: 2n }, { tag: 2, val: 3n }, { tag: 6, val: 1024n }, { tag: 9, val: 5n }, {
      tag: 77,
      val: 1n,
    }],
    { swapIn: 2048n, majorFault: 3n, actualBalloon: 2 ** 20, lastUpdate: 5000, "unknown-77": 1n },
  ],
]);
