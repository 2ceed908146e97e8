-- The counts above and below every summary.
with
article as (
  select count(*) as total from articles where upper(id) like 'A-%' and article_status is distinct from 'excluded'
),
mission as (
  select count(*) as total from missions where upper(mission_id) like 'M-%'
),
outcome as (
  select count(*) filter (where upper(outcome_id) like 'O-%') as total,
    count(*) filter (where counting = 'counted') as counted,
    count(*) filter (where in_total and amount >= 0 and report_amount is null) as unconverted,
    count(*) filter (where countable and attributed_on is null) as undated,
    sum(counted_number) filter (
      where in_total and kind = 'mou' and mou_parties = 'institutions' and amount is null) as institution_mous
  from calculated_outcomes
),
problem as (
  select count(*) as total from findings
  where severity = 'error' and coalesce(action, '') not in ('fixed', 'ignored')
)
select a.total as articles, m.total as missions, o.total as outcomes, o.counted, o.unconverted, o.undated,
  coalesce(o.institution_mous, 0) as institution_mous, p.total as open_errors
from article a cross join mission m cross join outcome o cross join problem p
