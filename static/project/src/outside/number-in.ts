/** A number as somebody writes it, with a comma or a point; null for nothing, NaN for what is none. */
export const numberIn = (text: string): number | null => {
  const plain = text.replace(/[\s\u00a0']/g, '').replace(',', '.');
  return plain === '' ? null : Number(plain);
};
