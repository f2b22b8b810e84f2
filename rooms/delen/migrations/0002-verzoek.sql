CREATE TABLE delen.verzoek (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  soort text NOT NULL CHECK (soort IN ('vraag', 'bezwaar', 'correctie', 'inzage', 'vernietiging')),
  over text NOT NULL,
  deling_id uuid,
  tekst text NOT NULL CHECK (tekst <> ''),
  asked_by uuid NOT NULL,
  received_on date NOT NULL,
  due_on date NOT NULL CHECK (due_on >= received_on),
  besluit text CHECK (besluit IN ('beantwoord', 'toegewezen', 'afgewezen')),
  antwoord text,
  answered_by uuid,
  answered_on date,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, deling_id) REFERENCES delen.deling (tenant_id, id),
  CHECK (num_nulls(besluit, antwoord, answered_by, answered_on) IN (0, 4))
);
COMMENT ON TABLE delen.verzoek IS 'What a resident asks, objects to or wants corrected about own data, with the day by which there must be an answer.';
COMMENT ON COLUMN delen.verzoek.over IS 'What it is about, as the resident saw it.';
CREATE INDEX verzoek_by_dossier ON delen.verzoek (tenant_id, dossier_id);
CALL kernel.fence('delen.verzoek');
CREATE POLICY verzoek_read ON delen.verzoek FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (kernel.may('verzoek.read', dossier_id) OR kernel.may('verzoek.answer', dossier_id)
    OR (asked_by = kernel.caller() AND kernel.may('verzoek.write', dossier_id))));
CREATE POLICY verzoek_add ON delen.verzoek FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant()
  AND kernel.may('verzoek.write', dossier_id) AND asked_by = kernel.caller() AND besluit IS NULL);
CREATE POLICY verzoek_answer ON delen.verzoek FOR UPDATE TO samenhang_app
  USING (tenant_id = kernel.tenant() AND kernel.may('verzoek.answer', dossier_id) AND besluit IS NULL)
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may('verzoek.answer', dossier_id) AND answered_by = kernel.caller()
    AND asked_by IS DISTINCT FROM kernel.caller());
GRANT SELECT, INSERT, UPDATE (besluit, antwoord, answered_by, answered_on) ON delen.verzoek TO samenhang_app;
