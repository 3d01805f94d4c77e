import { type ComponentChildren, Fragment } from 'preact';

/** A message whose {placeholders} are elements, in the order the language puts them: <Fill template="{here} here" values={{ here: <b>2</b> }} /> */
export function Fill({ template, values }: { template: string; values: Record<string, ComponentChildren> }) {
  return (
    <>
      {template.split(/\{(\w+)\}/).map((part, i) => (
        <Fragment key={i}>{i % 2 === 0 ? part : values[part]}</Fragment>
      ))}
    </>
  );
}
