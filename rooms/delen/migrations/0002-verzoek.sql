CREATE TABLE delen.verzoek (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  soort text NOT NULL CHECK (soort IN ('vraag', 'bezwaar', 'correctie', 'inzage', 'vernietiging')),
  over text NOT NULL,
  deling_id uuid,
  tekst text NOT NULL CHECK (tekst <> ''),
  gedaan_door uuid NOT NULL,
  ontvangen_op date NOT NULL,
  uiterlijk date NOT NULL CHECK (uiterlijk >= ontvangen_op),
  besluit text CHECK (besluit IN ('beantwoord', 'toegewezen', 'afgewezen')),
  antwoord text,
  beantwoord_door uuid,
  beantwoord_op date,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, deling_id) REFERENCES delen.deling (tenant_id, id),
  CHECK (num_nulls(besluit, antwoord, beantwoord_door, beantwoord_op) IN (0, 4))
);
COMMENT ON TABLE delen.verzoek IS 'What a resident asks, objects to or wants corrected about own data, with the day by which there must be an answer.';
COMMENT ON COLUMN delen.verzoek.over IS 'What it is about, as the resident saw it.';
CREATE INDEX verzoek_by_dossier ON delen.verzoek (tenant_id, dossier_id);
CALL kernel.fence('delen.verzoek');
CREATE POLICY verzoek_read ON delen.verzoek FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (kernel.may('verzoek.read', dossier_id) OR kernel.may('verzoek.answer', dossier_id)
    OR (gedaan_door = kernel.caller() AND kernel.may('verzoek.write', dossier_id))));
CREATE POLICY verzoek_add ON delen.verzoek FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant()
  AND kernel.may('verzoek.write', dossier_id) AND gedaan_door = kernel.caller() AND besluit IS NULL);
CREATE POLICY verzoek_answer ON delen.verzoek FOR UPDATE TO samenhang_app
  USING (tenant_id = kernel.tenant() AND kernel.may('verzoek.answer', dossier_id) AND besluit IS NULL)
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may('verzoek.answer', dossier_id) AND beantwoord_door = kernel.caller()
    AND gedaan_door IS DISTINCT FROM kernel.caller());
GRANT SELECT, INSERT, UPDATE (besluit, antwoord, beantwoord_door, beantwoord_op) ON delen.verzoek TO samenhang_app;

CREATE TABLE delen.toestemming (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  soort text NOT NULL CHECK (soort IN ('processing-consent', 'secrecy-waiver', 'agreement-to-help')),
  aan uuid NOT NULL,
  waarvoor text NOT NULL CHECK (waarvoor <> ''),
  tekst_versie text NOT NULL,
  door uuid NOT NULL,
  gegeven_op date NOT NULL,
  tot date NOT NULL CHECK (tot >= gegeven_op),
  ingetrokken_op date,
  PRIMARY KEY (tenant_id, id)
);
COMMENT ON TABLE delen.toestemming IS 'Three things that are never one: consent to processing, waiver of professional secrecy, agreement to help. Never changed; only withdrawn.';
COMMENT ON COLUMN delen.toestemming.aan IS 'The organisation or the professional to whom it was given.';
CREATE INDEX toestemming_by_dossier ON delen.toestemming (tenant_id, dossier_id);
CALL kernel.fence('delen.toestemming');
CREATE POLICY toestemming_read ON delen.toestemming FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (kernel.may('toestemming.read', dossier_id) OR aan = kernel.caller() OR aan = kernel.partij()));
CREATE POLICY toestemming_add ON delen.toestemming FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant()
  AND kernel.may('toestemming.write', dossier_id) AND door = kernel.caller() AND ingetrokken_op IS NULL);
CREATE POLICY toestemming_withdraw ON delen.toestemming FOR UPDATE TO samenhang_app
  USING (tenant_id = kernel.tenant() AND kernel.may('toestemming.write', dossier_id))
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may('toestemming.write', dossier_id));
GRANT SELECT, INSERT, UPDATE (ingetrokken_op) ON delen.toestemming TO samenhang_app;
