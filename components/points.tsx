export function Points({ list }: { list: readonly string[] }) {
  return (
    <ul class="points">
      {list.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
