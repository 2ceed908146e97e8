-- 요약-시도 as one query over what people typed: no calculated column of the workbook is read. Tables: missions,
-- outcomes, articles, regions, rates, settings (one row), with the columns of the sheets in English; `row_no` is the
-- place in the sheet, since a lookup takes the first of several rows. Lists hold the keys of the code.
with
region as (
  select region_code, arg_min(province_current, row_no) as current, arg_min(province_former, row_no) as former
  from regions group by region_code
),
article as (
  select upper(id) as id, arg_min(published_on, row_no) as published_on from articles where id is not null group by upper(id)
),
-- 귀속일: the end of an event, else its start, else the day of the article that decides its state.
dated_mission as (
  select m.*,
    coalesce(m.end_on, m.start_on, a.published_on) as attributed_on,
    case
      when m.province is null then '미상'
      when m.province = '전국·공동' then '전국·공동'
      when s.region_basis = '종전' then coalesce(f.former, '미상')
      else coalesce(c.current, '미상')
    end as summary_province
  from missions m cross join settings s
  left join article a on a.id = upper(trim(split_part(m.article_ids, ';', 1)))
  left join region c on c.region_code = m.province
  left join region f on f.region_code = m.province || coalesce('/' || m.municipality, '')
),
-- Held, and no part of another event; in the period, which an event without a day is in never.
held as (
  select d.* from dated_mission d cross join settings s
  where status in ('completed', 'underway') and parent_mission is null and attributed_on is not null
    and attributed_on >= coalesce(s.period_from, date '1900-01-01')
    and attributed_on <= coalesce(s.period_to, date '9999-12-31')
),
-- 체결일, else the day of the event (not for exports and contracts found later), else the article's; a figure of an
-- earlier year has 체결일 only.
dated_outcome as (
  select o.*, m.mission_id is not null as has_mission,
    coalesce(o.signed_on, case when o.result_status <> 'historic' then coalesce(
      case when o.kind <> 'export_performance' and o.contract_timing is distinct from 'later' then m.attributed_on end,
      a.published_on) end) as attributed_on,
    case
      when m.mission_id is not null then m.summary_province
      when o.mission is not null or o.province is null then '미상'
      when o.province = '전국·공동' then '전국·공동'
      when s.region_basis = '종전' then coalesce(r.former, '미상')
      else coalesce(r.current, '미상')
    end as summary_province
  from outcomes o cross join settings s
  left join dated_mission m on upper(m.mission_id) = upper(o.mission)
  left join article a on a.id = upper(o.article_id)
  left join region r on r.region_code = o.province
),
-- The newest 고시일 on or before 귀속일, at most so many days old; two rates of one day are a mistake and add up.
rated as (
  select o.outcome_id,
    (select max(announced_on) from rates r where upper(r.currency) = upper(o.currency)
      and r.announced_on between o.attributed_on - s.rate_valid_days and o.attributed_on) as rate_on,
    (select max(announced_on) from rates r where upper(r.currency) = 'USD'
      and r.announced_on between o.attributed_on - s.rate_valid_days and o.attributed_on) as usd_on
  from dated_outcome o cross join settings s
),
won as (
  select o.*, r.usd_on, case
    when o.amount is null then null
    when upper(o.currency) = 'KRW' then o.amount
    when o.currency_also = 'KRW' and o.amount_also is not null then o.amount_also
    else (select case when sum(basic_rate) > 0 then round(o.amount * sum(basic_rate) / sum(rate_unit)) end from rates x
      where upper(x.currency) = upper(o.currency) and x.announced_on = r.rate_on)
  end as amount_krw
  from dated_outcome o join rated r using (outcome_id)
),
converted as (
  select w.*, case
    when s.report_currency = 'KRW' then amount_krw
    when amount is null then null
    when upper(currency) = 'USD' then amount
    when currency_also = 'USD' and amount_also is not null then amount_also
    else (select case when sum(basic_rate) > 0 then round(w.amount_krw / sum(basic_rate)) end from rates x
      where upper(x.currency) = 'USD' and x.announced_on = w.usd_on)
  end as report_amount,
  coalesce(count, case when counterparty is not null or firm is not null then 1 end) as counted_number
  from won w cross join settings s
),
-- Plans, earlier results, parts and duplicates are in no total.
counted as (
  select c.* from converted c cross join settings s
  where counting = 'counted' and result_status = 'happened' and attributed_on is not null
    and (s.counted_rows = '전체' or verification = 'documented')
    and attributed_on >= coalesce(s.period_from, date '1900-01-01')
    and attributed_on <= coalesce(s.period_to, date '9999-12-31')
),
-- grouping sets: one row a 시·도 and one for all, counted from the source again.
events as (
  select coalesce(summary_province, '합계') as province, count(*) as missions,
    count(*) filter (kind in ('trade_mission', 'exhibition', 'matchmaking', 'sales_promotion')) as overseas,
    sum(firm_count) as firms
  from held group by grouping sets ((summary_province), ())
),
figures as (
  select coalesce(summary_province, '합계') as province,
    sum(counted_number) filter (kind = 'consultation') as consultations,
    sum(report_amount) filter (kind = 'consultation') as consultation_amount,
    sum(counted_number) filter (kind = 'contract_expected') as expected_contracts,
    sum(report_amount) filter (kind = 'contract_expected') as expected_amount,
    sum(counted_number) filter (kind = 'mou') as mous,
    sum(report_amount) filter (kind = 'mou') as mou_amount,
    sum(counted_number) filter (kind = 'contract') as contracts,
    sum(report_amount) filter (kind = 'contract') as contract_amount,
    sum(report_amount) filter (kind = 'contract' and verification = 'documented') as verified_amount,
    sum(report_amount) filter (kind = 'onsite_sale') as onsite_sales,
    sum(report_amount) filter (kind = 'export_performance') as exports
  from counted group by grouping sets ((summary_province), ())
)
select * from events full join figures using (province) order by province
