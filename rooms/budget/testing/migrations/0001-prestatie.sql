CREATE SCHEMA declared;
GRANT USAGE ON SCHEMA declared TO samenhang_app;
CREATE TABLE declared.prestatie (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  toewijzing_id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  huishouden_id uuid NOT NULL,
  wet text NOT NULL,
  partij_id uuid NOT NULL,
  naam text NOT NULL,
  "from" date NOT NULL,
  cents bigint NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
COMMENT ON TABLE declared.prestatie IS 'Declared euros in the room that stands in for uitvoering, in the tests of budget.';
CALL kernel.fence('declared.prestatie');
CREATE POLICY prestatie_read ON declared.prestatie FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (kernel.may('euro.read', huishouden_id) OR kernel.may('euro.read', dossier_id)
    OR (partij_id = kernel.partij() AND kernel.may('euro.readown', dossier_id))));
GRANT SELECT ON declared.prestatie TO samenhang_app;
