-- 요약-유형: one row a 사업유형 that has anything ('none' is 행사 미상), and 합계.
with
events as (
  select case when grouping(kind) = 1 then '합계' else kind end as mission_type,
    count(*) as missions,
    count(*) filter (where overseas) as overseas,
    sum(firm_count) as firms_total,
    sum(budget) as budget
  from (select coalesce(kind, 'none') as kind, overseas, firm_count, budget from calculated_missions where in_total) m
  group by grouping sets ((kind), ())
),
figures as (
  select case when per = 'everything' then '합계' else of_mission_type end as key, m.*
  from summed_measures m
  where per in ('mission_type', 'everything')
),
-- 성약기업: a firm that contracted in two events counts twice.
firms as (
  select case when grouping(type_key) = 1 then '합계' else type_key end as mission_type,
    count(case when firm is null then 1 end) as nameless_contracts,
    count(distinct upper(coalesce(mission, '') || '|' || firm)) as contracting_firms
  from (select c.*, coalesce(c.mission_type, 'none') as type_key from counted_measures c where contract_row = 1) typed
  group by grouping sets ((type_key), ())
)
select coalesce(e.mission_type, f.key) as mission_type,
  e.missions, e.overseas, e.firms_total, e.budget,
  f.*,
  c.nameless_contracts, c.contracting_firms
from events e
full outer join figures f on f.key = e.mission_type
left join firms c on c.mission_type = f.key
order by 1
