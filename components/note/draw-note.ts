/** The look of a note as a picture, in CSS pixels. */
const size = { width: 1200, height: 800 } as const;
const margin = 110;
const letters = '420 52px "Evenfall Serif"';
const lineHeight = 70;
/** Letters that a longer note is set in, so that it fits. */
const smallest = 26;

/**
 * Draws a note on an evening sky, in the product's look, as a PNG. Everything is drawn here; nothing is fetched.
 *
 * @throws Error when the browser has no canvas to draw on
 */
export async function drawNote(text: string): Promise<Blob> {
  await document.fonts.load(letters);
  const canvas = new OffscreenCanvas(size.width, size.height);
  const on = canvas.getContext('2d');
  if (on === null) throw new Error('There is no canvas to draw on.');
  drawSky(on);
  on.textBaseline = 'alphabetic';
  on.fillStyle = '#2b2f45';
  const { lines, height } = setText(on, text);
  let line = (size.height - 150 - lines.length * height) / 2 + height * 0.75;
  for (const words of lines) {
    on.fillText(words, margin, line);
    line += height;
  }
  return canvas.convertToBlob({ type: 'image/png' });
}

function drawSky(on: OffscreenCanvasRenderingContext2D): void {
  const horizon = size.height - 150;
  const air = on.createLinearGradient(0, 0, 0, horizon);
  air.addColorStop(0, '#d9e6f5');
  air.addColorStop(0.7, '#f1efe6');
  air.addColorStop(1, '#fbe9cd');
  on.fillStyle = air;
  on.fillRect(0, 0, size.width, horizon);
  const sea = on.createLinearGradient(0, horizon, 0, size.height);
  sea.addColorStop(0, '#dcd7dd');
  sea.addColorStop(1, '#b4c3df');
  on.fillStyle = sea;
  on.fillRect(0, horizon, size.width, size.height - horizon);
  // The sun, half above the water: two who are even.
  on.fillStyle = '#f7d9a4';
  on.beginPath();
  on.arc(size.width - 210, horizon, 64, Math.PI, 0);
  on.fill();
  on.fillStyle = 'rgb(247 217 164 / .45)';
  on.beginPath();
  on.arc(size.width - 210, horizon, 64, 0, Math.PI);
  on.fill();
}

/** The text in lines that fit, in letters as large as they can be. */
function setText(on: OffscreenCanvasRenderingContext2D, text: string): { lines: string[]; height: number } {
  for (let letter = 52; ; letter -= 2) {
    on.font = letters.replace('52px', `${letter}px`);
    const height = (lineHeight * letter) / 52;
    const lines = text.split('\n').flatMap((paragraph) => wrap(on, paragraph));
    if (lines.length * height <= size.height - 280 || letter <= smallest) return { lines, height };
  }
}

function wrap(on: OffscreenCanvasRenderingContext2D, paragraph: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(paragraph)) {
    if (on.measureText(line + segment).width > size.width - 2 * margin && line !== '') {
      lines.push(line.trimEnd());
      line = segment.trimStart();
    } else line += segment;
  }
  return [...lines, line.trimEnd()];
}
