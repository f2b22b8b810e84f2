CREATE TABLE basis.login (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  issuer text NOT NULL,
  subject text NOT NULL,
  medewerker_id uuid,
  persoon_id uuid,
  acts_in text[] NOT NULL DEFAULT '{}',
  period daterange NOT NULL CHECK (NOT isempty(period) AND NOT lower_inf(period)),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, issuer, subject),
  CHECK (num_nonnulls(medewerker_id, persoon_id) = 1 AND (persoon_id IS NULL OR acts_in = '{}')),
  FOREIGN KEY (tenant_id, medewerker_id) REFERENCES basis.medewerker (tenant_id, id),
  FOREIGN KEY (tenant_id, persoon_id) REFERENCES basis.persoon (tenant_id, id)
);
COMMENT ON TABLE basis.login IS 'Account at an identity provider and the medewerker or persoon behind it.';
COMMENT ON COLUMN basis.login.subject IS 'Pseudonym that the identity provider gives; never a bsn.';
COMMENT ON COLUMN basis.login.acts_in IS 'Other tenants in which this medewerker may act, under the same id.';
CALL kernel.fence('basis.login');
-- Who logs in is not known yet, so a login is found by what the provider vouches for. The personas of a trial (issuer
-- "trial", absent outside one) are the only ones that can be listed.
CREATE POLICY login_own ON basis.login FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (id = basis.setting('login')::uuid
    OR (issuer = basis.setting('issuer') AND (subject = basis.setting('subject') OR issuer = 'trial'))));
GRANT SELECT ON basis.login TO samenhang_app;
