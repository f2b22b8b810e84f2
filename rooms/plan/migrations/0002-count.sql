-- On the allow-list of functions with the rights of their owner: it counts huishoudens of which the caller sees none.
-- The owner is fenced to the tenant of the transaction as well, so nothing is counted across tenants.
CREATE FUNCTION plan.count_huishoudens(threshold integer) RETURNS TABLE (doel_id uuid, huishoudens integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
BEGIN ATOMIC
  SELECT dient_doel, count(DISTINCT huishouden_id)::integer
  FROM plan.doel
  WHERE tenant_id = kernel.tenant() AND dient_doel IS NOT NULL AND beeindigd_op IS NULL
    AND (SELECT count(DISTINCT counted.huishouden_id) FROM plan.doel AS counted
         WHERE counted.tenant_id = kernel.tenant() AND counted.dient_doel IS NOT NULL AND counted.beeindigd_op IS NULL)
      >= greatest(threshold, 5)
  GROUP BY dient_doel
  ORDER BY dient_doel;
END;
COMMENT ON FUNCTION plan.count_huishoudens IS 'Huishoudens per doel of gemeente or regio that their plan serves; nothing at all when together they are fewer than the threshold, which is never below 5. The operation withholds small counts before anybody sees them.';
REVOKE EXECUTE ON FUNCTION plan.count_huishoudens FROM PUBLIC;
GRANT EXECUTE ON FUNCTION plan.count_huishoudens TO samenhang_analyst;
