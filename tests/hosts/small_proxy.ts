/** What a proxy was asked for: `127.0.0.1:443`. */
export interface SmallProxy extends AsyncDisposable {
  readonly port: number;
  readonly targets: readonly string[];
}

/** Answers the first bytes of a client, and says where it wants to go. */
type Greeting = (
  client: Deno.TcpConn,
) => Promise<{ readonly hostname: string; readonly port: number } | undefined>;

/**
 * A proxy of the test's own, as small as can be: HTTP's `CONNECT`, or SOCKS 5 without a login or with one (`ada` and
 * `hunter2`), or SOCKS 4.
 */
export function startProxy(kind: "http" | "socks4" | "socks5" | "socks5-login" | "refusing"): SmallProxy {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const targets: string[] = [];
  const open = new Set<Deno.TcpConn>();
  const greet = {
    ...{ http: httpGreeting, refusing: refusal, socks4: socks4Greeting, socks5: socks5Greeting },
    "socks5-login": socks5Login,
  }[kind];
  const serve = async (client: Deno.TcpConn) => {
    const target = await greet(client);
    if (!target) return;
    targets.push(`${target.hostname}:${target.port}`);
    const host = await Deno.connect(target);
    open.add(host);
    await Promise.allSettled([
      client.readable.pipeTo(host.writable),
      host.readable.pipeTo(client.writable),
    ]);
  };
  const served: Promise<void>[] = [];
  const loop = (async () => {
    for await (const client of listener) {
      open.add(client);
      served.push(serve(client).catch(() => {}));
    }
  })();
  return {
    port: listener.addr.port,
    targets,
    async [Symbol.asyncDispose]() {
      listener.close();
      await loop;
      for (const each of open) {
        try {
          each.close();
        } catch {
          // Its streams have closed it.
        }
      }
      await Promise.all(served);
    },
  };
}

async function read(client: Deno.TcpConn, length = 1024): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  const count = await client.read(bytes) ?? 0;
  return bytes.subarray(0, count);
}

const httpGreeting: Greeting = async (client) => {
  const text = new TextDecoder().decode(await read(client));
  const [, hostname = "", port = ""] = /^CONNECT ([^:]+):(\d+) HTTP\/1\.1\r\n/.exec(text) ?? [];
  await client.write(new TextEncoder().encode("HTTP/1.1 200 Connection established\r\n\r\n"));
  return { hostname, port: Number(port) };
};

const refusal: Greeting = async (client) => {
  await read(client);
  await client.write(new TextEncoder().encode("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n"));
  client.close();
  return undefined;
};

const socks5Greeting: Greeting = async (client) => {
  await read(client);
  await client.write(Uint8Array.of(5, 0));
  const asked = await read(client);
  await client.write(Uint8Array.of(5, 0, 0, 1, 0, 0, 0, 0, 0, 0));
  return addressAt(asked, 4);
};

/** As RFC 1929 has it: a version, and each text with its length before it. */
const socks5Login: Greeting = async (client) => {
  await read(client);
  await client.write(Uint8Array.of(5, 2));
  const told = await read(client);
  const nameEnd = 2 + told[1]!;
  const text = (from: number, to: number) => new TextDecoder().decode(told.subarray(from, to));
  const right = text(2, nameEnd) === "ada" && text(nameEnd + 1, nameEnd + 1 + told[nameEnd]!) === "hunter2";
  await client.write(Uint8Array.of(1, right ? 0 : 1));
  if (!right) {
    client.close();
    return undefined;
  }
  const asked = await read(client);
  await client.write(Uint8Array.of(5, 0, 0, 1, 0, 0, 0, 0, 0, 0));
  return addressAt(asked, 4);
};

const socks4Greeting: Greeting = async (client) => {
  const asked = await read(client);
  await client.write(Uint8Array.of(0, 90, 0, 0, 0, 0, 0, 0));
  return { hostname: asked.slice(4, 8).join("."), port: asked[2]! * 256 + asked[3]! };
};

/** An IPv4 address and a port. */
function addressAt(bytes: Uint8Array, at: number) {
  return { hostname: bytes.slice(at, at + 4).join("."), port: bytes[at + 4]! * 256 + bytes[at + 5]! };
}
