/** SHA-256, hexadecimal. */
export async function checksumOf(bytes: Uint8Array | string): Promise<string> {
  const data = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  // The copy has a buffer of its own, which is what the digest takes.
  const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from(data).buffer);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
