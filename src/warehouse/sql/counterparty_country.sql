-- 상대국 of 요약-상대방: the countries that the MOUs and contracts of a counterparty name, in the order of their rows.
select name_key, country
from (
  select upper(coalesce(counterparty, '상대방 미상')) as name_key, country, min(row_no) as row_no
  from calculated_outcomes
  where countable and kind in ('mou', 'contract') and country is not null
  group by upper(coalesce(counterparty, '상대방 미상')), country
) named
order by name_key, row_no
