import type { CheckGroup } from "../check.ts";
import { holds, refused, same } from "../found.ts";

export const domainTuning: CheckGroup = {
  title: "Tuning",
  checks: [
    {
      id: "tuning.memory",
      title: "limits of memory for the next start come back",
      needs: ["domainSetMemoryParameters", "domainGetMemoryParameters"],
      run: async (c) => {
        const domain = await c.define();
        await domain.setMemoryParameters({ hard_limit: 1_024_000 }, { config: true });
        same((await domain.memoryParameters({ config: true }))["hard_limit"], 1_024_000, "the limit");
      },
    },
    {
      id: "tuning.memory-unknown",
      title: "a parameter that nothing has is refused",
      needs: ["domainSetMemoryParameters"],
      run: async (c) => {
        const domain = await c.define();
        await refused(
          domain.setMemoryParameters({ no_such_limit: 1n }, { config: true }),
          "ARGUMENT_UNSUPPORTED",
        );
      },
    },
    {
      id: "tuning.blkio",
      title: "the weight of block I/O for the next start comes back",
      needs: ["domainSetBlkioParameters", "domainGetBlkioParameters"],
      run: async (c) => {
        const domain = await c.define();
        await domain.setBlkioParameters({ weight: 300 }, { config: true });
        same((await domain.blkioParameters({ config: true }))["weight"], 300, "the weight");
      },
    },
    {
      id: "tuning.numa",
      title: "the NUMA nodes for the next start come back",
      needs: ["domainSetNumaParameters", "domainGetNumaParameters"],
      run: async (c) => {
        const domain = await c.define();
        await domain.setNumaParameters({ numa_nodeset: "0" }, { config: true });
        same((await domain.numaParameters({ config: true }))["numa_nodeset"], "0", "the nodes");
      },
    },
    {
      id: "tuning.scheduler",
      title: "a guest has a scheduler, and its parameters",
      needs: ["domainGetSchedulerType", "domainGetSchedulerParameters"],
      run: async (c) => {
        const domain = await c.running();
        const { type, nparams } = await domain.schedulerType();
        holds(type.length > 0 && nparams >= 0, "a scheduler", { type, nparams });
        holds(typeof await domain.schedulerParameters() === "object", "parameters", "none");
      },
    },
    {
      id: "tuning.perf",
      title: "performance events for the next start are switched on",
      needs: ["domainSetPerfEvents", "domainGetPerfEvents"],
      run: async (c) => {
        const domain = await c.define();
        same((await domain.perfEvents({ config: true }))["cpu_cycles"], false, "cpu_cycles");
        await domain.setPerfEvents({ cpu_cycles: true }, { config: true });
        same((await domain.perfEvents({ config: true }))["cpu_cycles"], true, "cpu_cycles");
      },
    },
    {
      id: "tuning.lifecycle-action",
      title: "`setLifecycleAction()` for the next start is in that document",
      needs: ["domainSetLifecycleAction"],
      run: async (c) => {
        const domain = await c.define();
        await domain.setLifecycleAction("crash", "preserve", { config: true });
        holds(
          (await domain.xml({ inactive: true })).includes("<on_crash>preserve<"),
          "the action",
          "another",
        );
      },
    },
    {
      id: "tuning.interface",
      title: "a card's bandwidth for the next start comes back",
      needs: ["domainSetInterfaceParameters", "domainGetInterfaceParameters"],
      run: async (c) => {
        const mac = "52:54:00:00:00:02";
        const domain = await c.define({
          devices: `<interface type="network"><mac address="${mac}"/><source network="default"/></interface>`,
        });
        await domain.setInterfaceParameters(mac, { "inbound.average": 1000 }, { config: true });
        same(
          (await domain.interfaceParameters(mac, { config: true }))["inbound.average"],
          1000,
          "the average",
        );
      },
    },
    {
      id: "tuning.interface-missing",
      title: "a card that is not there is INVALID_ARG",
      needs: ["domainGetInterfaceParameters"],
      run: async (c) => {
        const domain = await c.define();
        await refused(domain.interfaceParameters("52:54:00:00:00:99", { config: true }), "INVALID_ARG");
      },
    },
    {
      id: "tuning.block-io",
      title: "a disk's I/O limits for the next start come back",
      needs: ["domainSetBlockIoTune", "domainGetBlockIoTune"],
      extra: "disks",
      run: async (c) => {
        const domain = await c.define({
          devices: `<disk type="file" device="disk"><source file="${c.path("disk")}"/>` +
            `<target dev="vda" bus="virtio"/></disk>`,
        });
        await domain.setBlockIoTune("vda", { total_bytes_sec: 1_000_000n }, { config: true });
        same((await domain.blockIoTune("vda", { config: true }))["total_bytes_sec"], 1_000_000n, "the limit");
      },
    },
    {
      id: "tuning.block-io-missing",
      title: "a disk that is not there is INVALID_ARG",
      needs: ["domainGetBlockIoTune"],
      run: async (c) => await refused((await c.define()).blockIoTune("vdz", { config: true }), "INVALID_ARG"),
    },
    {
      id: "tuning.block-io-both",
      title: "a total together with a read limit is INVALID_ARG",
      needs: ["domainSetBlockIoTune"],
      extra: "disks",
      run: async (c) => {
        const domain = await c.define({
          devices: `<disk type="file" device="disk"><source file="${c.path("disk")}"/>` +
            `<target dev="vda" bus="virtio"/></disk>`,
        });
        await refused(
          domain.setBlockIoTune("vda", { total_bytes_sec: 10n, read_bytes_sec: 10n }, { config: true }),
          "INVALID_ARG",
        );
      },
    },
    {
      id: "stats.state",
      title: "`stats()` has the state",
      needs: ["connectGetAllDomainStats"],
      run: async (c) => {
        const domain = await c.running();
        same((await domain.stats(["state"])).state?.state, "running", "the state");
      },
    },
    {
      id: "stats.many",
      title: "`connection.stats()` of two domains has both",
      needs: ["connectGetAllDomainStats"],
      run: async (c) => {
        const domains = [await c.running(), await c.define()];
        const records = await c.connection.stats({ domains, groups: ["state"] });
        same(
          records.map(({ domain, state }) => [domain.uuid, state?.state]),
          [[domains[0]!.uuid, "running"], [domains[1]!.uuid, "shutoff"]],
          "the states",
        );
      },
    },
    {
      id: "stats.gone",
      title: "`stats()` of a domain that is gone has none",
      needs: ["connectGetAllDomainStats"],
      run: async (c) => {
        const domain = await c.define();
        await domain.undefine();
        await refused(domain.stats(["state"]), "NO_DOMAIN");
      },
    },
  ],
};
