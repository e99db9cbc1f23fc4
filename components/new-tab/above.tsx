import { Mended, Refused } from '@/components/trouble/trouble';
import { Button, LinkButton } from '@/components/ui/button';
import type { Command, Refusal } from '@/core/command';
import type { State } from '@/core/state';
import { above as newTab } from '@/locales/en/above';

/** What may stand above the question: one thing at a time. */
export type AboveQuestion =
  | { kind: 'trouble'; why: Refusal }
  | { kind: 'mended'; repair: NonNullable<State['repair']> }
  | { kind: 'firstStep'; text: string }
  | { kind: 'time' }
  | { kind: 'plan'; plan: string }
  | { kind: 'thanks' };

/** What stands above the question. Loaded only when there is something: on most new tabs there is nothing. */
export function Above({ what, ask }: { what: AboveQuestion; ask: (command: Command) => void }) {
  switch (what.kind) {
    case 'trouble':
      return <Refused why={what.why} />;
    case 'mended':
      return <Mended repair={what.repair} seen={() => ask({ type: 'repair.seen' })} />;
    case 'firstStep':
      return <FirstStep text={what.text} done={() => ask({ type: 'firstStep.done' })} />;
    case 'time':
      return <TimeQuestion leave={() => ask({ type: 'letBe.leave' })} />;
    case 'plan':
      return <ThanksPlan plan={what.plan} seen={() => ask({ type: 'thanks.planSeen' })} />;
    case 'thanks':
      return <ThanksOffer answered={() => ask({ type: 'thanks.answered' })} />;
  }
}

/** The first step that was left the evening before. It says nothing of that evening. */
function FirstStep({ text, done }: { text: string; done: () => void }) {
  return (
    <section className="nt-step row" aria-label={newTab.firstStep}>
      <p>
        <span className="small soft">{newTab.firstStep}</span>
        <br />
        {text}
      </p>
      <Button look="low-veil" onClick={done}>
        {newTab.firstStepDone}
      </Button>
    </section>
  );
}

/** Asks once, after five evenings let be, whether the time is wrong (content guide, 5.6). */
function TimeQuestion({ leave }: { leave: () => void }) {
  return (
    <section className="nt-step row">
      <p>{newTab.fitQuestion}</p>
      <LinkButton look="low-veil" href="/options.html">
        {newTab.fitChange}
      </LinkButton>
      <Button look="low-bare" onClick={leave}>
        {newTab.fitLeave}
      </Button>
    </section>
  );
}

/** The thanks plan, once a week, in the words of the one who made it. */
function ThanksPlan({ plan, seen }: { plan: string; seen: () => void }) {
  return (
    <section className="nt-step row" aria-label={newTab.plan}>
      <p>
        <span className="small soft">{newTab.plan}</span>
        <br />
        {plan}
      </p>
      <Button look="low-veil" onClick={seen}>
        {newTab.firstStepDone}
      </Button>
    </section>
  );
}

/** Offers a thank-you, on some evenings; nothing is said when it is left. */
function ThanksOffer({ answered }: { answered: () => void }) {
  return (
    <section className="nt-step row">
      <p>{newTab.thanks}</p>
      <LinkButton look="low-veil" href="/popup.html?in=tab" onClick={answered}>
        {newTab.note}
      </LinkButton>
      <Button look="low-bare" onClick={answered}>
        {newTab.notTonight}
      </Button>
    </section>
  );
}
