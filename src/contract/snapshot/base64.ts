/** Bytes that are turned into letters in one go: a call takes only so many arguments. */
const AT_ONCE = 0x6000;

/** Bytes as base 64, with padding. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE) text += btoa(String.fromCharCode(...bytes.subarray(at, at + AT_ONCE)));
  return text;
}

/** The bytes of base 64, or null where it is none. */
export function fromBase64(text: string): Uint8Array | null {
  if (!isBase64(text)) return null;
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

/** Whether a text is base 64 from its beginning to its end: padding only at the end. */
export const isBase64 = (text: string): boolean => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
