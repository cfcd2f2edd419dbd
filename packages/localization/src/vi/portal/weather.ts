/** Words of the weather panel on the public site. */
export const weatherPanel = {
  heading: 'Dự báo thời tiết',
  temperature: 'Nhiệt độ',
  humidity: 'Độ ẩm',
  windDirection: 'Hướng gió',
  windSpeed: 'Tốc độ gió',
  visibility: 'Tầm nhìn xa',
  updatedAt: 'Cập nhật lúc',
};

// Codes of WMO table 4677 as Open-Meteo uses them; wording after the national forecasts.
const conditions: Record<number, string> = {
  0: 'Trời quang, trời nắng',
  1: 'Ít mây, trời nắng',
  2: 'Mây thay đổi, trời nắng',
  3: 'Nhiều mây',
  45: 'Sương mù',
  48: 'Sương mù',
  51: 'Mưa phùn nhẹ',
  53: 'Mưa phùn',
  55: 'Mưa phùn dày hạt',
  56: 'Mưa phùn lạnh',
  57: 'Mưa phùn lạnh',
  61: 'Mưa nhỏ',
  63: 'Mưa vừa',
  65: 'Mưa to',
  66: 'Mưa lạnh',
  67: 'Mưa lạnh',
  71: 'Tuyết',
  73: 'Tuyết',
  75: 'Tuyết',
  77: 'Tuyết',
  80: 'Mưa rào nhẹ',
  81: 'Mưa rào',
  82: 'Mưa rào mạnh',
  85: 'Mưa tuyết',
  86: 'Mưa tuyết',
  95: 'Dông',
  96: 'Dông kèm mưa đá',
  99: 'Dông kèm mưa đá',
};

const nightConditions: Record<number, string> = {
  0: 'Trời quang',
  1: 'Ít mây',
  2: 'Mây thay đổi',
};

/** The sky in words for a WMO weather code; at night without the sun; null for an unknown code. */
export function weatherCondition(code: number, isDay = true): string | null {
  const night = isDay ? undefined : nightConditions[code];
  return night ?? conditions[code] ?? null;
}

const winds = [
  'Bắc',
  'Bắc Đông Bắc',
  'Đông Bắc',
  'Đông Đông Bắc',
  'Đông',
  'Đông Đông Nam',
  'Đông Nam',
  'Nam Đông Nam',
  'Nam',
  'Nam Tây Nam',
  'Tây Nam',
  'Tây Tây Nam',
  'Tây',
  'Tây Tây Bắc',
  'Tây Bắc',
  'Bắc Tây Bắc',
] as const;

/**
 * The name of the wind that blows from `degrees` (0 is north, clockwise). Under 1 km/h there is no
 * direction to name: Beaufort 0, lặng gió. Null when the direction is not a number.
 */
export function windName(degrees: number, speedKmh?: number): string | null {
  if (speedKmh !== undefined && speedKmh < 1) return 'Lặng gió';
  if (!Number.isFinite(degrees)) return null;
  const sector = Math.round((((degrees % 360) + 360) % 360) / 22.5) % 16;
  return winds[sector] ?? null;
}
