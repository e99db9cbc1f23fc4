import { browser } from '@/platform/browser';

/**
 * Asks the person for a permission. Must be called straight from a click, before anything is awaited.
 * Answers whether it was given.
 */
export function ask(permission: 'notifications' | 'idle'): Promise<boolean> {
  return browser.permissions.request({ permissions: [permission] });
}

/** Whether a permission was given. */
export function has(permission: 'notifications' | 'idle'): Promise<boolean> {
  return browser.permissions.contains({ permissions: [permission] });
}
