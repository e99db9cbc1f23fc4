import type { Answer, Command } from '@/core/command';
import { browser } from '@/platform/browser';

/** Asks the background for something. The answer comes once it is stored, or says why it was not. */
export async function send(command: Command): Promise<Answer> {
  return (await browser.runtime.sendMessage(command)) as Answer;
}
