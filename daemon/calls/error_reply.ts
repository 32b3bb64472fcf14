import { errorCodeNumber, errorDomainNumber } from "../../core/contract/error_names.ts";
import { VirtError } from "../../core/contract/errors.ts";
import { libvirtMessage } from "./error_words.ts";
import { errorCodec, type WireError, type XdrWriter } from "../../drivers/libvirt/wire/mod.ts";

/** `VIR_ERR_ERROR` */
const LEVEL_ERROR = 2;
/** Of the protocol's texts. */
const TEXT_MAX = 4_194_304;

const NOTHING = {
  level: LEVEL_ERROR,
  dom: null,
  str1: null,
  str2: null,
  str3: null,
  int1: 0,
  int2: 0,
  net: null,
} as const;

const isText = (value: unknown): value is string | null => value === null || typeof value === "string";

/** The fields that libvirt's own error brought, where it came from libvirt. */
function nativeFields({ native }: VirtError): Partial<WireError> {
  if (native?.kind !== "libvirt") return {};
  const { str1, str2, str3, int1, int2, level } = native;
  if (!isText(str1) || !isText(str2) || !isText(str3)) return {};
  const whole = (value: unknown, otherwise: number) => Number.isInteger(value) ? value as number : otherwise;
  return { str1, str2, str3, int1: whole(int1, 0), int2: whole(int2, 0), level: whole(level, LEVEL_ERROR) };
}

/** What the wire says of an error: of one that is no VirtError, that it is internal. */
export function wireError(error: unknown): WireError {
  if (error instanceof VirtError) {
    const ours = printable(error.message);
    const message = error.native?.kind === "libvirt" ? ours : printable(libvirtMessage(error.code, ours));
    return {
      ...NOTHING,
      str1: message,
      // What denovirt itself says, which libvirt's clients do not match.
      str2: message === ours ? null : ours,
      ...nativeFields(error),
      code: error.number > 0 ? error.number : errorCodeNumber("INTERNAL_ERROR"),
      domain: errorDomainNumber(error.domain),
      message,
    };
  }
  // What a driver takes for a wrong argument of its caller was the client's.
  const wrong = error instanceof TypeError || error instanceof RangeError;
  const ours = printable(error instanceof Error ? error.message : String(error));
  const code = wrong ? "INVALID_ARG" : "INTERNAL_ERROR";
  const message = printable(libvirtMessage(code, ours));
  return {
    ...NOTHING,
    str1: message,
    str2: ours,
    code: errorCodeNumber(code),
    domain: errorDomainNumber("NONE"),
    message,
  };
}

/** A text that the wire can hold. */
function printable(text: string): string {
  return text.replaceAll("\0", "").toWellFormed().slice(0, TEXT_MAX / 4);
}

/** Writes an error as the payload of a reply or of a stream's packet. */
export function writeError(writer: XdrWriter, error: unknown): void {
  errorCodec.write(writer, wireError(error));
}
