import type { DomainStatsRecord } from "@denovirt/denovirt";

/** What tells the samples of a metric apart. */
export type Labels = Readonly<Record<string, string>>;
/** A metric, and what of it; unknown to the host where there is no value. */
export type Sample = [metric: string, labels: Labels, value: number | bigint | undefined];

/** What a host tells of one domain. */
export function* samples(uri: string, record: DomainStatsRecord): Generator<Sample> {
  const { domain, state, cpuTotal, balloon, vcpu, block, interface: cards } = record;
  const of: Labels = { uri, domain: domain.name, uuid: domain.uuid };
  const seconds = (ns: bigint | undefined) => ns === undefined ? undefined : Number(ns) / 1e9;
  yield ["libvirt_domain_state", { ...of, state: state?.state ?? "unknown" }, 1];
  yield ["libvirt_domain_cpu_seconds_total", of, seconds(cpuTotal?.time)];
  yield ["libvirt_domain_vcpus", of, vcpu?.current];
  yield ["libvirt_domain_memory_bytes", of, balloon?.current];
  for (const { name: device = "", rd: read, wr: write } of block ?? []) {
    for (const [operation, done] of Object.entries({ read, write })) {
      const labels = { ...of, device, operation };
      yield ["libvirt_domain_block_bytes_total", labels, done?.bytes];
      yield ["libvirt_domain_block_requests_total", labels, done?.reqs];
      yield ["libvirt_domain_block_seconds_total", labels, seconds(done?.times)];
    }
  }
  for (const { name: device = "", rx: receive, tx: transmit } of cards ?? []) {
    for (const [direction, carried] of Object.entries({ receive, transmit })) {
      const labels = { ...of, device, direction };
      yield ["libvirt_domain_network_bytes_total", labels, carried?.bytes];
      yield ["libvirt_domain_network_packets_total", labels, carried?.packets];
      yield ["libvirt_domain_network_drops_total", labels, carried?.drop];
    }
  }
}
