import { expect, it } from 'vitest';
import { samplePages } from '../../lib/cli/sample-pages.ts';
import { inBothBrowsers, reviewed } from './harness.ts';

const indexed = (await samplePages()).filter(({ article }) => article !== null);

inBothBrowsers('an article that the index has', (stage) => {
  it.each(indexed.map((page) => [page.article, page] as const))(
    '%s is known, and never counts as another outlet',
    async (article, { path, html }) => {
      const page = await stage().open(stage().site.add(path, html));
      const { copyOf, sentences, omitted } = await reviewed(page);
      expect(copyOf).toBe(article);
      const reports = [...sentences.flatMap(({ facts }) => facts), ...omitted].flatMap((fact) => fact.reports);
      expect(reports.filter((report) => report.article === article)).toEqual([]);
      expect(sentences.filter(({ state }) => state !== 'alone').length).toBeGreaterThan(2);
      expect(await page.takeErrors()).toEqual([]);
    },
  );
});
