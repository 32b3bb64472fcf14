import assert from "node:assert/strict";
import { monitorFilter } from "../../../daemon/calls/monitor_filter.ts";

Deno.test("monitorFilter() takes names as they are, without their case, and as patterns", () => {
  assert(monitorFilter(null, 0)("ANY"));
  assert(monitorFilter("STOP", 0)("STOP"));
  assert(!monitorFilter("STOP", 0)("stop"));
  assert(monitorFilter("stop", 2)("STOP"));
  assert(monitorFilter("^DEVICE_.*D$", 1)("DEVICE_DELETED"));
  assert(!monitorFilter("^device_", 1)("DEVICE_DELETED"));
  assert(monitorFilter("^device_", 3)("DEVICE_DELETED"));
  const several = monitorFilter("^(STOP|RESUME)$", 1);
  assert.deepEqual(["STOP", "RESUME", "SHUTDOWN"].map(several), [true, true, false]);
  assert(monitorFilter("STOP|RESUME|RESET|SUSPEND|WAKEUP|POWERDOWN", 1)("SUSPEND"));
});

Deno.test("monitorFilter() refuses patterns that are none, or that could keep the daemon busy", () => {
  const patterns = [
    "(",
    "(a+)+$",
    ".*.*.*.*x",
    "a".repeat(200),
    // As many ways to match as there are names of that length.
    `${".?".repeat(40)}!`,
    `${"(.|.|.)".repeat(16)}!`,
    "(.)?(.)?x",
  ];
  for (const pattern of patterns) {
    assert.throws(() => monitorFilter(pattern, 1), { code: "INVALID_ARG" }, pattern);
  }
  assert.throws(() => monitorFilter("STOP", 4), { code: "INVALID_ARG" });
});
