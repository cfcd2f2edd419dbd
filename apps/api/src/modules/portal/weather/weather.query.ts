import { builder } from '#graphql/builder.ts';
import { Weather } from './weather.type.ts';
import { readWeather } from './weather-report.ts';

builder.queryField('weather', (t) =>
  t.field({
    type: Weather,
    open: true,
    shared: true,
    nullable: true,
    description:
      'The weather (thời tiết); for everybody. Null when the widget is off, the settings of the site name no place for it, nothing has been fetched yet, or the last observation is over three hours old.',
    resolve: () => readWeather(),
  }),
);
