import * as v from 'valibot';

/*
 * A backup sealed with a passphrase, as `docs/sealed-backup.md` describes it: the key is derived from the passphrase
 * by PBKDF2 with SHA-256, and the text encrypted by AES-GCM with 256 bits, both by the browser itself.
 */

/** OWASP's figure for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). */
const iterations = 600_000;

/** The most that a file may ask for, so that a hostile one cannot keep the processor busy for hours. */
const mostIterations = 10_000_000;

const Base64 = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]*={0,2}$/));
const Sealed = v.object({
  evenfall: v.literal('sealed'),
  version: v.literal(1),
  kdf: v.object({
    name: v.literal('PBKDF2'),
    hash: v.literal('SHA-256'),
    iterations: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostIterations)),
    salt: Base64,
  }),
  cipher: v.object({ name: v.literal('AES-GCM'), iv: Base64 }),
  data: Base64,
});

/** Seals a text with a passphrase. What comes out is JSON. */
export async function seal(text: string, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyFrom(passphrase, salt, iterations);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  return `${JSON.stringify(
    {
      evenfall: 'sealed',
      version: 1,
      kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations, salt: salt.toBase64() },
      cipher: { name: 'AES-GCM', iv: iv.toBase64() },
      data: new Uint8Array(data).toBase64(),
    },
    null,
    2,
  )}\n`;
}

/** Whether a file is sealed, so that a passphrase has to be asked for. */
export function isSealedFile(bytes: Uint8Array): boolean {
  return parse(bytes) !== null;
}

/** The text that was sealed, or `null` when the passphrase is another or the file was changed. */
export async function unseal(bytes: Uint8Array, passphrase: string): Promise<Uint8Array | null> {
  const sealed = parse(bytes);
  if (sealed === null) return null;
  try {
    const { kdf, cipher, data } = sealed;
    const key = await keyFrom(passphrase, Uint8Array.fromBase64(kdf.salt), kdf.iterations);
    const iv = Uint8Array.fromBase64(cipher.iv);
    return new Uint8Array(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, Uint8Array.fromBase64(data)),
    );
  } catch {
    return null;
  }
}

function parse(bytes: Uint8Array): v.InferOutput<typeof Sealed> | null {
  try {
    const read = v.safeParse(Sealed, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

async function keyFrom(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
