/** The bytes behind the first line that is `line`; nothing if it does not come. */
export function afterLine(
  source: ReadableStream<Uint8Array<ArrayBuffer>>,
  line: string,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const reader = source.getReader();
  const mark = `${line}\n`;
  let before = "";
  let found = false;
  return new ReadableStream({
    async pull(controller) {
      for (;;) {
        const { value } = await reader.read();
        if (value === undefined) return controller.close();
        if (found) return controller.enqueue(value);
        // One character a byte.
        const text = before + Array.from(value, (byte) => String.fromCharCode(byte)).join("");
        const at = text.indexOf(mark);
        if (at < 0) {
          // Of what a login shell's own files print no more than may be the line's beginning.
          before = text.slice(1 - mark.length);
          continue;
        }
        found = true;
        const rest = value.subarray(value.length - (text.length - at - mark.length));
        if (rest.length > 0) return controller.enqueue(rest);
      }
    },
    cancel: (reason) => reader.cancel(reason),
  }, { highWaterMark: 0 });
}
