/** Functions of libvirt's that have no home here: what they are, and why. The first that fits counts. */
export const notApplicable: readonly (readonly [functions: RegExp, reason: string])[] = [
  [/^vir\w+(Free|Ref)$/, "memory: handles hold nothing that has to be freed or counted"],
  [/^virTypedParams/, "memory: typed parameters are plain objects"],
  [/^virEvent/, "event loop: Deno has its own"],
  [/^virStreamEvent\w+Callback$/, "event loop: web streams tell when they are ready"],
  [/^virStreamNew$/, "memory: the call that needs a stream makes it"],
  [
    /^vir(Conn)?(Copy|Get|Save|Reset|Set|Free|Default)\w*Error(Code|Domain|Message|Func)?$/,
    "errors are thrown",
  ],
  [/^vir(Adm)?(Initialize|GetVersion)$/, "client library: none is loaded here"],
  [
    /WithFiles$|^virDomainOpenGraphics(FD)?$|^virDomainFDAssociate$|^virDomainLxcOpenNamespace$/,
    "passes file descriptors over the socket, which Deno's sockets cannot",
  ],
  [
    /^virDomainLxcEnter/,
    "changes the calling process itself, which must not happen to a runtime with threads",
  ],
];

/** Why a function has no home, or `undefined` where it has to have one. */
export function whyNotApplicable(name: string): string | undefined {
  return notApplicable.find(([functions]) => functions.test(name))?.[1];
}
