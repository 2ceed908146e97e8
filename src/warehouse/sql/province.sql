-- 요약-시도: one row a 시·도 that has anything, and 합계, counted from the source again. A sum without a stated figure is
-- null; `…_rows` says how many figures of that kind there are, for the sheet tells 발표되지 않음 (…) from 해당 없음 (-).
with
events as (
  select case when grouping(summary_province) = 1 then '합계' else summary_province end as province,
    count(*) filter (where in_total) as missions,
    count(*) filter (where in_total and overseas) as overseas,
    count(*) filter (where planned_in_period) as planned,
    sum(firm_count) filter (where in_total) as firms_total,
    count(*) filter (where list_incomplete) as incomplete_lists
  from calculated_missions group by grouping sets ((summary_province), ())
),
-- A firm in two events is one firm.
firms as (
  select case when grouping(m.summary_province) = 1 then '합계' else m.summary_province end as province,
    count(distinct p.firm_key) as firms_unique
  from participants p
  join calculated_missions m on upper(m.mission_id) = upper(p.mission)
  where m.in_total and p.firm_key is not null
  group by grouping sets ((m.summary_province), ())
),
figures as (
  select case when per = 'everything' then '합계' else of_province end as key, m.*
  from summed_measures m
  where per in ('province', 'everything')
),
prior as (
  select case when grouping(summary_province) = 1 then '합계' else summary_province end as province,
    sum(report_amount) as prior_year
  from calculated_outcomes where in_prior_year and kind = 'contract'
  group by grouping sets ((summary_province), ())
),
-- A finding is its record's; one on a setting or an article is no 시·도's and in 합계 only.
record_province as (
  select upper(outcome_id) as id, min(summary_province) as province from calculated_outcomes group by upper(outcome_id)
  union all
  select upper(mission_id), min(summary_province) from calculated_missions group by upper(mission_id)
  union all
  select upper(p.participation_id), min(coalesce(m.summary_province, '미상'))
  from participants p left join calculated_missions m on upper(m.mission_id) = upper(p.mission)
  group by upper(p.participation_id)
),
problems as (
  select case when grouping(r.province) = 1 then '합계' else r.province end as province,
    count(*) as error_rows,
    count(*) filter (where coalesce(f.action, '') not in ('fixed', 'ignored')) as errors
  from findings f left join record_province r on r.id = upper(f.record_id)
  where f.severity = 'error'
  group by grouping sets ((r.province), ())
),
names as (
  select province from events union select key from figures union select province from prior union select province from problems
)
select n.province,
  coalesce(e.missions, 0) as missions,
  coalesce(e.overseas, 0) as overseas,
  coalesce(e.planned, 0) as planned,
  e.firms_total,
  coalesce(e.incomplete_lists, 0) as incomplete_lists,
  coalesce(u.firms_unique, 0) as firms_unique,
  f.*,
  y.prior_year,
  coalesce(p.error_rows, 0) as error_rows,
  coalesce(p.errors, 0) as errors
from names n
left join events e on e.province = n.province
left join firms u on u.province = n.province
left join figures f on f.key = n.province
left join prior y on y.province = n.province
left join problems p on p.province = n.province
where n.province is not null
order by n.province
