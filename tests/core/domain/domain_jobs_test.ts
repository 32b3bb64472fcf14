import { testAnswers, testRequests } from "../_domain.ts";
import { WEB } from "../_fake_host.ts";

testRequests([
  ["abortJob()", (d) => d.abortJob(), "domainAbortJob", WEB],
  ["abortJob() in post-copy", (d) => d.abortJob({ postcopy: true }), "domainAbortJobFlags", WEB, 1],
]);

testAnswers([
  [
    (d) => d.jobInfo(),
    "domainGetJobInfo",
    {
      type: 1,
      timeElapsed: 1n,
      timeRemaining: 2n,
      dataTotal: 3n,
      dataProcessed: 4n,
      dataRemaining: 5n,
      memTotal: 6n,
      memProcessed: 7n,
      memRemaining: 8n,
      fileTotal: 9n,
      fileProcessed: 10n,
      fileRemaining: 11n,
    },
    {
      type: "bounded",
      timeElapsedMs: 1n,
      timeRemainingMs: 2n,
      data: { total: 3n, processed: 4n, remaining: 5n },
      memory: { total: 6n, processed: 7n, remaining: 8n },
      file: { total: 9n, processed: 10n, remaining: 11n },
    },
  ],
  [
    (d) => d.jobStats({ completed: true }),
    "domainGetJobStats",
    { type: 3, params: { operation: 9, data_total: 5n } },
    { type: "completed", operation: "backup", params: { operation: 9, data_total: 5n } },
  ],
]);
