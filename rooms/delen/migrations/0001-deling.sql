CREATE SCHEMA delen;
GRANT USAGE ON SCHEMA delen TO samenhang_app;

CREATE TABLE delen.deling (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  velden text[] NOT NULL CHECK (cardinality(velden) > 0),
  bericht text,
  ontvanger_id uuid NOT NULL,
  ontvanger_rol text,
  purpose text NOT NULL,
  doel_id uuid,
  doel text,
  stap text,
  legal_basis text NOT NULL,
  noodzaak text NOT NULL CHECK (noodzaak <> ''),
  period daterange NOT NULL CHECK (NOT isempty(period) AND NOT lower_inf(period) AND NOT upper_inf(period)),
  informed_on date NOT NULL,
  informed_how text NOT NULL CHECK (informed_how <> ''),
  fingerprint text NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
  offered_by uuid NOT NULL,
  offered_at timestamptz NOT NULL,
  status text NOT NULL CHECK (status IN ('aangeboden', 'aanvaard', 'afgewezen', 'afgerond', 'ingetrokken')),
  geschorst_op date,
  outcome text,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, legal_basis) REFERENCES kernel.legal_basis (tenant_id, id),
  CHECK (num_nonnulls(doel_id, stap) = 1),
  CHECK ((doel_id IS NULL) = (doel IS NULL))
);
COMMENT ON TABLE delen.deling IS 'What of one person is shown to one receiver, why, on which legal basis and how long. What it opens is worked out from this row in every request.';
COMMENT ON COLUMN delen.deling.dossier_id IS 'Whose data are shared.';
COMMENT ON COLUMN delen.deling.ontvanger_id IS 'A medewerker, or an organisation; then ontvanger_rol may narrow it to who works there in that rol.';
COMMENT ON COLUMN delen.deling.fingerprint IS 'SHA-256 of the preview that the sharer saw: what is offered is what was looked at.';
COMMENT ON COLUMN delen.deling.geschorst_op IS 'Stopped while an objection is open (AVG art. 18 lid 1 d).';
CREATE INDEX deling_by_dossier ON delen.deling (tenant_id, dossier_id);
CREATE INDEX deling_by_ontvanger ON delen.deling (tenant_id, ontvanger_id);
CALL kernel.fence('delen.deling');
CREATE POLICY deling_read ON delen.deling FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (kernel.may('deling.read', dossier_id) OR kernel.may('deling.write', dossier_id)
    OR ontvanger_id = kernel.caller() OR ontvanger_id = kernel.partij()));
CREATE POLICY deling_add ON delen.deling FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant()
  AND kernel.may('deling.write', dossier_id) AND offered_by = kernel.caller() AND status = 'aangeboden'
  AND ontvanger_id IS DISTINCT FROM kernel.caller());
CREATE POLICY deling_change ON delen.deling FOR UPDATE TO samenhang_app
  USING (tenant_id = kernel.tenant() AND (kernel.may('deling.write', dossier_id) OR kernel.may('verzoek.write', dossier_id)
    OR ontvanger_id = kernel.caller() OR ontvanger_id = kernel.partij()))
  WITH CHECK (tenant_id = kernel.tenant() AND (kernel.may('deling.write', dossier_id) OR kernel.may('verzoek.write', dossier_id)
    OR ontvanger_id = kernel.caller() OR ontvanger_id = kernel.partij()));
GRANT SELECT, INSERT, UPDATE (status, geschorst_op, outcome) ON delen.deling TO samenhang_app;

CREATE TABLE delen.deling_stap (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  deling_id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  ontvanger_id uuid NOT NULL,
  stap text NOT NULL,
  reden text,
  door uuid NOT NULL,
  op timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, deling_id) REFERENCES delen.deling (tenant_id, id)
);
COMMENT ON TABLE delen.deling_stap IS 'What happened to a deling, by whom and why; append only.';
CREATE INDEX deling_stap_by_deling ON delen.deling_stap (tenant_id, deling_id);
CALL kernel.fence('delen.deling_stap');
CREATE POLICY deling_stap_read ON delen.deling_stap FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (kernel.may('deling.read', dossier_id) OR kernel.may('deling.write', dossier_id)
    OR ontvanger_id = kernel.caller() OR ontvanger_id = kernel.partij()));
CREATE POLICY deling_stap_add ON delen.deling_stap FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant()
  AND door = kernel.caller() AND (kernel.may('deling.write', dossier_id) OR kernel.may('verzoek.write', dossier_id)
    OR ontvanger_id = kernel.caller() OR ontvanger_id = kernel.partij()));
GRANT SELECT, INSERT ON delen.deling_stap TO samenhang_app;

CREATE TABLE delen.niet_gedeeld (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  what text NOT NULL CHECK (what <> ''),
  asked_by text NOT NULL CHECK (asked_by <> ''),
  reden text NOT NULL CHECK (reden <> ''),
  decided_by uuid NOT NULL,
  decided_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
COMMENT ON TABLE delen.niet_gedeeld IS 'Why something was not shared with who asked for it; append only.';
CREATE INDEX niet_gedeeld_by_dossier ON delen.niet_gedeeld (tenant_id, dossier_id);
CALL kernel.fence('delen.niet_gedeeld');
CREATE POLICY niet_gedeeld_read ON delen.niet_gedeeld FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (kernel.may('deling.read', dossier_id) OR kernel.may('deling.write', dossier_id)));
CREATE POLICY niet_gedeeld_add ON delen.niet_gedeeld FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant()
  AND kernel.may('deling.write', dossier_id) AND decided_by = kernel.caller());
GRANT SELECT, INSERT ON delen.niet_gedeeld TO samenhang_app;
