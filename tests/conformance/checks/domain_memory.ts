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
        await refused(domain.setVcpus(4, { live: true, maximum: true }), "INVALID_ARG");
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
