-- The catalogue of indicators, and the figures that were published before reports are filed here. Rows of figures are
-- narrow: units, periods and indicators have a number beside the id that everybody knows them by, and values are whole
-- numbers scaled by the decimals of their indicator, small enough for any program to carry.
ALTER TABLE public.org_units ADD COLUMN num serial NOT NULL;
CREATE UNIQUE INDEX org_units_num_key ON public.org_units (num);

CREATE TYPE public."IndicatorCounts" AS ENUM
  ('PERSONS', 'TURNS', 'HOUSEHOLDS', 'ORGANISATIONS', 'THINGS', 'VND', 'PERCENT');
CREATE TYPE public."IndicatorKind" AS ENUM ('STOCK', 'FLOW');
CREATE TYPE public."IndicatorSensitivity" AS ENUM ('OPEN', 'STAFF');
CREATE TYPE public."FigureQualifier" AS ENUM ('EXACT', 'AT_LEAST', 'AT_MOST', 'ABOUT');
CREATE TYPE public."ReportingPeriodKind" AS ENUM
  ('DAY', 'RANGE', 'MONTH', 'QUARTER', 'HALF_YEAR', 'NINE_MONTHS', 'YEAR', 'YEARS', 'TERM', 'AS_OF');

CREATE TABLE public.indicators (
  id uuid NOT NULL,
  num smallserial NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  short_name text NOT NULL DEFAULT '',
  topic text NOT NULL,
  position integer NOT NULL DEFAULT 0,
  counts public."IndicatorCounts" NOT NULL,
  unit text NOT NULL,
  kind public."IndicatorKind" NOT NULL,
  adds_over_units boolean NOT NULL DEFAULT false,
  adds_over_periods boolean NOT NULL DEFAULT false,
  decimals smallint NOT NULL DEFAULT 0,
  sensitivity public."IndicatorSensitivity" NOT NULL DEFAULT 'OPEN',
  source text NOT NULL DEFAULT '',
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_at timestamptz(3) NOT NULL,
  CONSTRAINT indicators_pkey PRIMARY KEY (id),
  CONSTRAINT indicators_decimals CHECK (decimals BETWEEN 0 AND 3),
  -- Who came in two months is one person, and the stock of two months is no stock.
  CONSTRAINT indicators_never_added CHECK (NOT adds_over_periods
    OR (counts NOT IN ('PERSONS', 'HOUSEHOLDS', 'PERCENT') AND kind <> 'STOCK')),
  CONSTRAINT indicators_shares CHECK (counts <> 'PERCENT' OR NOT adds_over_units)
);
CREATE UNIQUE INDEX indicators_num_key ON public.indicators (num);
CREATE UNIQUE INDEX indicators_code_key ON public.indicators (code);
CREATE INDEX indicators_position_name_id_idx ON public.indicators (position, name, id);

CREATE TABLE public.indicator_definitions (
  id uuid NOT NULL,
  indicator_num smallint NOT NULL,
  valid_from date NOT NULL,
  text text NOT NULL,
  breaks_series boolean NOT NULL DEFAULT false,
  reason text NOT NULL DEFAULT '',
  CONSTRAINT indicator_definitions_pkey PRIMARY KEY (id),
  CONSTRAINT indicator_definitions_indicator_num_fkey FOREIGN KEY (indicator_num)
    REFERENCES public.indicators (num) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT indicator_definitions_reason CHECK (NOT breaks_series OR reason <> '')
);
CREATE UNIQUE INDEX indicator_definitions_indicator_num_valid_from_key
  ON public.indicator_definitions (indicator_num, valid_from);

CREATE TABLE public.reporting_periods (
  id uuid NOT NULL,
  num serial NOT NULL,
  kind public."ReportingPeriodKind" NOT NULL,
  from_day date NOT NULL,
  to_day date NOT NULL,
  CONSTRAINT reporting_periods_pkey PRIMARY KEY (id),
  CONSTRAINT reporting_periods_order CHECK (from_day <= to_day AND (kind <> 'AS_OF' OR from_day = to_day))
);
CREATE UNIQUE INDEX reporting_periods_num_key ON public.reporting_periods (num);
CREATE UNIQUE INDEX reporting_periods_kind_from_day_to_day_key
  ON public.reporting_periods (kind, from_day, to_day);
CREATE UNIQUE INDEX reporting_periods_num_to_day_key ON public.reporting_periods (num, to_day);

CREATE TABLE public.published_figures (
  id uuid NOT NULL,
  indicator_num smallint NOT NULL,
  unit_num integer NOT NULL,
  period_num integer NOT NULL,
  period_to date NOT NULL,
  value bigint NOT NULL,
  denominator bigint,
  qualifier public."FigureQualifier" NOT NULL DEFAULT 'EXACT',
  as_written text NOT NULL,
  source text NOT NULL,
  article_id uuid,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT published_figures_pkey PRIMARY KEY (id),
  CONSTRAINT published_figures_indicator_num_fkey FOREIGN KEY (indicator_num)
    REFERENCES public.indicators (num) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT published_figures_unit_num_fkey FOREIGN KEY (unit_num)
    REFERENCES public.org_units (num) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT published_figures_period_num_period_to_fkey FOREIGN KEY (period_num, period_to)
    REFERENCES public.reporting_periods (num, to_day) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT published_figures_article_id_fkey FOREIGN KEY (article_id)
    REFERENCES public.articles (id) ON DELETE SET NULL ON UPDATE CASCADE,
  -- What JSON carries without loss.
  CONSTRAINT published_figures_value CHECK (value BETWEEN -9007199254740991 AND 9007199254740991
    AND (denominator IS NULL OR denominator BETWEEN 1 AND 9007199254740991))
);
CREATE UNIQUE INDEX published_figures_indicator_num_unit_num_period_num_key
  ON public.published_figures (indicator_num, unit_num, period_num);
CREATE INDEX published_figures_indicator_num_period_to_idx
  ON public.published_figures (indicator_num, period_to DESC);
CREATE INDEX published_figures_indicator_num_unit_num_period_to_idx
  ON public.published_figures (indicator_num, unit_num, period_to DESC);
CREATE INDEX published_figures_unit_num_idx ON public.published_figures (unit_num);
CREATE INDEX published_figures_period_num_idx ON public.published_figures (period_num);
CREATE INDEX published_figures_article_id_idx ON public.published_figures (article_id);

CREATE TABLE public.figure_corrections (
  id uuid NOT NULL,
  figure_id uuid NOT NULL,
  value bigint NOT NULL,
  denominator bigint,
  qualifier public."FigureQualifier" NOT NULL,
  as_written text NOT NULL,
  source text NOT NULL,
  reason text NOT NULL,
  corrected_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT figure_corrections_pkey PRIMARY KEY (id),
  CONSTRAINT figure_corrections_figure_id_fkey FOREIGN KEY (figure_id)
    REFERENCES public.published_figures (id) ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX figure_corrections_figure_id_corrected_at_idx
  ON public.figure_corrections (figure_id, corrected_at);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON public.figure_corrections
  FOR EACH ROW EXECUTE FUNCTION public.refuse_change();
