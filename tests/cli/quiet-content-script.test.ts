import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { quietContentScript } from '../../lib/cli/quiet-content-script.ts';

const packages = createRequire(import.meta.url);
const transform = (plugin: { transform?: unknown }, code: string, id: string) =>
  (plugin.transform as (code: string, id: string) => { code: string } | undefined)(code, id)?.code;

describe('WXT’s content script', () => {
  const id = packages.resolve('wxt/utils/content-script-context');

  it('does not announce itself to the page', () => {
    const code = transform(quietContentScript(), readFileSync(id, 'utf8'), id)!;
    expect(code).not.toMatch(/this\.stopOldScripts\(\)|this\.listenForNewerScripts\(\)/);
    expect(code).toContain('get signal()');
  });

  it('notices that its extension is gone, and stops', () => {
    const code = transform(quietContentScript(), readFileSync(id, 'utf8'), id)!;
    const runtime: { id: string | undefined } = { id: 'us' };
    const [body] = /class ContentScriptContext \{[\s\S]*\n\}/.exec(code)!;
    const Context = new Function('browser', 'logger', `return ${body}`)({ runtime }, { debug() {} });
    const context = new Context('content', {});
    expect([context.isInvalid, context.signal.aborted]).toEqual([false, false]);
    runtime.id = undefined;
    expect([context.isInvalid, context.signal.aborted]).toEqual([true, true]);
  });

  it('is refused where it is written differently', () => {
    expect(() => transform(quietContentScript(), 'class ContentScriptContext {}', id)).toThrow(/announces/);
    const renamed = readFileSync(id, 'utf8').replaceAll('get isInvalid', 'get isGone');
    expect(() => transform(quietContentScript(), renamed, id)).toThrow(/no isInvalid/);
    expect(transform(quietContentScript(), 'anything', '/elsewhere.mjs')).toBeUndefined();
  });
});
