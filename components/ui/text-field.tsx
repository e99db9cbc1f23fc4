import { type KeyboardEvent, useRef } from 'react';

type TextFieldProps = {
  id: string;
  text: string;
  longest: number;
  placeholder?: string;
  className?: string;
  label?: string;
  change: (text: string) => void;
};

/** A line of text. It is handed on when the field is left or Enter is pressed. */
export function TextField({
  id,
  text,
  longest,
  placeholder,
  className = 'field',
  label,
  change,
}: TextFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const commit = () => {
    const typed = field.current?.value.trim() ?? '';
    if (typed !== text) change(typed);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter') commit();
  };
  return (
    <input
      // A change from elsewhere shows; what is being typed here stays.
      key={text}
      className={className}
      id={id}
      ref={field}
      defaultValue={text}
      maxLength={longest}
      placeholder={placeholder}
      aria-label={label}
      autoComplete="off"
      onBlur={commit}
      onKeyDown={keys}
    />
  );
}
