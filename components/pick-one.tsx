import { useId } from 'preact/hooks';

interface PickOneProps<T extends string> {
  /** What is chosen between, for screen readers. */
  label: string;
  value: T;
  options: readonly { value: T; name: string; note?: string }[];
  onPick(value: T): void;
}

/** One of a few, each with a line that says what it means. */
export function PickOne<T extends string>({ label, value, options, onPick }: PickOneProps<T>) {
  const name = useId();
  return (
    <fieldset class="pick-one">
      <legend class="hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onPick(option.value)} />
          <span>
            <span class="pick-name">{option.name}</span>
            {option.note !== undefined && <span class="meta"> {option.note}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
