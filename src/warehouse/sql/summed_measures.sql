-- The counted measures summed for each 시·도, 시·군·구, 사업유형 and country, and for everything; `per` says which of these a row
-- is. A sum without a stated figure is null; `…_rows` says how many figures of that kind there are.
create or replace view summed_measures as
select
  case
    when grouping(summary_municipality) = 0 then 'municipality'
    when grouping(summary_province) = 0 then 'province'
    when grouping(type_key) = 0 then 'mission_type'
    when grouping(country_key) = 0 then 'country'
    else 'everything'
  end as per,
  summary_province as of_province,
  summary_municipality as of_municipality,
  type_key as of_mission_type,
  country_key as of_country,
  count(*) as counted_rows,
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
from (
  select c.*, coalesce(c.mission_type, 'none') as type_key, upper(c.summary_country) as country_key from counted_measures c
) keyed
group by grouping sets (
  (), (summary_province), (summary_province, summary_municipality), (type_key), (country_key)
)
