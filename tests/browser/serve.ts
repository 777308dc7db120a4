import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize, resolve } from "node:path";

const TYPES: Readonly<Record<string, string>> = { js: "text/javascript", html: "text/html; charset=utf-8" };

export interface Server {
  readonly address: string;
  close(): void;
}

/** Serves the files of a folder, and the given pages, on a free local port. */
export async function serve(folder: string, pages: Readonly<Record<string, string>>): Promise<Server> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const type = TYPES[path.split(".").at(-1) ?? ""] ?? "text/plain";
    const page = pages[path];
    try {
      const body = page ?? (await readFile(join(resolve(folder), normalize(path))));
      response.writeHead(200, { "content-type": type }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => void server.close() };
}
