/** Where provision.sh puts what it fetched, and where the hosts keep what is slow to make. */
export function cacheDir(): string {
  const base = Deno.env.get("XDG_CACHE_HOME") || `${Deno.env.get("HOME") ?? "/root"}/.cache`;
  return `${base}/denovirt`;
}
