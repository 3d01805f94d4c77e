const TYPES = { md: 'text/markdown', csv: 'text/csv', json: 'application/json' } as const;
const MAX_NAME = 60; // characters of a file's name that come from the title

/** Hands a text to the browser as a download. */
export function saveText(text: string, name: string, ending: keyof typeof TYPES, document: Document): void {
  saveFile(new Blob([text], { type: `${TYPES[ending]};charset=utf-8` }), `${name}.${ending}`, document);
}

/** Hands a file to the browser as a download; no permission is needed for that. */
export function saveFile(content: Blob, file: string, document: Document): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // the browser may ask the reader where to
}

/** fileName('Prisoner dies, Seoul says') → "corroborate-prisoner-dies-seoul-says" */
export function fileName(title: string | null): string {
  const words = (title ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return ['corroborate', ...words]
    .join('-')
    .slice(0, MAX_NAME)
    .replace(/(?<!-)-+$/, '');
}
