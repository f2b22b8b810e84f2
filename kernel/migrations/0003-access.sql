CREATE TABLE kernel.tenant (
  tenant_id text PRIMARY KEY CHECK (tenant_id ~ '^[a-z0-9]{2,20}$'),
  naam text NOT NULL,
  soort text NOT NULL CHECK (soort IN ('gemeente', 'regio'))
);
COMMENT ON TABLE kernel.tenant IS 'Controllers (verwerkingsverantwoordelijken): a gemeente for what concerns persons, the regio for what concerns parties.';

CREATE TABLE kernel.legal_basis (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id text NOT NULL,
  law text NOT NULL,
  article text NOT NULL,
  in_force_from date,
  in_force_until date,
  source text NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
COMMENT ON TABLE kernel.legal_basis IS 'Legal bases as dated data. Without in_force_from a basis is not in force and every purpose that leans on it is refused.';

CREATE TABLE kernel.purpose (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  activity_id uuid NOT NULL,
  purpose text NOT NULL,
  version integer NOT NULL,
  legal_basis text NOT NULL,
  description text NOT NULL,
  valid_from date NOT NULL,
  valid_until date,
  PRIMARY KEY (tenant_id, activity_id),
  UNIQUE (tenant_id, purpose, version),
  FOREIGN KEY (tenant_id, legal_basis) REFERENCES kernel.legal_basis (tenant_id, id)
);
COMMENT ON TABLE kernel.purpose IS 'Processing activities (verwerkingsactiviteiten), versioned: a change is a new row with a new id, never an update.';

CALL kernel.fence('kernel.tenant');
CREATE POLICY tenant_read ON kernel.tenant FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant());
CREATE POLICY tenant_run ON kernel.tenant FOR SELECT TO samenhang_runner, samenhang_sealer, samenhang_verifier USING (true);
CALL kernel.fence('kernel.legal_basis');
CREATE POLICY legal_basis_read ON kernel.legal_basis FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant());
CALL kernel.fence('kernel.purpose');
CREATE POLICY purpose_read ON kernel.purpose FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant());
GRANT SELECT ON kernel.tenant, kernel.legal_basis, kernel.purpose TO samenhang_app;
GRANT SELECT ON kernel.tenant TO samenhang_runner, samenhang_sealer, samenhang_verifier;

-- In PL/pgSQL, because this runs in every request and its plan is then made once per connection.
CREATE FUNCTION kernel.purposes(asked text[], today date) RETURNS TABLE (purpose text, "activityId" uuid)
  LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  RETURN QUERY SELECT known.purpose, known.activity_id
    FROM kernel.purpose AS known JOIN kernel.legal_basis AS basis ON basis.tenant_id = kernel.tenant() AND basis.id = known.legal_basis
    WHERE known.tenant_id = kernel.tenant() AND known.purpose = ANY (asked)
      AND known.valid_from <= today AND (known.valid_until IS NULL OR known.valid_until >= today)
      AND basis.in_force_from <= today AND (basis.in_force_until IS NULL OR basis.in_force_until >= today)
    ORDER BY array_position(asked, known.purpose);
END
$$;
COMMENT ON FUNCTION kernel.purposes IS 'Those of the asked purposes that are registered and whose legal basis is in force on a day.';
