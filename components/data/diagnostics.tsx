import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { type Diagnosis, isNearlyFull } from '@/core/diagnosis';
import { diagnosisNames, data as words } from '@/locales/en/data';

type DiagnosticsProps = {
  /** Looks at how things stand now. Rejects when the browser does not answer. */
  look: () => Promise<Diagnosis>;
  copy: (text: string) => Promise<boolean>;
};

/** How things stand, to be read and copied: it holds no word that somebody wrote. */
export function Diagnostics({ look, copy }: DiagnosticsProps) {
  const [found, setFound] = useState<Diagnosis | null>(null);
  const [said, setSaid] = useState('');
  const lines = found === null ? [] : linesOf(found);
  const lookNow = () =>
    look().then(
      (diagnosis) => setFound(diagnosis),
      () => setSaid(words.unreadable),
    );
  const copyIt = async () => {
    const text = lines.map(([name, value]) => `${name}: ${value}\n`).join('');
    setSaid((await copy(text)) ? words.copied : words.notCopied);
  };
  return (
    <section className="sheet dt">
      <h2>{words.diagnostics}</h2>
      <p className="soft">{words.diagnosticsLede}</p>
      {found && (
        <>
          {isNearlyFull(found.bytes) && <p role="alert">{words.nearlyFull}</p>}
          <dl className="facts">
            {lines.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <div className="row">
        <Button look="veil" onClick={lookNow}>
          {words.look}
        </Button>
        {found && (
          <Button look="bare" onClick={copyIt}>
            {words.copy}
          </Button>
        )}
      </div>
      <p role="status">{said}</p>
    </section>
  );
}

function linesOf(found: Diagnosis): [string, string][] {
  const names = Object.keys(diagnosisNames) as (keyof Diagnosis)[];
  return names.map((name) => [diagnosisNames[name], shown(name, found)]);
}

function shown(name: keyof Diagnosis, found: Diagnosis): string {
  const value = found[name];
  if (value === null) return words.unknown;
  if (name === 'alarm') return new Date(Number(value)).toISOString();
  if (name === 'bytes') return `${Math.ceil(Number(value) / 1000)} kB`;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  return String(value);
}
