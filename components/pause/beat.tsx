import type { Breath, Pace } from '@/core/breath';
import { pause } from '@/locales/en/pause';

/** The breath without motion: a small circle for each second, filled one after the other. */
export function Beat({ breath, pace }: { breath: Breath; pace: Pace }) {
  const past = Math.floor(breath.into / 1000) + 1;
  return (
    <div className="beat" aria-hidden="true">
      <Row label={pause.beatIn} seconds={pace.in} filled={breath.part === 'in' ? past : 0} />
      <Row label={pause.beatOut} seconds={pace.out} filled={breath.part === 'out' ? past : 0} />
    </div>
  );
}

function Row({ label, seconds, filled }: { label: string; seconds: number; filled: number }) {
  const circles = Array.from({ length: Math.ceil(seconds) }, (_, index) => index);
  return (
    <span>
      {label}
      {circles.map((index) => (
        <i key={index} className={index < filled ? 'on' : undefined} />
      ))}
    </span>
  );
}
