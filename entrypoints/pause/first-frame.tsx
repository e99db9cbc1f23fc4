import { pause } from '@/locales/en/pause';

export const title = pause.title;
