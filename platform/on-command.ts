import * as v from 'valibot';
import { type Answer, Command } from '@/core/command';
import { browser } from '@/platform/browser';

/**
 * Hands every well-formed command of our own pages to `carryOut`; all else is refused. Apart from `send`, so that no
 * page carries the reading of commands with it.
 */
export function onCommand(carryOut: (command: Command) => Promise<Answer>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: { id?: string | undefined }) => {
    const command = v.safeParse(Command, message);
    if (sender.id !== browser.runtime.id || !command.success) {
      return Promise.resolve<Answer>({ ok: false, why: 'unknown' });
    }
    return carryOut(command.output);
  });
}
