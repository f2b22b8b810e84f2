CREATE TABLE plan.vervanging (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  medewerker_id uuid NOT NULL,
  vervanger_id uuid NOT NULL CHECK (vervanger_id <> medewerker_id),
  period daterange NOT NULL CHECK (NOT isempty(period) AND NOT lower_inf(period) AND NOT upper_inf(period)),
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT vervanging_one EXCLUDE USING gist (tenant_id WITH =, medewerker_id WITH =, period WITH &&)
);
COMMENT ON TABLE plan.vervanging IS 'Who looks after the plans of a regisseur who is away; the sight that comes with it stands in basis.betrokkenheid and ends by itself.';
CALL kernel.fence('plan.vervanging');
CREATE POLICY vervanging_read ON plan.vervanging FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (medewerker_id = kernel.caller() OR vervanger_id = kernel.caller()));
CREATE POLICY vervanging_add ON plan.vervanging FOR INSERT TO samenhang_app
  WITH CHECK (tenant_id = kernel.tenant() AND medewerker_id = kernel.caller());
GRANT SELECT, INSERT ON plan.vervanging TO samenhang_app;
