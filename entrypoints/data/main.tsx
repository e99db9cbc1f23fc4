import { StrictMode, useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '@/components/ui/tokens.css';
import '@/components/ui/components.css';
import '@/components/data/data.css';
import { BringBack } from '@/components/data/bring-back';
import { Diagnostics } from '@/components/data/diagnostics';
import { SaveCopy } from '@/components/data/save-copy';
import { Snapshots } from '@/components/data/snapshots';
import { Strip } from '@/components/sky/strip';
import { Mended, Refused } from '@/components/trouble/trouble';
import { useDress } from '@/components/ui/use-dress';
import { usePage } from '@/components/ui/use-page';
import { type Backup, backupOf, isKept, type Parts, readBackup, snapshotsIn } from '@/core/backup';
import { diagnose } from '@/core/diagnosis';
import { data as words } from '@/locales/en/data';
import { send } from '@/platform/commands';
import { download } from '@/platform/download';
import { writeMirror } from '@/platform/mirror';
import { replica } from '@/platform/replica';
import { isSealedFile, seal, unseal } from '@/platform/sealed-backup';
import { readTogether, storedKeys, watchStored } from '@/platform/state-store';
import { readStorage, readSurroundings } from '@/platform/surroundings';
import { copy } from '@/platform/ways-out';

const everything: Parts = { notes: true, questions: true, settings: true };

async function look() {
  return diagnose(await readStorage(), await readSurroundings());
}

async function readAll(parts: Parts): Promise<Backup> {
  return backupOf(await readTogether((await storedKeys()).filter(isKept)), parts);
}

function DataPage() {
  const { state, wall, ask, trouble } = usePage(replica, send);
  const [said, setSaid] = useState('');
  const snapshots = useSnapshots();
  useDress(state, wall, writeMirror);
  return (
    <>
      <Strip here={null} />
      <main className="page">
        <h1>{words.title}</h1>
        <p className="lede">{words.lede}</p>
        {trouble && <Refused why={trouble} />}
        {state?.repair && <Mended repair={state.repair} seen={() => ask({ type: 'repair.seen' })} />}
        <SaveCopy read={readAll} seal={seal} download={download} />
        <BringBack
          read={readBackup}
          isSealed={isSealedFile}
          unseal={unseal}
          here={() => readAll(everything)}
          take={({ notes, own, book, settings }) => ask({ type: 'backup.take', notes, own, book, settings })}
        />
        <Snapshots
          taken={snapshots.map((key) => key.slice(key.indexOf(':') + 1))}
          restore={async (instant) => {
            const key = snapshots.find((one) => one.endsWith(instant));
            if (key && (await ask({ type: 'snapshot.restore', key }))) setSaid(words.restored);
          }}
          said={said}
        />
        <Diagnostics look={look} copy={copy} />
      </main>
    </>
  );
}

/** The keys of the snapshots, the newest first. */
function useSnapshots(): string[] {
  const [keys, setKeys] = useState<string[]>([]);
  const read = useCallback(async () => setKeys(snapshotsIn(await storedKeys())), []);
  useEffect(() => {
    void read();
    return watchStored((changes) => {
      if (snapshotsIn(Object.keys(changes)).length > 0) void read();
    });
  }, [read]);
  return keys;
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <DataPage />
    </StrictMode>,
  );
}
