-- 행사 with the columns that the workbook calculates, from what people typed. Tables carry
-- the English names of the columns; lists hold the keys of the code; `row_no` is the row's place in its sheet, since a
-- lookup takes the first of several rows. `settings` has one row.
create or replace view calculated_missions as
with
region as (
  select upper(region_code) as region_code, province_current, province_former, municipality_current
  from (select r.*, row_number() over (partition by upper(region_code) order by row_no) as place from regions r) ordered
  where place = 1
),
article as (
  select upper(id) as id, published_on
  from (select a.*, row_number() over (partition by upper(id) order by row_no) as place from articles a) ordered
  where place = 1 and id is not null
),
listed as (
  select upper(mission) as mission, count(*) as firms from participants where mission is not null group by upper(mission)
),
-- 귀속일: the end of an event, else its start, else the day of the article that decides its state.
dated as (
  select m.*, coalesce(m.end_on, m.start_on, a.published_on) as dated_on
  from missions m
  left join article a
    on a.id = upper(trim(substring(m.article_ids from 1 for position(';' in m.article_ids || ';') - 1)))
),
placed as (
  select d.*,
    case
      when d.province is null then '미상'
      when d.province = '전국·공동' then '전국·공동'
      when s.region_basis = '종전' then coalesce(f.province_former, '미상')
      else coalesce(c.province_current, '미상')
    end as counted_province,
    case
      when d.municipality is null then '본청'
      when s.region_basis = '종전' then d.municipality
      else coalesce(f.municipality_current, d.municipality)
    end as counted_municipality,
    -- Held, and no part of another event.
    coalesce(d.status in ('completed', 'underway'), false) and d.parent_mission is null as held,
    coalesce(d.status = 'planned', false) and d.parent_mission is null as planned,
    -- An event without a day is in no period, not even in the open one.
    coalesce(d.dated_on >= coalesce(s.period_from, date '1900-01-01')
      and d.dated_on <= coalesce(s.period_to, date '9999-12-31'), false) as in_period
  from dated d cross join settings s
  left join region c on c.region_code = upper(d.province)
  left join region f on f.region_code = upper(
    case when d.municipality is null then d.province else d.province || '/' || d.municipality end)
)
select p.row_no, p.mission_id, p.name, p.kind, p.countries, p.firm_count, p.officer, p.status,
  coalesce(p.province_budget, 0) + coalesce(p.municipal_budget, 0) + coalesce(p.other_budget, 0) as budget,
  p.dated_on as attributed_on,
  p.counted_province as summary_province,
  p.counted_municipality as summary_municipality,
  case
    when p.countries is null then '국가 미상'
    when position(';' in p.countries) > 0 then '여러 나라'
    else p.countries
  end as summary_country,
  p.held,
  p.held and p.in_period as in_total,
  p.planned and p.in_period as planned_in_period,
  coalesce(p.kind in ('trade_mission', 'exhibition', 'matchmaking', 'sales_promotion'), false) as overseas,
  -- 명단부족: fewer firms named than published, or none where firms took part.
  p.held and p.in_period and case
    when p.firm_count is not null then coalesce(l.firms, 0) < p.firm_count
    else coalesce(p.kind in ('trade_mission', 'exhibition', 'matchmaking', 'sales_promotion'), false)
  end as list_incomplete
from placed p
left join listed l on l.mission = upper(p.mission_id)
