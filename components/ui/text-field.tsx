import { useDraft } from './use-draft';

type TextFieldProps = {
  id: string;
  text: string;
  longest: number;
  placeholder?: string;
  className?: string;
  label?: string;
  change: (text: string) => void;
};

/** A line of text. It is handed on when the field is left, on Enter, or when the page goes out of sight. */
export function TextField(props: TextFieldProps) {
  const { id, text, longest, placeholder, className = 'field', label, change } = props;
  const { field } = useDraft(text, change);
  return (
    <input
      className={className}
      id={id}
      maxLength={longest}
      placeholder={placeholder}
      aria-label={label}
      autoComplete="off"
      {...field}
    />
  );
}
