-- Where the weather panel looks at the sky: a name with its coordinates (WGS84), or nothing.
ALTER TABLE site_settings
  ADD COLUMN weather_place text NOT NULL DEFAULT '',
  ADD COLUMN weather_latitude double precision,
  ADD COLUMN weather_longitude double precision,
  ADD CONSTRAINT site_settings_weather_place CHECK (
    (weather_place = '' AND weather_latitude IS NULL AND weather_longitude IS NULL)
    OR (weather_place <> '' AND weather_latitude IS NOT NULL AND weather_longitude IS NOT NULL
      AND weather_latitude BETWEEN -90 AND 90 AND weather_longitude BETWEEN -180 AND 180));
