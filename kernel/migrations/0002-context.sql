-- The fence reads settings only: tenant, caller, purpose and the scope of each permission, all local to the transaction.
CREATE SCHEMA kernel;
GRANT USAGE ON SCHEMA kernel TO samenhang_app, samenhang_bsn, samenhang_adres, samenhang_log, samenhang_sealer,
  samenhang_verifier, samenhang_runner, samenhang_analyst;

CREATE FUNCTION kernel.enter(settings jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  setting record;
BEGIN
  FOR setting IN SELECT key, value FROM jsonb_each_text(settings) LOOP
    EXECUTE 'SET LOCAL samenhang.' || replace(quote_ident(setting.key), '.', '"."') || ' = ' || quote_literal(setting.value);
  END LOOP;
END
$$;
COMMENT ON FUNCTION kernel.enter IS 'Sets the context of this transaction; call it after SET LOCAL ROLE. SET LOCAL travels to every node of a cluster, set_config does not.';

CREATE FUNCTION kernel.tenant() RETURNS text LANGUAGE sql STABLE
  RETURN nullif(current_setting('samenhang.tenant', true), '');
COMMENT ON FUNCTION kernel.tenant IS 'Controller for whom this transaction runs; null outside a context, which equals no row.';

CREATE FUNCTION kernel.caller() RETURNS uuid LANGUAGE sql STABLE
  RETURN nullif(current_setting('samenhang.caller', true), '')::uuid;
COMMENT ON FUNCTION kernel.caller IS 'Persoon or medewerker who asks.';

CREATE FUNCTION kernel.partij() RETURNS uuid LANGUAGE sql STABLE
  RETURN nullif(current_setting('samenhang.partij', true), '')::uuid;
COMMENT ON FUNCTION kernel.partij IS 'Organisation for which the caller works.';

-- Many permissions hold for the same dossiers, so a scope may also be the name of a list that was set once: a caseload of
-- hundreds is then not sent for each permission. A search in the text, not a cast to an array: the setting is looked at
-- for every row. A uuid is found whole or not at all, because what stands between two of them is no part of a uuid.
CREATE FUNCTION kernel.may(permission text, dossier uuid) RETURNS boolean LANGUAGE sql STABLE
  RETURN current_setting('samenhang.scope.' || permission, true) = '*'
    OR strpos(
      coalesce(
        current_setting('samenhang.dossiers.' || current_setting('samenhang.scope.' || permission, true), true),
        current_setting('samenhang.scope.' || permission, true)),
      dossier::text) > 0;
COMMENT ON FUNCTION kernel.may IS 'True when the permission holds for this dossier in this transaction. An empty or absent scope is nothing.';

CREATE FUNCTION kernel.may_everywhere(permission text) RETURNS boolean LANGUAGE sql STABLE
  RETURN coalesce(current_setting('samenhang.scope.' || permission, true) = '*', false);
COMMENT ON FUNCTION kernel.may_everywhere IS 'True when the permission holds in the whole tenant: for rows that are not about one person.';

CREATE PROCEDURE kernel.fence(fenced regclass) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', fenced);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', fenced);
  EXECUTE format('CREATE POLICY owner_in_tenant ON %s TO samenhang_owner USING (tenant_id = kernel.tenant()) WITH CHECK (tenant_id = kernel.tenant())', fenced);
END
$$;
COMMENT ON PROCEDURE kernel.fence IS 'Puts a table under forced row security. The owner, who copies whole tenants for export and backup, is fenced to one tenant as well.';
