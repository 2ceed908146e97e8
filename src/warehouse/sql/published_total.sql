-- 비교-발표값: figures that others name as 상위성과, and those others.
select row_no, outcome_id, part_of, counting, mission, kind, amount, currency
from outcomes
where part_of is not null
  or upper(outcome_id) in (select upper(part_of) from outcomes where part_of is not null)
order by row_no
