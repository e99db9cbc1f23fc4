/** Puts the words that a field begins with (`data-begin`) into it while it is empty, and the caret behind them. */
export function startWriting(field: HTMLTextAreaElement): void {
  if (field.value !== '') return;
  field.value = field.dataset.begin ?? '';
  field.setSelectionRange(field.value.length, field.value.length);
}
