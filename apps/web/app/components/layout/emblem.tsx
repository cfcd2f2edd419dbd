/** A lotus under a gate: the mark of the portal, not the Union's official badge. */
export function Emblem() {
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <circle cx="32" cy="32" r="31" fill="#8e1538" />
      <circle cx="32" cy="32" r="27.5" fill="none" stroke="#e8c98f" strokeWidth="1" />
      <path d="M14 44V31a18 18 0 0 1 36 0v13" fill="none" stroke="#e8c98f" strokeWidth="1.6" />
      <path d="M32 19c5.6 6.4 7.6 13 0 25-7.600-12-5.600-18.600 0-25z" fill="#fff5f2" />
      <path
        d="M19.500 27.500c7 2.400 10.800 7.500 11.300 16.500-9-1.700-12.600-8-11.300-16.500z"
        fill="#f3c9cf"
      />
      <path
        d="M44.500 27.500c-7 2.400-10.800 7.500-11.300 16.500 9-1.700 12.600-8 11.300-16.500z"
        fill="#f3c9cf"
      />
      <path
        d="M13.500 37.500c6.500-.8 12 1.600 16 7.300-6.900 2.700-13 .3-16-7.300z"
        fill="#e3a3af"
      />
      <path
        d="M50.500 37.500c-6.500-.8-12 1.600-16 7.300 6.900 2.700 13 .3 16-7.300z"
        fill="#e3a3af"
      />
      <path d="M20 49.500h24" stroke="#e8c98f" strokeWidth="1.600" strokeLinecap="round" />
    </svg>
  );
}
