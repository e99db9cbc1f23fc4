/** Partials of the bell over its ground tone: how many times as high, how loud, and how long it rings. */
const partials = [
  { times: 1, loud: 1, rings: 5.5 },
  { times: 2.76, loud: 0.4, rings: 4 },
  { times: 5.4, loud: 0.16, rings: 2.5 },
] as const;
const ground = 330;
/** A quiet start, and an attack slow enough not to click (content guide, 4.4). */
const gain = 0.2;
const attack = 0.02;

/** Strikes the bell so many times, three seconds apart. Where there is no sound device, nothing happens. */
export function strike(times: 1 | 2): void {
  try {
    const audio = new AudioContext();
    for (let stroke = 0; stroke < times; stroke += 1) ring(audio, audio.currentTime + 0.05 + stroke * 3);
    setTimeout(() => void audio.close().catch(() => {}), (times * 3 + 6) * 1000);
  } catch {
    // The light at the end says the same.
  }
}

function ring(audio: AudioContext, at: number): void {
  for (const { times, loud, rings } of partials) {
    const tone = new OscillatorNode(audio, { frequency: ground * times });
    const volume = new GainNode(audio, { gain: 0 });
    volume.gain.setValueAtTime(0, at);
    volume.gain.linearRampToValueAtTime(gain * loud, at + attack);
    volume.gain.exponentialRampToValueAtTime(0.0001, at + rings);
    tone.connect(volume).connect(audio.destination);
    tone.start(at);
    tone.stop(at + rings);
  }
}
