export interface Place {
  name: string;
  /** Degrees, WGS84. */
  latitude: number;
  longitude: number;
}

export interface DayForecast {
  /** YYYY-MM-DD, a day in Viet Nam. */
  date: string;
  /** WMO weather code, as in `Observation`. */
  code: number;
  /** °C */
  minC: number;
  maxC: number;
  sunrise: Date;
  sunset: Date;
}

export interface Observation {
  observedAt: Date;
  /** WMO weather code (table 4677). */
  code: number;
  /** °C */
  temperatureC: number;
  /** % */
  humidityPct: number;
  /** Where the wind comes from, degrees clockwise from north. */
  windDegrees: number;
  windKmh: number;
  visibilityKm: number | null;
  /** Today first. */
  days: DayForecast[];
}

/** A source of weather; another one takes the widget over by implementing this. */
export interface WeatherProvider {
  /** @throws Error that says in one line why there is no usable answer */
  observe(place: Place, signal?: AbortSignal): Promise<Observation>;
}
