import { Button, LinkButton } from '@/components/ui/button';
import { newTab } from '@/locales/en/new-tab';
import './new-tab.css';

/** The first step that was left the evening before. It says nothing of that evening. */
export function FirstStep({ text, done }: { text: string; done: () => void }) {
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
export function TimeQuestion({ leave }: { leave: () => void }) {
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
