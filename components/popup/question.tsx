import type { CardAct, useCard } from '@/components/card/use-card';
import type { View } from '@/components/new-tab/view';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { card as words } from '@/locales/en/card';
import { popup } from '@/locales/en/popup';

type QuestionProps = ReturnType<typeof useCard> & { view: View };

/** Today's question in the popup, or what stands in its place, and what can be done with it. */
export function Question(props: QuestionProps) {
  const { card, revealed, view, act, aside } = props;
  const open = view.middle === 'sealed' && revealed && card !== null;
  return (
    <>
      <p className="small soft">
        {card === null ? (
          popup.question
        ) : (
          <button type="button" className="quiet-link" title={words.why} onClick={() => act('why')}>
            {view.about}
          </button>
        )}
      </p>
      {view.remark !== '' && <p className="small soft">{view.remark}</p>}
      <p className="q" lang={(open ? card.language : view.language) || undefined}>
        {open ? card.text : view.headline}
      </p>
      <Choices {...props} middle={open ? 'question' : view.middle} />
      {aside}
    </>
  );
}

function Choices({ middle, talked, kept, tiredOfSwaps, act }: QuestionProps & { middle: View['middle'] }) {
  const button = (what: CardAct, label: string) => (
    <Button look="low-bare" onClick={() => act(what)}>
      {label}
    </Button>
  );
  switch (middle) {
    case 'question':
      return (
        <div className="row">
          <Button look="low-veil" onClick={() => act('ask')}>
            <Icon name="lid" />
            {words.ask}
          </Button>
          <details className="pop-card">
            <summary className="btn bare low">{words.more}</summary>
            <div className="row">
              <Button look="low-bare" aria-pressed={talked} onClick={() => act('talked')}>
                <Icon name="check" />
                {words.talked}
              </Button>
              <Button look="low-bare" aria-pressed={kept} onClick={() => act('keep')}>
                <Icon name="keep" />
                {words.keep}
              </Button>
              {button('another', words.another)}
              {button('putAway', tiredOfSwaps ? words.justSit : words.putAway)}
              {button('tonight', words.forTonight)}
            </div>
          </details>
        </div>
      );
    case 'sealed':
      return (
        <div className="row">
          {button('open', words.open)}
          {button('another', words.lighter)}
        </div>
      );
    case 'putAway':
      return button('afterAll', words.afterAll);
    case 'checkIn':
      return button('checkIn', words.checkIn);
    case 'nothing':
      return button('tonight', words.forTonight);
    case 'nowhere':
      return null;
  }
}
