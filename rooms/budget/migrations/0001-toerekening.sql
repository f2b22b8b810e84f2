CREATE SCHEMA budget;
GRANT USAGE ON SCHEMA budget TO samenhang_app;

CREATE TABLE budget.toerekening (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  huishouden_id uuid NOT NULL,
  toewijzing_id uuid NOT NULL,
  partij_id uuid NOT NULL,
  doel_ids uuid[] NOT NULL,
  weights integer[] NOT NULL CHECK (0 < ALL (weights)),
  reden text NOT NULL CHECK (reden <> ''),
  door uuid NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CHECK (cardinality(doel_ids) = cardinality(weights))
);
COMMENT ON TABLE budget.toerekening IS 'For which doelen a toewijzing is, made afterwards. Append-only: the newest row of a toewijzing counts, one without doelen makes it without doel again.';
COMMENT ON COLUMN budget.toerekening.dossier_id IS 'The persoon to whom was assigned.';
COMMENT ON COLUMN budget.toerekening.partij_id IS 'The aanbieder of the toewijzing.';
CREATE INDEX toerekening_by_dossier ON budget.toerekening (tenant_id, dossier_id, toewijzing_id, at);
CALL kernel.fence('budget.toerekening');
CREATE POLICY toerekening_read ON budget.toerekening FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (kernel.may('toerekening.read', dossier_id)
    OR (partij_id = kernel.partij() AND kernel.may('toerekening.readown', dossier_id))));
CREATE POLICY toerekening_add ON budget.toerekening FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant()
  AND kernel.may('toerekening.write', dossier_id) AND kernel.may('toerekening.write', huishouden_id)
  AND door = kernel.caller());
GRANT SELECT, INSERT ON budget.toerekening TO samenhang_app;
