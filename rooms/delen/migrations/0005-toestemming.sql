CREATE TABLE delen.toestemming (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  soort text NOT NULL CHECK (soort IN ('processing-consent', 'secrecy-waiver', 'agreement-to-help')),
  partij_id uuid NOT NULL,
  purpose text NOT NULL CHECK (purpose <> ''),
  text_version text NOT NULL,
  given_by uuid NOT NULL,
  given_on date NOT NULL,
  until_on date NOT NULL CHECK (until_on >= given_on),
  ingetrokken_op date,
  PRIMARY KEY (tenant_id, id)
);
COMMENT ON TABLE delen.toestemming IS 'Three things that are never one: consent to processing, waiver of professional secrecy, agreement to help. Never changed; only withdrawn. None of them widens what the law allows.';
CREATE INDEX toestemming_by_dossier ON delen.toestemming (tenant_id, dossier_id);
CALL kernel.fence('delen.toestemming');
CREATE POLICY toestemming_read ON delen.toestemming FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND kernel.may('toestemming.read', dossier_id));
CREATE POLICY toestemming_add ON delen.toestemming FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant()
  AND kernel.may('toestemming.write', dossier_id) AND given_by = kernel.caller() AND ingetrokken_op IS NULL);
CREATE POLICY toestemming_withdraw ON delen.toestemming FOR UPDATE TO samenhang_app
  USING (tenant_id = kernel.tenant() AND kernel.may('toestemming.write', dossier_id) AND given_by = kernel.caller())
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may('toestemming.write', dossier_id) AND given_by = kernel.caller());
GRANT SELECT, INSERT, UPDATE (ingetrokken_op) ON delen.toestemming TO samenhang_app;
