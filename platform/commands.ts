import * as v from 'valibot';
import { type Answer, Command } from '@/core/command';
import { browser } from '@/platform/browser';

/** Asks the background for something. The answer comes once it is stored, or says why it was not. */
export async function send(command: Command): Promise<Answer> {
  return (await browser.runtime.sendMessage(command)) as Answer;
}

/** Hands every well-formed command of our own pages to `carryOut`; all else is refused. */
export function onCommand(carryOut: (command: Command) => Promise<Answer>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: { id?: string | undefined }) => {
    const command = v.safeParse(Command, message);
    if (sender.id !== browser.runtime.id || !command.success) {
      return Promise.resolve<Answer>({ ok: false, why: 'unknown' });
    }
    return carryOut(command.output);
  });
}
