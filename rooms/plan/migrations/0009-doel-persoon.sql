-- Row security lets no index on the array plan.doel.personen be used, so what is about one person was found by reading
-- every doel of the tenant.
CREATE TABLE plan.doel_persoon (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  persoon_id uuid NOT NULL,
  doel_id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  huishouden_id uuid NOT NULL,
  PRIMARY KEY (tenant_id, persoon_id, doel_id),
  FOREIGN KEY (tenant_id, doel_id) REFERENCES plan.doel (tenant_id, id)
);
COMMENT ON TABLE plan.doel_persoon IS 'Which doelen are about a person, to find them by. Says nothing by itself: whoever asks also has to get past the fence of plan.doel.';
COMMENT ON COLUMN plan.doel_persoon.dossier_id IS 'As in plan.doel: the huishouden for a joint doel, the persoon for an own one.';
CALL kernel.fence('plan.doel_persoon');
CREATE POLICY doel_persoon_read ON plan.doel_persoon FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (kernel.may('plan.read', persoon_id) OR kernel.may('plan.read', huishouden_id)));
CREATE POLICY doel_persoon_add ON plan.doel_persoon FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant()
  AND kernel.may('doel.write', dossier_id) AND kernel.may('doel.write', huishouden_id));
GRANT SELECT, INSERT ON plan.doel_persoon TO samenhang_app;

-- Rows of every tenant, once, inside this migration.
ALTER TABLE plan.doel NO FORCE ROW LEVEL SECURITY;
ALTER TABLE plan.doel_persoon NO FORCE ROW LEVEL SECURITY;
INSERT INTO plan.doel_persoon
  SELECT DISTINCT tenant_id, unnest(personen), id, dossier_id, huishouden_id FROM plan.doel;
ALTER TABLE plan.doel FORCE ROW LEVEL SECURITY;
ALTER TABLE plan.doel_persoon FORCE ROW LEVEL SECURITY;
