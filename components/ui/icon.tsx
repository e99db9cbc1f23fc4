const paths = {
  check: 'M4.5 10.6 8.3 14.3 15.6 6.2',
  another: 'M15.6 8.2A6 6 0 1 0 16 10.6M16 4.6v3.8h-3.8',
  keep: 'M6 3.8h8v12.6l-4-3.1-4 3.1z',
  pause: 'M3 10a4.4 4.4 0 1 0 8.8 0a4.4 4.4 0 1 0-8.8 0M8.2 10a4.4 4.4 0 1 0 8.8 0a4.4 4.4 0 1 0-8.8 0',
  note: 'M4 16.2l.9-3.9 8.6-8.6 3 3-8.6 8.6zM11.6 5.6l3 3',
  copy: 'M9 7h5a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2zM4.8 13h-.2A1.6 1.6 0 0 1 3 11.4V4.6A1.6 1.6 0 0 1 4.6 3h6.8A1.6 1.6 0 0 1 13 4.6v.2',
  lid: 'M3 15h14M5.2 15 13 7.2',
  pin: 'M7.2 3.4h5.600M8 3.600l-.3 5-2.5 2.600v1.2h9.600v-1.2l-2.5-2.6-.3-5M10 12.400v4.6',
} as const;

export type IconName = keyof typeof paths;

/** A line drawing on a 20 px grid in the colour of its text. Always beside a word, so it has no name of its own. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="ico" viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
