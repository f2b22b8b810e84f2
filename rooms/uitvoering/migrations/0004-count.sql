GRANT USAGE ON SCHEMA uitvoering TO samenhang_analyst;

-- On the allow-list of functions with the rights of their owner: it counts residents of whom the caller sees none. The
-- owner is fenced to the tenant of the transaction as well, so nothing is counted across tenants.
CREATE FUNCTION uitvoering.count_inwoners(since date, threshold integer)
  RETURNS TABLE (wet text, partij_id uuid, inwoners integer, only_here integer, cents bigint, everybody integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
BEGIN ATOMIC
  WITH per_client AS (
    SELECT prestatie.wet, prestatie.partij_id, prestatie.dossier_id, sum(prestatie.cents) AS cents,
      count(*) OVER (PARTITION BY prestatie.dossier_id) AS places
    FROM uitvoering.prestatie
    WHERE prestatie.tenant_id = kernel.tenant() AND lower(prestatie.period) >= since
    GROUP BY prestatie.wet, prestatie.partij_id, prestatie.dossier_id
  ), total AS (SELECT count(DISTINCT dossier_id)::integer AS everybody FROM per_client)
  SELECT per_client.wet, per_client.partij_id, count(*)::integer,
    (count(*) FILTER (WHERE per_client.places = 1))::integer, sum(per_client.cents)::bigint, total.everybody
  FROM per_client, total
  WHERE total.everybody >= greatest(threshold, 5)
  GROUP BY per_client.wet, per_client.partij_id, total.everybody
  ORDER BY per_client.wet, per_client.partij_id;
END;
COMMENT ON FUNCTION uitvoering.count_inwoners IS 'Residents and declared cents per wet and aanbieder since a day; only_here counts residents with nothing elsewhere. Nothing at all when all residents together are fewer than the threshold, which is never below 5. The operation withholds small counts before anybody sees them.';
REVOKE EXECUTE ON FUNCTION uitvoering.count_inwoners FROM PUBLIC;
GRANT EXECUTE ON FUNCTION uitvoering.count_inwoners TO samenhang_analyst;
