/**
 * Reads what a guest's document says once, until the guest has another. What asks all guests at each call needs it: their
 * documents seldom change between two calls.
 *
 * @param read Must not depend on anything else, nor may what it gives be changed.
 */
export function readOnce<Facts>(
  read: (devices: string) => Facts,
): (guest: object, devices: string) => Facts {
  const known = new WeakMap<object, { readonly devices: string; readonly facts: Facts }>();
  return (guest, devices) => {
    const before = known.get(guest);
    if (before?.devices === devices) return before.facts;
    const facts = read(devices);
    known.set(guest, { devices, facts });
    return facts;
  };
}
