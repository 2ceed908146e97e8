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
-- 성약기업: a firm that contracted in two events counts twice.
figures as (
  select case when grouping(type_key) = 1 then '합계' else type_key end as mission_type,
    count(consultation_row) as consultation_rows,
    sum(consultations) as consultations,
    sum(consultation_amount) as consultation_amount,
    count(expected_row) as expected_rows,
    sum(expected_contracts) as expected_contracts,
    sum(expected_amount) as expected_amount,
    count(mou_row) as mou_rows,
    sum(mous) as mous,
    sum(mou_amount) as mou_amount,
    count(contract_row) as contract_rows,
    sum(contracts) as contracts,
    sum(contract_amount) as contract_amount,
    sum(verified_contracts) as verified_contracts,
    sum(verified_amount) as verified_amount,
    count(onsite_sale_row) as onsite_sale_rows,
    sum(onsite_sales) as onsite_sales,
    count(export_row) as export_rows,
    sum(exports) as exports,
    count(case when contract_row = 1 and firm is null then 1 end) as nameless_contracts,
    count(distinct case when contract_row = 1 then upper(coalesce(mission, '') || '|' || firm) end) as contracting_firms
  from (
    select c.*, coalesce(c.mission_type, 'none') as type_key from counted_measures c
  ) typed
  group by grouping sets ((type_key), ())
)
select coalesce(e.mission_type, f.mission_type) as mission_type,
  e.missions, e.overseas, e.firms_total, e.budget,
  f.consultation_rows, f.consultations, f.consultation_amount,
  f.expected_rows, f.expected_contracts, f.expected_amount,
  f.mou_rows, f.mous, f.mou_amount,
  f.contract_rows, f.contracts, f.contract_amount,
  f.verified_contracts, f.verified_amount, f.onsite_sale_rows,
  f.onsite_sales, f.export_rows, f.exports,
  f.nameless_contracts, f.contracting_firms
from events e
full outer join figures f on f.mission_type = e.mission_type
order by 1
