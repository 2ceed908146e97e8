-- 요약-시군구: 본청, the 시·군·구 of 선택시도 in the order of 지역, then old names that still hold rows; and 합계, without a name.
with
events as (
  select case when grouping(m.summary_municipality) = 1 then '' else m.summary_municipality end as municipality,
    count(*) as missions,
    count(*) filter (where m.overseas) as overseas,
    sum(m.firm_count) as firms_total
  from calculated_missions m cross join settings s
  where m.in_total and m.summary_province = s.selected_province
  group by grouping sets ((m.summary_municipality), ())
),
figures as (
  select case when per = 'province' then '' else of_municipality end as key, m.*
  from summed_measures m cross join settings s
  where per in ('municipality', 'province') and of_province = s.selected_province
),
places as (
  select 1 as source, 0 as sort_order, 0 as row_no, '본청' as municipality from settings where selected_province is not null
  union all
  select 2, coalesce(r.sort_order, 0), r.row_no, r.municipality
  from regions r cross join settings s
  where case when s.region_basis = '종전' then r.province_former else r.province_current end = s.selected_province
    and coalesce(r.in_force_from <= s.as_of, true) and coalesce(r.in_force_to >= s.as_of, true)
    and r.municipality is not null
  union all
  select 3, 0, m.row_no, m.summary_municipality from calculated_missions m cross join settings s
  where m.summary_province = s.selected_province
  union all
  select 4, 0, o.row_no, o.summary_municipality from calculated_outcomes o cross join settings s
  where o.summary_province = s.selected_province
),
ranked as (
  select p.*, row_number() over (partition by municipality order by source, sort_order, row_no) as nth from places p
),
shown as (
  select municipality, source, sort_order, row_no from ranked where nth = 1
  union all select '', 5, 0, 0
)
select case when n.municipality <> '' then n.municipality end as municipality,
  e.missions, e.overseas, e.firms_total,
  f.*
from shown n
left join events e on e.municipality = n.municipality
left join figures f on f.key = n.municipality
order by n.source, n.sort_order, n.row_no
