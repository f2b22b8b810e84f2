-- What the kernel asks in every request, in one round trip: what was shared with this caller and is open now. With the
-- rights of who calls, before there is any scope: row security shows what has this caller as its receiver.
CREATE FUNCTION delen.grants(caller uuid, partij uuid, rollen text[], asked text, today date, at timestamptz)
  RETURNS TABLE (dossier_id uuid, velden text[])
  LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
    SELECT deling.dossier_id, deling.velden
    FROM delen.deling JOIN kernel.legal_basis AS basis
      ON basis.tenant_id = kernel.tenant() AND basis.id = deling.legal_basis
    WHERE deling.tenant_id = kernel.tenant() AND deling.purpose = asked AND deling.status = 'aanvaard'
      AND deling.geschorst_op IS NULL AND deling.period @> today
      AND (deling.ontvanger_id = grants.caller
        OR (deling.ontvanger_id = grants.partij AND (deling.ontvanger_rol IS NULL OR deling.ontvanger_rol = ANY (grants.rollen))))
      AND basis.in_force_from <= today AND (basis.in_force_until IS NULL OR basis.in_force_until >= today)
    UNION ALL
    SELECT nood.dossier_id, NULL FROM delen.noodtoegang AS nood
    WHERE nood.tenant_id = kernel.tenant() AND nood.medewerker_id = grants.caller AND nood.oordeel IS DISTINCT FROM 'onterecht'
      AND nood.from_at <= at AND nood.until_at > at AND asked = 'toegang-beoordelen';
END
$$;
COMMENT ON FUNCTION delen.grants IS 'Per person the fields that are open to this caller for this purpose at this moment; velden is null for noodtoegang. A basis that is no longer in force closes them.';
