-- 요약-MOU후속: agreements and expected contracts that count, in whatever year, of which nobody has noted what became; the
-- oldest first. 경과개월 are whole months up to 작성기준일.
with
waiting as (
  select o.*, s.as_of,
    cast(o.attributed_on + case when o.kind = 'mou' then s.mou_follow_up_months else s.expected_result_months end
      * interval '1' month as date) as due,
    (extract(year from s.as_of) * 12 + extract(month from s.as_of))
      - (extract(year from o.attributed_on) * 12 + extract(month from o.attributed_on))
      - case when extract(day from s.as_of) < extract(day from o.attributed_on) then 1 else 0 end as months
  from calculated_outcomes o cross join settings s
  where o.countable and o.kind in ('mou', 'contract_expected') and o.follow_up_result is null and o.outcome_id is not null
)
select outcome_id, summary_province, mission_name, kind, mou_parties, counterparty, amount, report_amount, attributed_on,
  case when months < 0 then 0 else months end as months, due, officer
from waiting
order by coalesce(case when months < 0 then 0 else months end, -1) desc, outcome_id
