import { StrictMode, useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import '@/components/ui/tokens.css';
import '@/components/ui/components.css';
import '@/components/pause/pause.css';
import { Pause } from '@/components/pause/pause';
import { useStore } from '@/components/ui/use-store';
import { paces, slowSix } from '@/content/en/pauses';
import { keepAwake } from '@/platform/awake';
import { strike } from '@/platform/bell';
import { send } from '@/platform/commands';
import { replica } from '@/platform/replica';

const lessMotion = matchMedia('(prefers-reduced-motion: reduce)');

function PausePage() {
  const known = useStore(replica);
  const state = known.reading === 'ready' ? known.state : null;
  const reduced = useSyncExternalStore(
    (changed) => {
      lessMotion.addEventListener('change', changed);
      return () => lessMotion.removeEventListener('change', changed);
    },
    () => lessMotion.matches,
  );
  const [round, setRound] = useState(0);
  const bell = state?.bell ?? false;
  const bellNow = useRef(bell);
  bellNow.current = bell;

  useEffect(() => keepAwake(), []);
  useEffect(() => {
    // By day a pause has the light of the last hour; after the cutoff it stays night.
    const root = document.documentElement;
    if (root.dataset.sky !== 'after') root.dataset.sky = 'winddown';
    root.style.setProperty('--sun', '0');
  }, []);
  useEffect(() => {
    // Once, when it is known whether a bell is wanted.
    if (known.reading === 'ready' && bellNow.current) strike(1);
  }, [known.reading]);
  const over = useCallback(() => {
    if (bellNow.current) strike(2);
  }, []);

  return (
    <Pause
      key={round}
      script={slowSix}
      paces={paces}
      still={reduced || (state?.look.still ?? false)}
      bell={bell}
      changeBell={(on) => {
        void send({ type: 'bell.change', on });
        if (on) strike(1);
      }}
      over={over}
      again={() => setRound(round + 1)}
    />
  );
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <PausePage />
    </StrictMode>,
  );
}
