-- Who works here, in which rol and with which account, kept by the beheerder: about staff, so for the whole tenant.
-- The own rol and login are left to another beheerder, whatever the code above says.
CREATE POLICY partij_add ON basis.partij FOR INSERT TO samenhang_app
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may_everywhere('partij.write'));
GRANT INSERT ON basis.partij TO samenhang_app;

CREATE POLICY medewerker_add ON basis.medewerker FOR INSERT TO samenhang_app
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may_everywhere('medewerker.write'));
GRANT INSERT ON basis.medewerker TO samenhang_app;

CREATE POLICY rol_add ON basis.rol FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant()
  AND kernel.may_everywhere('medewerker.write') AND medewerker_id IS DISTINCT FROM kernel.caller());
CREATE POLICY rol_end ON basis.rol FOR UPDATE TO samenhang_app
  USING (tenant_id = kernel.tenant()
    AND kernel.may_everywhere('medewerker.write') AND medewerker_id IS DISTINCT FROM kernel.caller())
  WITH CHECK (tenant_id = kernel.tenant()
    AND kernel.may_everywhere('medewerker.write') AND medewerker_id IS DISTINCT FROM kernel.caller());
GRANT INSERT, UPDATE (period) ON basis.rol TO samenhang_app;

-- Periods count in days; who is shut out must be out at once, also on the day of the first login.
ALTER TABLE basis.login ADD COLUMN ended_at timestamptz;
COMMENT ON COLUMN basis.login.ended_at IS 'Shut out from this moment on; null while it runs. The account may then get a new login.';
ALTER TABLE basis.login DROP CONSTRAINT login_tenant_id_issuer_subject_key;
CREATE UNIQUE INDEX login_once ON basis.login (tenant_id, issuer, subject) WHERE ended_at IS NULL;
-- One that was ended is nobody's any more: basis.caller and the provider's answer find no row.
ALTER POLICY login_own ON basis.login USING (tenant_id = kernel.tenant() AND (kernel.may_everywhere('login.write')
  OR (ended_at IS NULL AND (id = basis.setting('login')::uuid
    OR (issuer = basis.setting('issuer') AND (subject = basis.setting('subject') OR issuer = 'trial'))))));
CREATE POLICY login_add ON basis.login FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant()
  AND kernel.may_everywhere('login.write') AND coalesce(medewerker_id, persoon_id) IS DISTINCT FROM kernel.caller());
CREATE POLICY login_end ON basis.login FOR UPDATE TO samenhang_app
  USING (tenant_id = kernel.tenant() AND kernel.may_everywhere('login.write')
    AND coalesce(medewerker_id, persoon_id) IS DISTINCT FROM kernel.caller())
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may_everywhere('login.write')
    AND coalesce(medewerker_id, persoon_id) IS DISTINCT FROM kernel.caller());
GRANT INSERT, UPDATE (ended_at) ON basis.login TO samenhang_app;

-- Who may speak for somebody, kept by who is involved with that person.
ALTER POLICY gezag_add ON basis.gezag WITH CHECK (tenant_id = kernel.tenant()
  AND (kernel.may_everywhere('persoon.import') OR kernel.may('gezag.write', kind_id)));
CREATE POLICY gezag_end ON basis.gezag FOR UPDATE TO samenhang_app
  USING (tenant_id = kernel.tenant() AND kernel.may('gezag.write', kind_id))
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may('gezag.write', kind_id));
GRANT UPDATE (period) ON basis.gezag TO samenhang_app;

CREATE POLICY vertegenwoordiging_add ON basis.vertegenwoordiging FOR INSERT TO samenhang_app
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may('vertegenwoordiging.write', persoon_id));
CREATE POLICY vertegenwoordiging_end ON basis.vertegenwoordiging FOR UPDATE TO samenhang_app
  USING (tenant_id = kernel.tenant() AND kernel.may('vertegenwoordiging.write', persoon_id))
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may('vertegenwoordiging.write', persoon_id));
GRANT INSERT, UPDATE (period) ON basis.vertegenwoordiging TO samenhang_app;
