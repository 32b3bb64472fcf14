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
      dataTotal: 8n,
      dataProcessed: 4n,
      dataRemaining: 2n,
      memTotal: 6n,
      memProcessed: 7n,
      memRemaining: 8n,
      fileTotal: 0n,
      fileProcessed: 0n,
      fileRemaining: 0n,
    },
    {
      type: "bounded",
      timeElapsedMs: 1,
      timeRemainingMs: 2,
      ...{ fraction: 0.75, total: 8, processed: 4, remaining: 2 },
      memory: { fraction: 0, total: 6, processed: 7, remaining: 8 },
      disk: { total: 0, processed: 0, remaining: 0 },
    },
  ],
  [
    (d) => d.jobStats({ completed: true }),
    "domainGetJobStats",
    { type: 3, params: { operation: 9, data_total: 5n, data_processed: 5n, data_remaining: 0n } },
    {
      type: "completed",
      operation: "backup",
      ...{ fraction: 1, total: 5, processed: 5, remaining: 0 },
      params: { operation: 9, data_total: 5n, data_processed: 5n, data_remaining: 0n },
    },
  ],
]);
