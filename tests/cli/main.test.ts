import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'corroborate-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
writeFileSync(at('empty.txt'), '');
writeFileSync(at('program.txt'), Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]));
writeFileSync(at('no-article.html'), '<!doctype html><title>Shop</title><p>Hello.</p>');
writeFileSync(at('broken.json'), '{broken');
writeFileSync(at('other.json'), '{"articles": 3}');
writeFileSync(at('twice.json'), '{"articles": [{"id": "a", "sentences": ["It rained."]}, {"id": "a", "sentences": ["It snowed."]}]}');
writeFileSync(
  at('wrong-place.json'),
  '{"format": "corroborate-pack", "version": 1, "id": "x", "title": "x", "facts": null, "articles": [{"id": 7}]}',
);
const SAMPLE = 'tests/pages/sample-article.html';

function corroborate(args: string[], input = ''): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['lib/cli/main.ts', ...args], { cwd: ROOT }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
    child.stdin!.on('error', () => {}).end(input); // a command that does not read it has closed it
  });
}

describe('the command line says in one line what is wrong', () => {
  it.each<[string, string[], number, RegExp]>([
    ['no command', [], 2, /no command.*--help/],
    ['an unknown command', ['judge'], 2, /unknown command "judge"/],
    ['an unknown option', ['review', SAMPLE, '--loud'], 2, /'--loud'/],
    ['no file', ['claims'], 2, /no file/],
    ['only packs, and none named', ['review', SAMPLE, '--only-packs'], 2, /--only-packs needs a --pack/],
    ['a missing file', ['review', at('none.html')], 1, /none\.html: there is no such file/],
    ['a folder', ['claims', folder], 1, /it is a folder/],
    ['an empty file', ['review', at('empty.txt')], 1, /empty\.txt: no article/],
    ['a program', ['review', at('program.txt')], 1, /program\.txt: it is not a text/],
    ['a page without an article', ['review', at('no-article.html'), '--json'], 1, /no-article\.html: no article/],
    ['nothing on standard input', ['review', '-'], 1, /-: no article/],
    ['a missing pack', ['review', SAMPLE, '--pack', at('none.json')], 1, /none\.json: there is no such file/],
    ['a pack that is no JSON', ['review', SAMPLE, '--pack', at('broken.json')], 1, /broken\.json: This file is no pack: it is not JSON/],
    [
      'a pack broken in one place',
      ['review', SAMPLE, '--pack', at('wrong-place.json')],
      1,
      /wrong-place\.json: Article 1: “id” should be a text, and is a number\./,
    ],
    ['a cluster that is no JSON', ['link', at('broken.json')], 1, /is no cluster: it is not JSON/],
    ['a cluster of another shape', ['link', at('other.json')], 1, /is no cluster: articles/],
    ['a cluster with one id twice', ['link', at('twice.json')], 1, /two articles have the id "a"/],
    ['a missing folder', ['build', at('none'), '-o', at('pack.json')], 1, /none: there is no such folder/],
    ['a folder without articles', ['build', 'assets/public', '-o', at('pack.json')], 1, /no article found/],
    ['nowhere to write', ['build', 'assets/articles', '-o', at('none/pack.json')], 1, /no such folder to write to/],
    ['no output', ['build', 'assets/articles'], 2, /-o PACK/],
    ['a folder without data', ['evaluate', '--data', folder], 1, /ecb_dev\.json/],
  ])('%s', async (_what, args, code, message) => {
    const said = await corroborate(args);
    expect([said.code, said.stdout]).toEqual([code, '']);
    expect(said.stderr).toMatch(message);
    expect(said.stderr).toMatch(/^corroborate: [^\n]+\n$/);
  });
});

describe('the command line reads', () => {
  it('an article from standard input', async () => {
    const words = 'Rescuers found the ferry on Monday, the coast guard said. Nineteen people drowned, the coast guard said on Tuesday.';
    const { code, stdout } = await corroborate(['claims', '-', '--json'], `Ferry found\n\n${words}\n`);
    const [article] = JSON.parse(stdout).articles;
    expect([code, article.file]).toEqual([0, '-']);
    expect(JSON.stringify(article)).toContain('"low":19');
  });

  it('what a file of the same name says of a text, so that its dates are known', async () => {
    writeFileSync(
      at('quake.txt'),
      'Quake shakes the valley\n\nA strong earthquake struck on Tuesday, killing at least 12 people, officials said.\n',
    );
    writeFileSync(at('quake.json'), '{"outlet": "Valley Post", "published": "2025-03-13", "url": null}');
    const read = JSON.parse((await corroborate(['review', at('quake.txt'), '--json'])).stdout).articles[0];
    expect([read.outlet, read.published]).toEqual(['Valley Post', '2025-03-13']);
    expect((await corroborate(['claims', at('quake.txt'), '--json'])).stdout).toMatch(/"from": ?"2025-03-11"/);
    writeFileSync(at('quake.json'), '{"published": "last Tuesday"}');
    const { code, stderr } = await corroborate(['review', at('quake.txt')]);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^corroborate: quake\.json: published [^\n]+\n$/)]);
  });

  it('a folder with editorial facts, whose ids the review then gives', async () => {
    expect((await corroborate(['build', 'assets/articles', '-o', at('seeds.json')])).code).toBe(0);
    const { code, stdout } = await corroborate(['review', SAMPLE, '--pack', at('seeds.json'), '--only-packs', '--json']);
    const bundled = await corroborate(['review', SAMPLE, '--json']);
    expect(code).toBe(0);
    const facts = (text: string) =>
      JSON.parse(text).articles[0].sentences.map(({ facts }: { facts: { fact: string }[] }) => facts.map(({ fact }) => fact));
    expect(facts(stdout).flat().length).toBeGreaterThan(5);
    expect(facts(stdout)).toEqual(facts(bundled.stdout));
  });
});
