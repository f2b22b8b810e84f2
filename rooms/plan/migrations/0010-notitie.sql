CREATE TABLE plan.notitie (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  huishouden_id uuid NOT NULL,
  soort text NOT NULL CHECK (soort IN ('contact', 'overleg', 'afspraak', 'document', 'werk')),
  op date NOT NULL,
  tekst text NOT NULL CHECK (tekst <> ''),
  aanwezig text,
  met_huishouden boolean NOT NULL,
  vernietigen_op date CHECK (vernietigen_op > op),
  door uuid NOT NULL,
  vermeld_op date NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CHECK ((soort = 'werk') = (vernietigen_op IS NOT NULL))
);
COMMENT ON TABLE plan.notitie IS 'What was discussed, agreed or laid down around a plan. Work notes too are inside the right of access, and go on a day. Append only.';
COMMENT ON COLUMN plan.notitie.dossier_id IS 'The huishouden for what is joint, the persoon for what is of one.';
COMMENT ON COLUMN plan.notitie.met_huishouden IS 'Was the family there, or told beforehand? What was discussed without them shows as such.';
CREATE INDEX notitie_by_huishouden ON plan.notitie (tenant_id, huishouden_id);
CREATE INDEX notitie_by_dossier ON plan.notitie (tenant_id, dossier_id);
CALL kernel.fence('plan.notitie');
CREATE POLICY notitie_read ON plan.notitie FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (kernel.may('notitie.read', dossier_id) OR (door = kernel.caller() AND kernel.may('notitie.add', dossier_id))));
CREATE POLICY notitie_add ON plan.notitie FOR INSERT TO samenhang_app
  WITH CHECK (tenant_id = kernel.tenant() AND door = kernel.caller() AND kernel.may('notitie.add', dossier_id));
GRANT SELECT, INSERT ON plan.notitie TO samenhang_app;
