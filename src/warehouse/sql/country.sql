-- 요약-국가: every country of an event held or of a figure that counts in some period, those of no one country, and in a row
-- without a name everything. An event in two countries is in both rows and once in the whole.
with
visits as (
  select distinct m.row_no, m.in_total, m.overseas, m.firm_count, upper(coalesce(c.country, '국가 미상')) as country_key
  from calculated_missions m
  join mission_countries c on c.mission_row = m.row_no
),
events as (
  select country_key, count(*) as missions, count(*) filter (where overseas) as overseas,
    sum(firm_count) as firms_total
  from visits where in_total group by country_key
  union all
  select '', count(*), count(*) filter (where overseas), sum(firm_count) from calculated_missions where in_total
),
figures as (
  select case when grouping(country_key) = 1 then '' else country_key end as country_key,
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
    sum(exports) as exports
  from (select c.*, upper(c.summary_country) as country_key from counted_measures c) named
  group by grouping sets ((country_key), ())
),
-- In the spelling that comes first.
named as (
  select 1 as source, m.row_no, c.place, c.country
  from calculated_missions m
  join mission_countries c on c.mission_row = m.row_no
  where m.status in ('completed', 'underway') and c.country is not null
  union all
  select 2, o.row_no, 1, o.summary_country from calculated_outcomes o where o.countable
),
spelled as (
  select upper(country) as country_key, country,
    row_number() over (partition by upper(country) order by source, row_no, place) as nth
  from named where country not in ('여러 나라', '국가 미상')
),
shown as (
  select country_key, country from spelled where nth = 1
  union all select '여러 나라', '여러 나라'
  union all select '국가 미상', '국가 미상'
  union all select '', cast(null as varchar(1))
)
select s.country, e.missions, e.overseas, e.firms_total,
  f.consultation_rows, f.consultations, f.consultation_amount,
  f.expected_rows, f.expected_contracts, f.expected_amount,
  f.mou_rows, f.mous, f.mou_amount,
  f.contract_rows, f.contracts, f.contract_amount,
  f.verified_contracts, f.verified_amount, f.onsite_sale_rows,
  f.onsite_sales, f.export_rows, f.exports
from shown s
left join events e on e.country_key = s.country_key
left join figures f on f.country_key = s.country_key
order by f.contract_amount desc, e.missions desc, s.country
