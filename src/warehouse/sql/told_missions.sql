-- Events as 브리핑 and 비교-발표값 tell them: their days, and what a sentence about one of them says.
select m.row_no, m.mission_id, m.name, m.kind, r.province, r.cities, r.start_on, r.end_on, m.firm_count,
  m.summary_province, m.summary_municipality, m.in_total, m.list_incomplete
from calculated_missions m join missions r on r.row_no = m.row_no
order by m.row_no
