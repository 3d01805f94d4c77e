/** What the build adds to the extension beside the code: the bundled pack and the lexicon. */
export async function bundledFiles(): Promise<{ relativeDest: string; contents: string }[]> {
  return [];
}
