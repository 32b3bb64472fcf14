const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

// What XML 1.0 has no way to say, not even as a reference.
// deno-lint-ignore no-control-regex -- these are the ones meant
const UNSPEAKABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/**
 * Text as it stands in an element or between the quotes of an attribute.
 *
 * @throws {RangeError} If XML has no way to say it.
 */
export function escapeXml(text: string, what: string): string {
  if (UNSPEAKABLE.test(text) || !text.isWellFormed()) {
    throw new RangeError(`Cannot send ${what}, wanted characters that XML has: found others`);
  }
  return /[&<>"\r]/.test(text) ? text.replace(/[&<>"\r]/g, (found) => ESCAPES[found]!) : text;
}

/** A SOAP 1.1 message around a body that is XML already. */
export function soapEnvelope(body: string): string {
  return '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"' +
    ' xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`;
}
