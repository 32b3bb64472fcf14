const LINE_FEED = 10;

/**
 * The lines of a stream of bytes, without their ends, read as they are asked for. What is no UTF-8 becomes U+FFFD.
 *
 * @param limit Bytes that a line may have.
 * @param tooLong Makes the error of a longer one.
 */
export async function* readLines(
  source: ReadableStream<Uint8Array<ArrayBuffer>>,
  limit: number,
  tooLong: () => Error,
): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let pieces: Uint8Array[] = [];
  let length = 0;
  const add = (piece: Uint8Array) => {
    length += piece.length;
    if (length > limit) throw tooLong();
    pieces.push(piece);
  };
  const line = () => {
    const text = pieces.map((each) => decoder.decode(each, { stream: true })).join("") + decoder.decode();
    pieces = [];
    length = 0;
    return text.endsWith("\r") ? text.slice(0, -1) : text;
  };
  for await (const chunk of source) {
    let from = 0;
    for (let at; (at = chunk.indexOf(LINE_FEED, from)) >= 0; from = at + 1) {
      add(chunk.subarray(from, at));
      yield line();
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (length > 0) yield line();
}
