-- 성과 with the columns that the workbook calculates, from what people typed and calculated_missions: 귀속일, where a
-- figure counts, its sum in the report currency, and whether it is in the total.
create or replace view calculated_outcomes as
with
mission as (
  select * from (
    select m.*, row_number() over (partition by upper(m.mission_id) order by m.row_no) as place from calculated_missions m
  ) ordered
  where place = 1 and mission_id is not null
),
article as (
  select upper(id) as id, published_on
  from (select a.*, row_number() over (partition by upper(id) order by row_no) as place from articles a) ordered
  where place = 1 and id is not null
),
region as (
  select upper(region_code) as region_code, province_current, province_former
  from (select r.*, row_number() over (partition by upper(region_code) order by row_no) as place from regions r) ordered
  where place = 1
),
-- 체결일, else the day of the event (not for exports and contracts found later), else the article's; a figure of an
-- earlier year has 체결일 only.
dated as (
  select o.outcome_id, o.row_no, o.mission, o.kind, o.count, o.amount, upper(o.currency) as currency,
    o.amount_also, upper(o.currency_also) as currency_also, o.firm, o.counterparty, o.country, o.counting,
    o.result_status, o.verification, o.mou_parties, o.follow_up_result, o.officer,
    m.name as mission_name, m.kind as mission_type, m.officer as mission_officer,
    coalesce(o.signed_on, case when o.result_status is distinct from 'historic' then coalesce(
      case when o.kind is distinct from 'export_performance' and o.contract_timing is distinct from 'later'
        then m.attributed_on end,
      a.published_on) end) as attributed_on,
    case
      when m.mission_id is not null then m.summary_province
      when o.mission is not null or o.province is null then '미상'
      when o.province = '전국·공동' then '전국·공동'
      when s.region_basis = '종전' then coalesce(r.province_former, '미상')
      else coalesce(r.province_current, '미상')
    end as summary_province,
    coalesce(m.summary_municipality, '본청') as summary_municipality,
    coalesce(o.country, m.summary_country, '국가 미상') as summary_country
  from outcomes o cross join settings s
  left join mission m on upper(m.mission_id) = upper(o.mission)
  left join article a on a.id = upper(o.article_id)
  left join region r on r.region_code = upper(o.province)
),
-- Two rates of one day are a mistake and add up, as a sum over the table adds them.
day_rate as (
  select upper(currency) as currency, announced_on, sum(coalesce(basic_rate, 0)) as basic_rate,
    sum(coalesce(rate_unit, 0)) as rate_unit
  from rates where currency is not null and announced_on is not null
  group by upper(currency), announced_on
),
asked as (
  select currency, attributed_on from dated where currency is not null and attributed_on is not null
  union
  select 'USD' as currency, attributed_on from dated where attributed_on is not null
),
-- The newest 고시일 on or before 귀속일, at most so many days old.
announced as (
  select a.currency, a.attributed_on, max(r.announced_on) as announced_on
  from asked a cross join settings s
  join day_rate r on r.currency = a.currency and r.announced_on <= a.attributed_on
  where r.announced_on >= cast(a.attributed_on - s.rate_valid_days * interval '1' day as date)
  group by a.currency, a.attributed_on
),
rate as (
  select a.currency, a.attributed_on, nullif(r.basic_rate, 0) as basic_rate, nullif(r.rate_unit, 0) as rate_unit
  from announced a join day_rate r on r.currency = a.currency and r.announced_on = a.announced_on
),
-- Its own currency needs no rate, a sum restated in the other currency is used as stated. Rounded halves up, where a
-- product that is off a half by the noise of binary fractions only is one: a worksheet rounds what 15 digits show.
won as (
  select d.*, u.basic_rate as usd_rate,
    case
      when d.amount is null then null
      when d.currency = 'KRW' then d.amount
      when d.currency_also = 'KRW' and d.amount_also is not null then d.amount_also
      else floor(d.amount * r.basic_rate / r.rate_unit * 1.000000000000001e0 + 0.5e0)
    end as amount_krw
  from dated d
  left join rate r on r.currency = d.currency and r.attributed_on = d.attributed_on
  left join rate u on u.currency = 'USD' and u.attributed_on = d.attributed_on
),
converted as (
  select w.*,
    case
      when w.amount is null then null
      when w.currency = 'USD' then w.amount
      when w.currency_also = 'USD' and w.amount_also is not null then w.amount_also
      else floor(w.amount_krw / w.usd_rate * 1.000000000000001e0 + 0.5e0)
    end as amount_usd
  from won w
),
-- Plans, earlier results, parts and duplicates are in no total.
judged as (
  select c.*,
    coalesce(c.counting = 'counted' and c.result_status = 'happened', false)
      and (s.counted_rows = '전체' or coalesce(c.verification = 'documented', false)) as countable,
    coalesce(c.attributed_on >= coalesce(s.period_from, date '1900-01-01')
      and c.attributed_on <= coalesce(s.period_to, date '9999-12-31'), false) as in_period,
    coalesce(c.attributed_on >= s.prior_from and c.attributed_on <= s.prior_to, false) as in_prior_period,
    case when s.report_currency = 'KRW' then c.amount_krw else c.amount_usd end as report_amount
  from converted c cross join settings s
)
select j.outcome_id, j.row_no, j.mission, j.kind, j.amount, j.currency, j.firm, j.counterparty, j.country, j.counting,
  j.verification, j.mou_parties, j.follow_up_result, j.mission_name, j.mission_type,
  coalesce(j.officer, j.mission_officer) as officer,
  j.attributed_on, j.summary_province, j.summary_municipality, j.summary_country,
  j.report_amount,
  coalesce(j.count, case when j.counterparty is not null or j.firm is not null then 1 end) as counted_number,
  j.countable,
  j.countable and j.in_period as in_total,
  j.countable and j.in_prior_period as in_prior_year
from judged j
