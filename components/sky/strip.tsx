import { Halves } from '@/components/ui/halves';
import { strip } from '@/locales/en/strip';
import { Sky } from './sky';
import './strip.css';

const pages = {
  journal: '/journal.html',
  questions: '/questions.html',
  options: '/options.html',
} as const;

/** The strip of sky over a page, with the ways to the others. */
export function Strip({ here }: { here: keyof typeof pages | null }) {
  return (
    <header className="strip">
      <Sky />
      <nav className="strip-nav row apart" aria-label={strip.brand}>
        <a className="brand" href="/newtab.html">
          <Halves apart={2.6} />
          <span>{strip.brand}</span>
        </a>
        <span className="row">
          {(Object.keys(pages) as (keyof typeof pages)[]).map((page) => (
            <a
              className="btn bare"
              key={page}
              href={pages[page]}
              aria-current={page === here ? 'page' : undefined}
            >
              {strip[page]}
            </a>
          ))}
        </span>
      </nav>
    </header>
  );
}
