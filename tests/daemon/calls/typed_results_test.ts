import assert from "node:assert/strict";
import { countedParams, cpuResult, paramsWithin, typedResult } from "../../../daemon/calls/typed_results.ts";

const types = (fields: Parameters<typeof typedResult>[0], method: string) =>
  Object.fromEntries(typedResult(fields, method).map(({ field, value: { type } }) => [field, type]));

Deno.test("typedResult() gives fields the types that they have in libvirt, whatever their values look like", () => {
  assert.deepEqual(types({ numa_mode: 0, numa_nodeset: "0-1" }, "domainGetNumaParameters"), {
    numa_mode: "int",
    numa_nodeset: "string",
  });
  assert.deepEqual(types({ cpu_shares: 5, vcpu_quota: 5 }, "domainGetSchedulerParametersFlags"), {
    cpu_shares: "ullong",
    vcpu_quota: "llong",
  });
  const stats = {
    "state.state": 1,
    "vcpu.current": 2,
    "vcpu.0.state": 1,
    "vcpu.0.time": 5,
    "balloon.current": 1024,
    "block.0.name": "vda",
    "block.12.rd.bytes": 3,
    "net.0.rx.pkts": 7n,
    "block.0.timed_group.0.rd_queue_depth_avg": 2,
    "dirtyrate.calc_period": 1,
    "dirtyrate.megabytes_per_second": 0n,
    "new.field": -1,
  };
  assert.deepEqual(types(stats, "connectGetAllDomainStats"), {
    "state.state": "int",
    "vcpu.current": "uint",
    "vcpu.0.state": "int",
    "vcpu.0.time": "ullong",
    "balloon.current": "ullong",
    "block.0.name": "string",
    "block.12.rd.bytes": "ullong",
    "net.0.rx.pkts": "ullong",
    "block.0.timed_group.0.rd_queue_depth_avg": "double",
    "dirtyrate.calc_period": "int",
    "dirtyrate.megabytes_per_second": "llong",
    "new.field": "int",
  });
  assert.deepEqual(types({ "load.1m": 1, "device.0.driverDate": 5n }, "domainGetGuestInfo"), {
    "load.1m": "double",
    "device.0.driverDate": "llong",
  });
});

Deno.test("cpuResult() lists all fields of one CPU before those of the next", () => {
  const list = cpuResult({ cpu_time: [1n, 2n], vcpu_time: [3n, 4n] }, "domainGetCPUStats");
  assert.deepEqual(list.map(({ field, value }) => [field, value.value]), [
    ["cpu_time", 1n],
    ["vcpu_time", 3n],
    ["cpu_time", 2n],
    ["vcpu_time", 4n],
  ]);
  assert.equal(cpuResult({ cpu_time: 1n, user_time: 2n }, "domainGetCPUStats").length, 2);
});

Deno.test("countedParams() and paramsWithin() give what the caller has room for and understands", () => {
  const fields = { numa_mode: 0, numa_nodeset: "" };
  const names = (list: readonly { readonly field: string }[]) => list.map(({ field }) => field);
  const counted = (room: number, flags: number) => {
    const { params, nparams } = countedParams(fields, "domainGetNumaParameters", room, flags);
    return [names(params), nparams];
  };
  assert.deepEqual(counted(0, 4), [[], 2]);
  assert.deepEqual(counted(16, 4), [["numa_mode", "numa_nodeset"], 2]);
  assert.deepEqual(counted(16, 0), [["numa_mode"], 1]);
  assert.deepEqual(names(paramsWithin(fields, "domainGetNumaParameters", 1, 4)), ["numa_mode"]);
});
