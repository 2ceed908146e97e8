-- 성과 that are in the total, each figure in the column of its own measure: measures are never added to one another.
-- `…_row` is 1 for a figure of that kind, whether anybody stated how much or not.
create or replace view counted_measures as
select summary_province, summary_municipality, mission_type, summary_country, mission, firm,
  case when kind = 'consultation' then 1 end as consultation_row,
  case when kind = 'consultation' then counted_number end as consultations,
  case when kind = 'consultation' then report_amount end as consultation_amount,
  case when kind = 'contract_expected' then 1 end as expected_row,
  case when kind = 'contract_expected' then counted_number end as expected_contracts,
  case when kind = 'contract_expected' then report_amount end as expected_amount,
  case when kind = 'mou' then 1 end as mou_row,
  case when kind = 'mou' then counted_number end as mous,
  case when kind = 'mou' then report_amount end as mou_amount,
  case when kind = 'contract' then 1 end as contract_row,
  case when kind = 'contract' then counted_number end as contracts,
  case when kind = 'contract' then report_amount end as contract_amount,
  case when kind = 'contract' and verification = 'documented' then counted_number end as verified_contracts,
  case when kind = 'contract' and verification = 'documented' then report_amount end as verified_amount,
  case when kind = 'onsite_sale' then 1 end as onsite_sale_row,
  case when kind = 'onsite_sale' then report_amount end as onsite_sales,
  case when kind = 'export_performance' then 1 end as export_row,
  case when kind = 'export_performance' then report_amount end as exports
from calculated_outcomes
where in_total
