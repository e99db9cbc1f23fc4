import { Evenfall } from './evenfall.ts';
import { Profile } from './profile.ts';

/** Evenfall installed for good in a profile of its own, with what the person was asked for given. */
export async function installed(env: Record<string, string> = {}, permissions: string[] = ['notifications']) {
  const profile = new Profile({ env });
  const id = await profile.install();
  profile.permit(id, permissions);
  /** Opens the browser, for the first time or again. */
  const open = async () => Evenfall.in(profile, await profile.open(), id);
  return { profile, open };
}
