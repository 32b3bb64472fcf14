/** Whether a text fits a pattern; that is made ready when it is first asked for. */
export function fitting(pattern: string): (text: string) => boolean {
  let compiled: RegExp | undefined;
  return (text) => (compiled ??= new RegExp(`^(?:${pattern})$`)).test(text);
}
