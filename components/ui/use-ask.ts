import { useCallback, useState } from 'react';
import type { Answer, Command, Refusal } from '@/core/command';

/**
 * Asks the background for things and remembers why the last was refused, until one is done. `ask` answers
 * whether it was.
 */
export function useAsk(send: (command: Command) => Promise<Answer>) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const ask = useCallback(
    async (command: Command): Promise<boolean> => {
      const answer = await send(command);
      setRefusal(answer.ok ? null : answer.why);
      return answer.ok;
    },
    [send],
  );
  return { ask, refusal };
}
