import { createStore } from 'zustand/vanilla';
import { browser } from '@/platform/browser';

type Permission = 'notifications' | 'idle';

const store = createStore<Record<Permission, boolean>>(() => ({ notifications: false, idle: false }));

/** Which of the optional permissions were given, for reading alone: only the browser changes it. */
export const given: Pick<typeof store, 'getState' | 'getInitialState' | 'subscribe'> = store;

const look = async () => {
  const { permissions = [] } = await browser.permissions.getAll();
  store.setState({
    notifications: permissions.includes('notifications'),
    idle: permissions.includes('idle'),
  });
};
browser.permissions.onAdded.addListener(look);
browser.permissions.onRemoved.addListener(look);
void look();

/** Asks the person for a permission, straight from a click. Answers whether it was given. */
export function askFor(permission: Permission): Promise<boolean> {
  return browser.permissions.request({ permissions: [permission] });
}

/** Gives a permission back. */
export async function giveBack(permission: Permission): Promise<void> {
  await browser.permissions.remove({ permissions: [permission] });
}
