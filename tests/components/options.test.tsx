// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Options } from '../../components/options.tsx';

vi.mock('wxt/browser', () => ({ browser: {} }));
vi.stubGlobal('CSS', {}); // no highlights in jsdom

const onRemove = vi.fn();
const onReset = vi.fn();
let container: HTMLElement;
const show = (sitesOff: string[]) =>
  act(() =>
    render(<Options sitesOff={sitesOff} shortcuts={[]} onRemove={onRemove} onReset={onReset} onShortcuts={async () => true} />, container),
  );
const reset = () => container.querySelector<HTMLElement>('.reset')!;

beforeEach(() => {
  container = document.createElement('div');
  document.body.append(container);
  vi.clearAllMocks();
});
afterEach(() => {
  render(null, container);
  container.remove();
});

describe('Options', () => {
  it('lists the sites that are off and switches them on again', () => {
    show(['a.example', 'b.example:8080']);
    expect([...container.querySelectorAll('.sites bdi')].map((site) => site.textContent)).toEqual(['a.example', 'b.example:8080']);
    act(() => container.querySelectorAll<HTMLElement>('.sites button')[1]!.click());
    expect(onRemove).toHaveBeenCalledExactlyOnceWith('b.example:8080');
    expect(container.querySelector('[role=status]')!.textContent).toBe('On again: b.example:8080');
  });

  it('says so where it is on everywhere', () => {
    show([]);
    expect(container.querySelector('.none')!.textContent).toBe('None. Corroborate is on everywhere.');
  });

  it('resets after asking once more', () => {
    show([]);
    act(() => reset().click());
    expect(onReset).not.toHaveBeenCalled();
    expect(reset().textContent).toBe('Reset, really?');
    act(() => reset().click());
    expect(onReset).toHaveBeenCalledOnce();
    expect(container.textContent).toContain('All settings are as after the install.');
  });

  it('does not reset when the reader goes elsewhere', () => {
    show([]);
    act(() => reset().focus());
    act(() => reset().click());
    act(() => reset().blur());
    expect(reset().textContent).toBe('Reset all settings');
    act(() => reset().click());
    expect(onReset).not.toHaveBeenCalled();
  });

  it('has nothing that axe finds', async () => {
    document.documentElement.lang = 'en';
    document.title = 'Corroborate options';
    HTMLCanvasElement.prototype.getContext = () => null;
    show(['a.example']);
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
