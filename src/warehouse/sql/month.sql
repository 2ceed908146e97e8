-- 요약-월별: the months of 표연도 up to 작성기준일 with what they brought and what came up to them since January, beside the
-- contracts of the year before; and the year to date, without a month. The period of the report does not cut it.
with
months as (
  select v.month, s.table_year as year
  from (values (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12)) as v (month) cross join settings s
  where s.table_year * 12 + v.month <= extract(year from s.as_of) * 12 + extract(month from s.as_of)
),
events as (
  select extract(year from m.attributed_on) as year, extract(month from m.attributed_on) as month, count(*) as missions
  from calculated_missions m cross join settings s
  where m.held and (s.selected_province is null or m.summary_province = s.selected_province)
  group by extract(year from m.attributed_on), extract(month from m.attributed_on)
),
figures as (
  select extract(year from o.attributed_on) as year, extract(month from o.attributed_on) as month, o.kind,
    sum(o.report_amount) as amount
  from calculated_outcomes o cross join settings s
  where o.countable and (s.selected_province is null or o.summary_province = s.selected_province)
  group by extract(year from o.attributed_on), extract(month from o.attributed_on), o.kind
),
held as (
  select n.month, sum(e.missions) as missions
  from months n left join events e on e.year = n.year and e.month = n.month
  group by grouping sets ((n.month), ())
),
amounts as (
  select n.month,
    sum(f.amount) filter (where f.kind = 'consultation' and f.year = n.year and f.month = n.month) as consultations,
    sum(f.amount) filter (where f.kind = 'consultation' and f.year = n.year) as consultations_so_far,
    sum(f.amount) filter (where f.kind = 'contract_expected' and f.year = n.year and f.month = n.month) as expected,
    sum(f.amount) filter (where f.kind = 'contract_expected' and f.year = n.year) as expected_so_far,
    sum(f.amount) filter (where f.kind = 'contract' and f.year = n.year and f.month = n.month) as contracts,
    sum(f.amount) filter (where f.kind = 'contract' and f.year = n.year) as contracts_so_far,
    sum(f.amount) filter (where f.kind = 'contract' and f.year = n.year - 1) as contracts_year_before
  from months n left join figures f on f.month <= n.month and f.year in (n.year, n.year - 1)
  group by grouping sets ((n.month), ())
)
select h.month, coalesce(h.missions, 0) as missions, a.consultations,
  case when h.month is not null then a.consultations_so_far end as consultations_so_far,
  a.expected, case when h.month is not null then a.expected_so_far end as expected_so_far,
  a.contracts, case when h.month is not null then a.contracts_so_far end as contracts_so_far,
  case when h.month is not null then a.contracts_year_before end as contracts_year_before
from held h join amounts a on coalesce(a.month, 0) = coalesce(h.month, 0)
order by h.month
