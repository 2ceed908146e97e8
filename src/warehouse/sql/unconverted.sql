-- 환산 불가: what counted figures state of each measure in each currency, and what of it no rate converts.
select kind, currency,
  count(*) filter (where in_total and amount >= 0 and report_amount is null) as unconverted_rows,
  coalesce(sum(amount) filter (where in_total and amount >= 0 and report_amount is null), 0) as unconverted_amount
from calculated_outcomes
where counting = 'counted' and amount is not null and kind is not null and currency is not null
group by kind, currency
order by kind, currency
