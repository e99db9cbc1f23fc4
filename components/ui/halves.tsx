/** The mark of Evenfall: two halves, `apart` by 0 (one disc) to 7 units of a 20 unit grid. */
export function Halves({ apart }: { apart: 0 | 2.6 }) {
  return (
    <svg className="halves" data-apart={apart} viewBox="0 0 20 20" aria-hidden="true">
      <path d="M3 9.6a7 7 0 0 1 14 0z" />
      <path d="M3 10.4a7 7 0 0 0 14 0z" />
    </svg>
  );
}
