import { tokenize } from '../../match/tokens.ts';

interface Cluster {
  topic: number;
  docs: { sentences: string[] }[];
}

/**
 * Share of news sentences that have each word, from ECB+ (Cybulska & Vossen 2014, CC BY 3.0): per topic, the topic with most of a
 * word left out, so that what one event is about does not count as common. Words of fewer than two topics are dropped.
 */
export function countNews(clusters: Cluster[]): string {
  const topics = new Map<number, Map<string, number>>();
  const sizes = new Map<number, number>();
  for (const cluster of clusters) {
    const counts = topics.get(cluster.topic) ?? new Map<string, number>();
    topics.set(cluster.topic, counts);
    for (const sentence of cluster.docs.flatMap((doc) => doc.sentences)) {
      sizes.set(cluster.topic, (sizes.get(cluster.topic) ?? 0) + 1);
      for (const word of new Set(tokenize(sentence).map((token) => token.word))) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const words = new Set([...topics.values()].flatMap((counts) => [...counts.keys()]));
  const lines: string[] = [];
  for (const word of [...words].sort()) {
    const rates = [...topics].map(([topic, counts]) => (counts.get(word) ?? 0) / sizes.get(topic)!).sort((a, b) => b - a);
    if (rates[1] === 0 || word.startsWith('#')) continue;
    const rate = rates.slice(1).reduce((sum, value) => sum + value, 0) / (rates.length - 1);
    lines.push(`${word} ${Math.round(rate * 1e6)}`);
  }
  return `# Share of news sentences with the word, per million. Derived from ECB+ (Cybulska & Vossen 2014), CC BY 3.0.\n${lines.join('\n')}\n`;
}
