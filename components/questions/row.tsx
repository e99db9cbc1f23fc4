import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { Card } from '@/core/card';
import { depthNames, glance, strategyNames } from '@/locales/en/glance';
import { questions as words } from '@/locales/en/questions';
import { fill } from '@/locales/fill';
import type { QuestionsProps } from './questions';

type RowProps = Pick<QuestionsProps, 'book' | 'tonight' | 'keep' | 'take'> & {
  card: Card;
  covered: boolean;
  edit: (card: Card) => void;
  remove: (card: Card) => void;
};

/** One question in the list. */
export function Row({ card, covered, book, tonight, keep, take, edit, remove }: RowProps) {
  const { id, strategy, depth, minutes, language } = card;
  const kept = book.kept.includes(id);
  const met = book.met[id];
  const talked = met?.how === 'talked' ? fill(words.talkedOn, { day: onDay(met.on) }) : null;
  const about = fill(glance.about, { strategy: strategyNames[strategy], depth: depthNames[depth], minutes });
  const text = covered ? words.covered : card.text;

  return (
    <li className="qs-row">
      <p className="small soft">{talked === null ? about : `${about} · ${talked}`}</p>
      <p className={covered ? 'soft' : 'serif'} lang={covered ? undefined : language || undefined}>
        {text}
      </p>
      {!covered && card.followUp !== '' && (
        <p className="small soft" lang={language || undefined}>
          {card.followUp}
        </p>
      )}
      <div className="row">
        <Button
          look="low-bare"
          aria-pressed={kept}
          aria-label={`${words.keep}: ${text}`}
          onClick={() => keep(id, !kept)}
        >
          <Icon name="keep" />
          {words.keep}
        </Button>
        {id === tonight ? (
          <span className="small soft" role="status">
            {words.taken}
          </span>
        ) : (
          <Button look="low-bare" aria-label={`${words.take}: ${text}`} onClick={() => take(card)}>
            {words.take}
          </Button>
        )}
        {language === '' && (
          <>
            <Button look="low-bare" aria-label={`${words.edit}: ${text}`} onClick={() => edit(card)}>
              {words.edit}
            </Button>
            <Button look="low-bare" aria-label={`${words.remove}: ${text}`} onClick={() => remove(card)}>
              {words.remove}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

function onDay(day: string): string {
  return Temporal.PlainDate.from(day).toLocaleString(undefined, { dateStyle: 'medium' });
}
