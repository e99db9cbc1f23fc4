/** Saves a file in the browser's own way. No permission is needed for it. */
export function downloadFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Saves a text as a file. */
export function download(name: string, type: string, text: string): void {
  downloadFile(name, new Blob([text], { type }));
}
