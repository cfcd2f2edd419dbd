import { builder } from '#graphql/builder.ts';
import type { WeatherReport } from './weather-report.ts';

const condition = 'The sky in Vietnamese words; null for a weather code without a name.';

const WeatherDay = builder.objectRef<WeatherReport['days'][number]>('WeatherDay').implement({
  description: 'The forecast for one further day (dự báo).',
  fields: (t) => ({
    date: t.expose('date', { type: 'Date', description: 'The day, at the place.' }),
    condition: t.exposeString('condition', { nullable: true, description: condition }),
    min: t.exposeFloat('min', { description: 'Lowest temperature, °C.' }),
    max: t.exposeFloat('max', { description: 'Highest temperature, °C.' }),
  }),
});

export const Weather = builder.objectRef<WeatherReport>('Weather').implement({
  description: 'The weather at one place (thời tiết).',
  fields: (t) => ({
    place: t.exposeString('place', { description: 'Name of the place (địa điểm).' }),
    observedAt: t.expose('observedAt', {
      type: 'DateTime',
      description: 'The time the figures are for (cập nhật lúc).',
    }),
    fetchedAt: t.expose('fetchedAt', {
      type: 'DateTime',
      description: 'When the portal last heard from the provider.',
    }),
    condition: t.exposeString('condition', { nullable: true, description: condition }),
    conditionCode: t.exposeInt('conditionCode', { description: 'WMO weather code (table 4677).' }),
    temperature: t.exposeFloat('temperature', { description: 'Temperature (nhiệt độ), °C.' }),
    humidity: t.exposeInt('humidity', { description: 'Relative humidity (độ ẩm), %.' }),
    windDirection: t.exposeString('windDirection', {
      nullable: true,
      description:
        'Where the wind comes from (hướng gió): one of 16 names, or “Lặng gió” below 1 km/h; null when the provider does not say.',
    }),
    windSpeed: t.exposeFloat('windSpeed', { description: 'Wind speed (tốc độ gió), km/h.' }),
    visibility: t.exposeFloat('visibility', {
      nullable: true,
      description: 'How far one sees (tầm nhìn xa), km; null when the provider does not say.',
    }),
    days: t.field({
      type: [WeatherDay],
      price: { rows: 2 },
      description: 'The next two days.',
      resolve: ({ days }) => days,
    }),
  }),
});
