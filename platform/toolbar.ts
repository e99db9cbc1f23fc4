import { browser } from '@/platform/browser';

const badgeColour = '#2b3556';

/** Sets the toolbar button: its icon, the text on its badge, and what it says on hover. */
export async function paintToolbar(icon: 'day' | 'evening', badge: string, title: string): Promise<void> {
  const path = { 16: `/icon/${icon}-16.png`, 32: `/icon/${icon}-32.png` };
  await Promise.all([
    browser.action.setIcon({ path }),
    browser.action.setBadgeBackgroundColor({ color: badgeColour }),
    browser.action.setBadgeText({ text: badge }),
    browser.action.setTitle({ title }),
  ]);
}
