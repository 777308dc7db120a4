import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What stands at a path: a page, or what answers in its place. */
type Standing =
  | string
  | { readonly body: string; readonly etag?: string; readonly modified?: string; readonly type?: string }
  | ((response: ServerResponse, headers: IncomingHttpHeaders) => void);

/** A server on this computer whose pages a test sets, and which notes what it was asked for. */
export interface FeedServer {
  readonly origin: string;
  readonly pages: Map<string, Standing>;
  /** The paths that were asked for since this was called last, robots.txt aside. */
  asked(): string[];
  close(): void;
}

export async function feedServer(): Promise<FeedServer> {
  const pages = new Map<string, Standing>();
  const asked: string[] = [];
  const server = createServer(({ url = "/", headers }, response) => {
    if (url !== "/robots.txt") asked.push(url);
    const page = pages.get(url);
    if (page === undefined) response.writeHead(404).end();
    else if (typeof page === "function") page(response, headers);
    else if (typeof page === "string") response.writeHead(200, { "content-type": "text/html" }).end(page);
    else {
      const { body, etag, modified, type = "text/html" } = page;
      const isSame =
        (etag !== undefined && headers["if-none-match"] === etag) ||
        (modified !== undefined && headers["if-modified-since"] === modified);
      const said = {
        "content-type": type,
        ...(etag === undefined ? {} : { etag }),
        ...(modified === undefined ? {} : { "last-modified": modified }),
      };
      response.writeHead(isSame ? 304 : 200, said).end(isSame ? undefined : body);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pages,
    asked: () => asked.splice(0).sort(),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A page with an article, invented. */
export function story(
  at: number,
  said = `The crane on quay ${at} was painted by ${at + 2} apprentices`,
): string {
  return `<!doctype html><html><head><title>Crane ${at}</title></head><body><article><h1>Crane ${at}</h1><p>“${said},” said Maren Oduya on the quay, where many people had come to look at it.</p></article></body></html>`;
}

export function rss(addresses: readonly string[], more = ""): string {
  const items = addresses.map((address) => `<item><title>Crane</title><link>${address}</link></item>`);
  return `<rss version="2.0"><channel><title>Cranes</title>${more}${items.join("")}</channel></rss>`;
}
