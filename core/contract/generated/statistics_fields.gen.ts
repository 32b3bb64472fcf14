// Generated from libvirt 12.8.0's API by `deno task gen`; do not edit.

/**
 * Fields of virConnectGetAllDomainStats as the host names them, and the types of their values; a number, or a name of the
 * hypervisor's own, stands where the key has one.
 */
export interface DomainStatsFields {
  /** ullong; named since libvirt 11.2.0. */
  readonly "balloon.available"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly "balloon.current"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly "balloon.disk_caches"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly "balloon.hugetlb_pgalloc"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly "balloon.hugetlb_pgfail"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly "balloon.last-update"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly "balloon.major_fault"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly "balloon.maximum"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly "balloon.minor_fault"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly "balloon.rss"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly "balloon.swap_in"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly "balloon.swap_out"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly "balloon.unused"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly "balloon.usable"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly [field: `block.${number}.allocation`]: bigint | undefined;
  /** uint; named since libvirt 11.2.0. */
  readonly [field: `block.${number}.backingIndex`]: number | undefined;
  /** ullong; named since libvirt 11.2.0. */
  readonly [field: `block.${number}.capacity`]: bigint | undefined;
  /** ullong; named since libvirt 11.2.0. */
  readonly [field: `block.${number}.errors`]: bigint | undefined;
  /** ullong; named since libvirt 11.2.0. */
  readonly [field: `block.${number}.fl.reqs`]: bigint | undefined;
  /** ullong; named since libvirt 11.2.0. */
  readonly [field: `block.${number}.fl.times`]: bigint | undefined;
  /** ullong; named since libvirt 12.1.0. */
  readonly [field: `block.${number}.latency_histogram.flush.bin.${number}.start`]: bigint | undefined;
  /** ullong; named since libvirt 12.1.0. */
  readonly [field: `block.${number}.latency_histogram.flush.bin.${number}.value`]: bigint | undefined;
  /** ullong; named since libvirt 12.1.0. */
  readonly [field: `block.${number}.latency_histogram.flush.bin.count`]: bigint | undefined;
  /** ullong; named since libvirt 12.1.0. */
  readonly [field: `block.${number}.latency_histogram.read.bin.${number}.start`]: bigint | undefined;
  /** ullong; named since libvirt 12.1.0. */
  readonly [field: `block.${number}.latency_histogram.read.bin.${number}.value`]: bigint | undefined;
  /** ullong; named since libvirt 12.1.0. */
  readonly [field: `block.${number}.latency_histogram.read.bin.count`]: bigint | undefined;
  /** ullong; named since libvirt 12.1.0. */
  readonly [field: `block.${number}.latency_histogram.write.bin.${number}.start`]: bigint | undefined;
  /** ullong; named since libvirt 12.1.0. */
  readonly [field: `block.${number}.latency_histogram.write.bin.${number}.value`]: bigint | undefined;
  /** ullong; named since libvirt 12.1.0. */
  readonly [field: `block.${number}.latency_histogram.write.bin.count`]: bigint | undefined;
  /** ullong; named since libvirt 12.1.0. */
  readonly [field: `block.${number}.latency_histogram.zone_append.bin.${number}.start`]: bigint | undefined;
  /** ullong; named since libvirt 12.1.0. */
  readonly [field: `block.${number}.latency_histogram.zone_append.bin.${number}.value`]: bigint | undefined;
  /** ullong; named since libvirt 12.1.0. */
  readonly [field: `block.${number}.latency_histogram.zone_append.bin.count`]: bigint | undefined;
  /** ullong; named since libvirt 11.10.0. */
  readonly [field: `block.${number}.limits.discard_alignment`]: bigint | undefined;
  /** ullong; named since libvirt 11.10.0. */
  readonly [field: `block.${number}.limits.discard_max`]: bigint | undefined;
  /** ullong; named since libvirt 11.10.0. */
  readonly [field: `block.${number}.limits.iov_hw_max`]: bigint | undefined;
  /** ullong; named since libvirt 11.10.0. */
  readonly [field: `block.${number}.limits.iov_max`]: bigint | undefined;
  /** ullong; named since libvirt 11.10.0. */
  readonly [field: `block.${number}.limits.memory_alignment_minimal`]: bigint | undefined;
  /** ullong; named since libvirt 11.10.0. */
  readonly [field: `block.${number}.limits.memory_alignment_optimal`]: bigint | undefined;
  /** ullong; named since libvirt 11.10.0. */
  readonly [field: `block.${number}.limits.request_alignment`]: bigint | undefined;
  /** ullong; named since libvirt 11.10.0. */
  readonly [field: `block.${number}.limits.transfer_hw_max`]: bigint | undefined;
  /** ullong; named since libvirt 11.10.0. */
  readonly [field: `block.${number}.limits.transfer_max`]: bigint | undefined;
  /** ullong; named since libvirt 11.10.0. */
  readonly [field: `block.${number}.limits.transfer_optimal`]: bigint | undefined;
  /** ullong; named since libvirt 11.10.0. */
  readonly [field: `block.${number}.limits.write_zeroes_alignment`]: bigint | undefined;
  /** ullong; named since libvirt 11.10.0. */
  readonly [field: `block.${number}.limits.write_zeroes_max`]: bigint | undefined;
  /** string; named since libvirt 11.2.0. */
  readonly [field: `block.${number}.name`]: string | undefined;
  /** string; named since libvirt 11.2.0. */
  readonly [field: `block.${number}.path`]: string | undefined;
  /** ullong; named since libvirt 11.2.0. */
  readonly [field: `block.${number}.physical`]: bigint | undefined;
  /** ullong; named since libvirt 11.2.0. */
  readonly [field: `block.${number}.rd.bytes`]: bigint | undefined;
  /** ullong; named since libvirt 11.2.0. */
  readonly [field: `block.${number}.rd.reqs`]: bigint | undefined;
  /** ullong; named since libvirt 11.2.0. */
  readonly [field: `block.${number}.rd.times`]: bigint | undefined;
  /** ullong; named since libvirt 11.2.0. */
  readonly [field: `block.${number}.threshold`]: bigint | undefined;
  /** ullong; named since libvirt 11.10.0. */
  readonly [field: `block.${number}.timed_group.${number}.flush_latency_avg`]: bigint | undefined;
  /** ullong; named since libvirt 11.10.0. */
  readonly [field: `block.${number}.timed_group.${number}.flush_latency_max`]: bigint | undefined;
  /** ullong; named since libvirt 11.10.0. */
  readonly [field: `block.${number}.timed_group.${number}.flush_latency_min`]: bigint | undefined;
  /** ullong; named since libvirt 11.10.0. */
  readonly [field: `block.${number}.timed_group.${number}.interval`]: bigint | undefined;
  /** ullong; named since libvirt 11.10.0. */
  readonly [field: `block.${number}.timed_group.${number}.rd_latency_avg`]: bigint | undefined;
  /** ullong; named since libvirt 11.10.0. */
  readonly [field: `block.${number}.timed_group.${number}.rd_latency_max`]: bigint | undefined;
  /** ullong; named since libvirt 11.10.0. */
  readonly [field: `block.${number}.timed_group.${number}.rd_latency_min`]: bigint | undefined;
  /** double; named since libvirt 11.10.0. */
  readonly [field: `block.${number}.timed_group.${number}.rd_queue_depth_avg`]: number | undefined;
  /** ullong; named since libvirt 11.10.0. */
  readonly [field: `block.${number}.timed_group.${number}.wr_latency_avg`]: bigint | undefined;
  /** ullong; named since libvirt 11.10.0. */
  readonly [field: `block.${number}.timed_group.${number}.wr_latency_max`]: bigint | undefined;
  /** ullong; named since libvirt 11.10.0. */
  readonly [field: `block.${number}.timed_group.${number}.wr_latency_min`]: bigint | undefined;
  /** double; named since libvirt 11.10.0. */
  readonly [field: `block.${number}.timed_group.${number}.wr_queue_depth_avg`]: number | undefined;
  /** ullong; named since libvirt 11.10.0. */
  readonly [field: `block.${number}.timed_group.${number}.zone_append_latency_avg`]: bigint | undefined;
  /** ullong; named since libvirt 11.10.0. */
  readonly [field: `block.${number}.timed_group.${number}.zone_append_latency_max`]: bigint | undefined;
  /** ullong; named since libvirt 11.10.0. */
  readonly [field: `block.${number}.timed_group.${number}.zone_append_latency_min`]: bigint | undefined;
  /** double; named since libvirt 11.10.0. */
  readonly [field: `block.${number}.timed_group.${number}.zone_append_queue_depth_avg`]: number | undefined;
  /** ullong; named since libvirt 11.10.0. */
  readonly [field: `block.${number}.timed_group.count`]: bigint | undefined;
  /** ullong; named since libvirt 11.2.0. */
  readonly [field: `block.${number}.wr.bytes`]: bigint | undefined;
  /** ullong; named since libvirt 11.2.0. */
  readonly [field: `block.${number}.wr.reqs`]: bigint | undefined;
  /** ullong; named since libvirt 11.2.0. */
  readonly [field: `block.${number}.wr.times`]: bigint | undefined;
  /** uint; named since libvirt 11.2.0. */
  readonly "block.count"?: number;
  /** ullong; named since libvirt 11.2.0. */
  readonly [field: `cpu.cache.monitor.${number}.bank.${number}.bytes`]: bigint | undefined;
  /** uint; named since libvirt 11.2.0. */
  readonly [field: `cpu.cache.monitor.${number}.bank.${number}.id`]: number | undefined;
  /** uint; named since libvirt 11.2.0. */
  readonly [field: `cpu.cache.monitor.${number}.bank.count`]: number | undefined;
  /** string; named since libvirt 11.2.0. */
  readonly [field: `cpu.cache.monitor.${number}.name`]: string | undefined;
  /** string; named since libvirt 11.2.0. */
  readonly [field: `cpu.cache.monitor.${number}.vcpus`]: string | undefined;
  /** uint; named since libvirt 11.2.0. */
  readonly "cpu.cache.monitor.count"?: number;
  /** string; named since libvirt 12.4.0. */
  readonly [field: `cpu.energy.monitor.${number}.name`]: string | undefined;
  /** uint; named since libvirt 12.4.0. */
  readonly [field: `cpu.energy.monitor.${number}.pkg.${number}.id`]: number | undefined;
  /** uint; named since libvirt 12.4.0. */
  readonly [field: `cpu.energy.monitor.${number}.pkg.count`]: number | undefined;
  /** string; named since libvirt 12.4.0. */
  readonly [field: `cpu.energy.monitor.${number}.vcpus`]: string | undefined;
  /** uint; named since libvirt 12.4.0. */
  readonly "cpu.energy.monitor.count"?: number;
  /** ullong; named since libvirt 11.2.0. */
  readonly "cpu.haltpoll.fail.time"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly "cpu.haltpoll.success.time"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly "cpu.system"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly "cpu.time"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly "cpu.user"?: bigint;
  /** string; named since libvirt 11.2.0. */
  readonly "dirtyrate.calc_mode"?: string;
  /** int; named since libvirt 11.2.0. */
  readonly "dirtyrate.calc_period"?: number;
  /** llong; named since libvirt 11.2.0. */
  readonly "dirtyrate.calc_start_time"?: bigint;
  /** int; named since libvirt 11.2.0. */
  readonly "dirtyrate.calc_status"?: number;
  /** llong; named since libvirt 11.2.0. */
  readonly "dirtyrate.megabytes_per_second"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly [field: `dirtyrate.vcpu.${number}.megabytes_per_second`]: bigint | undefined;
  /** uint; named since libvirt 11.2.0. */
  readonly [field: `iothread.${number}.poll-grow`]: number | undefined;
  /** ullong; named since libvirt 11.2.0. */
  readonly [field: `iothread.${number}.poll-max-ns`]: bigint | undefined;
  /** uint; named since libvirt 11.2.0. */
  readonly [field: `iothread.${number}.poll-shrink`]: number | undefined;
  /** uint; named since libvirt 12.7.0. */
  readonly [field: `iothread.${number}.poll-weight`]: number | undefined;
  /** uint; named since libvirt 11.2.0. */
  readonly "iothread.count"?: number;
  /** string; named since libvirt 11.2.0. */
  readonly [field: `memory.bandwidth.monitor.${number}.name`]: string | undefined;
  /** ullong; named since libvirt 11.2.0. */
  readonly [field: `memory.bandwidth.monitor.${number}.node.${number}.bytes.local`]: bigint | undefined;
  /** ullong; named since libvirt 11.2.0. */
  readonly [field: `memory.bandwidth.monitor.${number}.node.${number}.bytes.total`]: bigint | undefined;
  /** uint; named since libvirt 11.2.0. */
  readonly [field: `memory.bandwidth.monitor.${number}.node.${number}.id`]: number | undefined;
  /** uint; named since libvirt 11.2.0. */
  readonly [field: `memory.bandwidth.monitor.${number}.node.count`]: number | undefined;
  /** string; named since libvirt 11.2.0. */
  readonly [field: `memory.bandwidth.monitor.${number}.vcpus`]: string | undefined;
  /** uint; named since libvirt 11.2.0. */
  readonly "memory.bandwidth.monitor.count"?: number;
  /** string; named since libvirt 11.2.0. */
  readonly [field: `net.${number}.name`]: string | undefined;
  /** ullong; named since libvirt 11.2.0. */
  readonly [field: `net.${number}.rx.bytes`]: bigint | undefined;
  /** ullong; named since libvirt 11.2.0. */
  readonly [field: `net.${number}.rx.drop`]: bigint | undefined;
  /** ullong; named since libvirt 11.2.0. */
  readonly [field: `net.${number}.rx.errs`]: bigint | undefined;
  /** ullong; named since libvirt 11.2.0. */
  readonly [field: `net.${number}.rx.pkts`]: bigint | undefined;
  /** ullong; named since libvirt 11.2.0. */
  readonly [field: `net.${number}.tx.bytes`]: bigint | undefined;
  /** ullong; named since libvirt 11.2.0. */
  readonly [field: `net.${number}.tx.drop`]: bigint | undefined;
  /** ullong; named since libvirt 11.2.0. */
  readonly [field: `net.${number}.tx.errs`]: bigint | undefined;
  /** ullong; named since libvirt 11.2.0. */
  readonly [field: `net.${number}.tx.pkts`]: bigint | undefined;
  /** uint; named since libvirt 11.2.0. */
  readonly "net.count"?: number;
  /** ullong; named since libvirt 11.2.0. */
  readonly "perf.alignment_faults"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly "perf.branch_instructions"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly "perf.branch_misses"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly "perf.bus_cycles"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly "perf.cache_misses"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly "perf.cache_references"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly "perf.cmt"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly "perf.context_switches"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly "perf.cpu_clock"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly "perf.cpu_cycles"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly "perf.cpu_migrations"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly "perf.emulation_faults"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly "perf.instructions"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly "perf.mbml"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly "perf.mbmt"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly "perf.page_faults"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly "perf.page_faults_maj"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly "perf.page_faults_min"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly "perf.ref_cpu_cycles"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly "perf.stalled_cycles_backend"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly "perf.stalled_cycles_frontend"?: bigint;
  /** ullong; named since libvirt 11.2.0. */
  readonly "perf.task_clock"?: bigint;
  /** int; named since libvirt 11.2.0. */
  readonly "state.reason"?: number;
  /** int; named since libvirt 11.2.0. */
  readonly "state.state"?: number;
  /** named since libvirt 11.2.0. */
  readonly [field: `vcpu.${number}.${string}.cur`]: number | bigint | boolean | string | undefined;
  /** named since libvirt 11.2.0. */
  readonly [field: `vcpu.${number}.${string}.max`]: number | bigint | boolean | string | undefined;
  /** named since libvirt 11.2.0. */
  readonly [field: `vcpu.${number}.${string}.sum`]: number | bigint | boolean | string | undefined;
  /** ullong; named since libvirt 11.2.0. */
  readonly [field: `vcpu.${number}.delay`]: bigint | undefined;
  /** boolean; named since libvirt 11.2.0. */
  readonly [field: `vcpu.${number}.halted`]: boolean | undefined;
  /** int; named since libvirt 11.2.0. */
  readonly [field: `vcpu.${number}.state`]: number | undefined;
  /** ullong; named since libvirt 11.2.0. */
  readonly [field: `vcpu.${number}.time`]: bigint | undefined;
  /** ullong; named since libvirt 11.2.0. */
  readonly [field: `vcpu.${number}.wait`]: bigint | undefined;
  /** uint; named since libvirt 11.2.0. */
  readonly "vcpu.current"?: number;
  /** uint; named since libvirt 11.2.0. */
  readonly "vcpu.maximum"?: number;
  /** named since libvirt 11.2.0. */
  readonly [field: `vm.${string}.cur`]: number | bigint | boolean | string | undefined;
  /** named since libvirt 11.2.0. */
  readonly [field: `vm.${string}.max`]: number | bigint | boolean | string | undefined;
  /** named since libvirt 11.2.0. */
  readonly [field: `vm.${string}.sum`]: number | bigint | boolean | string | undefined;
}

/**
 * Fields of virDomainGetGuestInfo as the host names them, and the types of their values; a number, or a name of the
 * hypervisor's own, stands where the key has one.
 */
export interface GuestInfoFields {
  /** llong; named since libvirt 12.7.0. */
  readonly [field: `device.${number}.driverDate`]: bigint | undefined;
  /** string; named since libvirt 12.7.0. */
  readonly [field: `device.${number}.driverName`]: string | undefined;
  /** string; named since libvirt 12.7.0. */
  readonly [field: `device.${number}.driverVersion`]: string | undefined;
  /** string; named since libvirt 12.7.0. */
  readonly [field: `device.${number}.idType`]: string | undefined;
  /** uint; named since libvirt 12.7.0. */
  readonly [field: `device.${number}.pciDevice`]: number | undefined;
  /** uint; named since libvirt 12.7.0. */
  readonly [field: `device.${number}.pciVendor`]: number | undefined;
  /** uint; named since libvirt 12.7.0. */
  readonly "device.count"?: number;
  /** string; named since libvirt 11.2.0. */
  readonly [field: `disk.${number}.alias`]: string | undefined;
  /** string; named since libvirt 11.2.0. */
  readonly [field: `disk.${number}.dependency.${number}.name`]: string | undefined;
  /** uint; named since libvirt 11.2.0. */
  readonly [field: `disk.${number}.dependency.count`]: number | undefined;
  /** string; named since libvirt 11.2.0. */
  readonly [field: `disk.${number}.guest_alias`]: string | undefined;
  /** string; named since libvirt 11.2.0. */
  readonly [field: `disk.${number}.guest_bus`]: string | undefined;
  /** string; named since libvirt 11.2.0. */
  readonly [field: `disk.${number}.name`]: string | undefined;
  /** boolean; named since libvirt 11.2.0. */
  readonly [field: `disk.${number}.partition`]: boolean | undefined;
  /** string; named since libvirt 11.2.0. */
  readonly [field: `disk.${number}.serial`]: string | undefined;
  /** uint; named since libvirt 11.2.0. */
  readonly "disk.count"?: number;
  /** string; named since libvirt 11.2.0. */
  readonly [field: `fs.${number}.disk.${number}.alias`]: string | undefined;
  /** string; named since libvirt 11.2.0. */
  readonly [field: `fs.${number}.disk.${number}.device`]: string | undefined;
  /** string; named since libvirt 11.2.0. */
  readonly [field: `fs.${number}.disk.${number}.serial`]: string | undefined;
  /** int; named since libvirt 11.2.0. */
  readonly [field: `fs.${number}.disk.count`]: number | undefined;
  /** string; named since libvirt 11.2.0. */
  readonly [field: `fs.${number}.fstype`]: string | undefined;
  /** string; named since libvirt 11.2.0. */
  readonly [field: `fs.${number}.mountpoint`]: string | undefined;
  /** string; named since libvirt 11.2.0. */
  readonly [field: `fs.${number}.name`]: string | undefined;
  /** ullong; named since libvirt 11.2.0. */
  readonly [field: `fs.${number}.total-bytes`]: bigint | undefined;
  /** ullong; named since libvirt 11.2.0. */
  readonly [field: `fs.${number}.used-bytes`]: bigint | undefined;
  /** uint; named since libvirt 11.2.0. */
  readonly "fs.count"?: number;
  /** string; named since libvirt 11.2.0. */
  readonly "hostname"?: string;
  /** string; named since libvirt 11.2.0. */
  readonly [field: `if.${number}.addr.${number}.addr`]: string | undefined;
  /** uint; named since libvirt 11.2.0. */
  readonly [field: `if.${number}.addr.${number}.prefix`]: number | undefined;
  /** string; named since libvirt 11.2.0. */
  readonly [field: `if.${number}.addr.${number}.type`]: string | undefined;
  /** uint; named since libvirt 11.2.0. */
  readonly [field: `if.${number}.addr.count`]: number | undefined;
  /** string; named since libvirt 11.2.0. */
  readonly [field: `if.${number}.hwaddr`]: string | undefined;
  /** string; named since libvirt 11.2.0. */
  readonly [field: `if.${number}.name`]: string | undefined;
  /** uint; named since libvirt 11.2.0. */
  readonly "if.count"?: number;
  /** double; named since libvirt 11.2.0. */
  readonly "load.15m"?: number;
  /** double; named since libvirt 11.2.0. */
  readonly "load.1m"?: number;
  /** double; named since libvirt 11.2.0. */
  readonly "load.5m"?: number;
  /** string; named since libvirt 11.2.0. */
  readonly "os.id"?: string;
  /** string; named since libvirt 11.2.0. */
  readonly "os.kernel-release"?: string;
  /** string; named since libvirt 11.2.0. */
  readonly "os.kernel-version"?: string;
  /** string; named since libvirt 11.2.0. */
  readonly "os.machine"?: string;
  /** string; named since libvirt 11.2.0. */
  readonly "os.name"?: string;
  /** string; named since libvirt 11.2.0. */
  readonly "os.pretty-name"?: string;
  /** string; named since libvirt 11.2.0. */
  readonly "os.variant"?: string;
  /** string; named since libvirt 11.2.0. */
  readonly "os.variant-id"?: string;
  /** string; named since libvirt 11.2.0. */
  readonly "os.version"?: string;
  /** string; named since libvirt 11.2.0. */
  readonly "os.version-id"?: string;
  /** string; named since libvirt 11.2.0. */
  readonly "timezone.name"?: string;
  /** int; named since libvirt 11.2.0. */
  readonly "timezone.offset"?: number;
  /** string; named since libvirt 11.2.0. */
  readonly [field: `user.${number}.domain`]: string | undefined;
  /** ullong; named since libvirt 11.2.0. */
  readonly [field: `user.${number}.login-time`]: bigint | undefined;
  /** string; named since libvirt 11.2.0. */
  readonly [field: `user.${number}.name`]: string | undefined;
  /** uint; named since libvirt 11.2.0. */
  readonly "user.count"?: number;
}
