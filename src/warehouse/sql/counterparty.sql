-- 요약-상대방: every counterparty of an MOU or contract that counts in some period, in the spelling that comes first; and in a
-- row without a name everything.
with
named as (
  select o.*, coalesce(o.counterparty, '상대방 미상') as name, upper(coalesce(o.counterparty, '상대방 미상')) as name_key,
    o.countable and coalesce(o.kind in ('mou', 'contract'), false) as is_deal
  from calculated_outcomes o
),
spelled as (
  select name_key, name, row_number() over (partition by name_key order by row_no) as nth from named
),
figures as (
  select case when grouping(name_key) = 1 then '' else name_key end as name_key,
    count(*) filter (where is_deal) as deals,
    count(distinct case when in_total and is_deal then upper(mission) end) as missions,
    sum(counted_number) filter (where in_total and kind = 'mou') as mous,
    sum(report_amount) filter (where in_total and kind = 'mou') as mou_amount,
    sum(counted_number) filter (where in_total and kind = 'contract') as contracts,
    sum(report_amount) filter (where in_total and kind = 'contract') as contract_amount,
    max(attributed_on) filter (where in_total) as latest
  from named group by grouping sets ((name_key), ())
)
select s.name as counterparty, f.missions, f.mous, f.mou_amount, f.contracts, f.contract_amount, f.latest
from figures f left join spelled s on s.name_key = f.name_key and s.nth = 1
where f.deals > 0 or f.name_key = ''
order by f.contract_amount desc, f.mou_amount desc, s.name
