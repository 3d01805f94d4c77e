import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedPage {
  body: string | Buffer;
  /** Media type; HTML where not given. */
  type?: string;
  headers?: Record<string, string>;
  /** The answer never comes to its end. */
  isEndless?: boolean;
}

export interface SeenRequest {
  path: string;
  /** Who asked, where the browser says it: a page's or an extension's origin. */
  origin: string | null;
}

export interface Site {
  /** "http://127.0.0.1:PORT", the port chosen by the system. */
  readonly origin: string;
  /** Every request so far, also of addresses where nothing is. */
  readonly requests: SeenRequest[];
  /** Puts a page at a path ("/world/article"); its whole address. */
  add(path: string, page: ServedPage | string): string;
  close(): Promise<void>;
}

/** Nothing but the document itself: no script, no style, no frame, no request. */
export const STRICT_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** Strings may not become markup or code except through a policy, and no policy may be made. */
export const TRUSTED_TYPES = "require-trusted-types-for 'script'; trusted-types 'none'";

/** A server for pages that are added to it, on this machine only. */
export async function serve(): Promise<Site> {
  const pages = new Map<string, ServedPage>();
  const requests: SeenRequest[] = [];
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    requests.push({ path, origin: request.headers.origin ?? null });
    const page = pages.get(path);
    if (!page) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Nothing is here.');
      return;
    }
    response.writeHead(200, { 'content-type': page.type ?? 'text/html; charset=utf-8', ...page.headers });
    response.flushHeaders();
    if (page.isEndless) response.write(page.body);
    else response.end(page.body);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    requests,
    add(path, page) {
      pages.set(path, typeof page === 'string' ? { body: page } : page);
      return origin + path;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections(); // a browser keeps its connections open
      }),
  };
}

/** "/a%20b?c=1" → "/a b"; what cannot be decoded stays as it is. */
function pathOf(url: string): string {
  const path = url.split('?')[0]!;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
