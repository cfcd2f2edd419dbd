// The first that fits: browsers also bear the names of those they descend from.
const browsers: readonly [RegExp, string][] = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/coc_coc_browser/i, 'Cốc Cốc'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

const systems: readonly [RegExp, string][] = [
  [/iPhone|iPad/, 'iPhone, iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'máy Mac'],
  [/Linux|X11/, 'Linux'],
];

const firstOf = (known: readonly [RegExp, string][], text: string) =>
  known.find(([sign]) => sign.test(text))?.[1];

/** “Chrome trên Windows”: a device as people call it, from how its browser names itself. */
export function deviceText(userAgent: string): string {
  const browser = firstOf(browsers, userAgent) ?? 'Trình duyệt khác';
  const system = firstOf(systems, userAgent);
  return system ? `${browser} trên ${system}` : browser;
}
