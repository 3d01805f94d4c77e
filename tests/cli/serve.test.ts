import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, STRICT_POLICY, serve } from '../../lib/cli/serve.ts';

let site: Site;
beforeAll(async () => {
  site = await serve();
});
afterAll(() => site.close());

describe('serve', () => {
  it('serves on this machine only, at a port of the system’s choice', () => {
    expect(site.origin).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/);
  });

  it('serves a page as HTML, whatever stands behind the question mark', async () => {
    const address = site.add('/world/ferry', '<title>Ferry service resumes</title>');
    const response = await fetch(`${address}?from=mail`);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe('<title>Ferry service resumes</title>');
  });

  it('sends the headers and the type a page asks for', async () => {
    const headers = { 'content-security-policy': STRICT_POLICY };
    const response = await fetch(site.add('/notes', { body: 'Quay closed.', type: 'text/plain', headers }));
    expect(response.headers.get('content-type')).toBe('text/plain');
    expect(response.headers.get('content-security-policy')).toBe(STRICT_POLICY);
  });

  it('takes a page’s newest form', async () => {
    site.add('/live', 'first');
    expect(await (await fetch(site.add('/live', 'second'))).text()).toBe('second');
  });

  it.each([
    ['/port%20news', '/port news'],
    ['/nothing-here', '/nothing-here'],
    ['/broken%E0%A4%A', '/broken%E0%A4%A'],
  ])('answers %s, which nobody added, with 404 and remembers it', async (path, seen) => {
    expect((await fetch(site.origin + path)).status).toBe(404);
    expect(site.requests.at(-1)).toEqual({ path: seen, origin: null });
  });

  it('finds a page whose path has spaces', async () => {
    site.add('/summer fair', 'Lanterns on the quay');
    expect(await (await fetch(`${site.origin}/summer%20fair`)).text()).toBe('Lanterns on the quay');
  });
});
