import { type KeyboardEvent, useEffect, useEffectEvent, useState } from 'react';

/**
 * The text of a field while somebody types in it. It is handed to `save` when the field is left, on Enter, and
 * when the page goes out of sight, so that nothing is lost by closing it. What was typed stays in the field until
 * it is stored, also when storing was refused.
 */
export function useDraft(stored: string, save: (text: string) => void) {
  const [draft, setDraft] = useState<string | null>(null);
  const [given, setGiven] = useState<string | null>(null);
  const [known, setKnown] = useState(stored);
  if (known !== stored) {
    setKnown(stored);
    if (draft === given) setDraft(null);
  }

  const give = () => {
    setGiven(draft);
    if (draft === null) return;
    if (draft.trim() === stored) setDraft(null);
    else save(draft.trim());
  };
  const giveUnseen = useEffectEvent(() => {
    if (document.visibilityState === 'hidden') give();
  });
  useEffect(() => {
    const hide = () => giveUnseen();
    document.addEventListener('visibilitychange', hide);
    return () => document.removeEventListener('visibilitychange', hide);
  }, []);

  return {
    text: draft ?? stored,
    /** Whether what stands in the field now was handed over already. */
    wasGiven: draft !== null && draft === given,
    /** What the field needs. */
    field: {
      value: draft ?? stored,
      onChange: (event: { currentTarget: { value: string } }) => setDraft(event.currentTarget.value),
      onBlur: give,
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key === 'Enter') give();
      },
    },
  };
}
