import { StrictMode, useEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import '@/components/ui/tokens.css';
import '@/components/ui/components.css';
import '@/components/popup/popup.css';
import '@/components/card/card.css';
import { useCard } from '@/components/card/use-card';
import type { Deal } from '@/components/card/use-deal';
import { viewOf } from '@/components/new-tab/view';
import { HelpWriting } from '@/components/popup/help-writing';
import { NoteForm } from '@/components/popup/note-form';
import { NoteKept } from '@/components/popup/note-kept';
import { Popup } from '@/components/popup/popup';
import { Question } from '@/components/popup/question';
import { Tonight } from '@/components/popup/tonight';
import { dress } from '@/components/sky/dress';
import { Mended, Refused } from '@/components/trouble/trouble';
import { usePage } from '@/components/ui/use-page';
import { starters } from '@/content/en/starters';
import { ladder, qualities } from '@/content/en/thanks';
import { cutoffTonight, nextSnooze, phaseOf } from '@/core/evening';
import { glanceOf } from '@/core/glance-of';
import { eveningDay } from '@/core/plan';
import { send } from '@/platform/commands';
import { readDraft, writeDraft } from '@/platform/draft';
import { writeMirror } from '@/platform/mirror';
import { replica } from '@/platform/replica';
import { copy } from '@/platform/ways-out';

const deal: Deal = async (state, now) => (await import('@/platform/dealer')).deal(state, now);
const explain = async () => (await import('@/content/en/explainers')).explainers;

/** What was begun when the popup was last closed. */
const draft = readDraft();

function PopupPage() {
  const { state, now, wall, ask, trouble } = usePage(replica, send);
  const lying = useCard({ state, wall, ask, deal, explain });
  const [kept, setKept] = useState<{ id: string; text: string } | null>(null);
  const [copied, setCopied] = useState<'not yet' | 'yes' | 'refused'>('not yet');

  const glance = state === null ? null : glanceOf(state, wall);
  useEffect(() => {
    if (glance === null) return;
    dress(document.documentElement, { ...viewOf(glance, now), theme: glance.theme, still: glance.still });
    writeMirror(glance);
  });

  const keep = async (text: string) => {
    setCopied('not yet');
    const id = crypto.randomUUID();
    if (!(await ask({ type: 'note.keep', id, text }))) return;
    writeDraft('');
    setKept({ id, text });
  };
  const copyIt = async (text: string) => setCopied((await copy(text)) ? 'yes' : 'refused');

  const partner = state?.partner ?? '';
  return (
    <Popup
      trouble={
        <>
          {trouble && <Refused why={trouble} />}
          {state?.repair && <Mended repair={state.repair} seen={() => ask({ type: 'repair.seen' })} />}
        </>
      }
      note={
        kept === null ? (
          <NoteForm
            partner={partner}
            starters={starters}
            draft={draft}
            help={(insert) => <HelpWriting qualities={qualities} ladder={ladder} insert={insert} />}
            keep={keep}
            copy={copyIt}
            copied={copied}
          />
        ) : (
          <NoteKept
            text={kept.text}
            partner={partner}
            passOn={`/note.html?${new URLSearchParams({ id: kept.id, on: eveningDay(wall) })}`}
            copied={copied === 'yes'}
            copy={copyIt}
            another={() => setKept(null)}
          />
        )
      }
      tonight={
        <Tonight
          phase={state === null ? null : phaseOf(state, wall)}
          cutoff={state === null ? null : cutoffTonight(state, wall)}
          now={now}
          snooze={state === null ? 10 : nextSnooze(state, wall)}
          awayUntil={state?.awayUntil ?? null}
          ask={ask}
        />
      }
      question={glance && <Question {...lying} view={viewOf(glance, now)} />}
    />
  );
}

const root = document.getElementById('root');
if (root) {
  hydrateRoot(
    root,
    <StrictMode>
      <PopupPage />
    </StrictMode>,
  );
}
