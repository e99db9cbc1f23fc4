import { Sky } from '@/components/sky/sky';
import { pause } from '@/locales/en/pause';

export const title = pause.title;

export const sky = <Sky page />;
