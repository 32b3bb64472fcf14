import type { TestDomain } from "../../model/test_domain.ts";
import type { SimulatedHost } from "../../model/simulated_host.ts";

/** Sets a guest's clock, and tells of it as QEMU does when its guest has; libvirt's test driver tells nothing. */
export function setGuestTime(
  simulated: SimulatedHost,
  domain: TestDomain,
  seconds: bigint,
  nseconds: number,
): void {
  domain.extras.seconds = seconds;
  domain.extras.nseconds = nseconds;
  simulated.emit({
    type: "domain.rtc-change",
    domain: domain.ref(),
    utcOffset: Number(seconds - simulated.clock.seconds()),
  });
}
