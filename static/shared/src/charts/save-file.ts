/** Hands a file to the browser. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download takes the address over before this turn of the event loop ends; Safari needs a moment more.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
