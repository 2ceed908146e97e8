-- Figures that 브리핑 tells one by one or adds up in a sentence: contracts and MOUs in the total, what no rate converts, and
-- what an open finding names.
select o.row_no, o.outcome_id, o.mission, o.kind, t.count, o.amount, t.currency, o.firm, o.counterparty, t.item,
  o.country, o.verification, t.evidence_kind, o.mou_parties, t.contract_term, t.signed_on, o.attributed_on,
  o.summary_province, o.summary_municipality, o.report_amount, o.counted_number, o.in_total
from calculated_outcomes o join outcomes t on t.row_no = o.row_no
where (o.in_total and (o.kind in ('contract', 'mou') or (o.amount >= 0 and o.report_amount is null)))
  or o.outcome_id in (
    select record_id from findings
    where rule in ('E01', 'P04', 'T01', 'T02', 'T07') and coalesce(action, '') not in ('fixed', 'ignored')
  )
order by o.row_no
