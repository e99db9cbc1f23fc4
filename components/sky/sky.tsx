/**
 * The sky of a page or a band: two gradients, two discs and one small drawing. Its colours and the sun's
 * height follow `data-sky` and `--sun` of the element around it. Decoration only, hidden from assistive technology.
 */
export function Sky({ page = false }: { page?: boolean }) {
  return (
    <div className={page ? 'sky is-page' : 'sky'} aria-hidden="true">
      <div className="sky-air">
        <svg
          aria-hidden="true"
          className="sky-stars sky-night"
          viewBox="0 0 1440 630"
          preserveAspectRatio="xMidYMin slice"
        >
          <circle cx="560" cy="48" r="0.9" />
          <circle cx="688" cy="92" r="1.1" />
          <circle cx="962" cy="372" r="0.6" />
          <circle cx="905" cy="58" r="0.8" />
          <circle cx="1010" cy="300" r="0.6" />
          <circle cx="1124" cy="84" r="0.7" />
          <circle cx="1210" cy="236" r="0.8" />
          <circle cx="1318" cy="120" r="1" />
          <circle cx="1376" cy="268" r="0.6" />
          <circle cx="1262" cy="44" r="0.6" />
          <circle cx="1066" cy="168" r="0.6" />
        </svg>
        <div className="sky-disc"></div>
      </div>
      <div className="sky-sea">
        <div className="sky-disc">
          <svg aria-hidden="true" viewBox="0 0 200 200" fill="currentColor">
            <path d="M23 36A100 100 0 0 1 177 36q-75 9-154 0zM17 38.0q81 -15.0 162 0q-81 15.0 -162 0zM13 52.0q89 -13.5 178 0q-89 13.5 -178 0zM6 65.0q95 -13.0 189 0q-95 13.0 -189 0zM-1 78.0q100 -12.5 199 0q-100 12.5 -199 0zM-1 91.0q100 -12.0 199 0q-100 12.0 -199 0z" />
            <path
              opacity=".72"
              d="M208 83.0q15 -3.4 29 0q-15 3.4 -29 0zM-14 104.0q109 -13.0 218 0q-109 13.0 -218 0zM-7 118.0q107 -11.5 213 0q-107 11.5 -213 0zM-31 123.0q10 -3.4 20 0q-10 3.4 -20 0zM-2 133.0q101 -10.5 202 0q-101 10.5 -202 0zM205 138.0q9 -3.4 18 0q-9 3.4 -18 0zM-6 148.0q100 -9.5 200 0q-100 9.5 -200 0zM-39 153.0q13 -3.4 26 0q-13 3.4 -26 0zM17 163.0q87 -8.5 175 0q-87 8.5 -175 0zM-10 168.0q9 -3.4 18 0q-9 3.4 -18 0zM36 177.0q68 -7.0 137 0q-68 7.0 -137 0zM184 182.0q11 -3.4 21 0q-11 3.4 -21 0zM50 190.0q47 -5.5 95 0q-47 5.5 -95 0zM151 195.0q9 -3.4 17 0q-9 3.4 -17 0z"
            />
          </svg>
        </div>
      </div>
      <svg aria-hidden="true" className="sky-land" viewBox="0 0 460 74" fill="currentColor">
        <path opacity=".45" d="M0 74c64-3 96-17 150-26 50-8 84 3 128-12 56-19 88-27 182-18v56z" />
        <path d="M96 74c58-2 84-11 134-15 44-4 70 0 110-9 48-11 70-17 120-13v37z" />
        <path d="M326 57V42.500l11-8.5 5 3.900V35h3v5.200l3 2.300V53z" />
        <g className="sky-night sky-lamps">
          <path d="M331 44h4.400v5.600H331zM338.6 44h4.400v5.600h-4.400z" />
          <path
            opacity=".5"
            d="M329 79q8-2.6 16 0-8 2.6-16 0zM331 85q6-2.2 12 0-6 2.2-12 0zM333 91q4-1.8 8 0-4 1.8-8 0z"
          />
        </g>
      </svg>
    </div>
  );
}
