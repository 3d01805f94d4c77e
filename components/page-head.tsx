import { strings } from './strings.ts';

/** Head of the extension's own pages. */
export function PageHead({ title }: { title: string }) {
  return (
    <header class="page-head">
      <img src="/icon/96.png" alt="" width="48" height="48" />
      <div>
        <p class="brand">{strings.name}</p>
        <h1>{title}</h1>
      </div>
    </header>
  );
}
