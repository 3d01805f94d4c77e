import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const SAID = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'placeholder', 'alt', 'label'];
const SET = ['textContent', 'innerText', 'title', 'ariaLabel', 'alt', 'placeholder'];

interface Node {
  type: string;
  [field: string]: unknown;
}

/** Words that a node puts before the reader as they stand in the source. */
function wordsOf(node: Node | null | undefined): string[] {
  switch (node?.type) {
    case 'JSXText':
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'JSXExpressionContainer':
      return wordsOf(node.expression as Node);
    case 'TemplateLiteral':
      return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
    case 'ConditionalExpression':
      return [...wordsOf(node.consequent as Node), ...wordsOf(node.alternate as Node)];
    case 'LogicalExpression':
      return [...wordsOf(node.left as Node), ...wordsOf(node.right as Node)];
    case 'BinaryExpression':
      return node.operator === '+' ? [...wordsOf(node.left as Node), ...wordsOf(node.right as Node)] : [];
    default:
      return [];
  }
}

function said(node: Node): string[] {
  switch (node.type) {
    case 'JSXElement':
    case 'JSXFragment':
      return (node.children as Node[]).flatMap(wordsOf);
    case 'JSXAttribute':
      return SAID.includes((node.name as { name: string }).name) ? wordsOf(node.value as Node) : [];
    case 'AssignmentExpression': {
      const target = node.left as { type: string; property?: { name?: string } };
      return target.type === 'MemberExpression' && SET.includes(target.property?.name ?? '') ? wordsOf(node.right as Node) : [];
    }
    case 'CallExpression': {
      const callee = node.callee as { property?: { name?: string } };
      const [name, value] = node.arguments as Node[];
      return callee.property?.name === 'setAttribute' && SAID.includes(String(name?.value)) ? wordsOf(value) : [];
    }
    default:
      return [];
  }
}

function hardCoded(source: string, name: string): string[] {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (typeof (value as Node).type === 'string') found.push(...said(value as Node).filter((words) => /\p{L}/u.test(words)));
    Object.values(value).forEach(walk);
  };
  walk(parseSync(name, source).program);
  return found.map((words) => words.trim());
}

const files = ['components', 'entrypoints', 'lib/page']
  .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
  .filter((file) => /\.tsx?$/.test(file));

describe('hard-coded words', () => {
  it('are found where they stand', () => {
    const source = `
      const a = <p title="One">{b ? 'Two' : c} <b aria-label={\`Three \${n}\`}>✕ · {strings.name}</b> Four</p>;
      document.title = 'Five'; element.setAttribute('aria-label', 'Six'); element.setAttribute('class', 'seven');`;
    expect(hardCoded(source, 'sample.tsx').sort()).toEqual(['Five', 'Four', 'One', 'Six', 'Three', 'Two']);
  });

  it.each(files)('are none in %s', (file) => {
    expect(hardCoded(readFileSync(join(ROOT, file), 'utf8'), file)).toEqual([]);
  });
});

describe('style sheets', () => {
  const sheets = ['components', 'entrypoints']
    .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
    .filter((file) => file.endsWith('.css') && !file.endsWith('popover-host.css')); // the host is placed in window coordinates
  const PHYSICAL =
    /^\s*((margin|padding|border|inset)-(left|right)\b|border-(top|bottom)-(left|right)-radius|left:|right:|float: (left|right)|clear: (left|right)|text-align: (left|right))/;

  it.each(sheets)('%s says start and end, not left and right', (sheet) => {
    const lines = readFileSync(join(ROOT, sheet), 'utf8').split('\n');
    expect(lines.filter((line) => PHYSICAL.test(line))).toEqual([]);
    // Four values in a row are physical too: no harm where both sides have the same.
    const uneven = lines.filter((line) => {
      const [, property = '', list = ''] = /^\s*(margin|padding|inset|border-radius):([^;!]+)/.exec(line) ?? [];
      const [first, second, third, fourth] = list.match(/(?:[^\s()]+|\([^()]*\))+/g) ?? [];
      if (fourth === undefined) return false;
      return property === 'border-radius' ? first !== second || third !== fourth : second !== fourth;
    });
    expect(uneven).toEqual([]);
  });
});
