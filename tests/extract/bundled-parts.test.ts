import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { quietContentScript } from '../../lib/cli/quiet-content-script.ts';
import { stripInnerHtml } from '../../lib/cli/strip-inner-html.ts';
import { trimMethods } from '../../lib/cli/trim-readability.ts';

const packages = createRequire(import.meta.url);
const file = packages.resolve('@mozilla/readability/Readability.js');
const source = readFileSync(file, 'utf8');
const transform = (plugin: { transform?: unknown }, code: string, id: string) =>
  (plugin.transform as (code: string, id: string) => { code: string } | undefined)(code, id)?.code;

interface Chooser {
  _flags: number;
  _metadata: object;
  _articleTitle: string;
  _prepArticle(content: Element): void;
  _headerDuplicatesTitle(): boolean;
  _isProbablyVisible(): boolean;
  _grabArticle(): unknown;
}

/** Runs a Readability as lib/extract/choose-container.ts does; the text of what it chose. */
function choose(code: string): string {
  const module = { exports: null as unknown };
  new Function('module', code)(module);
  const Readability = module.exports as new (document: unknown) => Chooser;
  const page = readFileSync(new URL('../fixtures/pages/json-ld-graph/source.html', import.meta.url), 'utf8');
  const chooser = new Readability(new JSDOM(page).window.document);
  chooser._metadata = { byline: 'x' };
  chooser._articleTitle = '';
  chooser._headerDuplicatesTitle = () => false;
  chooser._isProbablyVisible = () => true;
  let chosen = '';
  chooser._prepArticle = (content) => {
    chosen = content.textContent ?? '';
    throw new Error('chosen');
  };
  expect(() => chooser._grabArticle()).toThrow('chosen');
  return chosen;
}

describe('the part of Readability that every page loads', () => {
  const trimmed = trimMethods(source);

  it('is less than two thirds of it', () => {
    expect(trimmed.length).toBeLessThan(source.length * 0.66);
    expect(trimmed).not.toMatch(/^ {2}parse\(/m);
    expect(trimmed).not.toContain('_getJSONLD(');
  });

  it('chooses what the whole chooses', () => {
    expect(choose(trimmed)).toBe(choose(source));
    expect(choose(trimmed)).toContain('struck a harbour wall');
  });

  it('can also be trimmed after innerHTML is gone', () => {
    const stripped = transform(stripInnerHtml(), source, file)!;
    expect(choose(trimMethods(stripped))).toBe(choose(source));
  });

  it('refuses a Readability that is written differently', () => {
    expect(() => trimMethods('class Readability { parse() {} }')).toThrow(/_grabArticle/);
  });
});

describe('WXT’s content script', () => {
  const id = packages.resolve('wxt/utils/content-script-context');

  it('does not announce itself to the page', () => {
    const code = transform(quietContentScript(), readFileSync(id, 'utf8'), id)!;
    expect(code).not.toMatch(/this\.stopOldScripts\(\)|this\.listenForNewerScripts\(\)/);
    expect(code).toContain('get signal()');
  });

  it('is refused where it is written differently', () => {
    expect(() => transform(quietContentScript(), 'class ContentScriptContext {}', id)).toThrow(/announces/);
    expect(transform(quietContentScript(), 'anything', '/elsewhere.mjs')).toBeUndefined();
  });
});
