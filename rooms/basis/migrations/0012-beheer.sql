-- An organisation or member of staff that left: the last day on which they take part. Nothing is deleted, since dossiers
-- and the log name them.
ALTER TABLE basis.partij ADD COLUMN einde date;
COMMENT ON COLUMN basis.partij.einde IS 'Last day on which it takes part; null while it does.';
CREATE POLICY partij_change ON basis.partij FOR UPDATE TO samenhang_app
  USING (tenant_id = kernel.tenant() AND kernel.may_everywhere('partij.write'))
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may_everywhere('partij.write'));
GRANT UPDATE (naam, soort, agbcode, gemeentecode, einde) ON basis.partij TO samenhang_app;

ALTER TABLE basis.medewerker ADD COLUMN einde date;
COMMENT ON COLUMN basis.medewerker.einde IS 'Last day of work; after it no login of theirs opens anything. Null while they work here.';
CREATE POLICY medewerker_end ON basis.medewerker FOR UPDATE TO samenhang_app
  USING (tenant_id = kernel.tenant()
    AND kernel.may_everywhere('medewerker.write') AND id IS DISTINCT FROM kernel.caller())
  WITH CHECK (tenant_id = kernel.tenant()
    AND kernel.may_everywhere('medewerker.write') AND id IS DISTINCT FROM kernel.caller());
GRANT UPDATE (einde) ON basis.medewerker TO samenhang_app;

-- Who gave what: nobody gives one medewerker both an account and sight of persons.
ALTER TABLE basis.rol ADD COLUMN given_by uuid;
COMMENT ON COLUMN basis.rol.given_by IS 'Beheerder who gave it; null for what was there before this was kept.';
ALTER TABLE basis.login ADD COLUMN given_by uuid;
COMMENT ON COLUMN basis.login.given_by IS 'Beheerder who gave it; null for what was there before this was kept.';

ALTER TABLE basis.login ADD COLUMN blocked_at timestamptz;
COMMENT ON COLUMN basis.login.blocked_at IS 'Shut out from this moment on until the block is lifted; null while it is not blocked.';
GRANT UPDATE (blocked_at, acts_in) ON basis.login TO samenhang_app;
-- One that was ended or blocked is nobody's: basis.caller and the provider's answer find no row.
ALTER POLICY login_own ON basis.login USING (tenant_id = kernel.tenant() AND (kernel.may_everywhere('login.read')
  OR (ended_at IS NULL AND blocked_at IS NULL AND (id = basis.setting('login')::uuid
    OR (issuer = basis.setting('issuer') AND (subject = basis.setting('subject') OR issuer = 'trial'))))));

CREATE TABLE basis.bevestiging (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  medewerker_id uuid NOT NULL,
  inhoud jsonb NOT NULL,
  asked_by uuid NOT NULL,
  asked_at timestamptz NOT NULL,
  uitkomst text CHECK (uitkomst IN ('bevestigd', 'geweigerd', 'ingetrokken')),
  settled_by uuid,
  settled_at timestamptz,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, medewerker_id) REFERENCES basis.medewerker (tenant_id, id),
  CHECK (num_nonnulls(uitkomst, settled_by, settled_at) IN (0, 3)),
  CONSTRAINT bevestiging_by_another CHECK (CASE uitkomst
    WHEN 'ingetrokken' THEN settled_by = asked_by
    WHEN 'bevestigd' THEN settled_by NOT IN (asked_by, medewerker_id)
    ELSE settled_by IS DISTINCT FROM asked_by END)
);
COMMENT ON TABLE basis.bevestiging IS 'What one beheerder asked and another has to confirm before it is so: a rol, an account, or tenants to act in.';
CREATE INDEX bevestiging_by_medewerker ON basis.bevestiging (tenant_id, medewerker_id);
CALL kernel.fence('basis.bevestiging');
CREATE POLICY bevestiging_read ON basis.bevestiging FOR SELECT TO samenhang_app
  USING (tenant_id = kernel.tenant() AND kernel.may_everywhere('login.read'));
CREATE POLICY bevestiging_add ON basis.bevestiging FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant()
  AND kernel.may_everywhere('login.write') AND asked_by = kernel.caller() AND uitkomst IS NULL);
CREATE POLICY bevestiging_settle ON basis.bevestiging FOR UPDATE TO samenhang_app
  USING (tenant_id = kernel.tenant() AND kernel.may_everywhere('login.write') AND uitkomst IS NULL)
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may_everywhere('login.write') AND settled_by = kernel.caller());
GRANT SELECT, INSERT, UPDATE (uitkomst, settled_by, settled_at) ON basis.bevestiging TO samenhang_app;

CREATE OR REPLACE FUNCTION basis.caller(login uuid, today date)
  RETURNS TABLE ("medewerkerId" uuid, "persoonId" uuid, "actsIn" text[], "partijId" uuid, naam text, rollen text[],
    voornamen text, voorvoegsel text, geslachtsnaam text, geboortedatum text, represents boolean)
  LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
DECLARE
  own basis.login;
BEGIN
  PERFORM kernel.enter(jsonb_build_object('login', login));
  SELECT * INTO own FROM basis.login WHERE tenant_id = kernel.tenant() AND id = caller.login AND period @> today;
  IF NOT FOUND THEN RETURN; END IF;
  PERFORM kernel.enter(jsonb_build_object('caller', coalesce(own.medewerker_id, own.persoon_id)));
  RETURN QUERY
    SELECT id, NULL::uuid, own.acts_in, partij_id, naam, ARRAY(SELECT rol FROM basis.rol
      WHERE tenant_id = kernel.tenant() AND medewerker_id = own.medewerker_id AND period @> today ORDER BY rol),
      NULL, NULL, NULL, NULL, NULL::boolean
    FROM basis.medewerker WHERE tenant_id = kernel.tenant() AND id = own.medewerker_id
      AND (einde IS NULL OR einde >= today)
    UNION ALL SELECT NULL, id, NULL, NULL, NULL, NULL, voornamen, voorvoegsel, geslachtsnaam, geboortedatum,
      EXISTS (SELECT FROM basis.vertegenwoordiging
        WHERE tenant_id = kernel.tenant() AND vertegenwoordiger_id = own.persoon_id AND period @> today)
    FROM basis.persoon WHERE tenant_id = kernel.tenant() AND id = own.persoon_id AND overlijdensdatum IS NULL;
END
$$;
COMMENT ON FUNCTION basis.caller IS 'The medewerker who still works here with the rollen in force, or the living persoon, behind a login in force; no row when there is none.';
