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
  select case when per = 'everything' then '' else of_country end as key, m.*
  from summed_measures m
  where per in ('country', 'everything')
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
  f.*
from shown s
left join events e on e.country_key = s.country_key
left join figures f on f.key = s.country_key
order by f.contract_amount desc, e.missions desc, s.country
