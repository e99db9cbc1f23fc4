import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Switch } from '@/components/ui/switch';
import { type Backup, backupAsJson, type Parts } from '@/core/backup';
import { data as words } from '@/locales/en/data';
import { asHtml, asMarkdown } from './as-text';

export type SaveCopyProps = {
  /** Reads all that is kept. Rejects when the browser cannot. */
  read: (parts: Parts) => Promise<Backup>;
  /** Encrypts a text with a passphrase. */
  seal: (text: string, passphrase: string) => Promise<string>;
  download: (name: string, type: string, text: string) => void;
};

/** The shortest passphrase that is taken. */
const shortestPassphrase = 10;

/** Everything as a file: for machines, for people, or sealed. */
export function SaveCopy({ read, seal, download }: SaveCopyProps) {
  const [parts, setParts] = useState<Parts>({ notes: true, questions: true, settings: true });
  const [said, setSaid] = useState('');
  const chosen = Object.values(parts).some(Boolean);

  const save = async (make: (backup: Backup) => Promise<void> | void) => {
    if (!chosen) return setSaid(words.nothingChosen);
    setSaid('');
    try {
      await make(await read(parts));
      setSaid(words.saved);
    } catch {
      setSaid(words.unreadable);
    }
  };
  const sealed = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const passphrase = String(new FormData(form).get('passphrase') ?? '');
    if (passphrase.length < shortestPassphrase) return setSaid(words.short);
    void save(async (backup) => {
      setSaid(words.sealing);
      download(`${words.file}-sealed.json`, 'application/json', await seal(backupAsJson(backup), passphrase));
      form.reset();
    });
  };
  const part = (name: keyof Parts) => (
    <Switch
      label={words[name]}
      checked={parts[name]}
      onChange={(event) => setParts({ ...parts, [name]: event.target.checked })}
    />
  );

  return (
    <section className="sheet dt">
      <h2>{words.saveTitle}</h2>
      <fieldset className="set">
        <legend>{words.parts}</legend>
        {part('notes')}
        {part('questions')}
        {part('settings')}
      </fieldset>
      <div className="row">
        <Button
          onClick={() =>
            save((backup) => download(`${words.file}.json`, 'application/json', backupAsJson(backup)))
          }
        >
          {words.json}
        </Button>
        <Button
          look="veil"
          onClick={() =>
            save(({ notes }) => download(`${words.file}.md`, 'text/markdown', asMarkdown(notes)))
          }
        >
          {words.markdown}
        </Button>
        <Button
          look="veil"
          onClick={() => save(({ notes }) => download(`${words.file}.html`, 'text/html', asHtml(notes)))}
        >
          {words.html}
        </Button>
      </div>
      <p className="small soft">{words.notesOnly}</p>
      <h3>{words.sealedTitle}</h3>
      <p className="soft">{words.sealedLede}</p>
      <form className="row" onSubmit={sealed}>
        <input
          className="field fit"
          type="password"
          name="passphrase"
          autoComplete="new-password"
          aria-label={words.passphrase}
          placeholder={words.passphrase}
        />
        <Button type="submit" look="veil">
          {words.sealIt}
        </Button>
      </form>
      <p role="status">{said}</p>
    </section>
  );
}
