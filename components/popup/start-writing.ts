/**
 * Puts what was begun into a field while it is empty, or else the words that it begins with (`data-begin`), and the
 * caret behind them.
 */
export function startWriting(field: HTMLTextAreaElement, draft: string): void {
  if (field.value !== '') return;
  field.value = draft || (field.dataset.begin ?? '');
  field.setSelectionRange(field.value.length, field.value.length);
}
