import type { BlockJobInfo, Domain, Job } from "@denovirt/denovirt";
import { VirtError } from "../../../../core/contract/errors.ts";
import { FakeHost, WEB } from "../../_fake_host.ts";

type Status = "ready" | "completed" | "failed" | "canceled";
/** A block job as a program has it. */
export type BlockJob = Job<void, BlockJobInfo>;
/** What the host says of a job that is under way. */
export const INFO = { found: 1, type: 2, bandwidth: 0n, cur: 3n, end: 4n };

/** The host tells how a job stands. */
export function tell(
  host: FakeHost,
  status: Status,
  disk = "vda",
  jobType: BlockJobInfo["type"] = "copy",
): void {
  host.emit({ type: "domain.block-job", time: 1, domain: WEB, disk, diskForm: "target", jobType, status });
}

/** A copy that is under way on a host with these answers. */
export async function copying(
  answers: ConstructorParameters<typeof FakeHost>[0] = {},
  options: Parameters<Domain["blockCopy"]>[2] = {},
  disk = "vda",
): Promise<{ readonly host: FakeHost; readonly job: BlockJob }> {
  const host = new FakeHost({
    domainBlockCopy: undefined,
    domainBlockJobAbort: undefined,
    domainGetBlockJobInfo: INFO,
    ...answers,
  });
  const domain = await host.domain();
  const job = domain.blockCopy(disk, "<disk/>", options);
  await job.begun;
  host.taken();
  return { host, job };
}

/** The host's no. */
export const refusal = (code: "INVALID_ARG" | "OPERATION_INVALID"): VirtError =>
  new VirtError("refused", { code, domain: "QEMU", outcome: "refused" });
