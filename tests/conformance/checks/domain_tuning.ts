import type { CheckGroup } from "../check.ts";
import { holds, refused, same } from "../found.ts";

const MiB = 1024 ** 2;

export const domainMemory: CheckGroup = {
  title: "Memory and vCPUs",
  checks: [
    {
      id: "memory.info",
      title: "`info()` has memory in bytes, as the document says",
      needs: ["domainGetInfo"],
      run: async (c) => {
        const domain = await c.define({ memoryKib: 65_536, currentMemoryKib: 32_768 });
        const { memory, maxMemory, vcpus } = await domain.info();
        same([memory, maxMemory, vcpus], [32 * MiB, 64 * MiB, 1], "memory, maximum and vCPUs");
        same(await domain.maxMemory(), 64 * MiB, "the maximum");
      },
    },
    {
      id: "memory.config",
      title: "`setMemory()` for the next start is in that document",
      needs: ["domainSetMemoryFlags"],
      run: async (c) => {
        const domain = await c.define();
        await domain.setMemory("32 MiB", { config: true });
        same((await domain.info()).memory, 32 * MiB, "the memory");
      },
    },
    {
      id: "memory.too-much",
      title: "`setMemory()` above the maximum is INVALID_ARG",
      needs: ["domainSetMemoryFlags"],
      run: async (c) => {
        const domain = await c.define();
        await refused(domain.setMemory("1 GiB", { config: true }), "INVALID_ARG");
        same((await domain.info()).memory, 64 * MiB, "the memory");
      },
    },
    {
      id: "memory.maximum",
      title: "`setMaxMemory()` of a domain that is off raises it",
      needs: ["domainSetMaxMemory"],
      run: async (c) => {
        const domain = await c.define();
        await domain.setMaxMemory("128 MiB");
        same(await domain.maxMemory(), 128 * MiB, "the maximum");
        await domain.setMemory("128 MiB", { config: true });
        same((await domain.info()).memory, 128 * MiB, "the memory");
      },
    },
    {
      id: "memory.maximum-lowered",
      title: "`setMaxMemory()` below what it has takes that down too",
      needs: ["domainSetMaxMemory"],
      run: async (c) => {
        const domain = await c.define();
        await domain.setMaxMemory("32 MiB");
        const { memory, maxMemory } = await domain.info();
        same([memory, maxMemory], [32 * MiB, 32 * MiB], "memory and maximum");
      },
    },
    {
      id: "memory.wrong",
      title: "sizes that are none are a `RangeError` before anything is sent",
      needs: ["domainSetMemoryFlags"],
      run: async (c) => {
        const domain = await c.define();
        for (const wrong of [0, -1, 1500, 0.5, NaN]) {
          const end = await domain.setMemory(wrong).then(() => "done", (error) => error.name);
          same(end, "RangeError", `the end of ${wrong}`);
        }
      },
    },
    {
      id: "vcpus.counts",
      title: "`vcpus()` and `maxVcpus()` count what the document says",
      needs: ["domainGetVcpusFlags"],
      run: async (c) => {
        const domain = await c.define({ vcpus: 1, maxVcpus: 3 });
        same(await domain.vcpus({ config: true }), 1, "vCPUs");
        same(await domain.vcpus({ config: true, maximum: true }), 3, "the most vCPUs");
      },
    },
    {
      id: "vcpus.config",
      title: "`setVcpus()` for the next start leaves the running guest as it is",
      needs: ["domainSetVcpusFlags"],
      run: async (c) => {
        const domain = await c.running();
        await domain.setVcpus(2, { config: true });
        same(
          [await domain.vcpus({ live: true }), await domain.vcpus({ config: true })],
          [1, 2],
          "live and next",
        );
      },
    },
    {
      id: "vcpus.too-many",
      title: "`setVcpus()` above the maximum is INVALID_ARG",
      needs: ["domainSetVcpusFlags"],
      run: async (c) => await refused((await c.define()).setVcpus(3, { config: true }), "INVALID_ARG"),
    },
    {
      id: "vcpus.maximum",
      title: "`setVcpus({ maximum: true })` raises the maximum for the next start",
      needs: ["domainSetVcpusFlags"],
      run: async (c) => {
        const domain = await c.define();
        await domain.setVcpus(4, { config: true, maximum: true });
        same(await domain.vcpus({ config: true, maximum: true }), 4, "the most vCPUs");
      },
    },
    {
      id: "vcpus.maximum-live",
      title: "`setVcpus()` with `live` and `maximum` is refused",
      needs: ["domainSetVcpusFlags"],
      run: async (c) => {
        const domain = await c.running();
        await refused(domain.setVcpus(4, { live: true, maximum: true }), "INVALID_ARG", "OPERATION_INVALID");
      },
    },
    {
      id: "vcpus.pin",
      title: "`pinVcpu()` for the next start comes back",
      needs: ["domainPinVcpuFlags", "domainGetVcpuPinInfo"],
      run: async (c) => {
        const domain = await c.define();
        await domain.pinVcpu(0, [0], { config: true });
        same((await domain.vcpuPinInfo({ config: true }))[0], [0], "where it runs");
      },
    },
    {
      id: "vcpus.pin-missing",
      title: "`pinVcpu()` of a vCPU that is not there is INVALID_ARG",
      needs: ["domainPinVcpuFlags"],
      run: async (c) => await refused((await c.define()).pinVcpu(9, [0], { config: true }), "INVALID_ARG"),
    },
    {
      id: "vcpus.emulator-pin",
      title: "`pinEmulator()` for the next start comes back",
      needs: ["domainPinEmulator", "domainGetEmulatorPinInfo"],
      run: async (c) => {
        const domain = await c.define();
        await domain.pinEmulator([0], { config: true });
        same(await domain.emulatorPin({ config: true }), [0], "where it runs");
      },
    },
    {
      id: "vcpus.info",
      title: "`vcpuInfo()` of a running guest has each vCPU",
      needs: ["domainGetVcpus"],
      run: async (c) => {
        const info = await (await c.running({ vcpus: 2, maxVcpus: 2 })).vcpuInfo();
        same(info.map(({ number }) => number), [0, 1], "the vCPUs");
        holds(info.every(({ affinity }) => affinity.length > 0), "where they run", info);
      },
    },
    {
      id: "iothreads.config",
      title: "an I/O thread is added for the next start, pinned and removed",
      needs: ["domainAddIOThread", "domainGetIOThreadInfo", "domainDelIOThread"],
      run: async (c) => {
        const domain = await c.define();
        await domain.addIoThread(1, { config: true });
        same((await domain.ioThreads({ config: true })).map(({ id }) => id), [1], "the threads");
        await refused(domain.addIoThread(1, { config: true }), "INVALID_ARG");
        await domain.pinIoThread(1, [0], { config: true });
        same((await domain.ioThreads({ config: true }))[0]?.affinity, [0], "where it runs");
        await domain.removeIoThread(1, { config: true });
        same(await domain.ioThreads({ config: true }), [], "the threads");
        await refused(domain.removeIoThread(1, { config: true }), "INVALID_ARG");
      },
    },
  ],
};

export const domainTuning: CheckGroup = {
  title: "Tuning",
  checks: [
    {
      id: "tuning.memory",
      title: "limits of memory for the next start come back",
      needs: ["domainSetMemoryParameters", "domainGetMemoryParameters"],
      run: async (c) => {
        const domain = await c.define();
        await domain.setMemoryParameters({ hard_limit: 1_000_000n }, { config: true });
        same((await domain.memoryParameters({ config: true }))["hard_limit"], 1_000_000n, "the limit");
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
          "INVALID_ARG",
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

export const domainMetadata: CheckGroup = {
  title: "Metadata",
  checks: [
    {
      id: "metadata.none",
      title: "a domain without a title has none, and `metadata()` says NO_DOMAIN_METADATA",
      needs: ["domainGetMetadata"],
      run: async (c) => {
        const domain = await c.define();
        same(
          [await domain.title(), await domain.description()],
          [undefined, undefined],
          "title and description",
        );
        await refused(domain.metadata("title"), "NO_DOMAIN_METADATA");
        await refused(domain.metadata("element", "http://nobody/"), "NO_DOMAIN_METADATA");
      },
    },
    {
      id: "metadata.title",
      title: "a title and a description come back, and are taken away",
      needs: ["domainSetMetadata", "domainGetMetadata"],
      run: async (c) => {
        const domain = await c.define();
        await domain.setMetadata("title", "a title");
        await domain.setMetadata("description", "of\ntwo lines");
        same([await domain.title(), await domain.description()], ["a title", "of\ntwo lines"], "both");
        await domain.setMetadata("title", null);
        same(await domain.title(), undefined, "the title");
      },
    },
    {
      id: "metadata.title-lines",
      title: "a title of two lines is INVALID_ARG",
      needs: ["domainSetMetadata"],
      run: async (c) => await refused((await c.define()).setMetadata("title", "two\nlines"), "INVALID_ARG"),
    },
    {
      id: "metadata.element",
      title: "an element of a namespace comes back, beside those of others, and is taken away",
      needs: ["domainSetMetadata", "domainGetMetadata"],
      run: async (c) => {
        const domain = await c.define();
        const [one, other] = [{ key: "a", uri: "http://one/" }, { key: "b", uri: "http://other/" }];
        await domain.setMetadata("element", "<x y='1'>text</x>", one);
        await domain.setMetadata("element", "<z/>", other);
        holds((await domain.metadata("element", one.uri)).includes("text"), "the element", "another");
        await domain.setMetadata("element", "<x>new</x>", one);
        holds((await domain.metadata("element", one.uri)).includes("new"), "the new one", "another");
        await domain.setMetadata("element", null, one);
        await refused(domain.metadata("element", one.uri), "NO_DOMAIN_METADATA");
        holds((await domain.metadata("element", other.uri)).includes("z"), "the other one", "another");
      },
    },
    {
      id: "metadata.element-broken",
      title: "an element that is no XML is refused",
      needs: ["domainSetMetadata"],
      run: async (c) => {
        const domain = await c.define();
        const where = { key: "a", uri: "http://one/" };
        await refused(domain.setMetadata("element", "<x", where), "XML_ERROR", "XML_DETAIL", "INVALID_ARG");
      },
    },
    {
      id: "metadata.live",
      title: "`live` is for the running guest alone, `config` for the next start",
      needs: ["domainSetMetadata", "domainGetMetadata"],
      run: async (c) => {
        const domain = await c.running();
        await domain.setMetadata("title", "now", { live: true });
        await domain.setMetadata("title", "then", { config: true });
        same(
          [await domain.title({ live: true }), await domain.title({ config: true })],
          ["now", "then"],
          "both",
        );
        await domain.destroy();
        same(await domain.title(), "then", "the title");
      },
    },
    {
      id: "metadata.events",
      title: "each change is told of with its kind",
      needs: ["domainSetMetadata"],
      run: async (c) => {
        const domain = await c.define();
        const heard = await c.hear(domain);
        await domain.setMetadata("title", "t");
        await domain.setMetadata("description", "d");
        await domain.setMetadata("element", "<x/>", { key: "a", uri: "http://one/" });
        await heard.are("metadata-change title", "metadata-change description", "metadata-change element");
      },
    },
    {
      id: "metadata.document",
      title: "a title is in the document, and the document's is the title",
      needs: ["domainSetMetadata", "domainGetXMLDesc"],
      run: async (c) => {
        const domain = await c.define({ elements: "<title>from the document</title>" });
        same(await domain.title(), "from the document", "the title");
        await domain.setMetadata("title", "a < b");
        holds((await domain.xml()).includes("<title>a &lt; b</title>"), "the title", await domain.xml());
      },
    },
  ],
};
