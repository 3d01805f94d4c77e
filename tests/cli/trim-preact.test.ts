// @vitest-environment jsdom
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build, type Plugin } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { trim, trimPreact } from '../../lib/cli/trim-preact.ts';
import { failed } from '../../lib/failure.ts';
import { match, report, sentence } from '../components/sample-facts.ts';
import type * as Entry from './popover-entry.ts';

async function buildPopover(plugins: Plugin[]): Promise<{ code: string; popover: typeof Entry }> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [preact(), ...plugins],
    resolve: { alias: { 'wxt/browser': '@wxt-dev/browser' } },
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: join(import.meta.dirname, 'popover-entry.ts'), formats: ['iife'], name: 'popover' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('Nothing was built.');
  return { code: chunk.code, popover: new Function(`${chunk.code};return popover`)() };
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

/** What stands in a popover after each thing a reader does with it. */
async function useIt({ createElement, render, Popover }: typeof Entry): Promise<string[]> {
  const figure = { kind: 'figures', here: '1,100', there: 'about 900', relation: 'conflict' } as const;
  const bounds = { here: { low: 1100, high: 1100 }, there: { low: 900, high: 900 } };
  const facts = [
    match({
      fact: 'a',
      reports: [
        report({ article: 'x', outlet: 'Gazette', differences: [{ ...figure, bounds, span: { start: 0, end: 3 } }] as never }),
        report({ article: 'y', outlet: null }),
        report({ article: 'z', outlet: 'Herald' }),
      ],
    }),
    match({ fact: 'b', label: 'another fact', reports: [report({ article: 'y', sentence: 7 })] }),
    match({ fact: 'c' }),
  ];
  const container = document.createElement('div');
  document.body.append(container);
  const seen: string[] = [];
  const look = async () => {
    await turn();
    seen.push(container.innerHTML);
  };
  const press = async (selector: string) => {
    container.querySelector<HTMLElement>(selector)!.click();
    await look();
  };
  const props = {
    sentence: sentence(0, 'differs', facts),
    fact: 'a',
    place: { n: 1, total: 3 },
    onClose: () => seen.push('closed'),
    onCopy: async () => true,
    onPanel: () => seen.push('panel'),
    onReject: async () => true,
  };
  render(createElement(Popover, props), container);
  await look();
  await press('.pager button:last-child');
  await press('.why > button');
  await press('.pager button:first-child');
  await press('.copy');
  await press('.reject');
  seen.push(document.activeElement?.className ?? '');
  await press('.told .button');
  container.querySelector('.popover')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
  await look();
  await press('.controls > button');
  render(createElement(Popover, { ...props, sentence: sentence(1, 'alone', []), failure: failed('stopped').failure }), container);
  await look();
  render(null, container);
  await look();
  container.remove();
  return seen;
}

describe('the popover’s Preact', () => {
  let whole: Awaited<ReturnType<typeof buildPopover>>;
  let trimmed: typeof whole;
  beforeAll(async () => {
    whole = await buildPopover([]);
    trimmed = await buildPopover([trimPreact()]);
  });

  it('draws what the whole draws, whatever the reader does', async () => {
    const seen = await useIt(whole.popover);
    expect(await useIt(trimmed.popover)).toEqual(seen);
    expect(new Set(seen).size).toBeGreaterThan(7);
    expect(seen.at(-1)).toBe('');
  });

  it('is shorter, and parses no HTML', () => {
    expect(trimmed.code.length).toBeLessThan(whole.code.length - 3_000);
    expect(trimmed.code).not.toContain('innerHTML');
  });

  it.each([
    ['hooks', `import { useState } from 'preact/hooks';`],
    ['a style', '<p style={{ color }} />'],
    ['a field', '<input type="text" />'],
    ['an older lifecycle', 'componentWillMount() {}'],
  ])('refuses a part that uses %s', (_what, code) => {
    const { transform } = trimPreact() as { transform(code: string, id: string): unknown };
    expect(() => transform(code, '/components/part.tsx')).toThrow('which the popover’s Preact has not');
    expect(transform(code, '/lib/part.ts')).toBeUndefined();
  });

  it('refuses a Preact that is written in another way', () => {
    expect(() => trim(new Map([['index.js', 'export const render = 1;']]))).toThrow('in this version of Preact');
  });
});
