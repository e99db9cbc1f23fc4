import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Switch } from '@/components/ui/switch';
import { type Backup, type BackupReading, type Merge, mergeOf } from '@/core/backup';
import { backupFaults, data as words } from '@/locales/en/data';
import { fill } from '@/locales/fill';

export type BringBackProps = {
  read: (bytes: Uint8Array) => BackupReading;
  isSealed: (bytes: Uint8Array) => boolean;
  /** `null` when the passphrase is another. */
  unseal: (bytes: Uint8Array, passphrase: string) => Promise<Uint8Array | null>;
  /** All that is here already. */
  here: () => Promise<Backup>;
  take: (merge: Merge) => Promise<boolean>;
};

type Looked = { merge: Merge; unread: number };

/** Something from a file, looked at before it is taken. */
export function BringBack({ read, isSealed, unseal, here, take }: BringBackProps) {
  const [locked, setLocked] = useState<Uint8Array | null>(null);
  const [looked, setLooked] = useState<Looked | null>(null);
  const [settings, setSettings] = useState(false);
  const [said, setSaid] = useState('');

  const look = async (bytes: Uint8Array) => {
    const reading = read(bytes);
    if (reading.kind === 'refused') return setSaid(backupFaults[reading.why]);
    setLooked({ merge: mergeOf(await here(), reading.backup), unread: reading.unread });
  };
  const open = async (file: File | undefined) => {
    setSaid('');
    setLooked(null);
    setLocked(null);
    if (file === undefined) return;
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (isSealed(bytes)) setLocked(bytes);
      else await look(bytes);
    } catch {
      setSaid(words.unreadable);
    }
  };
  const unlock = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (locked === null) return;
    const passphrase = String(new FormData(event.currentTarget).get('passphrase') ?? '');
    const bytes = await unseal(locked, passphrase);
    if (bytes === null) return setSaid(words.wrong);
    setSaid('');
    setLocked(null);
    await look(bytes);
  };
  const add = async ({ merge }: Looked) => {
    if (!(await take({ ...merge, settings: settings ? merge.settings : null }))) return;
    setLooked(null);
    setSaid(words.taken);
  };

  return (
    <section className="sheet dt">
      <h2>{words.takeTitle}</h2>
      <p className="soft">{words.takeLede}</p>
      <div className="row">
        <label className="btn veil">
          {words.choose}
          <input
            className="sr"
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              void open(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
        </label>
      </div>
      {locked !== null && (
        <form className="row" onSubmit={unlock}>
          <input
            className="field fit"
            type="password"
            name="passphrase"
            autoComplete="off"
            aria-label={words.passphrase}
            placeholder={words.passphrase}
          />
          <Button type="submit" look="veil">
            {words.openIt}
          </Button>
        </form>
      )}
      <p role="status">{said}</p>
      {looked && (
        <Preview
          looked={looked}
          settings={settings}
          setSettings={setSettings}
          add={() => add(looked)}
          drop={() => setLooked(null)}
        />
      )}
    </section>
  );
}

type PreviewProps = {
  looked: Looked;
  settings: boolean;
  setSettings: (take: boolean) => void;
  add: () => void;
  drop: () => void;
};

function Preview({ looked: { merge, unread }, settings, setSettings, add, drop }: PreviewProps) {
  const { notes, own, known } = merge;
  const nothing = notes.length === 0 && own.length === 0;
  return (
    <div className="dt" role="status">
      <p>{nothing ? words.nothingNew : fill(words.would, { notes: notes.length, own: own.length })}</p>
      {known > 0 && <p className="soft">{fill(words.known, { count: known })}</p>}
      {unread > 0 && <p className="soft">{fill(words.left, { count: unread })}</p>}
      {merge.settings !== null && (
        <Switch
          label={words.withSettings}
          checked={settings}
          onChange={(event) => setSettings(event.target.checked)}
        />
      )}
      <div className="row">
        <Button onClick={add}>{words.take}</Button>
        <Button look="bare" onClick={drop}>
          {words.drop}
        </Button>
      </div>
    </div>
  );
}
