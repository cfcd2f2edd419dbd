-- A figure that was recorded for the wrong unit or period is withdrawn: it stays to be seen, with the reason, and its
-- place is free for another.
ALTER TABLE public.published_figures
  ADD COLUMN withdrawn_at timestamptz(3),
  ADD COLUMN withdrawn_reason text NOT NULL DEFAULT '',
  ADD CONSTRAINT published_figures_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_reason = ''));
DROP INDEX public.published_figures_indicator_num_unit_num_period_num_key;
CREATE UNIQUE INDEX published_figures_standing
  ON public.published_figures (indicator_num, unit_num, period_num) WHERE withdrawn_at IS NULL;
CREATE INDEX published_figures_withdrawn
  ON public.published_figures (indicator_num, withdrawn_at DESC) WHERE withdrawn_at IS NOT NULL;
