import { Button } from '@/components/ui/button';
import { data as words } from '@/locales/en/data';

type SnapshotsProps = {
  /** The instants of the snapshots as ISO texts, the newest first. */
  taken: readonly string[];
  restore: (instant: string) => void;
  said: string;
};

/** How everything was before the last updates and imports. */
export function Snapshots({ taken, restore, said }: SnapshotsProps) {
  return (
    <section className="sheet dt">
      <h2>{words.snapshots}</h2>
      <p className="soft">{words.snapshotsLede}</p>
      {taken.length === 0 && <p>{words.none}</p>}
      <ul className="lines">
        {taken.map((instant) => (
          <li className="row apart" key={instant}>
            <time dateTime={instant}>{inWords(instant)}</time>
            <Button look="low-veil" onClick={() => restore(instant)}>
              {words.restore}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </section>
  );
}

function inWords(instant: string): string {
  return Temporal.Instant.from(instant).toLocaleString(undefined, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
}
